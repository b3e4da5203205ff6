// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// scripts/try-tenant at the local tenant: what its table says, and that the table can be published. Runs
// inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { QUESTIONS } from '../../../scripts/trytenant/questions.mjs';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const clientId = process.env.AUTH0QT_TEST_CLIENT_ID;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'folder', 'try.md');
const browser = (...options) => [process.execPath, path.join(root, 'tests/shared/signin.mjs'), ...options].join(' ');

async function control(name, body, method = body ? 'POST' : 'GET') {
  const response = await fetch(`${issuer}__test/${name}`, { method, body: body && JSON.stringify(body), headers: body ? { 'content-type': 'application/json' } : {} });
  assert.equal(response.status, 200, `control plane: ${name}`);
  return response.json();
}

function start(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(root, 'scripts/try-tenant'), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { text += data; });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, text }));
  });
}

// The table's rows by their promises: [result, details].
async function run(...args) {
  const redirectUri = process.env.AUTH0QT_TEST_REDIRECT_URI ?? 'http://127.0.0.1:0/callback';
  const { status, text } = await start('--issuer', issuer, '--client-id', clientId, '--redirect-uri', redirectUri, '--output', output, ...args);
  const page = fs.readFileSync(output, 'utf8');
  const rows = Object.fromEntries([...page.matchAll(/^\| (.+?) \| (held|did not hold|skipped|found) \| (.*?) \|$/gm)].map(([, promise, ...rest]) => [promise, rest]));
  return { status, text, page, rows };
}

beforeEach(async () => {
  fs.rmSync(output, { force: true });
  await control('reset', { sessions: true });
  await control('set', { rotationOverlapSeconds: 30, deviceIntervalSeconds: 1 });
});

const HELD = {
  'The metadata document, for this issuer': '',
  'A key for RS256': '',
  'The clock of this computer is right': '',
  'Sign in in the system browser, ID token verified': '',
  'Tokens are kept in the keychain': '',
  'All fields of the profile in the ID token (profile-action.js)': '23 of 23 fields',
  'Restore in a second process, without a page': '',
  Refresh: '',
  'Load the profile again (userinfo)': '',
  'An access token for the API': '',
  'Eight callers share one refresh': '',
  'Four processes refresh at the same time': '',
  'Log out: the token is revoked, and nothing is left to restore': '',
  'Log out in the browser too, and return to the application': '',
  'Sign in on another device': '',
  'A login gives a refresh token': '',
  userinfo: '23 of 23 fields',
  'A session transfer token (native to web)': 'for 60 s',
  'Refresh token rotation': '',
  'Rotation overlap: the previous refresh token is accepted once more': '',
  'A revoked refresh token is refused': 'invalid_grant',
  'The record of the user by it': '23 of 23 fields',
};
// Each value is one that Auth0 may have.
const FOUND = {
  'A tenant that limits the session (session_expiry)': /^the session has no end$/,
  'A refresh for an audience in no policy': /^(ignored: |refused: )/,
  'A refresh for the Management API': /^(ignored|refused|given), /,
  'A login for the Management API': /^given$/,
  'A refresh token of it': /^(none|given, and accepted)$/,
  'prompt=none with a callback on this computer': /^refused: 0 login_required$/,
};

test('a tenant that is set up: everything without a person holds, and the table can be published', async () => {
  const { status, text, page, rows } = await run('--browser', browser(), '--audience', 'https://api.example.com', '--scope', 'read:things');
  for (const [promise, detail] of Object.entries(HELD)) assert.deepEqual(rows[promise], ['held', detail], promise);
  for (const [promise, pattern] of Object.entries(FOUND)) {
    assert.equal(rows[promise]?.[0], 'found', promise);
    assert.match(rows[promise][1], pattern, promise);
  }
  const size = rows['The size of the ID token'];
  assert.equal(size[0], 'held');
  assert.match(size[1], /^\d{4} bytes/);
  for (const [promise] of QUESTIONS) assert.deepEqual(rows[promise], ['skipped', 'needs a person'], promise);
  assert.equal(page.match(/^\| \w+ \| yes \| yes \| yes \|$/gm).length, 23);
  assert.match(page, /^\| Tenant \| the local tenant \|$/m);
  assert.equal(status, 0, text);

  const issued = Object.values(await control('issued')).flat().map(String).filter((value) => value.length > 3);
  assert.ok(issued.length > 50);
  const names = [clientId, new URL(issuer).host, 'alice', 'Liddell', 'auth0|', 'example.com/avatar'];
  assert.deepEqual([...issued, ...names].filter((value) => page.includes(value)), []);
  const codes = (await control('issued')).user_code; // it is shown, because the user compares it
  assert.deepEqual(issued.filter((value) => text.includes(value) && !codes.includes(value)), []);
});

test('what is not set up did not hold, or is skipped with the reason', async () => {
  await control('set', { rotationOverlapSeconds: 0, sessionExpirySeconds: 3600 });
  await control('set', { faults: [{ path: '/oauth/device/code', status: 403, body: { error: 'unauthorized_client' }, times: -1 }] });
  const { status, rows } = await run('--browser', browser('--user', 'nemo'));
  const overlap = rows['Rotation overlap: the previous refresh token is accepted once more'];
  assert.deepEqual(overlap, ['did not hold', '403 invalid_grant: set Rotation Overlap Period to 30 s or more']);
  assert.deepEqual(rows['A revoked refresh token is refused'], ['skipped', 'the session has ended before']);
  assert.deepEqual(rows['Sign in on another device'], ['skipped', 'the grant type Device Code is off']);
  assert.deepEqual(rows['An access token for the API'], ['skipped', 'no --audience']);
  assert.deepEqual(rows['A tenant that limits the session (session_expiry)'], ['found', 'the session has an end']);
  assert.equal(status, 1);
});

test('a login that fails', async () => {
  const { status, page, rows } = await run('--browser', browser('--user', 'mallory'));
  assert.deepEqual(rows['Sign in in the system browser, ID token verified'], ['did not hold', 'AuthorizationDenied, authorize.unauthorized, the tenant says unauthorized']);
  for (const promise of ['Refresh', 'Eight callers share one refresh', 'A login gives a refresh token']) assert.deepEqual(rows[promise], ['skipped', 'the login failed'], promise);
  assert.deepEqual(rows['A refresh for the Management API'], ['skipped', 'there is no refresh token']);
  assert.equal(rows['Refresh token rotation'], undefined);
  assert.doesNotMatch(page, /Fields of the profile/);
  assert.equal(status, 1);
});

test('the names of tenant and application, only with --name', async () => {
  const { page } = await run('--name', '--browser', browser('--deny'));
  assert.ok(page.includes(`| Tenant | ${new URL(issuer).host}, ${clientId} |`));
});

test('wrong usage', async () => {
  for (const [args, message] of [
    [['--client-id', 'mine'], 'one of --domain and --issuer is needed'],
    [['--domain', 'acme.eu.auth0.com', '--issuer', issuer, '--client-id', 'mine'], 'one of --domain and --issuer is needed'],
    [['--domain', 'acme.eu.auth0.com'], '--client-id is needed'],
    [['--issuer', issuer, '--client-id', 'mine', '--timeout', 'soon'], '--timeout needs a number of seconds'],
  ]) {
    const { status, text } = await start(...args);
    assert.equal(status, 2);
    assert.ok(text.includes(message), text);
  }
  assert.match((await start('--help')).text, /^Tests the features of Auth0Qt/);
});
