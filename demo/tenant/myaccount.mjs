// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The My Account API: authentication methods, factors and connected accounts of the signed-in user.
// https://auth0.com/docs/manage-users/my-account-api and the reference at https://auth0.com/docs/api/myaccount
import crypto from 'node:crypto';
import { Refused, bearer, refuse } from './api.mjs';
import { now } from './clock.mjs';
import { connections } from './dashboard.mjs';
import { parseBody, sendJson, sendPage, sendRedirect } from './http.mjs';
import * as pages from './pages.mjs';
import { SMS_CODE } from './users.mjs';

const SESSION_SECONDS = 300;
const FACTORS = [
  { type: 'password', usage: ['primary'] }, { type: 'totp', usage: ['secondary'] }, { type: 'phone', usage: ['primary', 'secondary'] },
  { type: 'email', usage: ['primary', 'secondary'] }, { type: 'push-notification', usage: ['secondary'] }, { type: 'recovery-code', usage: ['secondary'] },
];
// The connections with Offline Access, and what the user allows there by default.
const CONNECTIONS = [
  { name: connections.google, strategy: 'google-oauth2', scopes: ['openid', 'profile', 'https://www.googleapis.com/auth/calendar.readonly'] },
  { name: connections.github, strategy: 'github', scopes: ['repo'] },
];

const random = (bytes = 24) => crypto.randomBytes(bytes).toString('base64url');
const isText = (value) => typeof value === 'string' && value !== '';

// RFC 4648 section 6
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (bytes) => [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('').match(/.{5}/g).map((bits) => ALPHABET[parseInt(bits, 2)]).join('');
const fromBase32 = (text) => Buffer.from([...text].map((c) => ALPHABET.indexOf(c).toString(2).padStart(5, '0')).join('').match(/.{8}/g).map((bits) => parseInt(bits, 2)));

/// RFC 6238 with SHA-1, 30 seconds and six digits, as authenticator applications have it.
export function totp(secret, time = Date.now()) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30000)));
  const mac = crypto.createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = mac[19] & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1e6).padStart(6, '0');
}

