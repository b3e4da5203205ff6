// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// docs/auth0/profile-action.js: at events of its own, and at the logins and refreshes of a tenant.
// https://auth0.com/docs/customize/actions/reference/post-login/post-login-event-object
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PostLogin, loginEvent, refreshEvent } from '../action.mjs';
import { users } from '../users.mjs';
import { Client, part, run } from './client.mjs';

const NS = 'https://auth0qt.example/';
const SOURCE = fs.readFileSync(new URL('../../../docs/auth0/profile-action.js', import.meta.url), 'utf8');
const req = { method: 'GET', headers: { 'user-agent': 'test' }, socket: { remoteAddress: '192.0.2.7' } };
const client = { clientId: 'auth0qt-demo', clientName: 'Demo' };
const session = { amr: ['pwd'], loginTs: 1790000000 };
const [alice, bob] = users;
const of = (user, params = { scope: 'openid profile' }) => ({ req, issuer: 'http://127.0.0.1:1/', user, roles: user.app_metadata?.roles ?? [], client, params });
const login = (user) => loginEvent({ ...of(user), session });

/// What the Action adds, without the namespace, and what it has logged.
async function act(event, change = (source) => source) {
  const lines = [];
  const claims = await new PostLogin({}, { source: change(SOURCE), console: { log: (line) => lines.push(line) } }).run(event);
  for (const name of Object.keys(claims)) assert.ok(name.startsWith(NS), name);
  return { lines, claims: Object.fromEntries(Object.entries(claims).map(([name, value]) => [name.slice(NS.length), value])) };
}

describe('the event', () => {
  it('has what Auth0 documents', () => {
    const { user, authentication, stats, request, authorization } = login({ ...alice, roles: ['admin'] });
    for (const name of ['last_login', 'last_ip', 'blocked', 'permissions', 'roles', 'logins_count', 'password', 'organizations', 'locale', 'address']) {
      assert.ok(!(name in user), name);
    }
    assert.equal(user.user_id, alice.user_id);
    assert.deepEqual(authentication, { methods: [{ name: 'pwd', timestamp: '2026-09-21T14:13:20.000Z' }] });
    assert.deepEqual([stats, request.ip, authorization], [{ logins_count: 42 }, '192.0.2.7', { roles: ['admin', 'editor'] }]);
  });

  it('tells nothing of an authentication at a refresh', () => {
    const event = refreshEvent(of(alice));
    assert.equal(event.authentication, undefined);
    assert.equal(event.transaction.protocol, 'oauth2-refresh-token');
  });

  it('has no tokens of identity providers', () => {
    const [identity] = login({ ...bob, identities: [{ ...bob.identities[0], access_token: 'foreign' }] }).user.identities;
    assert.deepEqual(identity, { connection: 'google-oauth2', isSocial: true, provider: 'google-oauth2', user_id: '103547991597142817347' });
  });
});

