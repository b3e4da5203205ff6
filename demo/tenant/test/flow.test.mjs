// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What the tenant says to a client, over real HTTP. One tenant serves the whole file.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import * as jose from 'jose';
import { clients } from '../dashboard.mjs';
import { Browser, Client, PASSWORD, REDIRECT, part, run } from './client.mjs';

const NS = 'https://auth0qt.example/';
let tenant;
let child;
const client = (options) => new Client(tenant, options);

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); assert.equal(child.lines, 1); });
beforeEach(async () => { await client().control('reset', { sessions: true, users: true }); });

describe('metadata', () => {
  it('has Auth0\'s layout', async () => {
    const { body } = await client().get('.well-known/openid-configuration');
    assert.equal(body.issuer, tenant.issuer);
    const paths = { authorization_endpoint: 'authorize', token_endpoint: 'oauth/token', jwks_uri: '.well-known/jwks.json', userinfo_endpoint: 'userinfo', revocation_endpoint: 'oauth/revoke', end_session_endpoint: 'oidc/logout', device_authorization_endpoint: 'oauth/device/code' };
    for (const [name, path] of Object.entries(paths)) assert.equal(body[name], tenant.issuer + path);
  });

  it('publishes no private key', async () => {
    const { body } = await client().get('.well-known/jwks.json');
    assert.deepEqual(body.keys.map(({ d, p, q }) => [d, p, q]), [[undefined, undefined, undefined]]);
  });
});