/// RFC 7807. Auth0's types are URLs with a code.
const problem = (status, code, message) => ({
  type: `https://auth0.com/api-errors#${code ?? 'unauthorized'}`, status, title: { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict' }[status] ?? 'Error', detail: message,
});
const invalid = (message) => new Refused(400, 'A0E-400-0003', message);
const missing = () => new Refused(404, 'A0E-404-0001', 'The resource was not found.');

/// What starts with a request and ends with a later one: good once, for five minutes.
class Pending {
  #entries = new Map();

  add(value, key = random()) {
    if (this.#entries.size > 1000) this.#entries.clear();
    this.#entries.set(key, { value, expires: Date.now() + SESSION_SECONDS * 1000 });
    return key;
  }

  get(key) {
    const entry = this.#entries.get(key);
    return entry && entry.expires > Date.now() ? entry.value : undefined;
  }

  take(key) {
    const value = this.get(key);
    this.#entries.delete(key);
    return value;
  }
}

export class MyAccount {
  #enrollments = new Pending();
  #tickets = new Pending();
  #connects = new Pending();             // by auth_session, when the user has allowed it

  constructor(tenant) { this.tenant = tenant; }

  async #user(req, scope) {
    const claims = await bearer(req, this.tenant, `${this.tenant.issuer}me/`);
    if (!claims.scopes.has(scope)) throw new Refused(403, 'A0E-403-0001', `Insufficient scope, expected: ${scope}`);
    const user = this.tenant.directory.find(claims.sub);
    if (!user) throw new Refused(401, 'A0E-401-0001', 'The user does not exist.');
    return { user, clientId: claims.azp };
  }

  #kept(user) { return { methods: [], accounts: [], ...user.my_account }; }
  #keep(user, change) { this.tenant.directory.change(user, { my_account: { ...this.#kept(user), ...change } }); }

  /// With the password of the user's record, which nobody enrolled here.
  #methods(user) {
    const own = user.password === undefined ? [] : [{
      id: `password|${user.user_id.split('|')[1]}`, type: 'password', created_at: user.created_at ?? now().toISOString(), usage: ['primary'], identity_user_id: user.user_id.split('|')[1],
      ...(user.last_password_reset && { last_password_reset: user.last_password_reset }),
    }];
    return [...own, ...this.#kept(user).methods];
  }

  /// Requests below /me/v1/.
  async handle(req, res, url, raw) {
    const [area, id, part] = url.pathname.slice('/me/v1/'.length).split('/').map(decodeURIComponent);
    try {
      if (area === 'factors' && !id && req.method === 'GET') return await this.#factors(req, res);
      if (area === 'authentication-methods') return await this.#authenticationMethods(req, res, { id, part, raw, type: url.searchParams.get('type') });
      if (area === 'connected-accounts') return await this.#connectedAccounts(req, res, { what: id, id: part, raw });
      throw missing();
    } catch (error) {
      if (!error.status) throw error;
      return refuse(res, error, problem);
    }
  }

  async #factors(req, res) {
    await this.#user(req, 'read:me:factors');
    return sendJson(res, 200, { factors: FACTORS });
  }

  async #authenticationMethods(req, res, { id, part, raw, type }) {
    const { method } = req;
    if (part === 'verify' && method === 'POST') return this.#verify(req, res, id, raw);
    if (part) throw missing();
    if (!id && method === 'POST') return this.#enroll(req, res, raw);
    const scope = { GET: 'read', PATCH: 'update', DELETE: 'delete' }[method];
    if (!scope || (!id && method !== 'GET')) throw missing();
    const { user } = await this.#user(req, `${scope}:me:authentication_methods`);
    const list = this.#methods(user);
    if (!id) return sendJson(res, 200, { authentication_methods: list.filter((one) => !type || one.type === type) });
    const found = list.find((one) => one.id === id);
    if (!found) throw missing();
    if (method === 'GET') return sendJson(res, 200, found);
    return method === 'PATCH' ? this.#rename(res, user, found, raw) : this.#remove(res, user, found);
  }

  #rename(res, user, found, raw) {
    const changes = parseBody(raw, 'application/json');
    const allowed = { name: found.type !== 'password' && found.type !== 'recovery-code', preferred_authentication_method: found.type === 'phone' };
    for (const [name, value] of Object.entries(changes)) if (!allowed[name] || !isText(value)) throw invalid(`${name} cannot be changed to this value.`);
    const changed = { ...found, ...changes };
    this.#keep(user, { methods: this.#kept(user).methods.map((one) => (one.id === found.id ? changed : one)) });
    return sendJson(res, 200, changed);
  }

  #remove(res, user, found) {
    if (found.type === 'password') throw invalid('The password cannot be removed.');
    this.#keep(user, { methods: this.#kept(user).methods.filter((one) => one.id !== found.id) });
    res.writeHead(204).end();
  }

  async #enroll(req, res, raw) {
    const { user } = await this.#user(req, 'create:me:authentication_methods');
    const { type, ...body } = parseBody(raw, 'application/json');
    if (!FACTORS.some((factor) => factor.type === type)) throw invalid('type must be one of the enabled factors.');
    if (type === 'phone' && !/^\+[\d ]{6,20}$/.test(body.phone_number ?? '')) throw invalid('phone_number must be a telephone number with +.');
    if (type === 'email' && !/^\S+@\S+$/.test(body.email ?? '')) throw invalid('email must be an e-mail address.');
    const id = type === 'password' ? `password|${user.user_id.split('|')[1]}` : `${type}|dev_${random(9)}`;
    const secret = base32(crypto.randomBytes(20));
    const recovery = base32(crypto.randomBytes(15));
    const session = this.#enrollments.add({ user: user.user_id, id, type, secret, body });
    const label = encodeURIComponent(`Auth0Qt:${user.email ?? user.user_id}`);
    const withBarcode = { barcode_uri: `otpauth://totp/${label}?secret=${secret}&issuer=Auth0Qt&algorithm=SHA1&digits=6&period=30`, manual_input_code: secret };
    const more = { totp: withBarcode, 'push-notification': withBarcode, 'recovery-code': { recovery_code: recovery }, password: { policy: { complexity: { min_length: 8 } } } };
    // The id is in Location only.
    return sendJson(res, 202, { auth_session: session, ...more[type] }, { location: `${this.tenant.issuer}me/v1/authentication-methods/${encodeURIComponent(id)}` });
  }

  async #verify(req, res, id, raw) {
    const { user } = await this.#user(req, 'create:me:authentication_methods');
    const { auth_session: session, otp_code: code, new_password: password } = parseBody(raw, 'application/json');
    const enrollment = this.#enrollments.get(session);
    if (!enrollment || enrollment.id !== id || enrollment.user !== user.user_id) throw invalid('The auth_session is invalid or has expired.');
    const { type, secret, body } = enrollment;
    if (type === 'totp' && ![-1, 0, 1].some((step) => code === totp(secret, Date.now() + step * 30000))) throw invalid('The code is invalid.');
    if ((type === 'phone' || type === 'email') && code !== SMS_CODE) throw invalid('The code is invalid.');
    if (type === 'password' && !(isText(password) && password.length >= 8)) throw invalid('The password is too weak.');
    this.#enrollments.take(session);
    if (type === 'password') {
      this.tenant.directory.change(user, { password, last_password_reset: now().toISOString() });
      return sendJson(res, 200, this.#methods(user)[0]);
    }
    const { usage } = FACTORS.find((factor) => factor.type === type);
    const phone = type === 'phone' && { phone_number: body.phone_number, preferred_authentication_method: body.preferred_authentication_method ?? 'sms' };
    const made = { id, type, created_at: now().toISOString(), usage, confirmed: true, ...phone, ...(type === 'email' && { email: body.email }) };
    const others = this.#kept(user).methods.filter((one) => type !== 'recovery-code' || one.type !== type);   // there is one recovery code
    this.#keep(user, { methods: [...others, made] });
    return sendJson(res, 200, made);
  }

  async #connectedAccounts(req, res, { what, id, raw }) {
    const { method } = req;
    if (what === 'connections' && method === 'GET') { await this.#user(req, 'read:me:connected_accounts'); return sendJson(res, 200, { connections: CONNECTIONS }); }
    if (what === 'accounts' && !id && method === 'GET') {
      const { user } = await this.#user(req, 'read:me:connected_accounts');
      return sendJson(res, 200, { accounts: this.#kept(user).accounts });
    }
    if (what === 'accounts' && id && method === 'DELETE') {
      const { user } = await this.#user(req, 'delete:me:connected_accounts');
      const { accounts } = this.#kept(user);
      if (!accounts.some((one) => one.id === id)) throw missing();
      this.#keep(user, { accounts: accounts.filter((one) => one.id !== id) });
      return res.writeHead(204).end();
    }
    if (what === 'connect' && method === 'POST') return this.#connect(req, res, parseBody(raw, 'application/json'));
    if (what === 'complete' && method === 'POST') return this.#complete(req, res, parseBody(raw, 'application/json'));
    throw missing();
  }

  async #connect(req, res, { connection: name, scopes, redirect_uri: redirectUri, state, code_challenge: challenge, code_challenge_method: challengeMethod }) {
    const { user, clientId } = await this.#user(req, 'create:me:connected_accounts');
    const connection = CONNECTIONS.find((one) => one.name === name);
    if (!connection) throw invalid('The connection does not exist or has no Offline Access.');
    const client = await this.tenant.provider.Client.find(clientId);
    if (!isText(redirectUri) || !client?.redirectUriAllowed(redirectUri)) throw invalid('The redirect_uri is not in the list of allowed callback URLs.');
    if (!isText(state) || !isText(challenge) || challengeMethod !== 'S256') throw invalid('state and a code_challenge of method S256 are required.');
    const session = random();
    const ticket = this.#tickets.add({ user: user.user_id, session, connection, scopes: scopes ?? connection.scopes, redirectUri, state, challenge });
    return sendJson(res, 201, { connect_uri: `${this.tenant.issuer}connect`, auth_session: session, connect_params: { ticket }, expires_in: SESSION_SECONDS });
  }

  /// The page at connect_uri: the other service, which asks the user.
  page(req, res, url, raw) {
    const { ticket, allow } = req.method === 'POST' ? parseBody(raw) : { ticket: url.searchParams.get('ticket') };
    const connect = this.#tickets.get(ticket ?? '');
    if (!connect) return sendPage(res, 400, pages.expiredPage(req));
    if (req.method !== 'POST') return sendPage(res, 200, pages.connectPage({ ticket, name: connect.connection.name, scopes: connect.scopes }));
    this.#tickets.take(ticket);
    const back = new URL(connect.redirectUri);
    back.searchParams.set('state', connect.state);
    if (allow === 'yes') {
      connect.code = random();
      this.#connects.add(connect, connect.session);
      back.searchParams.set('connect_code', connect.code);
    } else {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'The user did not allow it.');
    }
    return sendRedirect(res, back.href);
  }

  async #complete(req, res, { auth_session: session, connect_code: code, redirect_uri: redirectUri, code_verifier: verifier }) {
    const { user } = await this.#user(req, 'create:me:connected_accounts');
    const connect = this.#connects.take(session);
    const challenge = isText(verifier) ? crypto.createHash('sha256').update(verifier).digest('base64url') : '';
    if (!connect || connect.code !== code || connect.user !== user.user_id || connect.redirectUri !== redirectUri || connect.challenge !== challenge) throw invalid('The connect_code is invalid.');
    const { accounts } = this.#kept(user);
    const { connection: { name }, scopes } = connect;
    const made = { id: accounts.find((one) => one.connection === name)?.id ?? `cac_${random(12)}`, connection: name, access_type: 'offline', scopes, created_at: now().toISOString() };
    this.#keep(user, { accounts: [...accounts.filter((one) => one.connection !== name), made] });
    return sendJson(res, 201, made);
  }
}
