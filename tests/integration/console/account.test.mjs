// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The My Account API with the console, the tenant and a real Secret Service. Runs inside
// tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SMS_CODE } from '../../../demo/tenant/users.mjs';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const signin = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../shared/signin.mjs');
let logs = '';
let outputs = '';

// The lines of the commands, after a login or with the session that is stored.
function run(args, { deny = false, input = '' } = {}) {
  const all = ['--issuer', issuer, '--client-id', process.env.AUTH0QT_TEST_CLIENT_ID, '--keep-going',
    '--redirect-uri', process.env.AUTH0QT_TEST_REDIRECT_URI, '--browser', `${process.execPath} ${signin}${deny ? ' --deny' : ''}`, ...args];
  return new Promise((resolve) => {
    const env = { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1' };
    const child = execFile(process.env.AUTH0QT_CONSOLE, all, { timeout: 60000, env }, (error, stdout, stderr) => {
      logs += stderr;
      outputs += stdout;
      const lines = stdout.split('\n').filter(Boolean).map((text) => JSON.parse(text));
      resolve({ status: error ? error.code : 0, errors: stderr, ...Object.fromEntries(lines.map((line) => [line.command, line])) });
    });
    child.stdin.on('error', () => {}); // it ends without reading
    child.stdin.end(input);
  });
}

async function control(name, body) {
  const response = await fetch(`${issuer}__test/${name}`, { method: body ? 'POST' : 'GET', body: body && JSON.stringify(body) });
  assert.equal(response.status, 200, `control plane: ${name}`);
  return response.json();
}

beforeEach(async () => { await control('reset', { sessions: true, users: true }); });

test('authentication methods are listed, added, named and removed', async () => {
  const first = await run(['login', 'methods', 'enroll=phone=+15550123', 'verify', 'enroll=recovery-code', 'verify=none'], { input: `${SMS_CODE}\n` });
  assert.deepEqual(first.methods.methods.map(({ type, label }) => [type, label]), [['password', 'password']]);
  assert.ok(first.methods.factors.includes('totp'));
  assert.equal(first['enroll=phone=+15550123'].ok, true);
  const [, phone] = first.verify.methods;
  assert.deepEqual([phone.type, phone.phoneNumber, phone.confirmed], ['phone', '+15550123', true]);
  assert.match(first['enroll=recovery-code'].recoveryCode, /^[A-Z2-7]{24}$/);
  assert.equal(first['verify=none'].ok, true);

  // Another process, with the stored session.
  const second = await run(['restore', 'methods', `rename=${phone.methodId}=Mine`, `remove-method=${phone.methodId}`]);
  assert.equal(second.methods.methods.length, 3);
  assert.equal(second[`rename=${phone.methodId}=Mine`].methods[1].label, 'Mine');
  assert.deepEqual(second[`remove-method=${phone.methodId}`].methods.map(({ type }) => type), ['password', 'recovery-code']);
});

test('an authenticator application has a key, and a wrong code is refused', async () => {
  const lines = await run(['login', 'enroll=totp', 'verify', 'enroll=passkey', 'verify=none'], { input: '000000\n' });
  assert.match(lines['enroll=totp'].barcodeUri, /^otpauth:\/\/totp\//);
  assert.match(lines['enroll=totp'].manualInputCode, /^[A-Z2-7]{32}$/);
  assert.equal(lines.verify.error.detail, 'account.code');
  assert.match(lines.verify.error.oauthDescription, /The code is invalid/);
  assert.equal(lines['enroll=passkey'].error.detail, 'account.type');
  assert.equal(lines['verify=none'].error.detail, 'account.no_enrollment');
  assert.ok(!logs.includes(lines['enroll=totp'].manualInputCode));
});

test('a password does not belong on the command line', async () => {
  const wrong = await run(['login', 'enroll=password', 'verify=correct horse 7']);
  assert.equal(wrong.status, 2);
  assert.match(wrong.errors, /standard input/);
  assert.ok(!wrong.errors.includes('correct horse'));
  assert.equal(wrong.login, undefined); // nothing was run

  // Two lines for two methods. Without a line the code is empty.
  const right = await run(['login', 'enroll=phone=+15550123', 'verify', 'enroll=totp', 'verify'], { input: `${SMS_CODE}\r\n` });
  assert.equal(right.verify.error.detail, 'account.code');
  assert.equal(right['enroll=totp'].ok, true);
  assert.ok(!outputs.includes(SMS_CODE));
});

test('an account is connected in the browser, and removed', async () => {
  const first = await run(['login', 'accounts', 'connect=github', 'connect=nowhere']);
  assert.deepEqual(first.accounts.connections, ['google-oauth2', 'github']);
  const [account] = first['connect=github'].accounts;
  assert.deepEqual([account.connection, account.scopes, account.accessType], ['github', ['repo'], 'offline']);
  assert.equal(first['connect=nowhere'].error.detail, 'account.refused');
  const second = await run(['restore', 'accounts', `remove-account=${account.accountId}`, 'remove-account=cac_none']);
  assert.equal(second.accounts.accounts.length, 1);
  assert.deepEqual(second[`remove-account=${account.accountId}`].accounts, []);
  assert.equal(second['remove-account=cac_none'].error.detail, 'account.not_found');
});

test('an account that the user declines is not connected', async () => {
  await run(['login']);
  const lines = await run(['restore', 'connect=github', 'accounts'], { deny: true });
  assert.equal(lines['connect=github'].error.detail, 'authorize.access_denied');
  assert.deepEqual(lines.accounts.accounts, []);
});

test('the policy of the API asks for a login with a second factor', async () => {
  await control('set', { accountPolicy: true });
  const refused = await run(['login', 'methods', 'refresh']);
  assert.deepEqual([refused.methods.error.code, refused.methods.error.detail], ['MfaRequired', 'refresh.unmet_authentication_requirements']);
  assert.match(refused.methods.error.hint, /call login\(\)/);
  assert.equal(refused.refresh.ok, true); // the session is kept
  const met = await run(['--acr-values', 'http://schemas.openid.net/pape/policies/2007/06/multi-factor', 'login', 'methods']);
  assert.deepEqual(met.methods.methods.map(({ type }) => type), ['password']);
});

test('nobody who is not signed in has methods', async () => {
  const lines = await run(['--store', 'memory', 'methods']);
  assert.equal(lines.methods.error.detail, 'credentials.not_authenticated');
});

test('no secret is logged', async () => {
  await run(['login', 'enroll=recovery-code', 'connect=github', 'logout']);
  const { login_hint: _, ...issued } = await control('issued');
  const secrets = Object.values(issued).flat().filter((secret) => secret.length > 8);
  assert.ok(secrets.length > 5);
  for (const secret of secrets) assert.ok(!logs.includes(secret));
  for (const name of ['connect_code', 'ticket=', 'auth_session']) assert.ok(!logs.includes(name), name);
});