describe('code flow', () => {
  it('gives verified tokens in Auth0\'s shape', async () => {
    const c = client();
    const callback = await c.authorize();
    assert.equal(callback.state, c.state);
    assert.equal(callback.iss, undefined);
    const answer = await c.exchange(callback.code);
    assert.equal(answer.status, 200);
    assert.equal(answer.token_type, 'Bearer');
    const jwks = jose.createRemoteJWKSet(new URL(`${tenant.issuer}.well-known/jwks.json`));
    const { payload, protectedHeader } = await jose.jwtVerify(answer.id_token, jwks, { issuer: tenant.issuer, audience: 'auth0qt-demo' });
    assert.equal(protectedHeader.typ, 'JWT');
    assert.equal(payload.nonce, c.nonce);
    assert.equal(payload.sub, 'auth0|65f1a0b2c3d4e5f601234567');
    assert.equal(payload.name, 'Alice Liddell');
    assert.equal(payload[`${NS}username`], 'alice');
    assert.ok(payload.sid);
    assert.equal(payload.auth_time, undefined);
    const access = part(answer.access_token, 1);
    assert.deepEqual(access.aud, [tenant.audience, `${tenant.issuer}userinfo`]);
    assert.equal(access.azp, 'auth0qt-demo');
    assert.equal(access.client_id, undefined);
    assert.equal((await c.exchange(callback.code)).error_description, 'Invalid authorization code');
  });

  it('takes JSON as well as forms', async () => {
    const c = client();
    const { code } = await c.authorize();
    const answer = await c.token({ grant_type: 'authorization_code', code, code_verifier: c.verifier, redirect_uri: c.redirectUri }, true);
    assert.ok(answer.id_token);
  });

  it('checks the verifier', async () => {
    const c = client();
    const { code } = await c.authorize();
    const answer = await c.exchange(code, { code_verifier: 'a'.repeat(43) });
    assert.deepEqual([answer.status, answer.error, answer.error_description], [403, 'invalid_grant', 'Failed to verify code verifier']);
  });

  it('demands PKCE with S256', async () => {
    assert.equal(Client.callback(await client().open({ code_challenge: null, code_challenge_method: null })).error, 'invalid_request');
    assert.equal(Client.callback(await client().open({ code_challenge_method: 'plain' })).error, 'invalid_request');
  });

  it('gives an opaque access token without an audience', async () => {
    const c = client();
    const answer = await c.login({ audience: null, scope: 'openid profile' });
    assert.equal(answer.access_token.split('.').length, 1);
    assert.equal(answer.refresh_token, undefined);
    const { body } = await c.get('userinfo', answer.access_token);
    assert.equal(body.name, 'Alice Liddell');
    assert.equal(body.email, undefined);
  });

  for (const uri of [REDIRECT, 'com.auth0qt.demo://callback']) {
    it(`redirects to ${uri}`, async () => {
      const c = client();
      const page = await c.submit(await c.open({ redirect_uri: uri }), { username: 'alice', password: PASSWORD });
      assert.ok(page.redirect.startsWith(`${uri}?`), page.redirect);
      assert.equal((await c.exchange(Client.callback(page).code)).status, 200);
    });
  }

  // https://auth0.com/docs/get-started/applications/application-settings ("Allowed Callback URLs")
  it('shows an error page for what is exactly no callback URL of the application', async () => {
    const port = REDIRECT.replace(/:\d+/, ':1234');
    for (const uri of [port, REDIRECT.replace(/:\d+/, ''), `${REDIRECT}/`, `${REDIRECT}?a=b`, REDIRECT.replace('127.0.0.1', 'localhost'), REDIRECT.replace('callback', 'other'), 'https://evil.example/callback', 'com.auth0qt.demo://other']) {
      const page = await client().open({ redirect_uri: uri });
      assert.equal(page.response.status, 400);
      assert.match(page.text, /Callback URL mismatch/);
    }
  });

  it('redirects to URLs that a test has registered, also after a reset', async () => {
    const urls = { callbacks: ['http://127.0.0.1:1235/callback'], logoutUrls: ['http://127.0.0.1:1235/logout'] };
    assert.equal((await client().open({ redirect_uri: urls.callbacks[0] })).response.status, 400);
    const registered = await client().control('urls', urls);
    assert.deepEqual([registered.callbacks.includes(urls.callbacks[0]), registered.logoutUrls.includes(urls.logoutUrls[0])], [true, true]);
    await client().control('reset', { sessions: true });
    const callback = await client().authorize({ redirect_uri: urls.callbacks[0] });
    assert.ok(callback.code);
    assert.match((await client().control('urls', { callbacks: ['nowhere'] })).error, /lists of URLs/);
  });

  it('shows an error page for an unknown client', async () => {
    const page = await client({ clientId: 'nobody' }).open();
    assert.equal(page.response.status, 400);
    assert.match(page.text, /Unknown client/);
  });

  it('keeps clients apart', async () => {
    const { code } = await client({ clientId: 'auth0qt-second' }).authorize();
    assert.equal((await client().exchange(code)).error, 'invalid_grant');
  });

  it('knows clients with a secret', async () => {
    const c = client({ clientId: 'auth0qt-secret' });
    const { code } = await c.authorize();
    assert.equal((await c.exchange(code)).error, 'invalid_client');
    assert.ok((await c.exchange(code, { client_secret: 'demo-secret-of-a-client-that-has-one' })).id_token);
  });

  it('knows clients with a key, once it was told of them', async () => {
    const c = client({ clientId: 'mine' });
    const { publicKey, privateKey } = await jose.generateKeyPair('ES256');
    const jwks = { keys: [{ ...(await jose.exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] };
    assert.deepEqual(await c.control('client', { client_id: 'mine', jwks, alg: 'ES256' }), { client_id: 'mine' });
    const { code } = await c.authorize();
    const assertion = (audience) => new jose.SignJWT({ jti: crypto.randomUUID() }).setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuer('mine').setSubject('mine').setAudience(audience).setIssuedAt().setExpirationTime('1m').sign(privateKey);
    const proof = async (audience) => ({ client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: await assertion(audience) });
    assert.equal((await c.exchange(code)).error, 'invalid_client');
    assert.equal((await c.exchange(code, await proof('https://elsewhere.example/'))).error, 'invalid_client');
    assert.ok((await c.exchange(code, await proof(tenant.issuer))).id_token);
  });
});

describe('home realm discovery', () => {
  const ask = (resource, rel = 'http://openid.net/specs/connect/1.0/issuer') => client().get(`.well-known/webfinger?${new URLSearchParams({ resource, rel })}`);
  const domain = (name) => ask(`urn:auth0:discovery:domain:${name}`);

  it('says yes or no, and names no connection', async () => {
    const yes = await domain('acme.example');
    assert.equal(yes.status, 200);
    assert.deepEqual(yes.body.links, [{ rel: 'http://openid.net/specs/connect/1.0/issuer', href: tenant.issuer }]);
    assert.equal((await domain('example.com')).status, 404);
    assert.equal((await domain('ACME.example')).status, 400);
    assert.equal((await ask('acct:alice@acme.example')).status, 400);
    assert.equal((await ask('urn:auth0:discovery:domain:acme.example', 'x')).status, 400);
  });

  it('limits questions', async () => {
    await client().control('set', { webfingerLimit: 1 });
    assert.equal((await domain('example.com')).status, 404);
    const refused = await domain('example.com');
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('x-ratelimit-reset')) > 0);
  });
});

