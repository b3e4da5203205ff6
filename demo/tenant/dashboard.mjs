// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What one would set up in Auth0's dashboard: applications, APIs, organizations, and the tenant's settings.

export const NAMESPACE = 'https://auth0qt.example/';
export const API = 'https://api.example.com';

const native = {
  application_type: 'native',                       // RFC 8252 section 7.3: any port on loopback redirects
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback', 'http://localhost/callback', 'com.auth0qt.demo://callback', 'com.example.console://callback'],
  post_logout_redirect_uris: ['http://127.0.0.1/logout', 'http://[::1]/logout', 'http://localhost/logout', 'com.auth0qt.demo://logout', 'com.example.console://logout'],
  // Nothing is ever sent there; with it oidc-provider puts `sid` into ID tokens, as Auth0 does.
  backchannel_logout_uri: 'http://127.0.0.1:9/unused',
  backchannel_logout_session_required: true,
};

export const clients = [
  { ...native, client_id: 'auth0qt-demo', client_name: 'Auth0Qt Demo' },
  { ...native, client_id: 'auth0qt-second', client_name: 'Auth0Qt Second' },
  { ...native, client_id: 'auth0qt-orgs', client_name: 'Auth0Qt Organizations' },     // every login needs an organization
  { ...native, client_id: 'auth0qt-secret', client_name: 'Auth0Qt With Secret', token_endpoint_auth_method: 'client_secret_post', client_secret: 'demo-secret-of-a-client-that-has-one' },
  { ...native, client_id: 'auth0qt-basic', client_name: 'Auth0Qt With Basic', token_endpoint_auth_method: 'client_secret_basic', client_secret: 'demo-secret-of-a-client-that-has-one' },
];

/// An application that proves with its key who it is. Its key is made by whoever registers it: there is none in the sources.
export const clientWithKeys = (clientId, jwks, alg = 'RS256') => ({
  ...native, client_id: clientId, client_name: `Auth0Qt With Key (${clientId})`,
  token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: alg, jwks,
});

const OIDC_SCOPES = 'openid profile email phone address offline_access';

/// APIs by identifier. `ttl` is the lifetime of their access tokens in seconds.
export const apis = (issuer) => ({
  // Auth0 gives update:users to no user; here it stands for an API of one's own that changes names.
  [`${issuer}api/v2/`]: { scope: 'read:current_user update:current_user_metadata update:current_user_identities update:users', ttl: 7200 },
  [API]: { scope: 'read:things write:things', ttl: 86400 },
  'https://reports.example.com': { scope: 'read:reports', ttl: 3600 },
  'plain-identifier': { scope: 'read:plain', ttl: 3600 },         // Auth0 allows identifiers that are no URI
});
export const scopesOf = (api) => `${OIDC_SCOPES} ${api.scope}`;

// RFC 8707 `resource` must be an absolute URI; Auth0's `audience` is any string.
export const toResource = (audience) => (URL.canParse(audience) ? audience : `urn:audience:${encodeURIComponent(audience)}`);
export const toAudience = (resource) => (resource.startsWith('urn:audience:') ? decodeURIComponent(resource.slice(13)) : resource);

export const organizations = [
  { id: 'org_A1b2C3d4E5f6G7h8', name: 'acme', display_name: 'Acme Corporation' },
  { id: 'org_Z9y8X7w6V5u4T3s2', name: 'globex', display_name: 'Globex' },
];
export const findOrganization = (idOrName) => organizations.find((o) => o.id === idOrName || o.name === String(idOrName).toLowerCase());
export const invitations = { 'invite-acme-0001': 'org_A1b2C3d4E5f6G7h8' };

export const connections = { database: 'Username-Password-Authentication', google: 'google-oauth2', github: 'github', sms: 'sms' };

export const defaultSettings = () => ({
  accessTokenTTL: null,             // seconds; null: what the API says
  idTokenTTL: 36000,
  refreshTokenTTL: 30 * 86400,
  rotationOverlapSeconds: 0,
  dateOffsetSeconds: 0,
  deviceIntervalSeconds: 5,
  deviceCodeTTL: 900,
  consent: false,                   // ask for consent at each login
  requireDpopNonce: false,
  issInCallback: false,             // RFC 9207; Auth0 sends none by default
  managementLimit: 600,             // requests a minute at the Management API
  multiResource: true,              // one refresh token for several audiences
  userinfo: null,                   // { sub, claims, drop }: spoils the answer of /userinfo
});
