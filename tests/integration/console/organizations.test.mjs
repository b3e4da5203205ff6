// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Organizations and invitations, against the tenant and a real Secret Service: one session for each,
// by the browser's session, found again by the next process. Runs inside tests/shared/with-session
// --keyring --tenant.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { organizations } from '../../../demo/tenant/dashboard.mjs';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const here = path.dirname(fileURLToPath(import.meta.url));
const jar = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'cookies.json');
const [acme, globex] = organizations;
const ticket = 'invite-acme-0001';
const link = (organization, name = acme.name) =>
  `https://app.example/login?invitation=${ticket}&organization=${organization}&organization_name=${name}`;

function browser(...options) {
  const script = path.join(here, '../../shared/signin.mjs');
  return ['--browser', [process.execPath, script, ...options].join(' ')];
}
const alice = browser('--user', 'alice', '--jar', jar);
const silent = [...browser('--stop', '--jar', jar), '--timeout', '15']; // signs in by its cookies only
const zoe = browser('--user', 'zoe');

let logs = '';

function run(...args) {
  const all = ['--issuer', issuer, '--redirect-uri', process.env.AUTH0QT_TEST_REDIRECT_URI, ...args];
  if (!args.includes('--client-id')) all.unshift('--client-id', process.env.AUTH0QT_TEST_CLIENT_ID);
  const env = { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1' };
  return new Promise((resolve) => {
    execFile(process.env.AUTH0QT_CONSOLE, all, { timeout: 60000, env }, (error, stdout, stderr) => {
      logs += stderr;
      const lines = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
      resolve({ status: error ? error.code : 0, lines, last: lines.at(-1) });
    });
  });
}

function ok({ status, lines }) {
  assert.deepEqual(lines.filter((line) => !line.ok), []);
  assert.equal(status, 0);
  return lines;
}

function failed({ status, last }, code, detail) {
  assert.equal(last.ok, false);
  assert.equal(`${last.error.code} ${last.error.detail}`, `${code} ${detail}`);
  assert.equal(status, 1);
}

async function control(name, body, method = body ? 'POST' : 'GET') {
  const response = await fetch(`${issuer}__test/${name}`, {
    method, body: body && JSON.stringify(body), headers: body ? { 'content-type': 'application/json' } : {},
  });
  assert.equal(response.status, 200, `control plane: ${name}`);
  return response.json();
}
const pages = async () => (await control('log')).filter((r) => r.path === '/authorize').map((r) => r.query);

beforeEach(() => control('log', null, 'DELETE'));

test('from none to two organizations and back: one page with a password, then the browser\'s session', async () => {
  ok(await run(...alice, 'login'));
  const [restore, toAcme, toGlobex, back] = ok(
    await run(...silent, 'restore', 'organization=ACME', `organization=${globex.id}`, 'organization='));
  assert.equal(restore.ok, true);
  assert.deepEqual({ ...toAcme, command: 0 }, {
    command: 0, ok: true, account: 'default/acme', organization: 'acme', organizationId: acme.id, organizationName: 'acme',
    sub: restore.sub, restored: false,
  });
  assert.deepEqual([toGlobex.account, toGlobex.organizationId, toGlobex.restored], [`default/${globex.id}`, globex.id, false]);
  assert.deepEqual([back.account, back.organization, back.organizationId, back.restored], ['default', '', '', true]);
  const asked = await pages();
  assert.deepEqual(asked.map((query) => query.organization), [undefined, 'acme', globex.id]);
  assert.deepEqual(asked.map((query) => query.prompt), [undefined, undefined, undefined]);
});

test('the next process has all of them back, without a request', async () => {
  const lines = ok(await run('restore', 'organization=acme', 'organization=acme', `organization=${globex.id}`, 'organization=', 'token'));
  assert.deepEqual(lines.slice(1, 4).map((line) => [line.restored, line.organizationId]),
    [[true, acme.id], [true, acme.id], [true, globex.id]]);
  assert.deepEqual(await control('log'), []);
});

test('a refresh stays in the organization, and one that does not is refused', async () => {
  ok(await run('organization=acme', 'refresh', 'profile'));
  await control('set', { tamper: { claims: { org_id: globex.id } } });
  const result = await run('organization=acme', 'refresh');
  await control('set', { tamper: null });
  failed(result, 'IdTokenInvalid', 'id_token.org_id');
  const profile = ok(await run('organization=acme', 'refresh', 'profile')).at(-1);
  assert.equal(profile.profile.organizationId, acme.id);
});

test('a logout from one organization leaves the others, and asks for the password there', async () => {
  ok(await run('organization=acme', 'logout'));
  ok(await run('restore', `organization=${globex.id}`));
  await control('log', null, 'DELETE');
  failed(await run(...silent.slice(0, -1), '4', 'organization=acme'), 'Timeout', 'login.timeout');
  assert.deepEqual((await pages()).map((query) => query.prompt), ['login']);
  ok(await run(...alice, 'organization=acme'));
});

test('who is not a member is refused, and the session before is still there', async () => {
  const account = ['--account', 'zoe'];
  ok(await run(...account, ...zoe, 'login'));
  failed(await run(...account, ...zoe, 'restore', 'organization=acme'), 'AuthorizationDenied', 'authorize.access_denied');
  ok(await run(...account, 'restore'));
});

test('the ID token of another organization than that of the invitation is refused', async () => {
  await control('set', { tamper: { times: 2, claims: { org_id: globex.id, org_name: globex.name } } });
  const byId = await run('--account', 'other', ...alice, `invitation=${link(acme.id)}`);
  const byName = await run('--account', 'other', ...alice, `invitation=${link(acme.name)}`);
  await control('set', { tamper: null });
  failed(byId, 'IdTokenInvalid', 'id_token.org_id');
  failed(byName, 'IdTokenInvalid', 'id_token.org_name');
  failed(await run('--account', `other/${acme.id}`, 'restore'), 'NotAuthenticated', 'credentials.not_authenticated');
});

test('an invitation to another organization than the ticket is for makes nobody a member', async () => {
  const result = await run('--account', 'zoe', ...zoe, `invitation=${link(globex.id)}`);
  failed(result, 'AuthorizationDenied', 'authorize.access_denied');
  assert.equal(result.lines.length, 1); // a command has one result
});

test('an invitation lets in who was no member', async () => {
  const [accepted] = ok(await run('--account', 'zoe', ...zoe, `invitation=${link(acme.id, globex.name)}`));
  assert.deepEqual([accepted.account, accepted.organization, accepted.organizationName], [`zoe/${acme.id}`, acme.id, 'acme']);
  assert.equal((await pages()).at(-1).invitation, ticket);
  // Where every login needs an organization, too.
  ok(await run('--client-id', 'auth0qt-orgs', '--account', 'zoe', ...zoe, `invitation=com.acme.app://invitation?invitation=${ticket}&organization=${acme.id}`));
});

for (const [name, url] of [
  ['without an organization', `https://app.example/login?invitation=${ticket}`],
  ['with two', `${link(acme.id)}&organization=${globex.id}`],
  ['that is none', 'https://app.example/'],
]) {
  test(`a link ${name} begins nothing`, async () => {
    const result = await run('--keep-going', '--account', 'zoe', 'restore', `invitation=${url}`, 'restore');
    assert.deepEqual(result.lines.map((line) => line.ok), [true, false, true]);
    assert.equal(`${result.lines[1].error.code} ${result.lines[1].error.detail}`, 'ConfigurationError invitation.invalid');
    assert.deepEqual(await control('log'), []);
  });
}

test('no ticket is in the logs', () => {
  assert.ok(logs.length > 1000);
  assert.ok(!logs.includes(ticket));
});
