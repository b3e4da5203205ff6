// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The responses of the tenant: what Auth0's documentation says, and what it does not say. Auth0Qt is not used here.
import { failed, found, held, serverError, skipped } from './report.mjs';
import { count, fieldsOf } from './product.mjs';
import { claimsOf, isFor } from './wire.mjs';

const SCOPES = 'openid profile email offline_access';
const host = (issuer) => new URL(issuer).host;

/// The metadata, or undefined.
export async function tryWithoutLogin({ report, issuer }) {
  report.begin('Without a sign-in');
  let metadata;
  let clock;
  await report.check('The metadata document, for this issuer', async () => {
    const response = await fetch(`${issuer}.well-known/openid-configuration`, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) return failed(`HTTP status ${response.status}`);
    clock = (Date.parse(response.headers.get('date')) - Date.now()) / 1000;
    const document = await response.json();
    if (document.issuer !== issuer) return failed('the metadata have another issuer; if the tenant has a custom domain, use this domain');
    const missing = ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'revocation_endpoint', 'userinfo_endpoint'].filter((name) => !document[name]);
    metadata = document;
    return missing.length ? failed(`without ${missing.join(', ')}`) : held();
  });
  await report.check('A key for RS256', async () => {
    if (!metadata) return skipped('no metadata');
    const { keys } = await (await fetch(metadata.jwks_uri, { signal: AbortSignal.timeout(30_000) })).json();
    return keys.some(({ kty, kid }) => kty === 'RSA' && kid) ? held() : failed('there is none');
  });
  await report.check('The clock of this computer is right', async () => {
    if (!Number.isFinite(clock)) return skipped('no Date header');
    return Math.abs(clock) < 60 ? held() : failed(`it differs by ${Math.round(clock)} s`);
  });
  await report.check('Home realm discovery (webfinger, not documented by Auth0)', async () => {
    const query = new URLSearchParams({ resource: 'urn:auth0:discovery:domain:example.com', rel: 'http://openid.net/specs/connect/1.0/issuer' });
    const { status } = await fetch(`${issuer}.well-known/webfinger?${query}`, { signal: AbortSignal.timeout(30_000) });
    return found(`HTTP status ${status} for a domain of no connection`);
  });
  return metadata;
}

/// The result has the fields of userinfo and of the record.
export async function tryTenant({ report, wire, issuer, audience, scopes, skip }) {
  report.begin('How the tenant answers');
  const fields = { userinfo: [], record: [] };
  let tokens;
  if (!skip) report.say('  The browser opens: sign in there if it asks.');
  const { result } = await report.check('A login gives a refresh token', async () => {
    if (skip) return skipped('the login failed');
    const answer = await wire.signIn({ scope: `${SCOPES} ${scopes}`.trim(), ...(audience && { audience }) });
    if (!answer.ok) return failed(serverError(answer));
    tokens = answer.body;
    return tokens.refresh_token ? held() : failed('there is none: check Allow Offline Access and the grant type Refresh Token');
  });
  const check = (promise, run) => report.check(promise, async () => (result === 'held' ? run() : skipped('there is no refresh token')));

  // Each answer can have a new refresh token.
  const refresh = async (form) => {
    const answer = await wire.refresh(tokens.refresh_token, form);
    if (answer.body.refresh_token) tokens.refresh_token = answer.body.refresh_token;
    return answer;
  };

  await check('The size of the ID token', async () => {
    const size = tokens.id_token.length;
    return size < 8192 ? held(`${size} bytes, of at most 8,192`) : failed(`${size} bytes: leave fields out of profile-action.js`);
  });
  await check('userinfo', async () => {
    const { ok, status, body } = await wire.get(wire.metadata.userinfo_endpoint, tokens.access_token);
    fields.userinfo = ok ? fieldsOf(body) : [];
    return ok ? held(count(fields.userinfo)) : failed(`HTTP status ${status}`);
  });
  await check('A session transfer token (native to web)', async () => {
    const { ok, status, body } = await refresh({ audience: `urn:${host(issuer)}:session_transfer` });
    const type = 'urn:auth0:params:oauth:token-type:session_transfer_token';
    if (!ok) return skipped(`not set up: ${serverError({ status, body })}`);
    if (body.issued_token_type !== type) return skipped('ignored: can_create_session_transfer_token is off');
    return body.token_type === 'N_A' ? held(`for ${Number(body.expires_in)} s`) : failed('token_type is not N_A');
  });
  await check('A refresh for the Management API', async () => {
    const answer = await refresh({ audience: `${issuer}api/v2/`, scope: 'read:current_user' });
    if (!answer.ok) return found(`refused: ${serverError(answer)}`);
    return isFor(answer.body.access_token, `${issuer}api/v2/`) ? found('given, which Auth0\'s documentation excludes') : found('ignored, as Auth0\'s documentation says');
  });
  await check('My Account API (early access)', async () => {
    const answer = await refresh({ audience: `${issuer}me/`, scope: 'read:me:authentication_methods' });
    if (!answer.ok) return skipped(`not set up: ${serverError(answer)}`);
    if (!isFor(answer.body.access_token, `${issuer}me/`)) return skipped('not in the policies of the application');
    const list = await wire.get(`${issuer}me/v1/authentication-methods`, answer.body.access_token);
    return list.ok ? held() : failed(serverError(list));
  });
  // The last one: a server that refuses it may end the session.
  await check('A refresh for an audience in no policy', async () => {
    const other = `${issuer}not-an-api`;
    const answer = await refresh({ audience: other });
    if (!answer.ok) return found(`refused: ${serverError(answer)}`);
    return isFor(answer.body.access_token, other) ? failed('a token for it was given') : found('ignored: the token is for the audience of the login');
  });
  await report.check('Custom token exchange', async () => skipped('needs a token of your other system, see docs/auth0.md'));
  if (result !== 'held') return fields;
  await wire.revoke(tokens.refresh_token);
  await tryRotation({ report, wire });
  fields.record = await tryManagement({ report, wire, issuer });
  await trySilently({ report, wire });
  return fields;
}

