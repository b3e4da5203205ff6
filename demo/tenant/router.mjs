// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Which part of the tenant answers a request, and what has to be bent before oidc-provider sees it.
import querystring from 'node:querystring';
import * as api from './api.mjs';
import { avatar } from './avatars.mjs';
import { TOKEN_EXCHANGE, policies, toResource } from './dashboard.mjs';
import { exchangeToken } from './exchange.mjs';
import { faultAfterBody, faultBeforeBody } from './faults.mjs';
import { parseBody, readBody, sendJson, sendPage } from './http.mjs';
import { bendLinking } from './linking.mjs';
import { v2logout } from './logout.mjs';
import * as pages from './pages.mjs';
import { refusePush } from './pushed.mjs';
import { webfinger } from './webfinger.mjs';
import { OFFLINE } from './provider.mjs';
import { transferAudience, web } from './transfer.mjs';

/// Auth0 says audience, oidc-provider resource (RFC 8707).
function bend(params) {
  const { [OFFLINE]: _, ...out } = params;
  if (out.audience && !out.resource) out.resource = toResource(String(out.audience));
  if (out.response_type && String(out.scope ?? '').split(' ').includes('offline_access')) out[OFFLINE] = '1';
  return out;
}

function bendAuthorize(req, url) {
  req.url = `/authorize?${querystring.stringify(bendLinking(bend(querystring.parse(url.search.slice(1)))))}`;
}

/// An audience that is not in a policy is silently ignored: the refresh is answered with a token for the login's audience.
/// https://auth0.com/docs/secure/tokens/refresh-tokens/multi-resource-refresh-token/configure-and-implement-multi-resource-refresh-token
function withoutUnlisted(tenant, { audience, ...form }) {
  return form.grant_type === 'refresh_token' && !policies(tenant).includes(audience) ? form : { audience, ...form };
}

function bendForm(tenant, req, form) {
  req.headers['content-type'] = 'application/x-www-form-urlencoded';
  req.body = bend(withoutUnlisted(tenant, form));
}

/// Runs the exchanges of refresh tokens one after the other, so that one token is never taken twice at once.
function makeQueue() {
  let last = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => {});
    return result;
  };
}

function sendFile(res, { type, data }) {
  res.writeHead(200, { 'content-type': type, 'content-length': data.length, 'cache-control': 'max-age=3600', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" });
  res.end(data);
}

// Auth0's words are not known.
const PROOF_MISSING = { error: 'invalid_request', error_description: 'The application requires token sender-constraining: the DPoP proof is missing.' };

export function makeHandler(tenant) {
  const { control } = tenant;
  const inTurn = makeQueue();
  const hosts = new Set([`127.0.0.1:${tenant.port}`, `localhost:${tenant.port}`]);

  async function route(req, res, url, raw) {
    const { pathname } = url;
    const picture = avatar(pathname);
    if (picture) return sendFile(res, picture);
    if (pathname.startsWith('/idp/')) return tenant.social.handle(req, res, url, raw);
    if (req.headers.host.startsWith('localhost')) return sendPage(res, 421, pages.errorPage({ error: 'misdirected_request', error_description: `This tenant is ${tenant.issuer}` }, req));
    if (pathname === '/u/login') return tenant.login.handle(req, res, url, raw);
    if (pathname === '/v2/logout') return v2logout(tenant, req, res, url);
    if (pathname === '/.well-known/webfinger') return webfinger(tenant, req, res, url);
    if (pathname === '/api/things') return api.things(tenant, req, res);
    if (pathname === '/dbconnections/change_password' && req.method === 'POST') return api.changePassword(tenant, req, res, raw);
    if (pathname.startsWith('/me/v1/')) return tenant.myAccount.handle(req, res, url, raw);
    if (pathname === '/connect') return tenant.myAccount.page(req, res, url, raw);
    if (/^\/(api\/v2|people)\/users\//.test(pathname)) return api.management(tenant, req, res, url, raw);
    // A JWT access token; the opaque ones are oidc-provider's own.
    if (pathname === '/userinfo' && (req.headers.authorization ?? '').split('.').length === 3) return api.userinfo(tenant, req, res);
    if (pathname === '/web' || pathname === '/web/callback') return web(tenant, req, res, url);
    if (pathname === '/') return sendPage(res, 200, pages.message(req, 'welcome'));
    return oidc(req, res, url, raw);
  }

  async function oidc(req, res, url, raw) {
    if (url.pathname === '/authorize' && req.method === 'GET') bendAuthorize(req, url);
    if (req.method === 'POST') {
      const form = parseBody(raw, req.headers['content-type']);
      if (url.pathname === '/oauth/token' && tenant.settings.dpopOf[form.client_id] === 'required' && !req.headers.dpop) return sendJson(res, 400, PROOF_MISSING);
      if (url.pathname === '/oauth/par' && await refusePush(tenant, req, res, form)) return undefined;
      if (form.grant_type === TOKEN_EXCHANGE) {
        const { refused, ...code } = await exchangeToken(tenant, form, req);
        if (refused) return sendJson(res, refused.status, { error: refused.error, error_description: refused.description });
        bendForm(tenant, req, code);
      } else if (form.grant_type === 'refresh_token' && form.audience === transferAudience(tenant.issuer)) {
        const { audience: _, ...refresh } = form;
        req.transfersSession = true;
        bendForm(tenant, req, refresh);
      } else if (url.pathname.startsWith('/oauth/') || url.pathname === '/authorize') bendForm(tenant, req, form);
      else req.body = form;
    }
    if (url.pathname === '/oauth/token' && req.body?.grant_type === 'refresh_token') return inTurn(() => tenant.oidc(req, res));
    return tenant.oidc(req, res);
  }

  async function serve(req, res) {
    const url = new URL(req.url, tenant.issuer);
    if (tenant.settings.dateOffsetSeconds) res.setHeader('date', new Date(Date.now()).toUTCString());
    // Whoever reaches us under another name is a page that plays with DNS.
    if (!hosts.has(req.headers.host)) return sendJson(res, 421, { error: 'misdirected_request' });
    if (control && url.pathname.startsWith('/__test/')) return control.handle(req, res, url, await readBody(req));
    const fault = control?.fault(req.method, url.pathname);
    if (fault && await faultBeforeBody(fault, req, res)) return control.log.watch(req, res, url, '');
    const raw = req.method === 'GET' || req.method === 'HEAD' ? '' : await readBody(req);
    if (control) record(req, res, url, raw);
    if (fault && await faultAfterBody(fault, req, res)) return undefined;
    return route(req, res, url, raw);
  }

  function record(req, res, url, raw) {
    let form;
    if (raw && /json|urlencoded/.test(req.headers['content-type'] ?? '')) try { form = parseBody(raw, req.headers['content-type']); } catch { /* shown as body */ }
    control.log.watch(req, res, url, raw, form);
    control.issued.sent(Object.fromEntries(url.searchParams));
    control.issued.sent(form);
    control.issued.add('dpop_proof', req.headers.dpop);
    res.on('finish', () => { if (res.hasHeader('location')) control.issued.redirect(String(res.getHeader('location'))); });
  }

  return (req, res) => {
    serve(req, res).catch((error) => {
      if (!error.status) console.error(`tenant: ${req.method} ${req.url.split('?')[0]}: ${error.stack}`);
      if (!res.headersSent) sendJson(res, error.status ?? 500, { error: error.status ? 'invalid_request' : 'server_error', error_description: error.status ? error.message : undefined });
      else res.destroy();
    });
  };
}