describe('login page', () => {
  it('stays after a wrong password and keeps the name', async () => {
    const c = client();
    const page = await c.submit(await c.open(), { username: 'alice', password: 'wrong' });
    assert.equal(page.response.status, 400);
    assert.match(page.text, /role="alert"/);
    assert.match(page.text, /id="username"[^>]*value="alice"/);
    assert.ok(Client.callback(await c.submit(page, { username: 'alice', password: PASSWORD })).code);
  });

  it('says access_denied after Cancel', async () => {
    const c = client();
    const page = await c.open();
    const callback = Client.callback(await c.browser.follow(`${page.url}&cancel=1`, {}, tenant.issuer));
    assert.deepEqual([callback.error, callback.state], ['access_denied', c.state]);
  });

  it('says that a blocked user is blocked', async () => {
    const callback = await client().authorize({}, { username: 'mallory' });
    assert.deepEqual([callback.error, callback.error_description], ['unauthorized', 'user is blocked']);
  });

  it('speaks languages, and Arabic from the right', async () => {
    assert.match((await client().open({ ui_locales: 'xx ar' })).text, /lang="ar" dir="rtl"/);
    const browser = new Browser();
    browser.headers = { 'accept-language': 'en;q=0.5,de-AT,fr;q=0.7' };
    assert.match((await client({ browser }).open()).text, /Willkommen/);
  });

  it('honours login_hint and screen_hint, as text', async () => {
    const { text } = await client().open({ login_hint: '"><b>x', screen_hint: 'signup' });
    assert.match(text, /value="&#34;&#62;&#60;b&#62;x"/);
    assert.match(text, /Create your account/);
  });

  it('signs in the social user with a ticket that is good once, and by popup', async () => {
    const c = client();
    const chooser = await c.open({ connection: 'google-oauth2' });
    assert.match(chooser.url, /^http:\/\/localhost:\d+\/idp\/google/);
    const [, login] = /name="login" value="([^"]*)"/.exec(chooser.text);
    const account = 'google-oauth2|103547991597142817347';
    assert.ok(Client.callback(await c.browser.post(chooser.url, { login, popup: '', account }, tenant.issuer)).code);

    const other = client();
    const page = await other.open();
    const state = new URL(page.url).searchParams.get('state');
    const popup = await other.browser.post(chooser.url, { login: state, popup: '1', account }, tenant.issuer);
    const [, ticket] = /"?ticket"?:"([^"]+)"/.exec(popup.text);
    const { code } = Client.callback(await other.submit(page, { ticket }));
    const claims = part((await other.exchange(code)).id_token, 1);
    assert.equal(claims[`${NS}identities`].length, 2);
    assert.equal((await client().submit(await client().open(), { ticket })).response.status, 400);
  });

  it('signs in with a code by text message', async () => {
    const c = client();
    const first = await c.open({ connection: 'sms' });
    assert.match(first.text, /id="phone"/);
    const second = await c.submit(first, { phone: '+1 555 0100' });
    assert.match(second.text, /id="code"/);
    assert.equal((await c.submit(second, { phone: '+1 555 0100', code: '123456' })).response.status, 400);
    const { code } = Client.callback(await c.submit(second, { phone: '+1 555 0100', code: '000000' }));
    assert.match(part((await c.exchange(code)).id_token, 1).sub, /^sms\|/);
  });

  it('asks for consent with prompt=consent and when the tenant wants it', async () => {
    const c = client();
    const consent = await c.submit(await c.open({ prompt: 'consent' }), { username: 'alice', password: PASSWORD });
    assert.match(consent.text, /id="accept"/);
    assert.ok(Client.callback(await c.submit(consent, { consent: 'accept' })).code);
    await c.control('set', { consent: true });
    const again = await c.open();
    assert.equal(Client.callback(await c.submit(again, { consent: 'decline' })).error, 'access_denied');
  });
});

