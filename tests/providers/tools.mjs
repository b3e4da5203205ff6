// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// What the providers of this folder share.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const PATIENCE = 30_000; // ms
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

// until(CHECK, WHY): repeats until CHECK is true.
export async function until(check, why) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await Promise.resolve().then(check).catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${why}: not within ${PATIENCE / 1000} s`);
    await pause(100);
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// The folders in ROOT/WHERE whose names match.
export const below = (root, where, names) => fs.readdirSync(path.join(root, where)).filter((name) => names.test(name)).map((name) => path.join(root, where, name));

// The processes that this one ends.
const daemons = new Set();

export function daemon(folder, program, args, input = 'ignore', env = process.env) {
  const log = fs.openSync(path.join(folder, 'output.txt'), 'a');
  const child = spawn(program, args, { cwd: folder, stdio: [input, log, log], detached: true, env });
  fs.closeSync(log);
  daemons.add(child);
  child.on('exit', () => daemons.delete(child));
  child.on('error', (error) => { daemons.delete(child); console.error(`${program}: ${error.message}`); });
  return child;
}

// With their processes.
export async function endDaemons() {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (const { pid } of daemons) {
      try { process.kill(-pid, signal); } catch { /* it has ended */ }
    }
    for (let i = 0; i < 30 && daemons.size > 0; i += 1) await pause(100);
  }
}

// The cookies of one site.
export class Cookies {
  #all = new Map();

  take(response) {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]*)=([^;]*)/);
      this.#all.set(name, value);
    }
  }

  toString() {
    return [...this.#all].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

// Sends JSON, and fails unless the server accepts it.
export async function send(cookies, method, url, body) {
  const response = await fetch(url, {
    method, headers: { 'Content-Type': 'application/json', Cookie: cookies.toString() }, body: JSON.stringify(body), redirect: 'manual',
  });
  cookies.take(response);
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${(await response.text()).slice(0, 300)}`);
  return response;
}
