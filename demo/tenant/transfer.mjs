// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Native to Web SSO: a refresh token gives a session transfer token, which signs a browser in once.
// https://auth0.com/docs/authenticate/single-sign-on/native-to-web
// And a web application, which shows that it works.
import crypto from 'node:crypto';
import * as jose from 'jose';
import { webClient } from './dashboard.mjs';
import { sendPage, sendRedirect } from './http.mjs';
import * as pages from './pages.mjs';

const LIFETIME = 60;                                       // seconds
const KIND = 'SessionTransfer:';

export const transferAudience = (issuer) => `urn:${new URL(issuer).host}:session_transfer`;

/// The answer to a refresh with that audience: no access token, and perhaps a rotated refresh token.
export function transferAnswer({ store }, { refresh_token: refreshToken, scope }, accountId) {
  const token = crypto.randomBytes(32).toString('base64url');
  store.set(KIND + token, { accountId }, LIFETIME);
  return {
    access_token: token, issued_token_type: 'urn:auth0:params:oauth:token-type:session_transfer_token', token_type: 'N_A', expires_in: LIFETIME,
    ...(refreshToken && { refresh_token: refreshToken }), ...(scope && { scope }),
  };
}

/// The user of a token, which is used up: a second use finds none.
export function redeemTransfer({ store, directory }, token) {
  const entry = token && store.get(KIND + token);
  if (!entry) return undefined;
  store.delete(KIND + token);
  return directory.find(entry.accountId);
}

/// Auth0 reads the token from the query, or from this cookie of the tenant's host.
export const transferToken = (req, params) => params.session_transfer_token ?? /(?:^|; *)auth0_session_transfer_token=([^;]+)/.exec(req.headers.cookie ?? '')?.[1];

const callback = (issuer) => webClient(issuer).redirect_uris[0];

/// The login URL of the web application: hands what it is given to /authorize, as Auth0's web SDKs do.
function login({ issuer, store }, req, res, url) {
  const verifier = crypto.randomBytes(32).toString('base64url');
  const state = crypto.randomBytes(16).toString('base64url');
  store.set(`WebLogin:${state}`, { verifier }, 600);
  const token = url.searchParams.get('session_transfer_token');
  const query = new URLSearchParams({
    client_id: webClient(issuer).client_id, response_type: 'code', scope: 'openid profile email', redirect_uri: callback(issuer), state,
    code_challenge: crypto.createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...(token && { session_transfer_token: token }),
  });
  return sendRedirect(res, `${issuer}authorize?${query}`);
}

async function finish({ issuer, store }, req, res, url) {
  const state = url.searchParams.get('state');
  const entry = store.get(`WebLogin:${state}`);
  if (!entry || !url.searchParams.has('code')) return sendPage(res, 400, pages.expiredPage(req));
  store.delete(`WebLogin:${state}`);
  const answer = await fetch(`${issuer}oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: webClient(issuer).client_id, code: url.searchParams.get('code'), redirect_uri: callback(issuer), code_verifier: entry.verifier }),
  });
  const { id_token: idToken } = await answer.json();
  if (!idToken) return sendPage(res, 400, pages.expiredPage(req));
  return sendPage(res, 200, pages.webPage(req, jose.decodeJwt(idToken)));
}

export function web(tenant, req, res, url) {
  return url.pathname === '/web/callback' ? finish(tenant, req, res, url) : login(tenant, req, res, url);
}
