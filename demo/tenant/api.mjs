// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What lies behind access tokens: /userinfo, the Management API's users, and the demo's own API.
import { API, connections } from './dashboard.mjs';
import { claimsByScope } from './directory.mjs';
import { ALGORITHMS, checkProof } from './dpop.mjs';
import { parseBody, sendJson, sendText } from './http.mjs';

export class Refused extends Error {
  constructor(status, error, message) { super(message); Object.assign(this, { status, error }); }
}
const unauthorized = (message) => new Refused(401, 'invalid_token', message);

/// The claims of the access token of a request, which came as its type demands: RFC 6750 section 2.1, RFC 9449 section 7.1.
export async function bearer(req, tenant, audience) {
  const [, scheme, token] = /^(Bearer|DPoP) (\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
  if (!token) throw new Refused(401, undefined, 'No authorization token was found');
  let claims;
  try {
    ({ payload: claims } = await tenant.keys.verify(token, { issuer: tenant.issuer, audience }));
  } catch (error) {
    throw unauthorized(error.code === 'ERR_JWT_EXPIRED' ? 'The token has expired.' : 'The token is invalid.');
  }
  const bound = claims.cnf?.jkt;
  if (bound !== undefined && scheme.toLowerCase() !== 'dpop') throw Object.assign(unauthorized('The access token is bound to a key: it is good with the scheme DPoP only.'), { scheme: 'DPoP' });
  if (bound === undefined && scheme.toLowerCase() === 'dpop') throw unauthorized('The access token is not bound to a key: it is good with the scheme Bearer only.');
  if (bound !== undefined) await checkProof(tenant, req, token, bound);
  return { ...claims, scopes: new Set(claims.scope?.split(' ')) };
}

function challenge(scheme, error, message) {
  const parts = [scheme === 'DPoP' && `algs="${ALGORITHMS.join(' ')}"`, error && `error="${error}"`, error && `error_description="${message}"`].filter(Boolean).join(', ');
  return `${scheme}${parts ? ` ${parts}` : ''}`;
}

export function refuse(res, error, shape) {
  const { status = 500, error: code, message, scheme = 'Bearer', nonce } = error;
  const headers = status === 401 || status === 403 ? { 'www-authenticate': code ? challenge(scheme, code, message) : `${challenge('Bearer')}, ${challenge('DPoP')}` } : {};
  sendJson(res, status, shape(status, code, message), { ...headers, ...(nonce && { 'dpop-nonce': nonce }) });
}
const oauthShape = (status, code, message) => ({ error: code ?? 'unauthorized', error_description: message });
const managementShape = (status, code, message) => ({
  statusCode: status, error: { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 429: 'Too Many Requests' }[status] ?? 'Error', message, errorCode: code,
});

/// oidc-provider refuses every access token with an audience at /userinfo; Auth0 adds /userinfo to the audience.
export async function userinfo(tenant, req, res) {
  try {
    const claims = await bearer(req, tenant, `${tenant.issuer}userinfo`);
    const user = tenant.directory.find(claims.sub);
    if (!user) throw unauthorized('The user does not exist.');
    const all = tenant.directory.claims(user);
    const names = Object.keys(claimsByScope).filter((scope) => claims.scopes.has(scope)).flatMap((scope) => claimsByScope[scope]);
    const standard = Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]));
    sendJson(res, 200, spoilUserinfo(tenant, { ...tenant.postLogin.claims(claims.azp, claims.sub), ...standard }));
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

// Belong to the connection: see UPDATABLE below.
const FIELDS = new Set(['name', 'nickname', 'given_name', 'family_name', 'picture']);
// Connections whose users nobody else keeps: the database, and the two without a password.
const UPDATABLE = new Set(['auth0', 'sms', 'email']);

async function ownRecord(tenant, req, id, needed) {
  const audience = new URL(req.url.split('users/')[0], tenant.issuer).href;
  const claims = await bearer(req, tenant, audience);
  if (!needed.some((scope) => claims.scopes.has(scope))) throw new Refused(403, 'insufficient_scope', `Insufficient scope, expected any of: ${needed.join(',')}`);
  if (claims.sub !== id) throw new Refused(403, 'insufficient_scope', 'User to be acted on does not match subject in bearer token.');
  const user = tenant.directory.find(id);
  if (!user) throw new Refused(404, 'inexistent_user', 'The user does not exist.');
  return { user, scopes: claims.scopes };
}

