// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A session in a real Secret Service: other processes, its end, a locked or missing keyring, the
// tenant away. Runs inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkSecrets, control, failed, here, login, ok, redirectUri, run } from './console.mjs';

test('login, profile, token, refresh and userinfo are five good lines', async () => {
  const result = await run([...login(), 'profile', 'token', 'refresh', 'userinfo']);
  ok(result);
  assert.deepEqual(
    result.lines.map((line) => line.command),
    ['login', 'profile', 'token', 'refresh', 'userinfo'],
  );
  const { profile } = result.lines[1];
  assert.equal(profile.name, 'Alice Liddell');
  assert.equal(profile.email, 'alice@example.com');
  assert.equal(result.lines[0].persistent, true);
});

test('a second process has the session back, without a request', async () => {
  await control('log', null, 'DELETE');
  const result = await run(['restore', 'profile', 'token']);
  ok(result);
  assert.equal(result.lines[1].profile.name, 'Alice Liddell');
  assert.equal(result.lines[2].valid, true);
  assert.deepEqual(await control('log'), []);
});

test('many callers share one refresh', async () => {
  await control('log', null, 'DELETE');
  ok(await run(['restore', 'parallel=8']));
  const log = await control('log');
  assert.equal(log.filter((r) => r.path === '/oauth/token').length, 1);
});

test('tokens are printed only when asked for', async () => {
  const result = await run(['restore', 'token', '--show-tokens'], { secret: true });
  ok(result);
  assert.ok(result.lines[1].accessToken.length > 20);
});

test('a third process logs out, and a fourth says so', async () => {
  ok(await run(['restore', 'logout']));
  failed(await run(['restore']), 'NotAuthenticated', 'credentials.not_authenticated');
});

test('a session that the tenant limits keeps its end through a refresh and a restart', async () => {
  await control('set', { sessionExpirySeconds: 3600 });
  const first = await run([...login(), 'refresh']);
  await control('set', { sessionExpirySeconds: null });
  ok(first);
  const end = first.lines[0].sessionExpiresAt;
  const left = Date.parse(end) - Date.now();
  assert.ok(left > 3500e3 && left <= 3600e3, `${left} ms`);
  const second = await run(['restore', 'refresh', 'logout']);
  ok(second);
  assert.equal(second.lines[0].sessionExpiresAt, end);
  const unlimited = await run([...login(), 'logout']);
  ok(unlimited);
  assert.equal(unlimited.lines[0].sessionExpiresAt, undefined);
});

test('logout revokes the refresh token', async () => {
  const result = await run([...login(), 'token', 'logout', '--show-tokens'], { secret: true });
  ok(result);
  const log = await control('log');
  const revoked = log.filter((r) => r.path === '/oauth/revoke').at(-1);
  assert.equal(revoked.status, 200);
  assert.equal(revoked.form.token_type_hint, 'refresh_token');
});

// A tenant of this test's own, to be killed with SIGKILL and started again.
function startTenant(state) {
  return new Promise((resolve) => {
    const child = spawn(
      path.join(here, '../../../scripts/tenant'),
      ['--state', state, '--control'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const closed = new Promise((done) => child.on('close', done));
    child.stdout.once('data', async (line) => {
      const { issuer: own } = JSON.parse(line);
      await control('urls', { callbacks: [redirectUri] }, 'POST', own);
      resolve({
        issuer: own,
        async kill() {
          child.kill('SIGKILL');
          await closed;
        },
      });
    });
  });
}

test('a locked keyring is no logout: unlocked, it has the session again', async () => {
  const secrets = (method, argument) =>
    new Promise((resolve, reject) => {
      execFile(
        'gdbus',
        ['call', '--session', '--dest', 'org.freedesktop.secrets',
          '--object-path', '/org/freedesktop/secrets',
          '--method', `org.freedesktop.Secret.Service.${method}`, argument],
        (error, stdout) => (error ? reject(error) : resolve(stdout)),
      );
    });
  ok(await run(login()));
  await secrets('Lock', "['/org/freedesktop/secrets/collection/login']");
  failed(await run(['restore']), 'StorageLocked', 'storage.locked');
  await unlock();
  ok(await run(['restore', 'profile']));
});

// A new daemon, with the password on its input, is the way to unlock without a prompt.
async function unlock() {
  process.kill(Number(process.env.AUTH0QT_TEST_KEYRING_PID), 'SIGKILL');
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--replace', '--foreground', '--unlock', '--components=secrets'],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  daemon.stdin.end('test');
  daemon.unref();
  await new Promise((resolve) => {
    execFile('gdbus', ['wait', '--session', '--timeout', '30', 'org.freedesktop.secrets'], resolve);
  });
}

test('without a secret service the session is in memory, and the user is told', async () => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
  const result = await run([...login(), 'token'], { env });
  ok(result);
  assert.equal(result.lines[0].persistent, false);
  failed(await run(['restore'], { env }), 'StorageUnavailable', 'storage.unavailable');
});

test('the tenant away: the session stays, and goes on when it is back', async (t) => {
  const state = fs.mkdtempSync(path.join(process.env.AUTH0QT_SESSION, 'tmp', 'state-'));
  let tenant = await startTenant(state);
  t.after(() => tenant.kill());
  const at = { issuer: tenant.issuer };
  ok(await run(login(), at));
  await tenant.kill();
  const offline = await run(['restore', 'profile', 'refresh'], at);
  failed(offline, 'NetworkError', 'network.refused');
  assert.equal(offline.lines.at(-1).error.isTransient, true);
  assert.equal(offline.lines[1].profile.name, 'Alice Liddell');
  tenant = await startTenant(state);
  assert.equal(tenant.issuer, at.issuer);
  ok(await run(['restore', 'refresh', 'logout'], at));
});

test('no secret in any output or file', () => checkSecrets());
