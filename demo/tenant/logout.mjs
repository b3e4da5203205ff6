// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// /v2/logout, Auth0's older logout: no question, no token; `returnTo` must be on the allow list.
// Refresh tokens survive it, as they do at Auth0.
import { clients } from './dashboard.mjs';
import { sendPage, sendRedirect } from './http.mjs';
import * as pages from './pages.mjs';

const EXPIRED = 'path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly';

export async function v2logout(tenant, req, res, url) {
  const { provider, events, social } = tenant;
  const query = url.searchParams;
  const ids = query.has('client_id') ? [query.get('client_id')] : clients.map((client) => client.client_id);
  const candidates = (await Promise.all(ids.map((id) => provider.Client.find(id)))).filter(Boolean);
  const returnTo = query.get('returnTo');
  // Query and fragment take no part in the comparison.
  if (returnTo && !candidates.some((client) => client.postLogoutRedirectUriAllowed(returnTo.replace(/[?#].*$/, '')))) {
    return sendPage(res, 400, pages.errorPage({ error: 'invalid_request', error_description: 'The "returnTo" querystring parameter is not defined as a valid URL in "Allowed Logout URLs".' }, req));
  }
  const session = await provider.Session.get(provider.createContext(req, res));
  if (session?.accountId) {
    await session.destroy();
    events.add('logout');
  }
  const headers = { 'set-cookie': [`auth0=; ${EXPIRED}`, `auth0.sig=; ${EXPIRED}`] };
  if (query.has('federated')) {
    query.delete('federated');
    return sendRedirect(res, social.logoutUrl(`${tenant.issuer}v2/logout?${query}`), headers);
  }
  if (!returnTo) return sendPage(res, 200, pages.message(req, 'loggedOut'), headers);
  return sendRedirect(res, returnTo, headers);
}