/// GET and PATCH /api/v2/users/{id}, POST and DELETE .../identities, for the signed-in user only. /people/users/{id} is the same as
/// an API of the application's own: its tokens can have update:users.
export async function management(tenant, req, res, url, raw) {
  const [id, part, provider, otherId] = url.pathname.split('/users/')[1].split('/').map(decodeURIComponent);
  const { allowed, headers } = tenant.managementRate.take(tenant.settings.managementLimit);
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  try {
    if (!allowed) throw new Refused(429, 'too_many_requests', 'Global limit has been reached');
    if (part === 'identities') return await identities(tenant, req, res, { id, provider, otherId, raw });
    if (part) throw new Refused(404, 'not_found', 'Not Found');
    const user = await (req.method === 'PATCH' ? changed(tenant, req, id, raw) : readable(tenant, req, id));
    const record = tenant.directory.record(user);
    const fields = url.searchParams.get('fields')?.split(',');
    const include = url.searchParams.get('include_fields') !== 'false';
    return sendJson(res, 200, fields ? Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name) === include)) : record);
  } catch (error) { return refuse(res, error, managementShape); }
}

const readable = async (tenant, req, id) => (await ownRecord(tenant, req, id, ['read:current_user'])).user;

async function changed(tenant, req, id, raw) {
  const { user, scopes } = await ownRecord(tenant, req, id, ['update:users', 'update:current_user_metadata']);
  const { user_metadata: metadata, ...fields } = parseBody(raw, 'application/json');
  if (Object.keys(fields).length && !scopes.has('update:users')) throw new Refused(403, 'insufficient_scope', 'Insufficient scope, expected any of: update:users');
  checkFields(user, fields);
  if (metadata !== undefined && (typeof metadata !== 'object' || !metadata || Array.isArray(metadata))) throw invalid("'Expected type object' on property user_metadata");
  if (metadata) tenant.directory.patchMetadata(user, metadata);
  if (Object.keys(fields).length) tenant.directory.patch(user, fields);
  return user;
}

const invalid = (why) => new Refused(400, 'invalid_body', `Payload validation error: ${why}.`);

function checkFields(user, fields) {
  const names = Object.keys(fields);
  const unknown = names.filter((name) => !FIELDS.has(name));
  if (unknown.length) throw invalid(`'Additional properties not allowed: ${unknown.join(',')}'`);
  const wrong = names.find((name) => typeof fields[name] !== 'string' || !fields[name]);
  if (wrong) throw invalid(`'Expected type string' on property ${wrong}`);
  const { connection, provider } = user.identities[0];
  if (!names.length || UPDATABLE.has(provider)) return;
  throw new Refused(400, 'operation_not_supported', `The following user attributes cannot be updated: ${names.join(', ')}. The connection (${connection}) must either be a database connection (using the Auth0 store), a passwordless connection (email or sms) or has disabled 'Sync user profile attributes at each login'. For more information, see https://auth0.com/docs/dashboard/guides/connections/configure-connection-sync`);
}

async function identities(tenant, req, res, { id, provider, otherId, raw }) {
  const { directory } = tenant;
  const { user } = await ownRecord(tenant, req, id, ['update:current_user_identities']);
  const list = user.identities ?? [];
  if (req.method === 'POST') {
    const { link_with: idToken } = parseBody(raw, 'application/json');
    const { payload } = await tenant.keys.verify(idToken ?? '', { issuer: tenant.issuer }).catch(() => { throw new Refused(400, 'invalid_body', 'The link_with token is invalid.'); });
    const other = directory.find(payload.sub);
    if (!other || other === user) throw new Refused(400, 'invalid_body', 'Main account and secondary account are the same.');
    directory.link(user, other);
    return sendJson(res, 201, user.identities);
  }
  if (req.method !== 'DELETE') throw new Refused(404, 'not_found', 'Not Found');
  const which = list.findIndex((identity) => identity.provider === provider && String(identity.user_id) === otherId);
  if (which < 0) throw new Refused(404, 'inexistent_identity', 'The identity does not exist.');
  if (which === 0) throw new Refused(400, 'invalid_body', 'The main identity cannot be unlinked.');
  directory.unlink(user, list[which]);
  return sendJson(res, 200, user.identities);
}

/// POST /dbconnections/change_password: nobody is told who has an account here. The e-mail is a line among the events.
export function changePassword(tenant, req, res, raw) {
  const { client_id: clientId, email, connection, organization } = parseBody(raw, req.headers['content-type']);
  const refused = (error) => sendJson(res, 400, { error });
  if (!email) return refused('email is required');
  if (!connection) return refused('connection is required');
  if (connection !== connections.database) return refused('connection does not exist');
  const user = tenant.directory.lookup(email);
  const hasPassword = user?.email?.toLowerCase() === String(email).toLowerCase() && user.password !== undefined;
  tenant.events.add('change_password', { client: clientId, email, organization, sent: hasPassword });
  return sendText(res, 200, "We've just sent you an email to reset your password.");
}