describe('session', () => {
  it('signs in without a page the second time, also with prompt=none and a refresh token', async () => {
    const c = client();
    assert.equal(Client.callback(await c.open({ prompt: 'none' })).error, 'login_required');
    await c.login();
    const { code } = Client.callback(await c.open({ prompt: 'none' }));
    assert.ok((await c.exchange(code)).refresh_token);
  });

  it('asks again with prompt=login, select_account and max_age', async () => {
    const c = client();
    await c.login();
    for (const params of [{ prompt: 'login' }, { prompt: 'select_account' }]) {
      const page = await c.open(params);
      assert.match(page.text, /id="password"/);
      assert.ok(Client.callback(await c.submit(page, { username: 'alice', password: PASSWORD })).code);
    }
    await c.control('set', { dateOffsetSeconds: 120 });
    const page = await c.open({ max_age: '60' });
    const { code } = Client.callback(await c.submit(page, { username: 'alice', password: PASSWORD }));
    assert.equal(typeof part((await c.exchange(code)).id_token, 1).auth_time, 'number');
  });

  it('switches to another user', async () => {
    const c = client();
    await c.login();
    const page = await c.submit(await c.open({ prompt: 'login' }), { username: 'layla', password: PASSWORD });
    assert.equal(part((await c.exchange(Client.callback(page).code)).id_token, 1).name, 'ليلى الحسيني');
  });

  it('ends with /v2/logout and returns to allowed addresses only', async () => {
    const c = client();
    const { refresh_token: token } = await c.login();
    const url = (returnTo, more = '') => `${tenant.issuer}v2/logout?client_id=auth0qt-demo&returnTo=${encodeURIComponent(returnTo)}${more}`;
    assert.equal((await c.browser.fetch(url('https://evil.example/'))).status, 400);
    const back = REDIRECT.replace('callback', 'logout');
    assert.equal((await c.browser.fetch(url(back.replace(/:\d+/, ':5555')))).status, 400);
    // https://auth0.com/docs/authenticate/login/logout/redirect-users-after-logout: the query is not compared
    const { redirect } = await c.browser.follow(url(`${back}?x=1`, '&federated'), {}, tenant.issuer);
    assert.equal(redirect, `${back}?x=1`);
    assert.equal(Client.callback(await c.open({ prompt: 'none' })).error, 'login_required');
    assert.equal((await c.refresh(token)).status, 200);
    assert.ok((await c.control('log')).some(({ path }) => path === '/idp/google/logout'));
  });

  it('ends with /oidc/logout', async () => {
    const c = client();
    const { id_token: hint } = await c.login();
    const page = await c.browser.follow(`${tenant.issuer}oidc/logout?${new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: 'com.auth0qt.demo://logout', state: 'x' })}`, {}, tenant.issuer);
    const [, action] = /action="([^"]+)"/.exec(page.text);
    const [, xsrf] = /name="xsrf" value="([^"]+)"/.exec(page.text);
    const { redirect } = await c.browser.post(action, { xsrf, logout: 'yes' }, tenant.issuer);
    assert.match(redirect, /^com\.auth0qt\.demo:\/\/logout\/?\?state=x$/);
    assert.equal(Client.callback(await c.open({ prompt: 'none' })).error, 'login_required');
  });
});

