// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The whole profile, against the tenant and a real Secret Service: what its record of a user has comes
// out as a property, changes go back, and a second process sees them. Runs inside
// tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PASSWORD, SMS_CODE, users } from '../../../demo/tenant/users.mjs';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const here = path.dirname(fileURLToPath(import.meta.url));
const GOOGLE = 'google-oauth2|103547991597142817347';

// The console, while it runs.
class Console {
  lines = [];

  constructor(...args) {
    const all = ['--issuer', issuer, '--client-id', process.env.AUTH0QT_TEST_CLIENT_ID,
      '--redirect-uri', 'http://127.0.0.1:0/callback', '--profile-sources', 'userinfo,management', ...args];
    this.child = spawn(process.env.AUTH0QT_CONSOLE, all, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.ended = new Promise((resolve) => { this.child.on('close', resolve); });
    const lines = createInterface({ input: this.child.stdout });
    lines.on('line', (line) => {
      this.lines.push(JSON.parse(line));
      this.told?.();
    });
  }

  // The line of a command, once it has ended.
  async line(command) {
    for (;;) {
      const found = this.lines.find((line) => line.command === command);
      if (found) return found;
      await Promise.race([
        new Promise((resolve) => { this.told = resolve; }),
        this.ended.then(() => assert.fail(`ended before ${command}: ${JSON.stringify(this.lines)}`)),
      ]);
    }
  }
}

// Runs it to its end: the lines of commands that all succeeded.
async function run(...args) {
  const { lines, status } = await outcome(...args);
  assert.deepEqual(lines.filter((line) => !line.ok), []);
  assert.equal(status, 0);
  return lines;
}

async function outcome(...args) {
  const console = new Console(...args);
  const status = await console.ended;
  return { lines: console.lines, status };
}

async function control(name, body) {
  const response = await fetch(`${issuer}__test/${name}`, { method: body ? 'POST' : 'GET', body: body && JSON.stringify(body) });
  assert.equal(response.status, 200, `control plane: ${name}`);
  return response.json();
}
const recordOf = (user) => control('user', { user });
const apiRequests = async (method) =>
  (await control('log')).filter((r) => r.method === method && r.path.startsWith('/api/v2/')).map((r) => r.status);

function login(...options) {
  return ['--browser', `${process.execPath} ${path.join(here, '../../shared/signin.mjs')} ${options.join(' ')}`, 'login'];
}
const asAlice = login('--user', 'alice');
const asGoogle = ['--connection', 'google-oauth2', ...login('--user', GOOGLE)];

// How each user who can sign in does so.
function loginOf(user) {
  const [kind] = user.user_id.split('|');
  if (kind === 'auth0') return login('--user', user.username ?? user.aliases[0], '--password', PASSWORD);
  if (kind === 'sms') return ['--connection', 'sms', ...login('--user', user.phone_number, '--password', SMS_CODE)];
  return ['--connection', kind, ...login('--user', user.user_id)];
}

const text = (value) => value;
const time = (value) => new Date(value).toISOString();
const identity = ({ connection, provider, user_id: userId, isSocial, profileData = {} }, claims) =>
  ({ connection, provider, userId: String(userId), social: isSocial, profileData, claims });

// Each field of Auth.js's Auth0Profile, and the one that the records have beside it: the property, its value when the record has none, and what it
// makes of the record's value.
const FIELDS = {
  user_id: ['userId', '', text],
  username: ['username', '', text],
  name: ['name', '', text],
  nickname: ['nickname', '', text],
  given_name: ['givenName', '', text],
  family_name: ['familyName', '', text],
  email: ['email', '', text],
  email_verified: ['emailVerified', false, text],
  phone_number: ['phoneNumber', '', text],
  phone_verified: ['phoneVerified', false, text],
  picture: ['picture', '', text],
  identities: ['identities', [], (list) => list.map((one) => identity(one, one))],
  app_metadata: ['appMetadata', {}, text],
  user_metadata: ['userMetadata', {}, text],
  blocked: ['blocked', false, text],
  multifactor: ['multifactor', [], text],
  created_at: ['createdAt', null, time],
  updated_at: ['updatedAt', null, time],
  last_ip: ['lastIp', '', text],
  last_login: ['lastLogin', null, time],
  last_password_reset: ['lastPasswordReset', null, time],
  locale: ['locale', '', text],
  logins_count: ['loginsCount', -1, text],
};

beforeEach(async () => { await control('reset', { sessions: true, users: true }); });

for (const user of users.filter(({ blocked }) => !blocked)) {
  test(`every field of ${user.name ?? user.aliases[0]}`, async () => {
    const started = Date.now();
    const [, { profile, sources }] = await run('--store', 'memory', ...loginOf(user), 'profile');
    const record = await recordOf(user.user_id);
    assert.equal(profile.sub, user.user_id);
    assert.deepEqual(Object.keys(record).filter((name) => !(name in FIELDS)), []);
    for (const [name, [property, none, value]] of Object.entries(FIELDS)) {
      const told = name in record;
      assert.deepEqual(profile[property], told ? value(record[name]) : none, name);
      if (!told) continue;
      assert.equal(sources[name].source, 'ManagementApi', name);
      const age = Date.parse(sources[name].time) - started;
      assert.ok(age >= -1000 && age < 60000, `${name}: ${sources[name].time}`);
    }
    assert.equal(sources.sub.source, 'IdToken');
  });
}

test('without the record there is what the tokens tell', async () => {
  await control('user', { user: 'alice', set: { last_ip: '192.0.2.1' } });
  const [, { profile, sources }] = await run('--profile-sources', 'none', '--store', 'memory', ...asAlice, 'profile');
  assert.equal(profile.name, 'Alice Liddell');
  assert.equal(sources.name.source, 'IdToken');
  assert.deepEqual(await apiRequests('GET'), []);
});

test('metadata: merged, taken away by null, and there for the next process', async () => {
  const lines = await run(...asAlice, 'metadata={"theme":null,"size":12,"wide":true}', 'profile');
  const { theme, ...rest } = (users[0]).user_metadata;
  const expected = { ...rest, size: 12, wide: true };
  assert.equal(theme, 'dark');
  assert.deepEqual(lines[2].profile.userMetadata, expected);
  assert.equal(lines[2].sources.user_metadata.source, 'ManagementApi');
  assert.deepEqual((await recordOf('alice')).user_metadata, expected);
  const [, next] = await run('restore', 'profile');
  assert.deepEqual(next.profile.userMetadata, expected);
});

test('a running process sees what another one changes', { timeout: 60000 }, async () => {
  await run(...asAlice);
  const watcher = new Console('restore', 'changed=userMetadata', 'profile');
  await watcher.line('restore');
  await run('restore', 'metadata={"theme":"light"}');
  await watcher.line('changed=userMetadata');
  const { profile } = await watcher.line('profile');
  assert.equal(profile.userMetadata.theme, 'light');
  assert.equal(await watcher.ended, 0);
});

test('names and picture of a database user', async () => {
  const lines = await run(...asAlice, 'update={"name":"Alice P. Liddell","picture":"https://example.com/alice.png"}', 'profile');
  assert.equal(lines[2].profile.name, 'Alice P. Liddell');
  assert.equal((await recordOf('alice')).picture, 'https://example.com/alice.png');
});

test('the name of a user of Google is refused, and is the old one again', async () => {
  // With nothing on its way that would put it right.
  const { lines, status } = await outcome('--keep-going', ...asGoogle, 'reload', 'update={"name":"Robert"}', 'profile');
  assert.equal(status, 1);
  const { ok, error } = lines[2];
  assert.deepEqual([ok, error.detail, error.oauthError], [false, 'management.refused', 'operation_not_supported']);
  assert.match(error.oauthDescription, /The connection \(google-oauth2\) must either be a database connection/);
  assert.equal(error.isTransient, false);
  assert.equal(lines[3].profile.name, 'Bob Rivera');
  assert.equal(lines[3].sources.name.source, 'ManagementApi');
});

test('a second identity is linked and unlinked', async () => {
  await run(...asAlice);
  const kinds = ({ profile }) => profile.identities.map(({ provider }) => provider);
  const link = ['--connection', 'google-oauth2', ...login('--user', GOOGLE).slice(0, 2)];
  const linked = await run(...link, 'restore', 'link', 'profile');
  assert.deepEqual(kinds(linked[2]), ['auth0', 'google-oauth2', 'github']);
  assert.equal(linked[2].profile.sub, users[0].user_id);
  const unlinked = await run('restore', `unlink=${GOOGLE}`, 'profile');
  assert.deepEqual(kinds(unlinked[2]), ['auth0', 'github']);
  // An id that is a number at Auth0.
  assert.deepEqual(kinds((await run('restore', 'unlink=github|4815162', 'profile'))[2]), ['auth0']);
  const { lines } = await outcome('restore', `unlink=${users[0].user_id}`);
  assert.equal(lines[1].error.detail, 'management.refused');
});

test('an e-mail for a new password, where there is one', async () => {
  await run('--store', 'memory', ...asAlice, 'password-change');
  const { list } = await control('events');
  const sent = list.filter(({ type }) => type === 'change_password');
  assert.deepEqual(sent.map((event) => [event.email, event.sent]), [['alice@example.com', true]]);
  const { lines } = await outcome('--store', 'memory', ...asGoogle, 'password-change');
  assert.equal(lines[1].error.detail, 'profile.no_password');
});

test('the rate limit is told, and respected from then on', async () => {
  await control('set', { managementLimit: 2 });
  const { lines } = await outcome('--keep-going', '--store', 'memory', ...asAlice, 'reload', 'reload', 'reload', 'profile');
  const [, first, ...others] = lines;
  assert.equal(first.ok, true);
  for (const { ok, error } of others.slice(0, 2)) {
    assert.deepEqual([ok, error.code, error.detail], [false, 'RateLimited', 'http.rate_limited']);
    assert.ok(error.retryAfterSeconds > 0 && error.retryAfterSeconds <= 61, `${error.retryAfterSeconds}`);
  }
  assert.deepEqual(await apiRequests('GET'), [200, 200, 429]); // the third reload asked nobody
  assert.equal(others[2].profile.loginsCount, 43); // what was known stays
});

test('changes without a session, and of what cannot be changed', async () => {
  const { lines } = await outcome('--store', 'memory', 'metadata={"theme":"light"}');
  assert.equal(lines[0].error.detail, 'credentials.not_authenticated');
  const wrong = await outcome('--store', 'memory', ...asAlice, 'update={"email":"eve@example.com"}');
  assert.equal(wrong.lines[1].error.detail, 'profile.field');
  assert.deepEqual(await apiRequests('PATCH'), []);
  assert.equal((await outcome('metadata=[]')).status, 2);
});
