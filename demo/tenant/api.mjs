// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What lies behind access tokens: /userinfo, the Management API's users, and the demo's own API.
import crypto from 'node:crypto';
import * as jose from 'jose';
import { API } from './dashboard.mjs';
import { claimsByScope } from './directory.mjs';
import { parseBody, sendJson } from './http.mjs';

class Refused extends Error {
  constructor(status, error, message) { super(message); Object.assign(this, { status, error }); }
}
const unauthorized = (message) => new Refused(401, 'invalid_token', message);

/// RFC 9449 section 4.3, as far as a demo needs it.
async function checkProof(req, issuer, token, thumbprint) {
  const { payload, protectedHeader } = await jose.jwtVerify(req.headers.dpop, jose.EmbeddedJWK, { typ: 'dpop+jwt', currentDate: new Date(Date.now()) });
  const ath = crypto.createHash('sha256').update(token).digest('base64url');
  const htu = new URL(req.url.split('?')[0], issuer).href;
  if ((await jose.calculateJwkThumbprint(protectedHeader.jwk)) !== thumbprint || payload.htm !== req.method || payload.ath !== ath || payload.htu !== htu) throw new Error('proof');
}

async function bearer(req, { issuer, keys }, audience) {
  const [, scheme, token] = /^(Bearer|DPoP) (\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
  if (!token) throw new Refused(401, undefined, 'No authorization token was found');
  let claims;
  try {
    ({ payload: claims } = await keys.verify(token, { issuer, audience }));
  } catch (error) {
    throw unauthorized(error.code === 'ERR_JWT_EXPIRED' ? 'The token has expired.' : 'The token is invalid.');
  }
  if (claims.cnf?.jkt) {
    if (scheme.toLowerCase() !== 'dpop') throw unauthorized('DPoP proof required');
    await checkProof(req, issuer, token, claims.cnf.jkt).catch(() => { throw unauthorized('The DPoP proof is invalid.'); });
  }
  return { ...claims, scopes: new Set(claims.scope?.split(' ')) };
}

function refuse(res, error, shape) {
  const { status = 500, error: code, message } = error;
  const parts = [code && `error="${code}"`, code && `error_description="${message}"`].filter(Boolean).join(', ');
  const headers = status === 401 || status === 403 ? { 'www-authenticate': `Bearer${parts ? ` ${parts}` : ''}` } : {};
  sendJson(res, status, shape(status, code, message), headers);
}
const oauthShape = (status, code, message) => ({ error: code ?? 'unauthorized', error_description: message });
const managementShape = (status, code, message) => ({
  statusCode: status, error: { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found' }[status] ?? 'Error', message, errorCode: code,
});

/// oidc-provider refuses every access token with an audience at /userinfo; Auth0 adds /userinfo to the audience.
export async function userinfo(tenant, req, res) {
  try {
    const claims = await bearer(req, tenant, `${tenant.issuer}userinfo`);
    const user = tenant.directory.find(claims.sub);
    if (!user) throw unauthorized('The user does not exist.');
    const all = tenant.directory.claims(user);
    const names = Object.keys(claimsByScope).filter((scope) => claims.scopes.has(scope)).flatMap((scope) => claimsByScope[scope]);
    sendJson(res, 200, spoilUserinfo(tenant, Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]))));
  } catch (error) { refuse(res, error, oauthShape); }
}

export function spoilUserinfo({ settings: { userinfo: spoil } }, claims) {
  if (!spoil) return claims;
  const out = { ...claims, ...(spoil.sub !== undefined && { sub: spoil.sub }), ...spoil.claims };
  for (const name of spoil.drop ?? []) delete out[name];
  return out;
}