describe('refresh tokens', () => {
  it('rotate, and reuse ends the family', async () => {
    const c = client();
    const first = await c.login();
    const second = await c.refresh(first.refresh_token);
    assert.equal(part(second.id_token, 1).nonce, undefined);
    assert.equal(second.scope, first.scope);
    const reuse = await c.refresh(first.refresh_token);
    assert.deepEqual([reuse.status, reuse.error, reuse.error_description], [403, 'invalid_grant', 'Unknown or invalid refresh token.']);
    assert.equal((await c.refresh(second.refresh_token)).error, 'invalid_grant');
    assert.equal((await c.control('events')).counts.reuse, 1);
  });

  it('are taken once even by two requests at the same moment', async () => {
    const c = client();
    const { refresh_token: token } = await c.login();
    const answers = await Promise.all([1, 2, 3, 4].map(() => c.refresh(token)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  });

  it('may be exchanged again inside the overlap, but not the one before', async () => {
    const c = client();
    await c.control('set', { rotationOverlapSeconds: 60 });
    const first = await c.login();
    const second = await c.refresh(first.refresh_token);
    const again = await c.refresh(first.refresh_token);
    assert.equal(again.status, 200);
    assert.equal((await c.refresh(second.refresh_token)).status, 200);
    assert.equal((await c.refresh(first.refresh_token)).error, 'invalid_grant');
    assert.equal((await c.refresh(again.refresh_token)).error, 'invalid_grant');
  });

  it('serve several audiences', async () => {
    const c = client();
    const { refresh_token: token } = await c.login();
    const other = await c.refresh(token, { audience: 'https://reports.example.com', scope: 'openid read:reports' });
    assert.equal(part(other.access_token, 1).aud[0], 'https://reports.example.com');
    assert.equal(other.scope, 'openid read:reports');
    const back = await c.refresh(other.refresh_token);
    assert.equal(part(back.access_token, 1).aud[0], tenant.audience);
  });

  // "Unknown audiences are ignored", "The Auth0 Management API can not be included in the MRRT policies":
  // https://auth0.com/docs/secure/tokens/refresh-tokens/multi-resource-refresh-token
  it('silently ignore an audience that is in no policy', async () => {
    const c = client();
    let { refresh_token: token } = await c.login();
    const silent = async (audience) => {
      const answer = await c.refresh(token, { audience });
      token = answer.refresh_token;
      return [answer.status, part(answer.access_token, 1).aud[0]];
    };
    assert.deepEqual(await silent('https://unknown.example'), [200, tenant.audience]);
    assert.deepEqual(await silent(`${tenant.issuer}api/v2/`), [200, tenant.audience]);
    await c.control('set', { multiResource: false });
    assert.deepEqual(await silent('https://reports.example.com'), [200, tenant.audience]);
    await c.control('set', { multiResource: true });
    const opaque = await c.login({ audience: null, scope: 'openid offline_access' });
    const answer = await c.refresh(opaque.refresh_token, { audience: `${tenant.issuer}api/v2/` });
    assert.equal(answer.access_token.split('.').length, 1);
  });

  it('come from a login for the Management API, for this and the other APIs', async () => {
    const c = client();
    const audience = `${tenant.issuer}api/v2/`;
    const login = await c.login({ audience, scope: 'openid offline_access read:current_user update:current_user_metadata' });
    const id = encodeURIComponent(part(login.id_token, 1).sub);
    const { body } = await c.get(`api/v2/users/${id}`, login.access_token);
    assert.equal(body.username, 'alice');
    assert.equal(body.password, undefined);
    const patched = await c.get(`api/v2/users/${id}`, login.access_token, { method: 'PATCH', body: JSON.stringify({ user_metadata: { theme: null, size: 3 } }) });
    assert.deepEqual([patched.body.user_metadata.theme, patched.body.user_metadata.size], [undefined, 3]);
    assert.equal((await c.get('api/v2/users/auth0%7Cbob', login.access_token)).status, 403);
    const other = await c.refresh(login.refresh_token, { audience: tenant.audience, scope: 'openid read:things' });
    assert.deepEqual([part(other.access_token, 1).aud[0], other.scope], [tenant.audience, 'openid read:things']);
    const same = await c.refresh(other.refresh_token);
    assert.equal(part(same.access_token, 1).aud[0], audience);
    await c.control('set', { managementRefreshToken: false });
    const without = await c.login({ audience, scope: 'openid offline_access read:current_user' });
    assert.deepEqual([without.refresh_token, part(without.access_token, 1).aud[0]], [undefined, audience]);
  });

  it('end by revocation, by the administrator, by time and with the user', async () => {
    const c = client();
    const revoked = (await c.login()).refresh_token;
    const answer = await fetch(`${tenant.issuer}oauth/revoke`, { method: 'POST', body: new URLSearchParams({ client_id: c.clientId, token: revoked }) });
    assert.equal(answer.status, 200);
    assert.equal((await c.refresh(revoked)).error, 'invalid_grant');

    const administered = (await c.login()).refresh_token;
    assert.equal((await c.control('revoke', { user: 'alice' })).revoked >= 1, true);
    assert.equal((await c.refresh(administered)).error, 'invalid_grant');

    const old = (await c.login()).refresh_token;
    await c.control('set', { dateOffsetSeconds: 31 * 86400 });
    assert.equal((await c.refresh(old)).error, 'invalid_grant');
    await c.control('set', { dateOffsetSeconds: 0 });

    const blocked = (await c.login()).refresh_token;
    await c.control('user', { user: 'alice', set: { blocked: true } });
    assert.deepEqual([(await c.refresh(blocked)).error_description], ['user is blocked']);
    await c.control('user', { user: 'alice', set: { blocked: false, deleted: true } });
    assert.match((await c.refresh(blocked)).error_description, /doesn't exist anymore/);
  });
});

describe('organizations', () => {
  it('come by id or name into the ID token and stay in refreshed ones', async () => {
    for (const organization of ['acme', 'org_A1b2C3d4E5f6G7h8']) {
      const c = client();
      const answer = await c.login({ organization });
      const refreshed = await c.refresh(answer.refresh_token);
      for (const token of [answer.id_token, refreshed.id_token, answer.access_token]) assert.equal(part(token, 1).org_id, 'org_A1b2C3d4E5f6G7h8');
      assert.equal(part(answer.id_token, 1).org_name, 'acme');
    }
  });

  it('refuse strangers and unknown names', async () => {
    assert.match((await client().authorize({ organization: 'acme' }, { username: 'zoe' })).error_description, /is not part of the org_A1b2C3d4E5f6G7h8 organization/);
    assert.equal(Client.callback(await client().open({ organization: 'nowhere' })).error, 'invalid_request');
    assert.match(Client.callback(await client({ clientId: 'auth0qt-orgs' }).open()).error_description, /organization is required/);
  });

  it('let an invitation in', async () => {
    const c = client();
    const answer = await c.login({ invitation: 'invite-acme-0001', organization: 'acme' }, { username: 'zoe' });
    assert.equal(part(answer.id_token, 1).org_name, 'acme');
  });
});

describe('device flow', () => {
  it('connects a device', async () => {
    const c = client();
    await c.control('set', { deviceIntervalSeconds: 0 });
    const start = await (await fetch(`${tenant.issuer}oauth/device/code`, { method: 'POST', body: new URLSearchParams({ client_id: c.clientId, scope: 'openid profile offline_access', audience: tenant.audience }) })).json();
    assert.equal(start.verification_uri, `${tenant.issuer}activate`);
    const poll = () => c.token({ grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: start.device_code });
    const pending = await poll();
    assert.deepEqual([pending.status, pending.error], [403, 'authorization_pending']);
    await c.control('set', { deviceIntervalSeconds: 5 });
    const eager = await poll();
    assert.deepEqual([eager.status, eager.error], [429, 'slow_down']);
    await c.control('set', { deviceIntervalSeconds: 0 });

    const page = await c.browser.follow(`${tenant.issuer}activate`, {}, tenant.issuer);
    const xsrf = (text) => /name="xsrf" value="([^"]+)"/.exec(text)[1];
    const confirm = await c.browser.post(page.url, { xsrf: xsrf(page.text), user_code: start.user_code }, tenant.issuer);
    assert.match(confirm.text, new RegExp(start.user_code));
    const login = await c.browser.post(page.url, { xsrf: xsrf(confirm.text), user_code: start.user_code, confirm: 'yes' }, tenant.issuer);
    const done = await c.submit(login, { username: 'alice', password: PASSWORD });
    assert.match(done.text, /Your device is connected/);
    const answer = await poll();
    assert.ok(answer.refresh_token);
    assert.equal(part(answer.id_token, 1).name, 'Alice Liddell');
    assert.equal((await poll()).error, 'invalid_grant');
  });

  it('tells a wrong code, and takes a no', async () => {
    const c = client();
    await c.control('set', { deviceIntervalSeconds: 0 });
    const start = await (await fetch(`${tenant.issuer}oauth/device/code`, { method: 'POST', body: new URLSearchParams({ client_id: c.clientId, scope: 'openid' }) })).json();
    const xsrf = (text) => /name="xsrf" value="([^"]+)"/.exec(text)[1];
    const page = await c.browser.follow(`${tenant.issuer}activate`, {}, tenant.issuer);
    const wrong = await c.browser.post(page.url, { xsrf: xsrf(page.text), user_code: 'AAAA-AAAA' }, tenant.issuer);
    assert.match(wrong.text, /That code is not right/);
    const no = await c.browser.post(page.url, { xsrf: xsrf(wrong.text), user_code: start.user_code, abort: 'yes' }, tenant.issuer);
    assert.match(no.text, /The device was not connected/);
    const answer = await c.token({ grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: start.device_code });
    assert.deepEqual([answer.status, answer.error], [403, 'access_denied']);
  });
});

