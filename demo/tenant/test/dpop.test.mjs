// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// DPoP (RFC 9449): at the token endpoint, and at the servers behind access tokens. Each refusal by its reason.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import * as jose from 'jose';
import { Client, part, run } from './client.mjs';

let tenant;
let child;

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); });
beforeEach(async () => { await new Client(tenant).control('reset', { sessions: true, users: true }); });

const now = () => Math.floor(Date.now() / 1000);
const sha256 = (text) => crypto.createHash('sha256').update(text).digest('base64url');

/// A key pair and its proofs. `spoil` replaces claims (undefined removes one), `header` parts of the header.
class Key {
  static async make(alg = 'ES256') {
    const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true });
    return Object.assign(new Key(), { alg, privateKey, secret: await jose.exportJWK(privateKey), jwk: await jose.exportJWK(publicKey) });
  }

  thumbprint() { return jose.calculateJwkThumbprint(this.jwk); }

  async proof(htm, htu, { spoil = {}, header = {}, token, nonce } = {}) {
    const claims = { jti: crypto.randomUUID(), htm, htu, iat: now(), ...(token && { ath: sha256(token) }), ...(nonce && { nonce }), ...spoil };
    return new jose.SignJWT(claims).setProtectedHeader({ typ: 'dpop+jwt', alg: this.alg, jwk: this.jwk, ...header }).sign(this.privateKey);
  }
}

/// A client that proves with a key who it is.
class Holder extends Client {
  nonces = [];

  async tokenOnce(form, options = {}) {
    const url = `${this.issuer}oauth/token`;
    const proof = options.proof ?? await this.key.proof('POST', url, options);
    const response = await fetch(url, { method: 'POST', headers: proof && { dpop: proof }, body: new URLSearchParams({ client_id: this.clientId, ...form }) });
    const nonce = response.headers.get('dpop-nonce');
    if (nonce) this.nonces.push(nonce);
    return { status: response.status, nonce, ...(await response.json()) };
  }

  /// With one more try for the nonce.
  async token(form, options = {}) {
    const answer = await this.tokenOnce(form, { nonce: this.nonces.at(-1), ...options });
    return answer.error === 'use_dpop_nonce' ? this.tokenOnce(form, { ...options, nonce: answer.nonce }) : answer;
  }

  async resource(pathname, token, { method = 'GET', scheme = 'DPoP', body, proof, ...options } = {}) {
    const url = this.issuer + pathname;
    const header = proof === undefined ? await (options.key ?? this.key).proof(method, url.split('?')[0], { token, ...options }) : proof;
    const response = await fetch(url, { method, body, headers: { authorization: `${scheme} ${token}`, ...(header && { dpop: header }) } });
    return { status: response.status, challenge: response.headers.get('www-authenticate'), nonce: response.headers.get('dpop-nonce'), body: await response.json().catch(() => undefined) };
  }
}

async function holder(options) { return Object.assign(new Holder(tenant, options), { key: await Key.make() }); }
const refusal = ({ status, error, error_description: text }) => [status, error, text];

describe('The metadata', () => {
  it('announce ES256 and nothing else, and nothing at a server without DPoP', async () => {
    const c = new Client(tenant);
    const metadata = async () => (await c.get('.well-known/openid-configuration')).body.dpop_signing_alg_values_supported;
    assert.deepEqual(await metadata(), ['ES256']);
    await c.control('set', { dpop: false });
    assert.equal(await metadata(), undefined);
    const h = await holder();
    assert.equal((await h.login()).token_type, 'Bearer');
  });
});

