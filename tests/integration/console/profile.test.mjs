// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The whole profile, against the tenant and a real Secret Service: what its record of a user has comes
// out as a property, changes go back, and a second process sees them. Runs inside
// tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PASSWORD, SMS_CODE, users } from '../../../demo/tenant/users.mjs';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const here = path.dirname(fileURLToPath(import.meta.url));
// A login for the Management API asks for read:current_user itself.
const CHANGES = 'update:current_user_metadata create:current_user_metadata update:current_user_identities';
const GOOGLE = 'google-oauth2|103547991597142817347';

// The console, while it runs.
class Console {
  lines = [];

  constructor(...args) {
    const all = ['--issuer', issuer, '--client-id', process.env.AUTH0QT_TEST_CLIENT_ID,
      '--redirect-uri', process.env.AUTH0QT_TEST_REDIRECT_URI, '--profile-sources', 'userinfo,management',
      '--scope', `openid profile email offline_access ${CHANGES}`, ...args];
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

// docs/auth0/profile-action.js, with no source but the ID token.
const NAMESPACE = 'https://auth0qt.example/';
const byAction = ['--profile-sources', 'none', '--claims-namespace', NAMESPACE];
// Sources are listed by the full names of claims.
const sourceOf = (sources, name) => (sources[name] ?? sources[NAMESPACE + name]).source;
// It has ids as texts.
const withTexts = (list) => list.map((one) => ({ ...one, user_id: String(one.user_id) }));

function equalsRecord({ profile, sources }, record) {
  for (const [name, [property, none, value]] of Object.entries(FIELDS)) {
    if (name === 'locale') continue;                     // a claim of OpenID Connect, not of Auth0Profile
    const told = name in record;
    const expected = name === 'identities' ? withTexts(record[name]) : record[name];
    assert.deepEqual(profile[property], told ? value(expected) : none, name);
    if (told) assert.equal(sourceOf(sources, name), 'IdToken', name);
  }
  assert.equal(profile.sub, record.user_id);
  assert.deepEqual(profile.roles, record.app_metadata?.roles ?? []);
}
const fieldsOfAuth0Profile = ['sub', ...Object.keys(FIELDS).filter((name) => name !== 'locale')];

for (const user of users.filter(({ blocked }) => !blocked)) {
  test(`every field of ${user.name ?? user.aliases[0]} by the Action alone, fresh with a refresh, kept by a restore`, async () => {
    assert.equal(fieldsOfAuth0Profile.length, 23);
    const [, first] = await run(...byAction, ...loginOf(user), 'profile');
    const record = await recordOf(user.user_id);
    equalsRecord(first, record);
    assert.equal(first.profile.lastLogin, record.last_login);
    assert.equal(first.profile.lastIp, '127.0.0.1');

    // As by other applications and administrators; the login is the same.
    const changed = await control('user', {
      user: user.user_id,
      set: {
        name: 'New Name', nickname: 'new', given_name: 'New', family_name: 'Name', username: 'renamed', email: 'new@example.com', email_verified: false,
        phone_number: '+15550199', phone_verified: false, picture: 'https://example.com/new.png', user_metadata: { new: true }, app_metadata: { plan: 'new', roles: ['new'] },
        multifactor: ['webauthn-roaming'], updated_at: '2026-09-09T09:09:09.009Z', last_password_reset: '2026-08-08T08:08:08.008Z', logins_count: 500,
        identities: [...record.identities, { connection: 'new', provider: 'oauth2', user_id: 'n', isSocial: true, profileData: { name: 'N' } }],
      },
    });
    const [, , fresh] = await run(...byAction, 'restore', 'refresh', 'profile');
    equalsRecord(fresh, changed);
    const [, restored] = await run(...byAction, 'restore', 'profile');
    assert.deepEqual(restored.profile, fresh.profile);

    // What the user has no more.
    const gone = await control('user', { user: user.user_id, set: { username: undefined, phone_number: null, user_metadata: {}, multifactor: [] } });
    const [, , less] = await run(...byAction, 'restore', 'refresh', 'profile');
    assert.deepEqual([gone.phone_number, less.profile.phoneNumber, less.profile.userMetadata, less.profile.multifactor], [null, '', {}, []]);
    assert.deepEqual((await control('log')).filter(({ path: at }) => at === '/userinfo' || at.includes('/users/')), []);
  });
}

test('a field that is too large for an ID token is empty, and not out of date', async () => {
  const [, before] = await run(...byAction, ...asAlice, 'profile');
  assert.equal(before.profile.appMetadata.plan, 'pro');
  await control('user', { user: 'alice', set: { app_metadata: { text: 'x'.repeat(5000) } } });
  const [, , { profile }] = await run(...byAction, 'restore', 'refresh', 'profile');
  assert.deepEqual(profile.appMetadata, {});
  assert.equal(profile.userMetadata.theme, 'dark');
});

test('a blocked user neither signs in nor refreshes', async () => {
  const mallory = users.find(({ blocked }) => blocked);
  const refused = await outcome(...byAction, ...loginOf(mallory));
  assert.equal(refused.lines[0].error.oauthError, 'unauthorized');
  await run(...byAction, ...asAlice);
  await control('user', { user: 'alice', set: { blocked: true } });
  const { lines } = await outcome(...byAction, 'restore', 'refresh');
  assert.equal(lines.at(-1).ok, false);
});

test('a change of the user, and a later one by somebody else', async () => {
  const ownApi = ['--management-url', `${issuer}people/`];
  const [, , first] = await run(...byAction, ...ownApi, ...asAlice, 'metadata={"theme":"light"}', 'profile');
  assert.deepEqual([first.profile.userMetadata.theme, sourceOf(first.sources, 'user_metadata')], ['light', 'ManagementApi']);
  await control('user', { user: 'alice', set: { user_metadata: { theme: 'blue' } } });
  const [, , later] = await run(...byAction, 'restore', 'refresh', 'profile');
  assert.deepEqual([later.profile.userMetadata, sourceOf(later.sources, 'user_metadata')], [{ theme: 'blue' }, 'IdToken']);
});

// The application's own API beside it.
const API = 'https://api.example.com';
const api = ['--audience', API, '--scope', 'read:things'];
const sent = async (grant) => (await control('log')).filter((r) => r.path === '/oauth/token' && r.form?.grant_type === grant).map(({ form }) => [form.audience, form.scope]);
const audienceOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).aud[0];

test('a login for the Management API, and a refresh for the application\'s', async () => {
  const [, , { profile }, token] = await run('--show-tokens', ...api, ...asAlice, 'reload', 'profile', 'token');
  assert.equal(profile.loginsCount, 43);
  const authorize = (await control('log')).find((r) => r.path === '/authorize');
  assert.equal(authorize.query.audience, `${issuer}api/v2/`);
  assert.equal(authorize.query.scope, `openid profile email offline_access ${CHANGES} read:things read:current_user`);
  assert.equal(token.audience, API);
  assert.equal(audienceOf(token.accessToken), API);
  assert.deepEqual(await sent('refresh_token'), [[API, 'openid profile email offline_access read:things']]);

  // The next run: one refresh for each of them.
  const [, , again, reloaded, later] = await run('--show-tokens', ...api, 'restore', 'refresh', 'token', 'reload', 'profile');
  assert.equal(audienceOf(again.accessToken), API);
  assert.equal(reloaded.ok, true);
  assert.equal(later.sources.logins_count.source, 'ManagementApi');
  assert.deepEqual((await sent('refresh_token')).slice(1), [[API, 'openid profile email offline_access read:things'], [undefined, undefined]]);
});

test('without a refresh token the record is read once', async () => {
  await control('set', { managementRefreshToken: false });
  const [, , , { profile }] = await run(...api, ...asAlice, 'reload', 'metadata={"theme":"light"}', 'profile');
  assert.deepEqual([profile.loginsCount, profile.userMetadata.theme], [43, 'light']);
  const { lines } = await outcome('--keep-going', '--profile-sources', 'management', ...api, 'restore', 'reload', 'metadata={"theme":"blue"}', `unlink=${users[0].user_id}`, 'profile');
  for (const { ok, error } of lines.slice(1, 4)) assert.deepEqual([ok, error.code, error.detail], [false, 'LoginRequired', 'management.expired']);
  assert.match(lines[1].error.hint, /Multi-Resource Refresh Tokens/);
  assert.deepEqual([lines[4].profile.loginsCount, lines[4].profile.userMetadata.theme], [43, 'light']);
  // The next login is for the application's own API, and gets a session that lasts.
  const [, , token] = await run('--show-tokens', ...api, 'restore', ...asAlice, 'token');
  assert.equal(audienceOf(token.accessToken), API);
  await run(...api, 'restore', 'refresh');
});

test('an application that has got an API keeps its users', async () => {
  const plain = ['--profile-sources', 'userinfo'];
  const [, old] = await run('--show-tokens', ...plain, ...asAlice, 'token');
  assert.notEqual(old.audience, API);
  const [, given] = await run('--show-tokens', ...plain, ...api, 'restore', 'token');
  assert.equal(audienceOf(given.accessToken), API);
  assert.ok(given.scopes.includes('read:things'));
  assert.deepEqual(await sent('refresh_token'), [[API, 'openid profile email offline_access read:things']]);
});

test('and asks them to sign in when the tenant has no policy for it', async () => {
  await control('set', { multiResource: false });
  const plain = ['--profile-sources', 'userinfo'];
  await run(...plain, ...asAlice);
  const { lines } = await outcome('--keep-going', ...plain, ...api, 'restore', 'token', 'profile');
  assert.deepEqual(lines.map(({ ok }) => ok), [true, false, true]);
  assert.deepEqual([lines[1].error.code, lines[1].error.detail], ['LoginRequired', 'refresh.not_granted']);
  assert.equal(lines[2].profile.name, 'Alice Liddell');
  const [, token] = await run('--show-tokens', ...plain, ...api, ...asAlice, 'token');
  assert.equal(audienceOf(token.accessToken), API);
  await run(...plain, ...api, 'restore', 'token');
});

test('a running process is brought the session of an older version', { timeout: 60000 }, async () => {
  const plain = ['--profile-sources', 'userinfo'];
  await run(...plain, ...asAlice);
  const newer = new Console('--show-tokens', ...plain, ...api, 'restore', 'token', 'changed=name', 'token');
  const first = await newer.line('token');
  assert.equal(audienceOf(first.accessToken), API);
  await control('user', { user: 'alice', set: { name: 'Alice P. Liddell' } });
  await run(...plain, ...asAlice);                         // another login of the older one
  await newer.line('changed=name');
  assert.equal(await newer.ended, 0);
  assert.equal(audienceOf(newer.lines.at(-1).accessToken), API);
});

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
  const lines = await run('--management-url', `${issuer}people/`, ...asAlice, 'update={"name":"Alice P. Liddell","picture":"https://example.com/alice.png"}', 'profile');
  assert.equal(lines[2].profile.name, 'Alice P. Liddell');
  assert.equal((await recordOf('alice')).picture, 'https://example.com/alice.png');
});

