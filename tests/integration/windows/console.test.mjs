// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A session in the Credential Manager of Windows: login, restore and logout are three processes. Runs
// in tests/shared/with-session --tenant, with tests/shared/with-wine.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { control, failed, login, ok, run, secretsIn, seen } from '../console/console.mjs';

test('login, profile, refresh and userinfo are good lines', async () => {
  const result = await run([...login(), 'profile', 'refresh', 'userinfo']);
  ok(result);
  assert.equal(result.lines[0].persistent, true);
  assert.equal(result.lines[1].profile.name, 'Alice Liddell');
});

test('a second process has the session back, without a request', async () => {
  await control('log', null, 'DELETE');
  const result = await run(['restore', 'profile', 'token']);
  ok(result);
  assert.equal(result.lines[1].profile.email, 'alice@example.com');
  assert.equal(result.lines[2].valid, true);
  assert.deepEqual(await control('log'), []);
});

test('a third process logs out, and a fourth says so', async () => {
  ok(await run(['restore', 'logout']));
  const log = await control('log');
  assert.equal(log.filter((r) => r.path === '/oauth/revoke' && r.status === 200).length, 1);
  failed(await run(['restore']), 'NotAuthenticated', 'credentials.not_authenticated');
});

test('a session with a key of the computer (DPoP) comes back, too', async () => {
  ok(await run(['--dpop', 'required', ...login()]));
  ok(await run(['--dpop', 'required', 'restore', 'refresh', 'logout']));
});

// A record is several credentials, each at most as long as the headers of Windows allow. They are
// where Wine has them: in the registry.
function credentials() {
  const key = 'HKCU\\Software\\Wine\\Credential Manager';
  return new Promise((resolve) => {
    execFile('wine', ['reg', 'query', key, '/s'], (error, stdout) => {
      const names = stdout.split(/\r?\n/).filter((line) => line.startsWith('HKEY_CURRENT_USER'));
      resolve(names.filter((name) => name.includes('auth0qt')));
    });
  });
}

test('a record is split, and a logout leaves no part of it behind', async () => {
  const before = await credentials();
  ok(await run(login()));
  const during = await credentials();
  assert.ok(during.length >= before.length + 3, `${before.length} and ${during.length} credentials`);
  ok(await run(['restore', 'logout']));
  assert.deepEqual(await credentials(), before);
});

test('no secret is in an output, a log or a file', async () => {
  const found = await secretsIn();
  // A nonce is a claim of the ID token, and claims are there to be shown.
  assert.deepEqual(found(seen.output).filter((kind) => kind !== 'nonce'), []);
  assert.ok(seen.logs.length > 1000, `only ${seen.logs.length} characters of logs`);
  assert.deepEqual(found(seen.logs), [], 'in the logs');
  const windows = path.join(process.env.WINEPREFIX, 'drive_c');
  let files = 0;
  for (const folder of ['users', 'ProgramData']) {
    for (const name of fs.readdirSync(path.join(windows, folder), { recursive: true })) {
      const file = path.join(windows, folder, name);
      if (!fs.statSync(file).isFile()) continue;
      ++files;
      assert.deepEqual(found(fs.readFileSync(file, 'latin1')), [], name);
    }
  }
  assert.ok(files > 0);
});