describe('the Action', () => {
  it('adds every field that an ID token does not have', async () => {
    const { claims, lines } = await act(login(alice));
    assert.deepEqual(claims, {
      user_id: alice.user_id, username: 'alice', blocked: false, created_at: alice.created_at, last_login: '2026-09-21T14:13:20.000Z', last_ip: '192.0.2.7',
      logins_count: 42, last_password_reset: alice.last_password_reset, multifactor: alice.multifactor, phone_number: alice.phone_number, phone_verified: true,
      roles: ['admin', 'editor'], identities: alice.identities, user_metadata: alice.user_metadata, app_metadata: alice.app_metadata,
    });
    assert.deepEqual(lines, []);
  });

  it('says what a user does not have', async () => {
    const { claims } = await act(login(users.find(({ aliases }) => aliases?.includes('nemo'))));
    assert.deepEqual([claims.username, claims.phone_number, claims.last_password_reset, claims.multifactor, claims.user_metadata], [null, null, null, [], {}]);
  });

  it('leaves to the login what a refresh cannot tell', async () => {
    const { claims } = await act(refreshEvent(of(alice)));
    assert.deepEqual(['last_login', 'last_ip'].filter((name) => name in claims), []);
    assert.equal(claims.logins_count, 42);
  });

  it('works without what is optional in the event', async () => {
    const { authentication: _, authorization: __, transaction: ___, ...event } = login(alice);
    const { claims } = await act(event);
    assert.ok(!('last_login' in claims) && !('roles' in claims));
    delete event.user.multifactor;
    delete event.user.user_metadata;
    assert.deepEqual((await act(event)).claims.multifactor, alice.multifactor);      // of enrolledFactors
  });

  it('leaves out what it is told to', async () => {
    const { claims } = await act(login(bob), (source) => source.replace('LEAVE_OUT = []', "LEAVE_OUT = ['last_ip', 'user_metadata.theme', 'identities.profileData']"));
    assert.ok(!('last_ip' in claims));
    assert.deepEqual(claims.user_metadata, {});
    assert.deepEqual(claims.identities.map((identity) => identity.profileData), [undefined, undefined]);
    assert.equal(bob.user_metadata.theme, 'light');
  });

  for (const [what, bytes] of [['letters', 'x'.repeat(4096)], ['bytes', 'é'.repeat(2048)], ['escapes', '\n'.repeat(2048)]]) {
    it(`keeps its size, in ${what}`, async () => {
      const { claims, lines } = await act(login({ ...alice, app_metadata: { bytes } }));
      assert.equal(claims.app_metadata, null);
      assert.deepEqual(claims.user_metadata, alice.user_metadata);
      assert.match(lines.join(), /^app_metadata is left out: it has 4\d\d\d bytes, and [23]\d\d\d are left$/);
      // A field in the middle does not take the place of those after it.
      const large = (await act(login({ ...alice, user_metadata: { bytes } }))).claims;
      assert.deepEqual([large.user_metadata, large.app_metadata], [null, alice.app_metadata]);
    });
  }

  it('cannot set claims of the token, nor Auth0\'s', async () => {
    const names = ['sub', 'roles', 'https://auth0.com/x', 'https://acme.auth0.com/x', 'https://acme.com/x'];
    const source = `exports.onExecutePostLogin = async (event, api) => ${JSON.stringify(names)}.forEach((name) => api.idToken.setCustomClaim(name, 1))`;
    assert.deepEqual(await new PostLogin({}, { source }).run(login(alice)), { 'https://acme.com/x': 1 });
  });
});

describe('a tenant with the Action', () => {
  let tenant;
  let child;
  before(async () => { child = run(['--control']); tenant = await child.ready; });
  after(async () => { await child.stop(); assert.equal(child.errors, ''); assert.equal(child.lines, 1); });
  beforeEach(async () => { await new Client(tenant).control('reset', { sessions: true, users: true }); });

  const change = (c, set) => c.control('user', { user: 'alice', set });

  it('runs it at each login and each refresh', async () => {
    const c = new Client(tenant);
    const first = await c.login();
    const record = await change(c, {});
    const claims = part(first.id_token, 1);
    assert.deepEqual([claims[`${NS}last_login`], claims[`${NS}last_ip`], claims[`${NS}logins_count`]], [record.last_login, record.last_ip, 43]);
    assert.deepEqual(claims[`${NS}roles`], ['admin', 'editor']);
    assert.ok(!(`${NS}permissions` in claims));
    await change(c, { user_metadata: { theme: 'light' }, logins_count: 50 });
    const refreshed = part((await c.refresh(first.refresh_token)).id_token, 1);
    assert.deepEqual([refreshed[`${NS}user_metadata`], refreshed[`${NS}logins_count`], refreshed[`${NS}last_login`]], [{ theme: 'light' }, 50, undefined]);
  });

  it('makes no ID token of 8 KB', async () => {
    const c = new Client(tenant);
    await change(c, { user_metadata: { text: 'x'.repeat(2500) }, app_metadata: { text: 'x'.repeat(2500) } });
    const { id_token: token } = await c.login({ scope: 'openid profile email phone address offline_access' });
    const claims = part(token, 1);
    assert.deepEqual([claims[`${NS}user_metadata`].text.length, claims[`${NS}app_metadata`]], [2500, null]);
    assert.ok(token.length > 5000 && token.length < 8192, `${token.length}`);
  });

  it('has its claims in userinfo, as they were at the last run', async () => {
    for (const audience of [tenant.audience, null]) {
      const c = new Client(tenant);
      const { access_token: token } = await c.login({ audience });
      await change(c, { user_metadata: { theme: audience ? 'light' : 'blue' } });
      assert.equal((await c.get('userinfo', token)).body[`${NS}user_metadata`].theme, audience ? 'dark' : 'light');
    }
  });

  it('tells the first authentication again at single sign-on', async () => {
    const c = new Client(tenant);
    const first = part((await c.login()).id_token, 1);
    await c.control('set', { dateOffsetSeconds: 3600 });
    const second = part((await c.login()).id_token, 1);
    assert.notEqual(first.iat, second.iat);
    assert.equal(second[`${NS}last_login`], first[`${NS}last_login`]);
  });
});
