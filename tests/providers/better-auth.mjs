// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Better Auth of npm, with its OAuth provider.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { daemon, until } from './tools.mjs';

export const title = 'Better Auth';
export const npm = 'better-auth'; // the folder with package.json
export const user = { name: 'alice@example.com', password: 'wonderland', shown: 'Alice Liddell' };

// Does what the user does on the page that is shown, a step each time.
export const page = `(() => {
  const field = (id) => document.getElementById(id);
  if (!field('email') || !field('password') || window.sent) return;
  window.sent = true;
  field('email').value = '${user.name}';
  field('password').value = '${user.password}';
  field('submit').click();
})()`;

export async function start({ root, folder, port, callbacks, logouts }) {
  const given = { root, port, callbacks, logouts, user: { email: user.name, password: user.password, name: user.shown } };
  const server = path.join(path.dirname(fileURLToPath(import.meta.url)), 'better-auth/server.mjs');
  const child = daemon(folder, process.execPath, [server, JSON.stringify(given)]);
  const { clientId } = await until(() => {
    const line = fs.readFileSync(path.join(folder, 'output.txt'), 'utf8').split('\n').find((text) => text.startsWith('{"clientId"'));
    return line && JSON.parse(line);
  }, 'Better Auth does not start');
  const issuer = `http://127.0.0.1:${port}/api/auth`;
  // Its ID tokens have an EdDSA signature unless it is told otherwise.
  return { issuer, clientId, options: ['--algorithm', 'EdDSA'], forget: () => child.kill('SIGUSR2') };
}
