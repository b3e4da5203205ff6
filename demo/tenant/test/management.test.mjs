// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What users may do with their own record at the Management API, and the e-mail for a new password.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Client, part, run } from './client.mjs';

// A login is for the API: the Management API is in no policy of a refresh token.
const EVERYTHING = 'openid read:current_user update:current_user_metadata update:current_user_identities update:users';
const OWN = 'people/';                                    // Auth0 gives update:users to no user
let tenant;
let child;

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); });
beforeEach(async () => { await new Client(tenant).control('reset', { sessions: true, users: true }); });

/// A user at her own record, at the Management API or at an application's own API.
class Self {
  static of({ access_token: token, id_token: idToken }, client, api = OWN) {
    return Object.assign(new Self(), { client, token, idToken, path: `${api}users/${encodeURIComponent(part(idToken, 1).sub)}` });
  }

  static request({ scope = EVERYTHING, api = OWN } = {}) { return { audience: tenant.issuer + api, scope }; }

  static async database(who, options) { const c = new Client(tenant); return Self.of(await c.login(Self.request(options), who), c, options?.api); }

  static async google() {
    const c = new Client(tenant);
    const chooser = await c.open({ ...Self.request(), connection: 'google-oauth2' });
    const [, login] = /name="login" value="([^"]*)"/.exec(chooser.text);
    const back = await c.browser.post(chooser.url, { login, popup: '', account: 'google-oauth2|103547991597142817347' }, tenant.issuer);
    return Self.of(await c.exchange(Client.callback(back).code), c);
  }

  ask(method, body, path = '') { return this.client.get(this.path + path, this.token, { method, ...(body && { body: JSON.stringify(body) }) }); }
  async record() { return (await this.ask('GET')).body; }
}

// https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens/get-management-api-access-tokens-for-single-page-applications
describe('the Management API', () => {
  it('gives a user the scopes of the current user and no other one', async () => {
    const c = new Client(tenant);
    const own = ['read:current_user', 'update:current_user_metadata', 'create:current_user_metadata', 'update:current_user_identities',
      'create:current_user_device_credentials', 'delete:current_user_device_credentials'];
    const scope = ['openid', ...own, 'read:users', 'update:users', 'update:users_app_metadata', 'read:things'].join(' ');
    const answer = await c.login({ audience: `${tenant.issuer}api/v2/`, scope });
    assert.deepEqual(answer.scope.split(' ').sort(), ['openid', ...own].sort());
    assert.deepEqual(part(answer.access_token, 1).scope.split(' ').sort(), ['openid', ...own].sort());
    const path = `api/v2/users/${encodeURIComponent(part(answer.id_token, 1).sub)}`;
    const patch = (fields) => c.get(path, answer.access_token, { method: 'PATCH', body: JSON.stringify(fields) });
    assert.equal((await patch({ user_metadata: { size: 3 } })).body.user_metadata.size, 3);
    const { status, body } = await patch({ name: 'Alice' });
    assert.deepEqual([status, body.errorCode], [403, 'insufficient_scope']);
    assert.equal((await c.get(path.replace('api/v2', 'people'), answer.access_token)).status, 401);   // another API's token
  });
});

describe('names and picture', () => {
  it('are changed for a user of the database', async () => {
    const alice = await Self.database();
    const { updated_at: before } = await alice.record();
    const { status, body } = await alice.ask('PATCH', { name: 'Alice P. Liddell', nickname: 'al', user_metadata: { size: 3 } });
    assert.equal(status, 200);
    assert.deepEqual([body.name, body.nickname, body.user_metadata.size, body.user_metadata.theme], ['Alice P. Liddell', 'al', 3, 'dark']);
    assert.notEqual(body.updated_at, before);
    assert.deepEqual(await alice.record(), body);
  });

  it('need a scope of their own', async () => {
    const alice = await Self.database({}, { scope: 'openid read:current_user update:current_user_metadata' });
    const { status, body } = await alice.ask('PATCH', { name: 'Alice' });
    assert.deepEqual([status, body.errorCode, body.message], [403, 'insufficient_scope', 'Insufficient scope, expected any of: update:users']);
  });

  it('stay as their provider has them for a user of another one', async () => {
    const bob = await Self.google();
    const { status, body } = await bob.ask('PATCH', { name: 'Robert', nickname: 'rob' });
    assert.deepEqual([status, body.errorCode], [400, 'operation_not_supported']);
    assert.match(body.message, /^The following user attributes cannot be updated: name, nickname\. The connection \(google-oauth2\) must either be a database connection/);
    assert.equal((await bob.record()).name, 'Bob Rivera');
    assert.equal((await bob.ask('PATCH', { user_metadata: { theme: 'dark' } })).status, 200);
  });

  it('are checked', async () => {
    const alice = await Self.database();
    for (const [patch, why] of [
      [{ email: 'eve@example.com' }, /Additional properties not allowed: email/], [{ name: 7 }, /Expected type string/],
      [{ user_metadata: [] }, /Expected type object/],
    ]) {
      const { status, body } = await alice.ask('PATCH', patch);
      assert.deepEqual([status, body.errorCode], [400, 'invalid_body']);
      assert.match(body.message, why);
    }
  });
});

