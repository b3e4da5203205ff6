// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The My Account API: authentication methods and connected accounts of the signed-in user.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { totp } from '../myaccount.mjs';
import { Client, REDIRECT, part, run } from './client.mjs';

const METHODS = ['read', 'create', 'update', 'delete'].map((verb) => `${verb}:me:authentication_methods`);
const ACCOUNTS = ['read', 'create', 'delete'].map((verb) => `${verb}:me:connected_accounts`);
const EVERYTHING = [...METHODS, 'read:me:factors', ...ACCOUNTS].join(' ');
let tenant;
let child;

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); });
beforeEach(async () => { await new Client(tenant).control('reset', { sessions: true, users: true }); });

/// A user at her own account.
class Self {
  static async of(scope = EVERYTHING, who = undefined) {
    const client = new Client(tenant);
    const tokens = await client.login({}, who);
    const answer = await client.refresh(tokens.refresh_token, { audience: `${tenant.issuer}me/`, scope });
    return Object.assign(new Self(), { client, token: answer.access_token });
  }

  ask(method, pathname, body) { return this.client.get(`me/v1/${pathname}`, this.token, { method, ...(body && { body: JSON.stringify(body) }) }); }
  async methods() { return (await this.ask('GET', 'authentication-methods')).body.authentication_methods; }
  async accounts() { return (await this.ask('GET', 'connected-accounts/accounts')).body.accounts; }

  async enroll(body) {
    const { status, headers, body: challenge } = await this.ask('POST', 'authentication-methods', body);
    assert.equal(status, 202);
    assert.equal(challenge.id, undefined);
    const path = new URL(headers.get('location')).pathname.slice('/me/v1/'.length);
    return { path, id: decodeURIComponent(path.split('/').pop()), ...challenge };
  }

  verify({ path, auth_session }, more) { return this.ask('POST', `${path}/verify`, { auth_session, ...more }); }

  connect(change = {}) {
    this.verifier = crypto.randomBytes(32).toString('base64url');
    return this.ask('POST', 'connected-accounts/connect', {
      connection: 'github', redirect_uri: REDIRECT, state: 's', code_challenge: crypto.createHash('sha256').update(this.verifier).digest('base64url'), code_challenge_method: 'S256', ...change,
    });
  }

  complete({ auth_session }, connect_code, change = {}) {
    return this.ask('POST', 'connected-accounts/complete', { auth_session, connect_code, redirect_uri: REDIRECT, code_verifier: this.verifier, ...change });
  }

  async allow({ connect_uri: uri, connect_params: { ticket } }, allow = 'yes') {
    const page = await this.client.browser.follow(`${uri}?ticket=${ticket}`, {}, tenant.issuer);
    assert.match(page.text, /Connect github/);
    return Client.callback(await this.client.browser.post(uri, { ticket, allow }, tenant.issuer));
  }
}