describe('pushed authorization requests', () => {
  const secret = clients.find(({ client_id: id }) => id === 'auth0qt-secret');
  const push = async (c, more = {}) => {
    const form = new URL(c.authorizeUrl()).searchParams;
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    const response = await fetch(`${tenant.issuer}oauth/par`, { method: 'POST', body: form });
    return { status: response.status, ...(await response.json()) };
  };
  const withSecret = () => client({ clientId: secret.client_id });

  it('are taken when the tenant allows them, from clients that authenticate', async () => {
    const c = withSecret();
    const without = await c.get('.well-known/openid-configuration');
    assert.equal(without.body.pushed_authorization_request_endpoint, undefined);
    assert.equal((await push(c, { client_secret: secret.client_secret })).status, 404);

    await c.control('set', { pushedRequests: true });
    const { body } = await c.get('.well-known/openid-configuration');
    assert.equal(body.pushed_authorization_request_endpoint, `${tenant.issuer}oauth/par`);
    for (const [answer, error] of [
      [await push(client()), 'invalid_client'],
      [await push(c), 'invalid_client'],
      [await push(c, { client_secret: 'wrong' }), 'invalid_client'],
    ]) assert.deepEqual([answer.status, answer.error], [401, error]);
    const wrong = await push(c, { client_secret: secret.client_secret, redirect_uri: 'https://elsewhere.example/' });
    assert.deepEqual([wrong.status, wrong.error], [400, 'invalid_request']);
    const nested = await push(c, { client_secret: secret.client_secret, request_uri: 'urn:x:y' });
    assert.deepEqual([nested.status, nested.error], [400, 'invalid_request']);
  });

  it('open the page with the parameters that were pushed, once', async () => {
    const c = withSecret();
    await c.control('set', { pushedRequests: true });
    const answer = await push(c, { client_secret: secret.client_secret });
    assert.equal(answer.status, 201);
    assert.ok(answer.expires_in > 0);
    const url = `${tenant.issuer}authorize?${new URLSearchParams({ client_id: c.clientId, request_uri: answer.request_uri })}`;
    const page = await c.browser.follow(url, {}, tenant.issuer);
    const callback = Client.callback(await c.submit(page, { username: 'alice', password: PASSWORD }));
    assert.equal(callback.state, c.state);
    const tokens = await c.exchange(callback.code, { client_secret: secret.client_secret });
    assert.equal(part(tokens.id_token, 1).nonce, c.nonce);
    const again = await c.browser.follow(url, {}, tenant.issuer);
    assert.equal(again.response.status, 400);
  });
});

