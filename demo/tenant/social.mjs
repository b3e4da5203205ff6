// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// A pretended Google, so that popups, hand-overs and federated logout can be tried. It lives at http://localhost:PORT,
// another origin than the tenant's 127.0.0.1, as a real identity provider would.
import crypto from 'node:crypto';
import { connections } from './dashboard.mjs';
import { parseBody, sendPage, sendRedirect } from './http.mjs';
import * as pages from './pages.mjs';

const COOKIE = 'idp_google';

export class Social {
  #tickets = new Map();

  constructor(tenant) { this.tenant = tenant; }

  get origin() { return `http://localhost:${this.tenant.port}`; }

  url(uid, { login_hint: hint, prompt } = {}) {
    const query = new URLSearchParams({ login: uid, ...(hint && { login_hint: hint }), ...(prompt && { prompt }) });
    return `${this.origin}/idp/google?${query}`;
  }

  logoutUrl(next) { return `${this.origin}/idp/google/logout?${new URLSearchParams({ next })}`; }

  #issue(outcome, login) {
    const ticket = crypto.randomBytes(16).toString('base64url');
    if (this.#tickets.size > 1000) this.#tickets.clear();
    this.#tickets.set(ticket, { ...outcome, login });
    return ticket;
  }

  /// A ticket is good once, for the login that it was made for.
  redeem(ticket, login) {
    const outcome = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return outcome?.login === login ? outcome : undefined;
  }

  handle(req, res, url, raw) {
    if (url.pathname === '/idp/google/logout') return this.#logout(res, url);
    if (url.pathname !== '/idp/google') return sendPage(res, 404, pages.errorPage({ error: 'not_found' }, req));
    const accounts = this.tenant.directory.social(connections.google);
    if (req.method === 'GET') {
      const signedIn = new RegExp(`${COOKIE}=([^;]+)`).exec(req.headers.cookie ?? '')?.[1];
      return sendPage(res, 200, pages.socialPage({
        accounts, query: { login: url.searchParams.get('login') ?? '', popup: url.searchParams.get('popup') ?? '' }, signedIn: signedIn && decodeURIComponent(signedIn), name: 'Google',
      }));
    }
    const { login, popup, account, cancel } = parseBody(raw);
    const chosen = accounts.find((user) => user.user_id === account);
    if (!login || (!cancel && !chosen)) return sendPage(res, 400, pages.expiredPage(req));
    const ticket = this.#issue(cancel ? { cancelled: true } : { user: account }, login);
    const headers = cancel ? {} : { 'set-cookie': `${COOKIE}=${encodeURIComponent(account)}; Path=/idp; HttpOnly; SameSite=Lax` };
    if (popup) return sendPage(res, 200, pages.popupDone(ticket, this.tenant.issuer.slice(0, -1)), headers);
    return sendRedirect(res, `${this.tenant.issuer}u/login?${new URLSearchParams({ state: login, ticket })}`, headers);
  }

  /// Federated logout goes through here; it only ever leads back to the tenant.
  #logout(res, url) {
    const next = url.searchParams.get('next') ?? '';
    const location = next.startsWith(`${this.tenant.issuer}v2/logout?`) ? next : `${this.tenant.issuer}v2/logout`;
    return sendRedirect(res, location, { 'set-cookie': `${COOKIE}=; Path=/idp; Max-Age=0` });
  }
}
