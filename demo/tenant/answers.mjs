// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// oidc-provider's answers, rewritten into Auth0's words and status codes; reuse of refresh tokens is noticed here.
import { refreshEvent } from './action.mjs';
import { spoilUserinfo } from './api.mjs';
import { finishIdToken } from './idtoken.mjs';
import { transferAnswer } from './transfer.mjs';

const REFRESH = 'Unknown or invalid refresh token.';
const CODE = 'Invalid authorization code';
const DEVICE = 'Invalid or expired device code.';

// By grant type, then by oidc-provider's internal detail; '' is for every other one.
const DESCRIPTIONS = {
  refresh_token: {
    '': REFRESH,
    'refresh token invalid (referenced account not found)': "The refresh_token was generated for a user who doesn't exist anymore.",
  },
  authorization_code: {
    '': CODE,
    'authorization code redirect_uri mismatch': 'The redirect URI is wrong.',
    'code_verifier must be provided': 'Failed to verify code verifier',
    'code_verifier does not match code_challenge': 'Failed to verify code verifier',
  },
  'urn:ietf:params:oauth:grant-type:device_code': { '': DEVICE },
};
const STATUS = { invalid_grant: 403, unauthorized: 403, authorization_pending: 403, expired_token: 403, access_denied: 403, unmet_authentication_requirements: 403, slow_down: 429 };
const TEXT = { authorization_pending: 'User has yet to authorize device code.', slow_down: 'You are polling faster than the specified interval of 5 seconds.' };

export function answerLikeAuth0(tenant) {
  const { settings, events } = tenant;
  const lastPoll = new Map();                              // device code -> ms of its last poll

  function tooFast({ grant_type: grantType, device_code: code } = {}) {
    if (!code || !grantType?.endsWith('device_code')) return false;
    const previous = lastPoll.get(code);
    if (lastPoll.size > 1000) lastPoll.clear();
    lastPoll.set(code, performance.now());
    return previous !== undefined && performance.now() - previous < settings.deviceIntervalSeconds * 1000;
  }

  function rewriteError(ctx) {
    const { error, error_description: original } = ctx.body;
    const { grant_type: grantType } = ctx.req.body ?? {};
    const detail = ctx.state.detail ?? '';
    if (error === 'use_dpop_nonce') { lastPoll.delete(ctx.req.body?.device_code); return; }   // nothing was done: the next one is the same attempt
    if (grantType === 'refresh_token') events.add(detail === 'refresh token already used' ? 'reuse' : 'refresh_failed', { error, detail });
    const texts = error === 'invalid_grant' ? DESCRIPTIONS[grantType] : undefined;
    ctx.status = STATUS[error] ?? ctx.status;
    ctx.body = { error, error_description: texts?.[detail] ?? texts?.[''] ?? TEXT[error] ?? original };
  }

  async function finishTokens(ctx) {
    const { client, account } = ctx.oidc;                  // the form names no client when a header says who it is
    const refreshed = ctx.req.body?.grant_type === 'refresh_token';
    events.add(refreshed ? 'refresh' : 'login', { client_id: client.clientId });
    if (refreshed) await runAction(ctx);
    const custom = tenant.postLogin.claims(client.clientId, account.accountId);
    if (ctx.body.id_token) ctx.body = { ...ctx.body, id_token: await finishIdToken(tenant, ctx.body.id_token, { refreshed, custom }) };
    if (ctx.req.transfersSession) ctx.body = transferAnswer(tenant, ctx.body, account.accountId);
    tenant.control?.issued.tokens(ctx.body);
  }

  function runAction({ req, oidc: { client, account, params } }) {
    const user = tenant.directory.find(account.accountId);
    return tenant.postLogin.runFor(client, user, refreshEvent({ req, issuer: tenant.issuer, user, roles: tenant.directory.roles(user), client, params }));
  }

  /// An opaque token's; api.mjs answers those of JWTs.
  function finishUserinfo(ctx) {
    const { clientId, accountId } = ctx.oidc.accessToken;
    ctx.body = spoilUserinfo(tenant, { ...tenant.postLogin.claims(clientId, accountId), ...ctx.body });
  }

  /// RFC 9207 `iss` comes from oidc-provider always, from Auth0 by default never.
  function stripIssuer(ctx) {
    const location = ctx.response.get('location');
    if (!location || settings.issInCallback) return;
    ctx.set('location', location.replace(/([?&#])iss=[^&#]*(&|(?=#)|$)/, (all, before, after) => (after === '&' ? before : '')));
  }

  return async function answer(ctx, next) {
    if (ctx.path === '/oauth/token' && tooFast(ctx.req.body)) {
      ctx.status = STATUS.slow_down;
      ctx.body = { error: 'slow_down', error_description: TEXT.slow_down };
      return;
    }
    await next();
    if (ctx.path === '/oauth/token' && ctx.body?.error) rewriteError(ctx);
    else if (ctx.path === '/oauth/token' && ctx.body?.access_token) await finishTokens(ctx);
    else if (ctx.path === '/oauth/device/code' && ctx.body?.device_code) {
      ctx.body = { ...ctx.body, interval: settings.deviceIntervalSeconds };
      tenant.control?.issued.tokens(ctx.body);
    } else if (ctx.path === '/.well-known/openid-configuration' && ctx.body?.issuer) {
      const { pushed_authorization_request_endpoint: push, ...body } = ctx.body;
      ctx.body = { ...body, ...(settings.pushedRequests && { pushed_authorization_request_endpoint: push }), authorization_response_iss_parameter_supported: settings.issInCallback || undefined };
    } else if (ctx.path === '/userinfo' && ctx.body?.sub) finishUserinfo(ctx);
    else if (ctx.path.startsWith('/authorize')) stripIssuer(ctx);
  };
}