describe('APIs', () => {
  it('ask for a token and its scope', async () => {
    const c = client();
    const none = await c.get('api/things');
    assert.deepEqual([none.status, none.headers.get('www-authenticate')], [401, 'Bearer, DPoP algs="ES256"']);
    assert.match((await c.get('api/things', 'a.b.c')).headers.get('www-authenticate'), /error="invalid_token"/);
    const narrow = await c.login({ scope: 'openid' });
    const refused = await c.get('api/things', narrow.access_token);
    assert.deepEqual([refused.status, refused.body.error], [403, 'insufficient_scope']);
    const full = await c.login();
    const { body } = await c.get('api/things', full.access_token);
    assert.ok(body.scopes.includes('read:things') && body.sub.startsWith('auth0|'));
  });

  it('give pictures, and nothing under a foreign host name', async () => {
    const png = await fetch(`${tenant.issuer}avatar/alice.png`);
    assert.equal(png.headers.get('content-type'), 'image/png');
    assert.equal(Buffer.from(await png.arrayBuffer()).toString('latin1', 1, 4), 'PNG');
    assert.equal((await fetch(`http://localhost:${tenant.port}/.well-known/jwks.json`)).status, 421);
    assert.equal((await fetch(`${tenant.issuer}__test/status`, { headers: { origin: 'https://evil.example' } })).status, 403);
  });
});

describe('users', () => {
  it('have every field, or almost none', async () => {
    const full = ['sub', 'name', 'nickname', 'given_name', 'family_name', 'email', 'email_verified', 'picture', 'updated_at',
      ...['username', 'phone_number', 'phone_verified', 'identities', 'app_metadata', 'user_metadata', 'blocked', 'multifactor', 'created_at', 'last_ip', 'last_login', 'last_password_reset', 'logins_count'].map((name) => NS + name)];
    const alice = part((await client().login()).id_token, 1);
    assert.deepEqual(full.filter((name) => alice[name] === undefined), []);
    const nemo = part((await client().login({}, { username: 'nemo' })).id_token, 1);
    assert.deepEqual(full.filter((name) => nemo[name] == null), ['name', 'nickname', 'given_name', 'family_name', 'email', 'email_verified', 'picture',
      ...['username', 'phone_number', 'phone_verified', 'last_password_reset'].map((name) => NS + name)]);
    assert.equal(nemo[`${NS}logins_count`], 1);
    assert.match(part((await client().login({}, { username: 'eve' })).id_token, 1).name, /^<img src="http:\/\/127\.0\.0\.1:\d+\/pixel\.png\?name"/);
    assert.match(part((await client().login({}, { username: 'zoe' })).id_token, 1).name, /👨‍👩‍👧‍👦/);
  });
});

