// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Custom Token Exchange (RFC 8693): what Auth0 does with an Action of the trigger custom-token-exchange.
// https://auth0.com/docs/authenticate/custom-token-exchange
import { loginEvent } from './action.mjs';
import { LEGACY_SESSION, TOKEN_EXCHANGE, apis, findOrganization, toResource } from './dashboard.mjs';

class Refused extends Error {
  constructor(error, description, status = 400) { super(description); Object.assign(this, { error, status }); }
}

/// What an Action would do: it finds the user of "legacy-session-of-alice".
function findUser(directory, { subject_token: token, subject_token_type: type }) {
  if (!token || !type) throw new Refused('invalid_request', `Missing required parameter: ${token ? 'subject_token_type' : 'subject_token'}`);
  if (type !== LEGACY_SESSION) throw new Refused('invalid_request', `No Custom Token Exchange Profile for this subject_token_type: ${type}`);
  const user = directory.lookup(/^legacy-session-of-(\w+)$/.exec(token)?.[1] ?? '');
  if (!user) throw new Refused('invalid_request', 'The subject token is not valid.');
  if (user.blocked) throw new Refused('unauthorized', 'user is blocked', 403);
  if (user.app_metadata?.exchange_needs_mfa) throw new Refused('mfa_required', 'Multifactor authentication required', 403);
  return user;
}

/// Changes the form of the request to one that oidc-provider answers: with a device code that the user has confirmed.
async function confirm({ provider, directory, rememberGrant, postLogin, issuer }, form, req) {
  const client = await provider.Client.find(form.client_id);
  if (!client?.grantTypeAllowed(TOKEN_EXCHANGE)) throw new Refused('unauthorized_client', `Grant type '${TOKEN_EXCHANGE}' not allowed for the client.`, 403);
  const user = findUser(directory, form);
  const organization = form.organization && findOrganization(form.organization);
  if (form.organization && !organization) throw new Refused('invalid_request', 'parameter organization is invalid');
  if (organization && !directory.isMember(user, organization)) throw new Refused('access_denied', `user ${user.user_id} is not part of the ${organization.id} organization`, 403);
  const scope = form.scope || 'openid';
  const api = form.audience && apis(issuer)[form.audience];
  if (form.audience && !api) throw new Refused('access_denied', `Service not found: ${form.audience}`, 403);
  const resource = form.audience && toResource(form.audience);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: user.user_id });
  grant.addOIDCScope(scope);
  if (resource) grant.addResourceScope(resource, scope);
  await grant.save();
  const session = { amr: [], loginTs: Math.floor(Date.now() / 1000) };
  await postLogin.runFor(client, user, loginEvent({ req, issuer, user, roles: directory.roles(user), client, params: form, session, organization }));
  rememberGrant(grant.jti, { organization: organization?.id, primary: resource });
  const code = new provider.DeviceCode({
    client, accountId: user.user_id, grantId: grant.jti, scope, resource, amr: ['exchange'], authTime: session.loginTs, params: {},
    userCode: grant.jti,
  });
  const { client_id: clientId, client_secret: secret } = form;
  return { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: await code.save(), client_id: clientId, ...(secret && { client_secret: secret }) };
}

/// The form for oidc-provider, or { refused: { status, error, description } }.
export async function exchangeToken(tenant, form, req) {
  try {
    return await confirm(tenant, form, req);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return { refused: { status: problem.status, error: problem.error, description: problem.message } };
  }
}