// A session of its own: without an overlap the tenant ends it here.
async function tryRotation({ report, wire }) {
  report.say('  The browser opens again.');
  let first;
  let last;
  const rotation = await report.check('Refresh token rotation', async () => {
    const login = await wire.signIn({ scope: 'openid offline_access' });
    first = login.body.refresh_token;
    if (!first) return failed(login.ok ? 'this login gives no refresh token' : serverError(login));
    const answer = await wire.refresh(first);
    if (!answer.ok) return failed(serverError(answer));
    last = answer.body.refresh_token ?? first;
    return last === first ? failed('the refresh token stays the same: switch Rotation on') : held();
  });
  const overlap = await report.check('Rotation overlap: the previous refresh token is accepted once more', async () => {
    if (rotation.result !== 'held') return skipped('there is no rotation');
    const answer = await wire.refresh(first);
    return answer.ok ? held() : failed(`${serverError(answer)}: set Rotation Overlap Period to 30 s or more`);
  });
  await report.check('A revoked refresh token is refused', async () => {
    if (!last || overlap.result === 'did not hold') return skipped('the session has ended before');
    const revoked = await wire.revoke(last);
    if (!revoked.ok) return failed(serverError(revoked));
    const answer = await wire.refresh(last);
    return answer.body.error === 'invalid_grant' ? held('invalid_grant') : failed(answer.ok ? 'it is accepted' : serverError(answer));
  });
}

// Auth0's documentation does not say whether this works. The fields of the record are the result.
async function tryManagement({ report, wire, issuer }) {
  const audience = `${issuer}api/v2/`;
  let answer;
  let fields = [];
  report.say('  The browser opens again.');
  const login = await report.check('A login for the Management API', async () => {
    answer = await wire.signIn({ scope: `${SCOPES} read:current_user`, audience });
    if (!answer.ok) return found(`refused: ${serverError(answer)}`);
    return found(isFor(answer.body.access_token, audience) ? 'given' : 'the access token is for another audience');
  });
  const given = login.detail === 'given';
  await report.check('The record of the user by it', async () => {
    if (!given) return skipped('there is no token for it');
    const user = encodeURIComponent(claimsOf(answer.body.id_token).sub);
    const record = await wire.get(`${audience}users/${user}`, answer.body.access_token);
    if (!record.ok) return failed(serverError(record));
    fields = fieldsOf({ ...record.body, sub: record.body.user_id });
    return held(count(fields));
  });
  await report.check('A refresh token of it', async () => {
    if (!given) return skipped('there is no token for it');
    if (!answer.body.refresh_token) return found('none');
    const again = await wire.refresh(answer.body.refresh_token);
    await wire.revoke(again.body.refresh_token ?? answer.body.refresh_token);
    return found(again.ok ? 'given, and accepted' : `given, and refused: ${serverError(again)}`);
  });
  return fields;
}

// Auth0 refuses this while its confirmation page for callbacks on this computer is on.
async function trySilently({ report, wire }) {
  report.say('  The browser opens for the last time; do nothing.');
  await report.check('prompt=none with a callback on this computer', async () => {
    const answer = await wire.signIn({ scope: 'openid', prompt: 'none' });
    return found(answer.ok ? 'answered without a page' : `refused: ${serverError(answer)}`);
  });
}
