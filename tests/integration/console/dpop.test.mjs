// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A session that is bound to a key of this computer (DPoP, RFC 9449), at a tenant that checks every
// proof. Runs inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { checkSecrets, clientId, control, failed, issuer, login, ok, run, seen, shared } from './console.mjs';

const api = ['--audience', 'https://api.example.com', '--scope', 'openid profile email offline_access read:things'];
const bound = ['--dpop', 'required', ...api];
const get = `get=${issuer}api/things`;

const set = (settings) => control('set', settings);
const requests = async (path) => (await control('log')).filter((r) => r.path === path);
const forget = () => control('log', null, 'DELETE');
const claims = (proof) => JSON.parse(Buffer.from(proof.split('.')[1], 'base64url'));
// The id of every proof: none may be sent twice.
const proofIds = async () => (await control('log')).filter((r) => r.headers.dpop).map((r) => claims(r.headers.dpop).jti);

test('a login binds the session to a key, and says so', async () => {
  await forget();
  const result = await run([...bound, ...login(), 'token', 'userinfo', get]);
  ok(result);
  const [signedIn, token, , called] = result.lines;
  assert.deepEqual([signedIn.tokenType, signedIn.persistent, token.tokenType], ['DPoP', true, 'DPoP']);
  assert.equal(called.status, 200);
  assert.equal(called.body.things.length, 3);

  // The tenant asks for a nonce, at the token endpoint by 400. The same code goes again, with a new proof.
  const [asked, exchanged, ...more] = await requests('/oauth/token');
  assert.deepEqual([asked.status, exchanged.status, more.length], [400, 200, 0]);
  assert.equal(asked.form.code, exchanged.form.code);
  assert.equal(claims(asked.headers.dpop).nonce, undefined);
  assert.ok(claims(exchanged.headers.dpop).nonce);
  const [{ query }] = await requests('/authorize');
  assert.match(query.dpop_jkt, /^[\w-]{43}$/);
  for (const path of ['/userinfo', '/api/things']) {
    const [request] = await requests(path);
    assert.equal(request.headers.authorization, `DPoP ${request.headers.authorization.slice(5)}`, path);
    assert.match(claims(request.headers.dpop).ath, /^[\w-]{43}$/, path);
  }
});

test('a second process has the session and its key, without a request', async () => {
  await forget();
  const restored = await run([...bound, 'restore', 'token']);
  ok(restored);
  assert.equal(restored.lines[1].tokenType, 'DPoP');
  assert.deepEqual(await control('log'), []);
  // The option of a process does not matter: the session is bound.
  const refreshed = await run([...api, 'restore', 'refresh', get]);
  ok(refreshed);
  assert.deepEqual([refreshed.lines[1].tokenType, refreshed.lines[2].status], ['DPoP', 200]);
});

test('an API that asks for a nonce gets it, with a new proof', async () => {
  await set({ apiDpopNonce: true });
  await forget();
  const result = await run([...bound, 'restore', get, get]);
  await set({ apiDpopNonce: false });
  ok(result);
  assert.deepEqual(result.lines.slice(1).map((line) => line.status), [200, 200]);
  const calls = await requests('/api/things');
  assert.deepEqual(calls.map((r) => r.status), [401, 200, 200]); // it is asked for once
  assert.deepEqual(calls.map((r) => Boolean(claims(r.headers.dpop).nonce)), [false, true, true]);
});

test('the Management API, the My Account API and a web application work with a bound session', async () => {
  const own = ['--dpop', 'required', '--account', 'record', '--profile-sources', 'userinfo,management',
    '--scope', 'openid profile email offline_access update:current_user_metadata create:current_user_metadata'];
  await forget();
  const result = await run([...own, ...login(), 'reload', 'metadata={"theme":"dark"}', 'methods', 'refresh']);
  ok(result);
  assert.equal(result.lines[4].tokenType, 'DPoP');
  const calls = (await control('log')).filter((r) => /^\/(api\/v2|me\/v1|userinfo)/.test(r.path));
  assert.deepEqual(new Set(calls.map((r) => `${r.method} ${r.path.split('/')[1]} ${r.status}`)),
    new Set(['GET userinfo 200', 'GET api 200', 'PATCH api 200', 'GET me 200']));
  assert.ok(calls.every((r) => r.headers.authorization.startsWith('DPoP ') && r.headers.dpop));
  // The token for the browser has a type of its own.
  const page = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'web.html');
  const browse = `${process.execPath} ${path.join(shared, 'webpage.mjs')} ${page}`;
  ok(await run([...own, '--browser', browse, 'restore', `web=${issuer}web`, 'refresh', 'logout']));
});

