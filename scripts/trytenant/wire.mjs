// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Requests without Auth0Qt, for what the product does not show: the refresh token itself, and the tenant's answers.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';

const random = () => randomBytes(32).toString('base64url');

/// The claims of a JWT, not verified: the product verifies. Undefined for an opaque token.
export function claimsOf(token) {
  const parts = token?.split('.') ?? [];
  return parts.length === 3 ? JSON.parse(Buffer.from(parts[1], 'base64url')) : undefined;
}

export const isFor = (token, audience) => [claimsOf(token)?.aud].flat().includes(audience);

/// Opens a URL as auth0qt-console --browser does: the words of the command, and the URL.
export function openBrowser(command, url) {
  const systems = { darwin: 'open', win32: 'explorer' };
  const words = (command || process.env.BROWSER?.split(path.delimiter)[0] || systems[process.platform] || 'xdg-open').split(' ').filter(Boolean);
  const child = spawn(words[0], [...words.slice(1), url], { stdio: 'ignore' });
  child.on('error', () => console.error(`${words[0]} cannot be started: open the page yourself, or use --browser`));
  child.unref();
}

export class Wire {
  constructor({ metadata, clientId, redirectUris, organization, browser, timeout, conceal }) {
    Object.assign(this, { metadata, clientId, redirectUris, organization, browser, timeout, conceal });
  }

  /// One answer: its status, and its body as an object (empty without JSON).
  async request(url, init = {}) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
    const body = await response.json().catch(() => ({}));
    this.conceal(body.access_token, body.refresh_token, body.id_token);
    return { status: response.status, ok: response.ok, body };
  }

  #post(url, form) { return this.request(url, { method: 'POST', body: new URLSearchParams({ client_id: this.clientId, ...form }) }); }
  refresh(token, form = {}) { return this.#post(this.metadata.token_endpoint, { grant_type: 'refresh_token', refresh_token: token, ...form }); }
  revoke(token) { return this.#post(this.metadata.revocation_endpoint, { token, token_type_hint: 'refresh_token' }); }
  get(url, token) { return this.request(url, { headers: { authorization: `Bearer ${token}` } }); }

  // The first callback URL whose port is free.
  async #listen(server) {
    for (const text of this.redirectUris) {
      const uri = new URL(text);
      if (uri.protocol !== 'http:') continue;
      const listening = await new Promise((resolve) => {
        server.once('error', () => resolve(false));
        server.listen(Number(uri.port || 80), uri.hostname.replace(/[[\]]/g, ''), () => resolve(true));
      });
      if (!listening) continue;
      uri.port = server.address().port;
      return uri.href;
    }
    throw new Error('no callback URL has a free port');
  }

  /// The authorization code flow with PKCE. The result is an answer of the token endpoint, or { body: { error } }.
  async signIn(parameters) {
    const [state, verifier] = [random(), random()];
    const server = http.createServer();
    try {
      const redirectUri = await this.#listen(server);
      const query = new URLSearchParams({
        response_type: 'code', client_id: this.clientId, redirect_uri: redirectUri, state,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
        ...(this.organization && { organization: this.organization }), ...parameters,
      });
      const answer = this.#answer(server, new URL(redirectUri).pathname, state);
      openBrowser(this.browser, `${this.metadata.authorization_endpoint}?${query}`);
      const { code, error } = await answer;
      if (!code) return { status: 0, ok: false, body: { error } };
      return await this.#post(this.metadata.token_endpoint, { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier });
    } finally {
      server.close();
      server.closeAllConnections?.();
    }
  }

  #answer(server, path, state) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ error: 'timeout' }), this.timeout * 1000);
      server.on('request', (request, response) => {
        const url = new URL(request.url, 'http://127.0.0.1');
        const { state: returned, ...fields } = Object.fromEntries(url.searchParams);
        if (url.pathname !== path || returned !== state) return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'text/plain', connection: 'close' }).end('You can close this page.\n');
        clearTimeout(timer);
        return resolve(fields);
      });
    });
  }
}
