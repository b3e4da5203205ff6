// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A process that has nothing more to do ends with its own exit status, whatever its libraries are
// doing meanwhile: sign-ins on another device that are refused there, many times. AUTH0QT_RUNS says
// how many. Runs inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const clientId = process.env.AUTH0QT_TEST_CLIENT_ID;
const shared = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../shared');
const runs = Number(process.env.AUTH0QT_RUNS);
const atOnce = 4;

// The exit status, or the signal, and the last line.
function refuse() {
  const child = spawn(
    process.env.AUTH0QT_CONSOLE,
    ['--issuer', issuer, '--client-id', clientId, 'login=device'],
    { env: { ...process.env, BROWSER: '/bin/false' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve) => {
    let text = '';
    let asked = false;
    child.stdout.on('data', (data) => {
      text += data;
      if (asked || !text.includes('\n')) return;
      asked = true;
      const { verificationUriComplete } = JSON.parse(text.split('\n')[0]);
      const person = [path.join(shared, 'signin.mjs'), '--deny', verificationUriComplete];
      spawn(process.execPath, person, { stdio: 'inherit' });
    });
    child.on('close', (status, signal) => {
      const { error } = JSON.parse(text.trim().split('\n').at(-1));
      resolve(`${signal || status} ${error?.detail}`);
    });
  });
}

test(`${runs} refused sign-ins end with their own exit status`, async () => {
  const response = await fetch(`${issuer}__test/set`, {
    method: 'POST',
    body: JSON.stringify({ deviceIntervalSeconds: 1 }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(response.status, 200);

  const ends = new Map();
  let left = runs;
  const work = async () => {
    while (left-- > 0) {
      const end = await refuse();
      ends.set(end, (ends.get(end) || 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  assert.deepEqual(Object.fromEntries(ends), { '1 device.access_denied': runs });
});
