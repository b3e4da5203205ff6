// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// One tenant a state folder. The first process owns a local socket that the kernel frees with it, even after
// a SIGKILL; a second process prints the first one's line, waits on that socket without polling, and takes
// over (same port, same keys) when the first one ends. So two demos can share one tenant.
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

function socketName(folder) {
  if (process.platform !== 'linux') return path.join(folder, 'owner.sock');
  const hash = crypto.createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 32);
  return `\0auth0qt-tenant-${process.getuid()}-${hash}`;           // abstract: nothing to clean up
}

function tryListen(name, announcement) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((peer) => {
      peer.on('error', () => {});
      announcement.then((line) => peer.write(line));               // and the connection stays open
    });
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(name, () => { server.unref(); resolve(server); });
  });
}

/// Follows the owner until it ends. Resolves to whether there was one.
function follow(name, onLine) {
  return new Promise((resolve) => {
    const peer = net.connect(name);
    let text = '';
    let seen = false;
    peer.on('connect', () => { seen = true; });
    peer.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) { onLine(text); text = ''; }
    });
    peer.on('error', () => {});
    peer.on('close', () => resolve(seen));
  });
}

/// Resolves when this process owns the folder. `announcement` is a promise of the line that others print.
export async function own(folder, announcement, { onOther }) {
  if (!folder) return;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = socketName(folder);
  while (!(await tryListen(name, announcement))) {
    const alive = await follow(name, onOther);
    if (!alive && !name.startsWith('\0')) fs.rmSync(name, { force: true });   // left behind by a kill
  }
}
