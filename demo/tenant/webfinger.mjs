// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Home realm discovery: whether a domain belongs to an enterprise connection. The status is the answer, and the
// connection is not named. Auth0's JavaScript library (auth0-spa-js 2.28) asks so; it is in no documentation.
import { enterpriseDomains } from './dashboard.mjs';
import { sendJson } from './http.mjs';

const ISSUER = 'http://openid.net/specs/connect/1.0/issuer';
const DOMAIN = /^urn:auth0:discovery:domain:([a-z0-9.-]+)$/;

export function webfinger(tenant, req, res, url) {
  if (req.method !== 'GET') return sendJson(res, 405, { error: 'method_not_allowed' });
  const { allowed, headers } = tenant.webfingerRate.take(tenant.settings.webfingerLimit);
  if (!allowed) return sendJson(res, 429, { error: 'too_many_requests' }, headers);
  const resource = url.searchParams.get('resource') ?? '';
  const [, domain] = DOMAIN.exec(resource) ?? [];
  if (!domain || url.searchParams.get('rel') !== ISSUER) return sendJson(res, 400, { error: 'invalid_request' }, headers);
  if (!enterpriseDomains.includes(domain)) return sendJson(res, 404, { error: 'not_found' }, headers);
  return sendJson(res, 200, { subject: resource, links: [{ rel: ISSUER, href: tenant.issuer }] }, headers);
}
