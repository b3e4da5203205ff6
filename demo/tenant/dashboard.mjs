// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What one would set up in Auth0's dashboard: applications, APIs, organizations, and the tenant's settings.

export const API = 'https://api.example.com';
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
/// The value of acr_values that asks for a second factor.
export const MULTI_FACTOR = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
/// The type of subject token that an Action of this tenant accepts: tokens of a system that the application had before.
export const LEGACY_SESSION = 'https://legacy.example/session';

// Those of the README, which are the default of Auth0Provider::redirectUris.
const loopback = (path) => [45875, 45876, 45877].map((port) => `http://127.0.0.1:${port}/${path}`);

const native = {
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code', TOKEN_EXCHANGE],
  response_types: ['code'],
  redirect_uris: [...loopback('callback'), 'com.auth0qt.demo://callback', 'com.example.console://callback'],
  post_logout_redirect_uris: [...loopback('logout'), 'com.auth0qt.demo://logout', 'com.example.console://logout'],
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

/// A web application of this tenant, in which a native one signs its user in.
export const webClient = (issuer) => ({ client_id: 'auth0qt-web', client_name: 'Auth0Qt Web', token_endpoint_auth_method: 'none', redirect_uris: [`${issuer}web/callback`] });

/// An application that proves with its key who it is. Its key is made by whoever registers it: there is none in the sources.
export const clientWithKeys = (clientId, jwks, alg = 'RS256') => ({
  ...native, client_id: clientId, client_name: `Auth0Qt With Key (${clientId})`,
  token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: alg, jwks,
});

const OIDC_SCOPES = 'openid profile email phone address offline_access';

// What Auth0 gives a user's own token of the Management API, and nothing else:
// https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens/get-management-api-access-tokens-for-single-page-applications
const CURRENT_USER = 'read:current_user update:current_user_metadata create:current_user_metadata update:current_user_identities '
  + 'create:current_user_device_credentials delete:current_user_device_credentials';

/// APIs by identifier. `ttl` is the lifetime of their access tokens in seconds.
export const apis = (issuer) => ({
  [managementApi(issuer)]: { scope: CURRENT_USER, ttl: 7200 },
  // An application's own API in the shape of the Management API, which changes names too.
  [`${issuer}people/`]: { scope: 'read:current_user update:current_user_metadata update:current_user_identities update:users', ttl: 7200 },
  [accountApi(issuer)]: { scope: 'read:me:authentication_methods create:me:authentication_methods update:me:authentication_methods delete:me:authentication_methods read:me:factors read:me:connected_accounts create:me:connected_accounts delete:me:connected_accounts', ttl: 86400 },
  [API]: { scope: 'read:things write:things', ttl: 86400 },
  'https://reports.example.com': { scope: 'read:reports', ttl: 3600 },
  'plain-identifier': { scope: 'read:plain', ttl: 3600 },         // Auth0 allows identifiers that are no URI
});
export const accountApi = (issuer) => `${issuer}me/`;
export const managementApi = (issuer) => `${issuer}api/v2/`;
/// The APIs in the application's refresh token policies. Auth0: "The Auth0 Management API can not be included in the MRRT policies."
/// https://auth0.com/docs/secure/tokens/refresh-tokens/multi-resource-refresh-token
export const policies = ({ issuer, settings }) => (settings.multiResource ? Object.keys(apis(issuer)).filter((audience) => audience !== managementApi(issuer)) : []);
export const scopesOf = (api) => `${OIDC_SCOPES} ${api.scope}`;

// RFC 8707 `resource` must be an absolute URI; Auth0's `audience` is any string.
export const toResource = (audience) => (URL.canParse(audience) ? audience : `urn:audience:${encodeURIComponent(audience)}`);
export const toAudience = (resource) => (resource.startsWith('urn:audience:') ? decodeURIComponent(resource.slice(13)) : resource);

/// Callback URLs that any program of the user's computer can take; a subdomain of localhost is not one at Auth0.
export const isNonVerifiable = (url) => URL.canParse(url) && (!/^https?:/.test(url) || /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)[:/]/.test(url));
/// Auth0's skip_non_verifiable_callback_uri_confirmation_prompt: the application's value, and without one the tenant's.
export const skipsConfirmation = (settings, clientId) => settings.skipCallbackConfirmationOf[clientId] ?? settings.skipCallbackConfirmation;

export const organizations = [
  { id: 'org_A1b2C3d4E5f6G7h8', name: 'acme', display_name: 'Acme Corporation' },
  { id: 'org_Z9y8X7w6V5u4T3s2', name: 'globex', display_name: 'Globex' },
];
export const findOrganization = (idOrName) => organizations.find((o) => o.id === idOrName || o.name === String(idOrName).toLowerCase());
export const invitations = { 'invite-acme-0001': 'org_A1b2C3d4E5f6G7h8' };

// The domains of enterprise connections. A login with such an address as login_hint goes on there at Auth0; here the
// page has the address filled in.
export const enterpriseDomains = ['acme.example', 'xn--bcher-kva.example'];

export const connections = { database: 'Username-Password-Authentication', google: 'google-oauth2', github: 'github', sms: 'sms' };

export const defaultSettings = () => ({
  accessTokenTTL: null,             // seconds; null: what the API says
  idTokenTTL: 36000,
  sessionExpirySeconds: null,       // after the login: the claim session_expiry; null: none
  refreshTokenTTL: 30 * 86400,
  rotationOverlapSeconds: 0,
  dateOffsetSeconds: 0,
  deviceIntervalSeconds: 5,
  deviceCodeTTL: 900,
  consent: false,                   // ask for consent at each login
  skipCallbackConfirmation: true,   // false: a page before a redirect to the user's computer that needed no other page
  skipCallbackConfirmationOf: {},   // the same by client_id, which wins
  dpop: true,                       // false: a server without DPoP, and without a word of it in its metadata
  dpopOf: {},                       // by client_id 'required'; by API 'none', 'allowed' (the default) or 'required'
  requireDpopNonce: true,           // the token endpoint asks public clients for a nonce
  apiDpopNonce: false,              // and so do the APIs and /userinfo
  issInCallback: false,             // RFC 9207; Auth0 sends none by default
  pushedRequests: false,            // RFC 9126; at Auth0 an add-on and a setting of the tenant
  managementLimit: 600,             // requests a minute at the Management API
  webfingerLimit: 120,              // questions a minute at /.well-known/webfinger
  accountPolicy: false,             // the Default Policy of the My Account API: a refresh for it needs a second factor at the login
  multiResource: true,              // one refresh token for several audiences, without the Management API
  managementRefreshToken: true,     // a login for the Management API gets a refresh token; at Auth0 this was not tried
  accountLinking: true,             // the Action for the scopes link_account and unlink_account (linking.mjs)
  userinfo: null,                   // { sub, claims, drop }: spoils the answer of /userinfo
});
