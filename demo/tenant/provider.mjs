// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// oidc-provider, configured so that it looks like an Auth0 tenant from outside.
import { Provider, interactionPolicy, errors } from 'oidc-provider';
import { loginEvent } from './action.mjs';
import { makeAdapter } from './adapter.mjs';
import { claimsByScope } from './directory.mjs';
import { ALGORITHMS } from './dpop.mjs';
import { MULTI_FACTOR, TOKEN_EXCHANGE, accountApi, apis, clients, findOrganization, invitations, isNonVerifiable, managementApi, policies, scopesOf, skipsConfirmation, toAudience, toResource, webClient } from './dashboard.mjs';
import { IDENTITIES, linkingParams } from './linking.mjs';
import * as pages from './pages.mjs';
import { answerLikeAuth0 } from './answers.mjs';

const GRANT_TTL = 60 * 86400;
const UNAUTHORIZED = 'unauthorized';

/// A parameter of our own: oidc-provider drops offline_access unless consent is prompted for, Auth0 does not.
export const OFFLINE = 'auth0qt_offline';

export function makeProvider(tenant) {
  const { issuer, settings, keys, store, directory } = tenant;
  const registry = apis(issuer);

  tenant.rememberGrant = (id, info) => store.set(`GrantInfo:${id}`, info, GRANT_TTL);
  const grantInfo = (id) => (id && store.get(`GrantInfo:${id}`)) || {};

  function requestedOrganization(params) {
    const wanted = params.organization ?? invitations[params.invitation];
    return wanted ? findOrganization(wanted) : undefined;
  }

  /// The switch "Require Token Sender-Constraining" of an API. Auth0's words are not known.
  function checkSenderConstraint(ctx, audience) {
    if (ctx.path !== '/oauth/token' || settings.dpopOf[audience] !== 'required' || ctx.get('DPoP')) return;
    throw new errors.InvalidRequest('The API requires token sender-constraining: the DPoP proof is missing.');
  }

  async function resourceServer(ctx, resource) {
    const audience = toAudience(resource);
    const api = registry[audience];
    if (!api) throw new errors.InvalidTarget(`Service not found: ${audience}`);
    checkSenderConstraint(ctx, audience);
    return {
      audience, scope: scopesOf(api), accessTokenTTL: settings.accessTokenTTL ?? api.ttl,
      accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256', kid: keys.kid } },
    };
  }

  async function findAccount(ctx, sub, token) {
    const user = directory.find(sub);
    if (!user) return undefined;
    if (user.blocked) {
      if (ctx.oidc?.session && !ctx.oidc.session.new) await ctx.oidc.session.destroy();   // so that another user can sign in
      throw new errors.CustomOIDCProviderError(UNAUTHORIZED, 'user is blocked');
    }
    const { organization } = grantInfo(token?.grantId);
    return { accountId: sub, claims: async () => directory.claims(user, organization && findOrganization(organization)) };
  }

  /// First-party applications are not asked for consent each time: what is requested is granted. One grant is
  /// one family of refresh tokens, so reuse detection revokes one login and not the user's other devices.
  async function loadExistingGrant(ctx) {
    const { client, session, params, resourceServers } = ctx.oidc;
    const organization = requestedOrganization(params);
    if (organization) {
      const user = directory.find(session.accountId);
      if (params.invitation && invitations[params.invitation] === organization.id) directory.join(user, organization);
      if (!directory.isMember(user, organization)) {
        throw new errors.AccessDenied(`user ${session.accountId} is not part of the ${organization.id} organization`);
      }
    }
    if (params[OFFLINE] && !ctx.oidc.requestParamScopes.has('offline_access') && client.grantTypeAllowed('refresh_token')) {
      params.scope = `${params.scope ?? 'openid'} offline_access`;
    }
    const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope(params.scope ?? 'openid');
    const primary = Object.keys(resourceServers ?? {});
    for (const id of primary) grant.addResourceScope(id, [...ctx.oidc.requestParamScopes].filter((scope) => resourceServers[id].scopes.has(scope)).join(' '));
    for (const audience of policies(tenant)) {
      if (!primary.includes(toResource(audience))) grant.addResourceScope(toResource(audience), scopesOf(registry[audience]));
    }
    await grant.save();
    tenant.rememberGrant(grant.jti, { organization: organization?.id, primary: primary[0], acrValues: params.acr_values });
    const user = directory.find(session.accountId);
    await tenant.postLogin.runFor(client, user, loginEvent({ req: ctx.req, issuer, user, roles: directory.roles(user), client, params, session, organization }));
    return grant;
  }

  /// Auth0's multi-resource refresh tokens: the refresh token is good for every API, the first one is the default.
  async function issueRefreshToken(ctx, client, source) {
    if (!client.grantTypeAllowed('refresh_token') || !source.scopes.has('offline_access')) return false;
    const { primary } = grantInfo(source.grantId);
    if (primary === managementApi(issuer) && !settings.managementRefreshToken) return false;
    if (settings.multiResource) {
      const others = policies(tenant).map(toResource).filter((resource) => resource !== primary);
      source.resource = primary ? [primary, ...others] : others;
      source.scope = [...new Set([...source.scopes, ...Object.values(registry).flatMap((api) => api.scope.split(' '))])].join(' ');
    }
    return true;
  }

  /// The Default Policy of the My Account API: a refresh gives access after a login with a second factor only. Here the login has
  /// had one if it was asked for.
  function checkAccountPolicy({ params, entities }) {
    if (!settings.accountPolicy || toAudience(params.resource ?? '') !== accountApi(issuer)) return;
    if (grantInfo(entities.RefreshToken.grantId).acrValues?.split(' ').includes(MULTI_FACTOR)) return;
    throw new errors.CustomOIDCProviderError('unmet_authentication_requirements', 'Authentication requirements are not met');
  }

  /// An API without a method of sender-constraining gets tokens that are not bound, also when a proof came:
  /// https://auth0.com/docs/secure/sender-constraining/configure-sender-constraining
  function bindAsApisSay(AccessToken) {
    const { save } = AccessToken.prototype;
    AccessToken.prototype.save = function saveAsApiSays(...args) {
      const resource = this.resourceServer?.identifier();
      if (resource && settings.dpopOf[toAudience(resource)] === 'none') this.jkt = undefined;
      return save.apply(this, args);
    };
  }

  const policy = interactionPolicy.base();
  policy.get('consent').checks.remove('native_client_prompt');
  policy.get('consent').checks.add(new interactionPolicy.Check(
    'tenant_consent', 'Consent required', 'consent_required',
    (ctx) => settings.consent && !ctx.oidc.result?.consent,
  ));
  policy.get('login').checks.add(new interactionPolicy.Check(
    'select_account', 'Account selection required', 'account_selection_required',
    (ctx) => ctx.oidc.prompts.has('select_account') && !ctx.oidc.result?.login,
  ));
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  policy.get('select_account').checks.clear();           // the login page is our account chooser
  policy.add(new interactionPolicy.Prompt({ name: 'identities', requestable: false }, new interactionPolicy.Check(
    'identities', 'Account linking', 'interaction_required',
    ({ oidc: { params, result } }) => Boolean(settings.accountLinking && params[IDENTITIES] && !result?.identities),
  )));
  // https://auth0.com/docs/secure/security-guidance/measures-against-app-impersonation: an application on this computer could
  // sign in as the user of the browser's session, and the user would see nothing of it.
  policy.add(new interactionPolicy.Prompt({ name: 'confirm_callback', requestable: false }, new interactionPolicy.Check(
    'callback_confirmation', 'Confirmation required', 'interaction_required',
    ({ oidc: { client, params, result } }) => isNonVerifiable(params.redirect_uri) && !skipsConfirmation(settings, client.clientId)
      && !result?.login && !result?.consent && !result?.confirmed && !result?.identities,
  )));

  function checkOrganization(ctx, value, client) {
    if (value !== undefined && !findOrganization(value)) throw new errors.InvalidRequest('parameter organization is invalid');
    if (value === undefined && client.clientId === 'auth0qt-orgs' && !invitations[ctx.oidc.params.invitation]) {
      throw new errors.InvalidRequest('parameter organization is required for this client');
    }
  }

  const provider = new Provider(issuer, {
    adapter: makeAdapter(store, settings),
    jwks: { keys: keys.signing },
    enabledJWA: { dPoPSigningAlgValues: ALGORITHMS },
    clients: [...clients, webClient(issuer)],
    routes: {
      authorization: '/authorize', token: '/oauth/token', revocation: '/oauth/revoke', userinfo: '/userinfo', jwks: '/.well-known/jwks.json',
      device_authorization: '/oauth/device/code', code_verification: '/activate', pushed_authorization_request: '/oauth/par', end_session: '/oidc/logout',
    },
    scopes: ['openid', 'offline_access', 'profile', 'email', 'phone', 'address'],
    claims: { ...claimsByScope, acr: null, auth_time: null, iss: null, sid: null },
    conformIdTokenClaims: false,                           // Auth0 puts the profile into the ID token
    extraParams: {
      organization: checkOrganization,
      ...Object.fromEntries(['audience', 'connection', 'connection_scope', 'invitation', 'screen_hint', 'auth0Client', 'organization_name', 'session_transfer_token', 'ext-demo', OFFLINE, ...linkingParams].map((name) => [name, null])),
    },
    cookies: { keys: keys.cookies, names: { session: 'auth0', interaction: 'auth0_login', resume: 'auth0_resume' } },
    pkce: { required: () => true },
    rotateRefreshToken(ctx) {
      const { params, entities } = ctx.oidc;               // before the refresh token is used up
      checkAccountPolicy(ctx.oidc);
      checkSenderConstraint(ctx, toAudience(params.resource ?? grantInfo(entities.RefreshToken.grantId).primary ?? ''));
      return true;
    },
    issueRefreshToken,
    findAccount,
    loadExistingGrant,
    renderError: (ctx, out) => { ctx.type = 'html'; ctx.body = pages.errorPage(out); },
    interactions: { policy, url: (ctx, interaction) => `/u/login?state=${interaction.uid}` },
    ttl: {
      AccessToken: (ctx, token) => settings.accessTokenTTL ?? token.resourceServer?.accessTokenTTL ?? 86400,
      IdToken: () => settings.idTokenTTL, RefreshToken: () => settings.refreshTokenTTL, DeviceCode: () => settings.deviceCodeTTL,
      AuthorizationCode: 60, Interaction: 3600, Session: 14 * 86400, Grant: GRANT_TTL,
    },
    formats: {
      customizers: {
        jwt(ctx, token, parts) {                         // the shape of Auth0's access tokens
          const { organization } = grantInfo(token.grantId);
          const { client_id: azp, ...claims } = parts.payload;
          const user = directory.find(token.accountId);
          if (claims.scope?.split(' ').includes('openid')) claims.aud = [claims.aud, `${issuer}userinfo`];
          parts.header = { typ: 'JWT' };
          parts.payload = { ...claims, azp, ...(organization && { org_id: organization }), permissions: user ? directory.permissions(user) : [] };
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: {
        enabled: settings.dpop, nonceSecret: Buffer.from(keys.dpopSecret, 'base64url'),
        requireNonce: (ctx) => (ctx.path === '/userinfo' ? settings.apiDpopNonce : settings.requireDpopNonce && ctx.oidc.client?.clientAuthMethod === 'none'),
      },
      revocation: { enabled: true, allowedPolicy: (ctx, client, token) => token.clientId === client.clientId },
      pushedAuthorizationRequests: { enabled: true },
      backchannelLogout: { enabled: true },
      deviceFlow: {
        enabled: true, mask: '****-****',
        userCodeInputSource: (ctx, form, out, error) => { ctx.type = 'html'; ctx.body = pages.deviceInput(ctx, form, error); },
        userCodeConfirmSource: (ctx, form, client, info, code) => { ctx.type = 'html'; ctx.body = pages.deviceConfirm(ctx, form, client, code); },
        successSource: (ctx) => { ctx.type = 'html'; ctx.body = pages.deviceDone(ctx); },
      },
      rpInitiatedLogout: {                                 // Auth0 does not ask "really?"
        enabled: true,
        logoutSource: (ctx, form) => { ctx.body = pages.submitAtOnce(form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>')); },
        postLogoutSuccessSource: (ctx) => { ctx.type = 'html'; ctx.body = pages.message(ctx.req, 'loggedOut'); },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx, client, oneOf) => (Array.isArray(oneOf) ? oneOf[0] : oneOf),
        // Without an audience at /authorize the access token is opaque, also after a refresh.
        useGrantedResource: (ctx, model) => Boolean(grantInfo(model.grantId).primary) || !settings.multiResource,
        getResourceServerInfo: resourceServer,
      },
    },
  });
  // The router has changed such a request before oidc-provider sees it (exchange.mjs).
  provider.registerGrantType(TOKEN_EXCHANGE, () => { throw new errors.UnsupportedGrantType(); });
  provider.use(answerLikeAuth0(tenant));
  provider.on('refresh_token.destroyed', () => tenant.events.add('revoke'));   // by the revocation endpoint
  provider.on('grant.error', (ctx, error) => { ctx.state.detail = error.error_detail ?? ''; });
  provider.on('server_error', (ctx, error) => console.error('server_error', error));
  tenant.allowedUrls.enforce(provider.Client);
  bindAsApisSay(provider.AccessToken);
  // Nobody listens on the back-channel logout URI, and nobody needs to.
  provider.Client.prototype.backchannelLogout = async () => {};
  return provider;
}
