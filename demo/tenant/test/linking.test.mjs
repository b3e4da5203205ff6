// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Client-initiated account linking. https://auth0.com/ai/docs/guides/client-initiated-account-linking
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { connections } from '../dashboard.mjs';
import { SMS_CODE, users } from '../users.mjs';
import { Client, part, run } from './client.mjs';

const GOOGLE = users.find(({ user_id: id }) => id.startsWith('google-oauth2|')).user_id;
const SMS = users.find(({ user_id: id }) => id.startsWith('sms|'));
const BAD_HINT = /^ID_TOKEN_HINT Invalid/;
let tenant;
let child;

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); });
beforeEach(async () => { await new Client(tenant).control('reset', { sessions: true, users: true }); });

/// A browser in which alice is signed in, and her ID token.
async function signedIn() {
  const c = new Client(tenant);
  const { id_token: hint, refresh_token: token } = await c.login();
  const change = (scope, connection, more = {}) => c.open({ scope: `openid ${scope}`, audience: null, requested_connection: connection, id_token_hint: hint, ...more });
  const kinds = async () => (await c.control('user', { user: 'alice' })).identities.map(({ provider }) => provider);
  return { c, hint, token, kinds, link: (...args) => change('link_account', ...args), unlink: (...args) => change('unlink_account', ...args) };
}

describe('account linking', () => {
  it('links an account of Google, and unlinks it', async () => {
    const { c, token, kinds, link, unlink } = await signedIn();
    const page = await link(connections.google, { requested_connection_scope: 'email' });
    assert.match(page.text, /id="account"/);
    const done = await c.browser.post(page.url, { login: /name="login" value="([^"]+)"/.exec(page.text)[1], account: GOOGLE }, tenant.issuer);
    const tokens = await c.exchange(Client.callback(done).code);
    assert.equal(part(tokens.id_token, 1).sub, users[0].user_id);
    assert.equal(tokens.refresh_token, undefined);
    assert.deepEqual(await kinds(), ['auth0', 'google-oauth2', 'github']); // that account has two
    const identities = (jwt) => part(jwt, 1)['https://auth0qt.example/identities'].map(({ provider }) => provider);
    assert.deepEqual(identities(tokens.id_token), await kinds());
    assert.deepEqual(identities((await c.refresh(token)).id_token), await kinds());
    assert.ok(Client.callback(await unlink(connections.google)).code);
    assert.deepEqual(await kinds(), ['auth0', 'github']);
  });

  it('links an account that signs in with a text message', async () => {
    const { c, kinds, link } = await signedIn();
    const page = await link(connections.sms);
    assert.match(page.text, /id="phone"/);
    await c.submit(page, { phone: SMS.phone_number });
    assert.ok(Client.callback(await c.submit(page, { phone: SMS.phone_number, code: SMS_CODE })).code);
    assert.deepEqual(await kinds(), ['auth0', 'sms']);
  });

  it('can be cancelled', async () => {
    const { c, kinds, link } = await signedIn();
    const page = await link(connections.sms);
    assert.equal(Client.callback(await c.browser.follow(`${page.url}&cancel=1`, {}, tenant.issuer)).error, 'access_denied');
    assert.deepEqual(await kinds(), ['auth0']);
  });

  const refused = (name, request, why) => it(`is refused: ${name}`, async () => {
    const me = await signedIn();
    const { error, error_description: description } = Client.callback(await request(me));
    assert.equal(error, 'access_denied');
    assert.match(description, why);
    assert.deepEqual(await me.kinds(), ['auth0']);
  });
  refused('without a hint', ({ link }) => link(connections.google, { id_token_hint: null }), BAD_HINT);
  refused('with a hint that is no token', ({ link }) => link(connections.google, { id_token_hint: 'x' }), BAD_HINT);
  refused('with a hint of another application', async ({ link }) => {
    const { id_token: hint } = await new Client(tenant, { clientId: 'auth0qt-second' }).login();
    return link(connections.google, { id_token_hint: hint });
  }, BAD_HINT);
  refused('with a hint of another user', async ({ link }) => {
    const { id_token: hint } = await new Client(tenant).login({}, { username: 'layla' });
    return link(connections.google, { id_token_hint: hint });
  }, BAD_HINT);
  refused('with a hint that is older than ten minutes', async ({ c, link }) => {
    await c.control('set', { dateOffsetSeconds: 601 });
    return link(connections.google);
  }, BAD_HINT);
  refused('with an unknown connection', ({ link }) => link('nowhere'), /^Failed to complete account linking$/);
  refused('without a connection', ({ link }) => link(null), /^Failed to complete account linking$/);
  refused('to unlink what is not linked', ({ unlink }) => unlink(connections.google), /does not have profile against connection: google-oauth2$/);
  refused('to unlink the first identity', ({ unlink }) => unlink(connections.database), /^error unlinking$/);

  it('is a login like any other without the Action', async () => {
    const { c, kinds, link } = await signedIn();
    await c.control('set', { accountLinking: false });
    assert.ok(Client.callback(await link(connections.google)).code);
    assert.deepEqual(await kinds(), ['auth0']);
  });
});