test('a token of another system and a refresh token of an earlier application become bound sessions', async () => {
  const type = 'https://legacy.example/session';
  const exchanged = await run(['--dpop', 'required', '--account', 'other', '--subject-token-env', 'SUBJECT', `exchange=${type}`, 'refresh', 'logout'],
    { env: { SUBJECT: 'legacy-session-of-alice' } });
  ok(exchanged);
  assert.deepEqual(exchanged.lines.slice(0, 2).map((line) => line.tokenType), ['DPoP', 'DPoP']);
  const response = await fetch(`${issuer}oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', client_id: clientId, subject_token: 'legacy-session-of-alice',
      subject_token_type: type, scope: 'openid profile offline_access',
    }),
  });
  const { refresh_token: old } = await response.json();
  seen.ownSecrets.push(old);
  const adopted = await run(['--dpop', 'required', '--account', 'other', '--refresh-token-env', 'OLD', 'adopt', 'refresh', 'logout'], { env: { OLD: old } });
  ok(adopted);
  assert.deepEqual(adopted.lines.slice(0, 2).map((line) => line.tokenType), ['DPoP', 'DPoP']);
});

test('two processes refresh at once, with the same key', async () => {
  await forget();
  const both = await Promise.all([1, 2].map(() => run([...bound, 'restore', 'refresh', get])));
  for (const result of both) {
    ok(result);
    assert.deepEqual([result.lines[1].tokenType, result.lines[2].status], ['DPoP', 200]);
  }
  const refreshes = (await requests('/oauth/token')).filter((r) => r.status === 200);
  assert.ok(refreshes.length >= 1 && refreshes.length <= 2, `${refreshes.length} refreshes`);
  assert.equal((await control('events')).counts.reuse, undefined);
  const keys = (await control('log')).filter((r) => r.headers.dpop)
    .map((r) => JSON.parse(Buffer.from(r.headers.dpop.split('.')[0], 'base64url')).jwk.x);
  assert.equal(new Set(keys).size, 1);
});

test('no proof is sent twice, also when a connection breaks', async () => {
  await forget();
  await set({ faults: [{ path: '/api/things', reset: 'answer' }] });
  await run(['--keep-going', ...bound, 'restore', get, get]);
  ok(await run([...bound, 'restore', 'parallel=4', 'userinfo', get]));
  const ids = await proofIds();
  assert.ok(ids.length >= 5, `${ids.length} proofs`);
  assert.equal(new Set(ids).size, ids.length);
});

test('a refresh that the server answers with a bearer token is refused', async () => {
  await set({ dpopOf: { 'https://api.example.com': 'none' } });
  const result = await run([...bound, 'restore', 'refresh']);
  await set({ dpopOf: {} });
  failed(result, 'InvalidResponse', 'dpop.downgrade');
});

test('logout revokes the refresh token, and the next login has another key', async () => {
  await forget();
  ok(await run([...bound, ...login(), 'logout']));
  const [revoked] = await requests('/oauth/revoke');
  assert.equal(revoked.status, 200);
  const [first] = await requests('/authorize');
  failed(await run([...bound, 'restore']), 'NotAuthenticated', 'credentials.not_authenticated');
  await forget();
  ok(await run([...bound, ...login(), 'logout']));
  const [second] = await requests('/authorize');
  assert.notEqual(second.query.dpop_jkt, first.query.dpop_jkt);
});

test('a server without DPoP: an error before the page, or a session that is not bound', async () => {
  await set({ dpop: false });
  await forget();
  const required = await run([...bound, ...login()]);
  const pages = await requests('/authorize');
  const optional = await run(['--dpop', 'if-supported', ...api, ...login(), get, 'refresh', 'logout']);
  await set({ dpop: true });
  failed(required, 'ConfigurationError', 'dpop.unsupported');
  assert.deepEqual(pages, []);
  ok(optional);
  assert.deepEqual([optional.lines[0].tokenType, optional.lines[1].status], ['Bearer', 200]);
});

test('an API without sender-constraining: refused if it is required, otherwise not bound', async () => {
  await set({ dpopOf: { 'https://api.example.com': 'none' } });
  const required = await run([...bound, '--store', 'memory', ...login()]);
  const optional = await run(['--dpop', 'if-supported', ...api, ...login(), get, 'refresh', 'logout']);
  await set({ dpopOf: {} });
  failed(required, 'InvalidResponse', 'dpop.downgrade');
  ok(optional);
  assert.deepEqual([optional.lines[0].tokenType, optional.lines[1].status], ['Bearer', 200]);
});

test('a session that was not bound stays so, until the next login', async () => {
  ok(await run([...api, ...login()]));
  const result = await run(['--dpop', 'if-supported', ...api, 'restore', 'token', 'refresh', get, 'logout']);
  ok(result);
  assert.deepEqual([result.lines[1].tokenType, result.lines[2].tokenType, result.lines[3].status], ['Bearer', 'Bearer', 200]);
});

test('wrong usage is said', async () => {
  const { status, stderr } = await run(['--dpop', 'sometimes', 'restore']);
  assert.equal(status, 2);
  assert.match(stderr, /--dpop needs off, if-supported or required/);
});

test('no secret in any output or file', () => checkSecrets());