describe('identities', () => {
  it('are linked and unlinked, the first one never', async () => {
    const alice = await Self.database();
    const bob = await Self.google();
    const linked = await alice.ask('POST', { link_with: bob.idToken }, '/identities');
    assert.equal(linked.status, 201);
    assert.deepEqual(linked.body.map((one) => one.provider), ['auth0', 'google-oauth2', 'github']);
    assert.equal(linked.body[1].profileData.name, 'Bob Rivera');
    assert.equal(linked.body[2].profileData.name, 'Bob R.');
    assert.equal((await alice.ask('POST', { link_with: alice.idToken }, '/identities')).status, 400);

    const rest = await alice.ask('DELETE', undefined, '/identities/google-oauth2/103547991597142817347');
    assert.deepEqual([rest.status, rest.body.map((one) => one.provider)], [200, ['auth0', 'github']]);
    const main = await alice.ask('DELETE', undefined, '/identities/auth0/65f1a0b2c3d4e5f601234567');
    assert.deepEqual([main.status, main.body.message], [400, 'The main identity cannot be unlinked.']);
    assert.equal((await (await Self.google()).record()).name, 'Bob Rivera');      // a user of his own again
  });
});

describe('the rate limit', () => {
  it('is told with each answer, and ends', async () => {
    const alice = await Self.database();
    await alice.client.control('set', { managementLimit: 2 });
    const left = [];
    for (let i = 0; i < 2; i += 1) left.push((await alice.ask('GET')).headers.get('x-ratelimit-remaining'));
    assert.deepEqual(left, ['1', '0']);
    const { status, body, headers } = await alice.ask('GET');
    assert.deepEqual([status, body.errorCode, headers.get('x-ratelimit-limit')], [429, 'too_many_requests', '2']);
    const wait = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    assert.ok(wait > 0 && wait <= 61, `${wait}`);
    await alice.client.control('set', { dateOffsetSeconds: 61 });
    assert.equal((await alice.ask('GET')).status, 200);
  });
});

describe('a new password', () => {
  const url = () => `${tenant.issuer}dbconnections/change_password`;
  const wanted = { client_id: 'auth0qt-demo', email: 'alice@example.com', connection: 'Username-Password-Authentication' };
  const json = (body) => fetch(url(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('is promised to everybody, and sent to whom has one', async () => {
    const form = new URLSearchParams({ ...wanted, email: 'nobody@example.com', organization: 'org_A1b2C3d4E5f6G7h8' });
    for (const answer of [await json(wanted), await fetch(url(), { method: 'POST', body: form })]) {
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type'), /^text\/plain/);
      assert.equal(await answer.text(), "We've just sent you an email to reset your password.");
    }
    const { list } = await new Client(tenant).control('events');
    assert.deepEqual(list.filter(({ type }) => type === 'change_password').map(({ email, organization, sent }) => [email, organization, sent]), [
      ['alice@example.com', undefined, true], ['nobody@example.com', 'org_A1b2C3d4E5f6G7h8', false],
    ]);
  });

  it('needs to know whose', async () => {
    assert.deepEqual(await (await json({ ...wanted, email: undefined })).json(), { error: 'email is required' });
    assert.equal((await json({ ...wanted, connection: 'elsewhere' })).status, 400);
  });
});