test('the name of a user of Google is refused, and is the old one again', async () => {
  // With nothing on its way that would put it right.
  const { lines, status } = await outcome('--keep-going', '--management-url', `${issuer}people/`, ...asGoogle, 'reload', 'update={"name":"Robert"}', 'profile');
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

// https://auth0.com/ai/docs/guides/client-initiated-account-linking, with the same browser.
function linkingByAuthorize(t) {
  const jar = path.join(os.tmpdir(), `auth0qt-jar-${process.pid}-${Date.now()}.json`);
  t.after(() => fs.rmSync(jar, { force: true }));
  const options = [...byAction, '--identity-linking', 'authorize'];
  const as = (user) => login('--user', user, '--jar', jar);
  const browser = (user) => [...options, ...as(user).slice(0, 2)];
  return { signIn: () => run(...options, ...as('alice')), browser };
}
const providersOf = ({ profile }) => profile.identities.map(({ provider }) => provider);
const authorizations = async () => (await control('log')).filter(({ method, path: at }) => method === 'GET' && at === '/authorize').map(({ query }) => query);

test('an identity is linked and unlinked at the authorization endpoint', async (t) => {
  const { signIn, browser } = linkingByAuthorize(t);
  await signIn();
  const google = [...browser(GOOGLE), '--connection', 'google-oauth2', '--connection-scope', 'email'];
  // A restored session has an ID token that is too old for the Action.
  await control('set', { dateOffsetSeconds: 660 });
  const [, , linked] = await run(...google, 'restore', 'link', 'profile');
  assert.deepEqual(providersOf(linked), ['auth0', 'google-oauth2', 'github']);
  assert.equal(linked.profile.sub, users[0].user_id);
  const [, asked] = await authorizations();
  assert.deepEqual([asked.scope, asked.requested_connection, asked.requested_connection_scope, asked.connection, asked.audience],
    ['openid link_account', 'google-oauth2', 'email', undefined, undefined]);
  // The session is the one of before.
  const [, next, , again] = await run(...browser('alice'), 'restore', 'profile', 'refresh', 'profile');
  for (const { profile } of [next, again]) assert.deepEqual([profile.name, profile.identities.length], ['Alice Liddell', 3]);

  const [, , unlinked] = await run(...browser('alice'), 'restore', `unlink=${GOOGLE}`, 'profile');
  assert.deepEqual(providersOf(unlinked), ['auth0', 'github']);
  assert.deepEqual((await authorizations()).at(-1).scope, 'openid unlink_account');
  assert.deepEqual((await recordOf('alice')).identities.map(({ provider }) => provider), ['auth0', 'github']);
  assert.deepEqual((await control('log')).filter(({ path: at }) => at.startsWith('/api/v2/')), []);
});

test('what the Action refuses, and a tenant without it', async (t) => {
  const { signIn, browser } = linkingByAuthorize(t);
  await signIn();
  const refusal = async (...args) => (await outcome(...browser(GOOGLE), ...args)).lines.at(-1).error;
  const unknown = await refusal('--connection', 'nowhere', 'restore', 'link');
  assert.deepEqual([unknown.code, unknown.oauthError, unknown.oauthDescription], ['AuthorizationDenied', 'access_denied', 'Failed to complete account linking']);
  assert.equal((await refusal('restore', `unlink=${users[0].user_id}`)).oauthDescription, 'error unlinking');
  assert.equal((await refusal('restore', 'link')).detail, 'profile.link_connection');
  await control('set', { accountLinking: false });
  assert.equal((await refusal('--connection', 'google-oauth2', 'restore', 'link')).detail, 'profile.not_changed');
  assert.deepEqual((await recordOf('alice')).identities.length, 1);
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