describe('The token endpoint', () => {
  it('binds the tokens of a public client to its key, which each refresh must prove', async () => {
    const h = await holder();
    const tokens = await h.login();
    assert.equal(tokens.token_type, 'DPoP');
    assert.deepEqual(part(tokens.access_token, 1).cnf, { jkt: await h.key.thumbprint() });
    const refreshed = await h.refresh(tokens.refresh_token);
    assert.deepEqual([refreshed.status, refreshed.token_type], [200, 'DPoP']);
    const thief = Object.assign(await holder(), { nonces: h.nonces });
    const form = { grant_type: 'refresh_token', refresh_token: refreshed.refresh_token };
    assert.deepEqual(refusal(await thief.token(form)), [403, 'invalid_grant', 'Unknown or invalid refresh token.']);
    assert.deepEqual(refusal(await new Client(tenant).token(form)), [403, 'invalid_grant', 'Unknown or invalid refresh token.']);
    assert.equal((await h.refresh(refreshed.refresh_token)).status, 200);      // neither attempt used it up
  });

  it('asks a public client for a nonce, with which the same code is good', async () => {
    const h = await holder();
    const { code } = await h.authorize();
    const form = { grant_type: 'authorization_code', code, code_verifier: h.verifier, redirect_uri: h.redirectUri };
    const challenged = await h.tokenOnce(form);
    assert.deepEqual(refusal(challenged), [400, 'use_dpop_nonce', 'nonce is required in the DPoP proof']);
    const wrong = await h.tokenOnce(form, { nonce: 'made-up' });
    assert.deepEqual(refusal(wrong), [400, 'use_dpop_nonce', 'invalid nonce in DPoP proof']);
    const answer = await h.tokenOnce(form, { nonce: wrong.nonce });
    assert.deepEqual([answer.status, answer.token_type], [200, 'DPoP']);
    const { counts } = await h.control('events');
    assert.deepEqual([counts.login, counts.refresh_failed], [1, undefined]);
  });

  it('asks no client with a secret, and none when it is told not to', async () => {
    const secret = await holder({ clientId: 'auth0qt-secret' });
    const { code } = await secret.authorize();
    const form = { grant_type: 'authorization_code', code, code_verifier: secret.verifier, redirect_uri: secret.redirectUri, client_secret: 'demo-secret-of-a-client-that-has-one' };
    assert.equal((await secret.tokenOnce(form)).token_type, 'DPoP');
    const h = await holder();
    await h.control('set', { requireDpopNonce: false });
    const tokens = await h.login();
    assert.deepEqual([tokens.token_type, h.nonces.length], ['DPoP', 1]);        // a nonce for the next one came with the answer
  });

  it('takes the question for a nonce as no poll of a device', async () => {
    const h = await holder();
    const start = await (await fetch(`${tenant.issuer}oauth/device/code`, { method: 'POST', body: new URLSearchParams({ client_id: h.clientId, scope: 'openid' }) })).json();
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: start.device_code };
    assert.equal((await h.token(form)).error, 'authorization_pending');
    assert.equal(h.nonces.length, 1);                                          // it was asked for
    assert.equal((await h.token(form)).error, 'slow_down');
  });

  it('refuses a code of another key than dpop_jkt, and one without a proof', async () => {
    const h = await holder();
    const dpopJkt = await h.key.thumbprint();
    const other = Object.assign(await holder(), { nonces: h.nonces });
    for (const client of [other, new Client(tenant)]) {
      const { code } = await h.authorize({ dpop_jkt: dpopJkt });
      const form = { grant_type: 'authorization_code', code, code_verifier: h.verifier, redirect_uri: h.redirectUri };
      assert.deepEqual(refusal(await client.token(form)), [403, 'invalid_grant', 'Invalid authorization code']);
    }
    assert.equal((await h.login({ dpop_jkt: dpopJkt })).token_type, 'DPoP');
  });

  const REFUSED = [
    ['another method', { spoil: { htm: 'GET' } }, 'DPoP proof htm mismatch'],
    ['another URL', { spoil: { htu: 'https://evil.example/oauth/token' } }, 'DPoP proof htu mismatch'],
    ['no jti', { spoil: { jti: undefined } }, 'DPoP proof must have a jti string property'],
    ['no iat', { spoil: { iat: undefined } }, 'DPoP proof must have a iat number property'],
    ['another type', { header: { typ: 'JWT' } }, 'invalid DPoP key binding'],
    ['no key', { header: { jwk: undefined } }, 'invalid DPoP key binding'],
    ['no JWT', { proof: 'not-a-jwt' }, 'invalid DPoP key binding'],
  ];
  for (const [name, options, reason] of REFUSED) {
    it(`refuses a proof with ${name}`, async () => {
      const h = await holder();
      const { code } = await h.authorize();
      const form = { grant_type: 'authorization_code', code, code_verifier: h.verifier, redirect_uri: h.redirectUri };
      assert.deepEqual(refusal(await h.tokenOnce(form, options)), [400, 'invalid_dpop_proof', reason]);
      assert.equal((await h.token(form)).token_type, 'DPoP');                   // the code is still good
    });
  }

  it('refuses a proof with a private key, and one of another algorithm', async () => {
    const h = await holder();
    const form = { grant_type: 'refresh_token', refresh_token: 'any' };
    assert.deepEqual(refusal(await h.tokenOnce(form, { header: { jwk: h.key.secret } })), [400, 'invalid_dpop_proof', 'invalid DPoP key binding']);
    h.key = await Key.make('RS256');
    assert.deepEqual(refusal(await h.tokenOnce(form)), [400, 'invalid_dpop_proof', 'invalid DPoP key binding']);
  });

  it('refuses a proof that was used', async () => {
    const h = await holder();
    const { refresh_token: refreshToken } = await h.login();
    const proof = await h.key.proof('POST', `${tenant.issuer}oauth/token`, { nonce: h.nonces.at(-1) });
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
    const { status, refresh_token: next } = await h.tokenOnce(form, { proof });
    assert.equal(status, 200);
    assert.deepEqual(refusal(await h.tokenOnce({ ...form, refresh_token: next }, { proof })), [403, 'invalid_grant', 'Unknown or invalid refresh token.']);
    const { list } = await h.control('events');
    assert.equal(list.at(-1).detail, 'DPoP proof JWT Replay detected');
  });

  it('refuses an application or an API that requires a proof, before anything is used up', async () => {
    const h = await holder();
    const c = new Client(tenant);
    const { refresh_token: refreshToken } = await c.login();
    await c.control('set', { dpopOf: { [c.clientId]: 'required' } });
    assert.deepEqual(refusal(await c.refresh(refreshToken)), [400, 'invalid_request', 'The application requires token sender-constraining: the DPoP proof is missing.']);
    assert.equal((await h.login()).token_type, 'DPoP');
    await c.control('set', { dpopOf: { [tenant.audience]: 'required' } });
    assert.deepEqual(refusal(await c.refresh(refreshToken)), [400, 'invalid_request', 'The API requires token sender-constraining: the DPoP proof is missing.']);
    assert.equal((await c.refresh(refreshToken, { audience: 'https://reports.example.com' })).token_type, 'Bearer');
    assert.equal((await h.login()).token_type, 'DPoP');
  });

  it('gives unbound tokens for an API that has no method of sender-constraining', async () => {
    const h = await holder();
    await h.control('set', { dpopOf: { 'https://reports.example.com': 'none' } });
    const tokens = await h.login();
    const reports = await h.refresh(tokens.refresh_token, { audience: 'https://reports.example.com' });
    assert.deepEqual([reports.token_type, part(reports.access_token, 1).cnf], ['Bearer', undefined]);
    assert.equal((await h.refresh(reports.refresh_token)).token_type, 'DPoP');  // and the refresh token stays bound
  });
});

