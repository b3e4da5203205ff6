// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Pushed authorization requests (RFC 9126). Auth0 takes them when the tenant allows them, from clients that authenticate only:
// https://auth0.com/docs/get-started/authentication-and-authorization-flow/authorization-code-flow/authorization-code-flow-with-par
import { sendJson } from './http.mjs';

const refuse = (res, status, error, description) => { sendJson(res, status, { error, error_description: description }); return true; };

/// Answers a request that Auth0 refuses before it looks at the form. Returns whether it did.
export async function refusePush({ settings, provider }, req, res, form) {
  if (!settings.pushedRequests) return refuse(res, 404, 'not_found', 'Pushed authorization requests are not enabled.');
  const client = await provider.Client.find(form.client_id);
  // What Auth0 answers word by word was not tried.
  if (client?.clientAuthMethod === 'none') return refuse(res, 401, 'invalid_client', 'Client authentication is required.');
  if (form.request_uri) return refuse(res, 400, 'invalid_request', 'request_uri is not allowed here.');
  return false;
}
