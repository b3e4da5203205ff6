// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Client-initiated account linking: a login with the scope link_account or unlink_account changes the identities of its user. At Auth0 an
// Action does it, which redirects to a second login. https://auth0.com/ai/docs/guides/client-initiated-account-linking; this does what
// the template of Auth0's Actions does (github.com/auth0/opensource-marketplace, client-initiated-account-linking-POST_LOGIN), and for
// unlink_account what its predecessor did. Without the Action the scopes mean nothing.
import { connections } from './dashboard.mjs';

const HINT_AGE = '10m';                                    // of the template
const SCOPES = ['link_account', 'unlink_account'];
const BAD_HINT = 'ID_TOKEN_HINT Invalid: The `id_token_hint` does not conform to the authorization policy';

/// Parameters of our own. oidc-provider drops scopes that it does not know, and would ask a user who is not that of the hint to sign in.
export const IDENTITIES = 'auth0qt_identities';
const HINT = 'auth0qt_hint';
export const linkingParams = ['requested_connection', 'requested_connection_scope', IDENTITIES, HINT];

/// The parameters of /authorize for oidc-provider.
export function bendLinking({ [IDENTITIES]: _, [HINT]: __, ...params }) {
  const scope = SCOPES.find((name) => String(params.scope ?? '').split(' ').includes(name));
  if (!scope) return params;
  const { id_token_hint: hint, ...rest } = params;
  return { ...rest, [IDENTITIES]: scope, ...(hint && { [HINT]: hint }) };
}

async function isHintOf({ keys, issuer }, hint, client, user) {
  const options = { issuer, audience: client.clientId, subject: user.user_id, maxTokenAge: HINT_AGE };
  return keys.verify(hint ?? '', options).then(() => true, () => false);
}

/// What the Action makes of such a login: a reason to deny it, or the connection to sign in with, or neither when all is done.
export async function changeIdentities(tenant, params, client, user) {
  if (!await isHintOf(tenant, params[HINT], client, user)) return { denied: BAD_HINT };
  const connection = params.requested_connection;
  if (params[IDENTITIES] === 'link_account') return Object.values(connections).includes(connection) ? { connection } : { denied: 'Failed to complete account linking' };
  const identity = user.identities.find((one) => one.connection === connection);
  if (!identity) return { denied: `user ${user.user_id} does not have profile against connection: ${connection}` };
  if (identity === user.identities[0]) return { denied: 'error unlinking' };
  tenant.directory.unlink(user, identity);
  return {};
}