describe('the token', () => {
  it('is for the API and has the scopes that were asked for', async () => {
    const { token } = await Self.of('read:me:factors');
    assert.deepEqual([part(token, 1).aud, part(token, 1).scope], [`${tenant.issuer}me/`, 'read:me:factors']);
  });
  it('needs the scope of the request', async () => {
    const self = await Self.of('read:me:factors');
    assert.equal((await self.ask('GET', 'factors')).status, 200);
    const { status, body } = await self.ask('GET', 'authentication-methods');
    assert.deepEqual([status, body.status, body.title], [403, 403, 'Forbidden']);
    assert.match(body.detail, /read:me:authentication_methods/);
    assert.match(body.type, /^https:\/\/auth0\.com\/api-errors#/);
  });
  it('of another API is refused', async () => {
    const client = new Client(tenant);
    const { access_token: token } = await client.login();
    assert.equal((await client.get('me/v1/factors', token)).status, 401);
  });
});

// "Default Policy", early access: the status and the text are those of the other refusals of a refresh.
describe('the policy of the API', () => {
  const multiFactor = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
  const audience = () => `${tenant.issuer}me/`;

  it('refuses a refresh after a login without a second factor, and the refresh token stays', async () => {
    const client = new Client(tenant);
    const { refresh_token: token } = await client.login();
    await client.control('set', { accountPolicy: true });
    const refused = await client.refresh(token, { audience: audience(), scope: 'read:me:factors' });
    assert.deepEqual([refused.status, refused.error, refused.access_token], [403, 'unmet_authentication_requirements', undefined]);
    const { counts } = await client.control('events');
    assert.deepEqual([counts.refresh_failed, counts.reuse], [1, undefined]);
    const other = await client.refresh(token, { audience: 'https://reports.example.com', scope: 'read:reports' });
    assert.equal(other.status, 200);
    await client.control('set', { accountPolicy: false });
    assert.equal((await client.refresh(other.refresh_token, { audience: audience(), scope: 'read:me:factors' })).status, 200);
  });

  it('is met by a login that asks for a second factor', async () => {
    const client = new Client(tenant);
    await client.control('set', { accountPolicy: true });
    const { refresh_token: token } = await client.login({ acr_values: `urn:first ${multiFactor}` });
    const { status, access_token: access, refresh_token: next } = await client.refresh(token, { audience: audience(), scope: 'read:me:factors' });
    assert.deepEqual([status, part(access, 1).aud], [200, audience()]);
    assert.equal((await client.refresh(next, { audience: audience(), scope: 'read:me:factors' })).status, 200);
  });
});

describe('authentication methods', () => {
  it('begin with the password', async () => {
    const list = await (await Self.of()).methods();
    assert.deepEqual(list.map(({ type, usage }) => [type, usage]), [['password', ['primary']]]);
  });
  it('are added: an authenticator application', async () => {
    const self = await Self.of();
    const started = await self.enroll({ type: 'totp' });
    assert.match(started.barcode_uri, /^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
    const wrong = await self.verify(started, { otp_code: 'abcdef' });
    assert.deepEqual([wrong.status, wrong.body.detail], [400, 'The code is invalid.']);
    const right = await self.verify(started, { otp_code: totp(started.manual_input_code) });
    assert.deepEqual([right.status, right.body.id, right.body.confirmed], [200, started.id, true]);
    assert.deepEqual((await self.methods()).map(({ type }) => type), ['password', 'totp']);
    const again = await self.verify(started, { otp_code: totp(started.manual_input_code) });
    assert.match(again.body.detail, /auth_session/);
  });
  for (const [body, code] of [
    [{ type: 'phone', phone_number: '+15550123' }, { otp_code: '000000' }], [{ type: 'email', email: 'a@b.example' }, { otp_code: '000000' }],
    [{ type: 'push-notification' }, {}], [{ type: 'recovery-code' }, {}],
  ]) {
    it(`are added: ${body.type}`, async () => {
      const self = await Self.of();
      const { status, body: made } = await self.verify(await self.enroll(body), code);
      assert.deepEqual([status, made.type], [200, body.type]);
      assert.equal((await self.methods()).length, 2);
    });
  }
  it('change the password', async () => {
    const self = await Self.of();
    const started = await self.enroll({ type: 'password' });
    assert.match((await self.verify(started, { new_password: 'short' })).body.detail, /too weak/);
    assert.equal((await self.verify(started, { new_password: 'through the glass' })).status, 200);
    const { access_token: token } = await new Client(tenant).login({}, { username: 'alice', password: 'through the glass' });
    assert.ok(token);
  });
  it('are renamed and removed', async () => {
    const self = await Self.of();
    const { body: { id } } = await self.verify(await self.enroll({ type: 'phone', phone_number: '+15550123' }), { otp_code: '000000' });
    const path = `authentication-methods/${encodeURIComponent(id)}`;
    const { body } = await self.ask('PATCH', path, { name: 'At home', preferred_authentication_method: 'voice' });
    assert.deepEqual([body.name, body.preferred_authentication_method], ['At home', 'voice']);
    assert.equal((await self.ask('PATCH', path, { confirmed: false })).status, 400);
    assert.equal((await self.ask('DELETE', path)).status, 204);
    assert.equal((await self.ask('DELETE', path)).status, 404);
    const [{ id: password }] = await self.methods();
    assert.equal((await self.ask('DELETE', `authentication-methods/${encodeURIComponent(password)}`)).status, 400);
  });
  it('are not added without what they need', async () => {
    const self = await Self.of();
    for (const body of [{ type: 'phone' }, { type: 'email', email: 'x' }, { type: 'passkey' }, {}]) assert.equal((await self.ask('POST', 'authentication-methods', body)).status, 400);
  });
});

describe('connected accounts', () => {
  it('are added and removed', async () => {
    const self = await Self.of();
    assert.deepEqual((await self.ask('GET', 'connected-accounts/connections')).body.connections.map(({ name }) => name), ['google-oauth2', 'github']);
    const { status, body: started } = await self.connect();
    assert.equal(status, 201);
    const { connect_code: code, state } = await self.allow(started);
    assert.equal(state, 's');
    const { status: made, body: account } = await self.complete(started, code);
    assert.deepEqual([made, account.connection, account.access_type], [201, 'github', 'offline']);
    assert.deepEqual(await self.accounts(), [account]);
    assert.equal((await self.complete(started, code)).status, 400);
    assert.equal((await self.ask('DELETE', `connected-accounts/accounts/${account.id}`)).status, 204);
    assert.deepEqual(await self.accounts(), []);
  });
  it('are not added when the user declines', async () => {
    const self = await Self.of();
    const back = await self.allow((await self.connect()).body, 'no');
    assert.deepEqual([back.error, back.connect_code], ['access_denied', undefined]);
  });
  it('need the verifier, the callback URL and the user of the start', async () => {
    for (const change of [{ code_verifier: 'x' }, { redirect_uri: 'http://127.0.0.1:1/callback' }]) {
      const self = await Self.of();
      const { body: started } = await self.connect();
      const { connect_code: code } = await self.allow(started);
      assert.equal((await self.complete(started, code, change)).body.detail, 'The connect_code is invalid.');
    }
    const alice = await Self.of();
    const { body: started } = await alice.connect();
    const { connect_code: code } = await alice.allow(started);
    const layla = Object.assign(await Self.of(EVERYTHING, { username: 'layla' }), { verifier: alice.verifier });
    assert.equal((await layla.complete(started, code)).status, 400);
  });
  it('are refused for a strange connection, callback URL or challenge', async () => {
    const self = await Self.of();
    for (const change of [{ connection: 'sms' }, { redirect_uri: 'https://evil.example/' }, { code_challenge_method: 'plain' }, { state: '' }]) assert.equal((await self.connect(change)).status, 400);
  });
});