describe('control plane', () => {
  it('spoils ID tokens, as often as told', async () => {
    const c = client();
    const spoiled = async (tamper) => { await c.control('set', { tamper }); return (await c.login()).id_token; };
    assert.equal(part(await spoiled({ claims: { nonce: 'x' } }), 1).nonce, 'x');
    assert.equal(part(await spoiled({ drop: ['exp'] }), 1).exp, undefined);
    assert.match(await spoiled({ alg: 'none' }), /\.$/);
    assert.equal(part(await spoiled({ alg: 'HS256' }), 0).alg, 'HS256');
    const keys = jose.createRemoteJWKSet(new URL(`${tenant.issuer}.well-known/jwks.json`));
    await assert.rejects(jose.jwtVerify(await spoiled({ wrongKey: true }), keys), /signature verification failed/);
    await assert.rejects(jose.jwtVerify(await spoiled({ badSignature: true }), keys), /signature verification failed/);
    await jose.jwtVerify((await c.login()).id_token, keys);
    await c.control('set', { userinfo: { sub: 'auth0|other' } });
    assert.equal((await c.get('userinfo', (await c.login()).access_token)).body.sub, 'auth0|other');
  });

  it('makes faults', async () => {
    const c = client();
    const path = '/.well-known/jwks.json';
    const get = () => c.get(path.slice(1));
    await c.control('set', { faults: [{ path, status: 503, body: 'oh', headers: { 'retry-after': '7' } }] });
    const failed = await get();
    assert.deepEqual([failed.status, failed.headers.get('retry-after')], [503, '7']);
    assert.equal((await get()).status, 200);
    for (const reset of ['before', 'after', 'answer']) {
      await c.control('set', { faults: [{ path, reset }] });
      await assert.rejects(fetch(tenant.issuer + path.slice(1)));
    }
    await c.control('set', { faults: [{ path, truncate: 5 }] });
    await assert.rejects(fetch(tenant.issuer + path.slice(1)).then((r) => r.text()));
    await c.control('set', { faults: [{ path, status: 200, body: '{"keys":[]}', skip: 1, times: -1 }] });
    assert.equal((await get()).body.keys.length, 1);
    assert.equal((await get()).body?.keys.length, 0);
    await c.control('set', { faults: [{ path, hang: true }] });
    await assert.rejects(fetch(tenant.issuer + path.slice(1), { signal: AbortSignal.timeout(200) }));
    await c.control('set', { faults: [{ path: '/oauth/token', reset: 'answer' }] });
    const { code } = await c.authorize();
    await assert.rejects(c.exchange(code));
    assert.equal((await c.exchange(code)).error, 'invalid_grant');     // it had been served for real
    assert.match((await c.control('set', { nonsense: 1 })).error, /unknown setting/);
  });

  it('rotates keys', async () => {
    const c = client();
    const { id_token: old, refresh_token: token } = await c.login();
    const { kid, kids } = await c.control('rotate-keys', {});
    assert.equal(kids.length, 2);
    const refreshed = await c.refresh(token);
    assert.deepEqual([part(refreshed.id_token, 0).kid, part(refreshed.access_token, 0).kid], [kid, kid]);
    assert.equal((await c.get('userinfo', refreshed.access_token)).status, 200);
    assert.notEqual(part(old, 0).kid, kid);
    await c.control('rotate-keys', { keepOld: false });
    assert.equal((await c.get('.well-known/jwks.json')).body.keys.length, 1);
  });

  it('sets lifetimes and the clock', async () => {
    const c = client();
    await c.control('set', { accessTokenTTL: 7, idTokenTTL: 70, dateOffsetSeconds: -3600 });
    const answer = await c.login();
    assert.equal(answer.expires_in, 7);
    const { iat, exp } = part(answer.id_token, 1);
    assert.equal(exp - iat, 70);
    assert.ok(Math.abs(Date.now() / 1000 - 3600 - iat) < 60);
    assert.ok(Math.abs(Date.now() - 3600e3 - Date.parse(answer.headers.get('date'))) < 60e3);
  });

  it('remembers requests and secrets', async () => {
    const c = client();
    const answer = await c.login();
    const log = await c.control('log');
    const request = log.find(({ path }) => path === '/oauth/token');
    assert.deepEqual([request.method, request.form.grant_type, request.status], ['POST', 'authorization_code', 200]);
    const issued = await c.control('issued');
    for (const kind of ['access_token', 'refresh_token', 'id_token']) assert.ok(issued[kind].includes(answer[kind]));
    assert.ok(issued.code.length && issued.code_verifier.includes(c.verifier) && issued.state.includes(c.state) && issued.nonce.includes(c.nonce));
    await c.control('log', undefined, 'DELETE');
    assert.deepEqual(await c.control('log'), []);
  });
});