export async function things(tenant, req, res) {
  try {
    const { sub, scopes, permissions, org_id: organization, exp } = await bearer(req, tenant, API);
    const needed = req.method === 'GET' ? 'read:things' : 'write:things';
    if (!scopes.has(needed)) throw new Refused(403, 'insufficient_scope', `Insufficient scope, expected: ${needed}`);
    const list = [{ id: 1, name: 'Teapot', colour: 'blue' }, { id: 2, name: 'Pocket watch', colour: 'gold' }, { id: 3, name: 'Flamingo', colour: 'pink' }];
    sendJson(res, 200, { sub, scopes: [...scopes], permissions, org_id: organization, expires_at: new Date(exp * 1000).toISOString(), things: list });
  } catch (error) { refuse(res, error, oauthShape); }
}

const LIMITS = { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '9' };
const EDITABLE = new Set(['user_metadata']);

async function ownRecord(tenant, req, id, needed) {
  const claims = await bearer(req, tenant, `${tenant.issuer}api/v2/`);
  if (!claims.scopes.has(needed)) throw new Refused(403, 'insufficient_scope', `Insufficient scope, expected any of: ${needed}`);
  if (claims.sub !== id) throw new Refused(403, 'insufficient_scope', 'User to be acted on does not match subject in bearer token.');
  const user = tenant.directory.find(id);
  if (!user) throw new Refused(404, 'inexistent_user', 'The user does not exist.');
  return user;
}

/// GET and PATCH /api/v2/users/{id}, POST and DELETE .../identities, for the signed-in user only.
export async function management(tenant, req, res, url, raw) {
  const [id, part, provider, otherId] = url.pathname.slice('/api/v2/users/'.length).split('/').map(decodeURIComponent);
  try {
    if (part === 'identities') return await identities(tenant, req, res, { id, provider, otherId, raw });
    if (part) throw new Refused(404, 'not_found', 'Not Found');
    const user = await ownRecord(tenant, req, id, req.method === 'PATCH' ? 'update:current_user_metadata' : 'read:current_user');
    if (req.method === 'PATCH') {
      const patch = parseBody(raw, 'application/json');
      const other = Object.keys(patch).find((key) => !EDITABLE.has(key));
      if (other) throw new Refused(403, 'insufficient_scope', 'Insufficient scope, expected any of: update:users');
      if (typeof patch.user_metadata !== 'object' || !patch.user_metadata) throw new Refused(400, 'invalid_body', "Payload validation error: 'Expected type object' on property user_metadata.");
      tenant.directory.patchMetadata(user, patch.user_metadata);
    }
    const record = tenant.directory.record(user);
    const fields = url.searchParams.get('fields')?.split(',');
    const include = url.searchParams.get('include_fields') !== 'false';
    return sendJson(res, 200, fields ? Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name) === include)) : record, LIMITS);
  } catch (error) { return refuse(res, error, managementShape); }
}

async function identities(tenant, req, res, { id, provider, otherId, raw }) {
  const user = await ownRecord(tenant, req, id, 'update:current_user_identities');
  const list = user.identities ?? [];
  if (req.method === 'POST') {
    const { link_with: idToken } = parseBody(raw, 'application/json');
    const { payload } = await tenant.keys.verify(idToken ?? '', { issuer: tenant.issuer }).catch(() => { throw new Refused(400, 'invalid_body', 'The link_with token is invalid.'); });
    const other = tenant.directory.find(payload.sub);
    if (!other || other === user) throw new Refused(400, 'invalid_body', 'Main account and secondary account are the same.');
    const profileData = { email: other.email, email_verified: other.email_verified, name: other.name, picture: other.picture };
    tenant.directory.change(user, { identities: [...list, ...other.identities.map((identity) => ({ ...identity, profileData }))] });
    tenant.directory.change(other, { deleted: true });
    return sendJson(res, 201, user.identities, LIMITS);
  }
  if (req.method !== 'DELETE') throw new Refused(404, 'not_found', 'Not Found');
  const rest = list.filter((identity) => identity.provider !== provider || String(identity.user_id) !== otherId);
  if (rest.length === list.length) throw new Refused(404, 'inexistent_identity', 'The identity does not exist.');
  if (!rest.length) throw new Refused(400, 'invalid_body', 'The main identity cannot be unlinked.');
  tenant.directory.change(user, { identities: rest });
  return sendJson(res, 200, rest, LIMITS);
}
