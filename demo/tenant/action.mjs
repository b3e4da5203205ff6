// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The tenant's post-login Action: the file that an application's developer pastes into the dashboard, run at each login
// and each refresh. `event` and `api` have what Auth0's reference of the trigger lists, and nothing more:
// https://auth0.com/docs/customize/actions/reference/post-login/post-login-event-object
import fs from 'node:fs';
import vm from 'node:vm';
import { findOrganization } from './dashboard.mjs';

const FILE = new URL('../../docs/auth0/profile-action.js', import.meta.url);
const TTL = 60 * 86400;

// event.user has no last_login, last_ip, blocked, roles and permissions.
const USER = ['app_metadata', 'created_at', 'email', 'email_verified', 'family_name', 'given_name', 'last_password_reset', 'multifactor', 'name', 'nickname',
  'phone_number', 'phone_verified', 'picture', 'updated_at', 'user_id', 'user_metadata', 'username'];
const IDENTITY = ['connection', 'isSocial', 'profileData', 'provider'];
const METHODS = { pwd: 'pwd', social: 'federated', otp: 'sms' };

// What a custom claim cannot be called: the token's own claims, and Auth0's domains.
const RESERVED = new Set(['iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'nonce', 'azp', 'sid', 'auth_time', 'acr', 'amr', 'at_hash', 'c_hash', 's_hash',
  'org_id', 'org_name', 'roles', 'permissions', 'groups', 'scope', 'client_id', 'cnf']);
const isRefused = (name) => RESERVED.has(name) || /^https?:\/\/([^/]+\.)?(auth0\.com|webtask\.io|webtask\.run)(\/|$)/i.test(name);

const pick = (object, names) => Object.fromEntries(names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]));
const copy = (value) => JSON.parse(JSON.stringify(value));    // drops what is undefined

function userOf(user) {
  return {
    ...pick(user, USER), enrolledFactors: (user.multifactor ?? []).map((method) => ({ method })),
    identities: user.identities.map((identity) => ({ ...pick(identity, IDENTITY), user_id: String(identity.user_id) })),
  };
}

/// A login. `session` is the browser's, with the time and the method of the last authentication.
export const loginEvent = ({ session, params, ...more }) => ({
  ...eventOf({ ...more, params, protocol: 'oidc-basic-profile' }),
  authentication: { methods: session.amr.map((name) => ({ name: METHODS[name], timestamp: new Date(session.loginTs * 1000).toISOString() })) },
});

/// A refresh, in which nobody has authenticated.
export const refreshEvent = (more) => eventOf({ ...more, protocol: 'oauth2-refresh-token' });

function eventOf({ req, issuer, user, roles, client, params, organization, protocol }) {
  const [{ connection: name, provider: strategy }] = user.identities;
  return copy({
    authorization: { roles },
    client: { client_id: client.clientId, name: client.clientName, metadata: {} },
    connection: { name, strategy, metadata: {} },
    organization: organization && { ...organization, metadata: {} },
    request: { ip: req.socket.remoteAddress, hostname: new URL(issuer).hostname, method: req.method, user_agent: req.headers['user-agent'], geoip: {}, query: {}, body: {} },
    secrets: {},
    stats: { logins_count: user.logins_count },
    tenant: { id: 'local' },
    transaction: { protocol, locale: 'en', requested_scopes: String(params.scope ?? '').split(' ').filter(Boolean), acr_values: [], ui_locales: [], redirect_uri: params.redirect_uri },
    user: userOf(user),
  });
}

export class PostLogin {
  #run;

  constructor({ store }, { source = fs.readFileSync(FILE, 'utf8'), console = { log() {} } } = {}) {
    this.store = store;
    const exports = {};
    vm.runInNewContext(source, { exports, module: { exports }, console, Buffer, structuredClone }, { filename: 'profile-action.js' });
    this.#run = exports.onExecutePostLogin;
  }

  /// The claims that the Action adds to ID tokens.
  async run(event) {
    const claims = {};
    await this.#run(event, { idToken: { setCustomClaim: (name, value) => { if (!isRefused(name)) claims[name] = value; } } });
    return copy(claims);
  }

  /// Runs it and keeps the claims: tokens of this login have them, and userinfo until the next run.
  async runFor(client, user, event) { this.store.set(this.#key(client.clientId, user.user_id), await this.run(event), TTL); }
  claims(clientId, sub) { return this.store.get(this.#key(clientId, sub)) ?? {}; }
  #key(clientId, sub) { return `ActionClaims:${clientId}:${sub}`; }
}