describe('A server behind an access token', () => {
  const MANAGEMENT = { audience: 'api/v2/', scope: 'openid read:current_user' };
  const ACCOUNT = { audience: 'me/', scope: 'openid read:me:factors' };
  const SERVERS = [
    ['/userinfo with an opaque token', { audience: null }, () => 'userinfo'],
    ['/userinfo with a JWT', {}, () => 'userinfo'],
    ['the demo\'s API', {}, () => 'api/things?page=1'],
    ['the Management API', MANAGEMENT, (tokens) => `api/v2/users/${encodeURIComponent(part(tokens.id_token, 1).sub)}?fields=name`],
    ['the My Account API', ACCOUNT, () => 'me/v1/factors'],
  ];
  const request = ({ audience, ...more }) => ({ ...more, ...(audience !== undefined && { audience: audience && tenant.issuer + audience }) });

  for (const [name, params, pathOf] of SERVERS) {
    it(`takes the key's proof: ${name}`, async () => {
      const h = await holder();
      const tokens = await h.login(request(params));
      const { status, challenge } = await h.resource(pathOf(tokens), tokens.access_token);
      assert.deepEqual([status, challenge], [200, null]);
    });

    it(`refuses the bound token with the scheme Bearer: ${name}`, async () => {
      const h = await holder();
      const tokens = await h.login(request(params));
      const { status, challenge } = await h.resource(pathOf(tokens), tokens.access_token, { scheme: 'Bearer', proof: null });
      // oidc-provider keeps its reason to itself.
      const reason = params.audience === null ? 'invalid token provided' : 'The access token is bound to a key: it is good with the scheme DPoP only.';
      assert.equal(status, 401);
      assert.ok(challenge.startsWith('DPoP ') && challenge.includes(`error="invalid_token", error_description="${reason}"`), challenge);
    });

    it(`asks for a nonce when it is told to: ${name}`, async () => {
      const h = await holder();
      const tokens = await h.login(request(params));
      await h.control('set', { apiDpopNonce: true });
      const asked = await h.resource(pathOf(tokens), tokens.access_token);
      assert.equal(asked.status, 401);
      assert.match(asked.challenge, /^DPoP .*error="use_dpop_nonce"/);
      assert.equal((await h.resource(pathOf(tokens), tokens.access_token, { nonce: asked.nonce })).status, 200);
      const wrong = await h.resource(pathOf(tokens), tokens.access_token, { nonce: 'made-up' });
      assert.match(wrong.challenge, /error="use_dpop_nonce"/);
      assert.deepEqual([wrong.status, wrong.nonce], [401, asked.nonce]);
    });
  }

  const REFUSED = [
    ['no proof', { proof: null }, 'invalid_dpop_proof', 'The DPoP proof is missing.'],
    ['no JWT as proof', { proof: 'not-a-jwt' }, 'invalid_dpop_proof', 'The signature or the header of the DPoP proof is invalid.'],
    ['another type', { header: { typ: 'JWT' } }, 'invalid_dpop_proof', 'The signature or the header of the DPoP proof is invalid.'],
    ['another method', { spoil: { htm: 'POST' } }, 'invalid_dpop_proof', 'The claim htm of the DPoP proof is missing or wrong.'],
    ['a method in lower case', { spoil: { htm: 'get' } }, 'invalid_dpop_proof', 'The claim htm of the DPoP proof is missing or wrong.'],
    ['another path', { spoil: { htu: 'http://127.0.0.1/api/other' } }, 'invalid_dpop_proof', 'The claim htu of the DPoP proof is missing or wrong.'],
    ['no URL', { spoil: { htu: 7 } }, 'invalid_dpop_proof', 'The claim htu of the DPoP proof is missing or wrong.'],
    ['no jti', { spoil: { jti: undefined } }, 'invalid_dpop_proof', 'The claim jti of the DPoP proof is missing or wrong.'],
    ['no iat', { spoil: { iat: undefined } }, 'invalid_dpop_proof', 'The claim iat of the DPoP proof is missing or wrong.'],
    ['an old iat', { spoil: { iat: now() - 600 } }, 'invalid_dpop_proof', 'The claim iat of the DPoP proof is too old, or in the future.'],
    ['an iat of the future', { spoil: { iat: now() + 600 } }, 'invalid_dpop_proof', 'The claim iat of the DPoP proof is too old, or in the future.'],
    ['no ath', { spoil: { ath: undefined } }, 'invalid_dpop_proof', 'The claim ath of the DPoP proof is missing or wrong.'],
    ['the ath of another token', { spoil: { ath: sha256('other') } }, 'invalid_dpop_proof', 'The claim ath of the DPoP proof is missing or wrong.'],
  ];
  it('refuses a proof that is not one, each with its reason', async () => {
    const h = await holder();
    const { access_token: token } = await h.login();
    for (const [name, options, error, reason] of REFUSED) {
      const { status, challenge } = await h.resource('api/things', token, options);
      assert.deepEqual([name, status, challenge], [name, 401, `DPoP algs="ES256", error="${error}", error_description="${reason}"`]);
    }
    const other = await h.resource('api/things', token, { key: await Key.make() });
    assert.deepEqual([other.status, other.challenge], [401, 'DPoP algs="ES256", error="invalid_token", error_description="The key of the DPoP proof is not the one of the access token."']);
    assert.equal((await h.resource('api/things', token)).status, 200);
  });

  it('takes a proof once', async () => {
    const h = await holder();
    const { access_token: token } = await h.login();
    const proof = await h.key.proof('GET', `${tenant.issuer}api/things`, { token });
    assert.equal((await h.resource('api/things', token, { proof })).status, 200);
    const again = await h.resource('api/things', token, { proof });
    assert.deepEqual([again.status, again.challenge], [401, 'DPoP algs="ES256", error="invalid_dpop_proof", error_description="The DPoP proof was used before."']);
  });

  it('refuses a token that is not bound with the scheme DPoP', async () => {
    const h = await holder();
    const { access_token: token } = await new Client(tenant).login();
    const { status, challenge } = await h.resource('api/things', token);
    assert.deepEqual([status, challenge], [401, 'Bearer error="invalid_token", error_description="The access token is not bound to a key: it is good with the scheme Bearer only."']);
  });
});
