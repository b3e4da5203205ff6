// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// A tenant as a child process, and a client with cookies that walks its pages by fetch.
import crypto from 'node:crypto';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clients } from '../dashboard.mjs';

const SCRIPT = fileURLToPath(new URL('../tenant.mjs', import.meta.url));
export const REDIRECT = clients[0].redirect_uris[0];
export const PASSWORD = 'wonderland';

export const temporaryFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'auth0qt-tenant-'));

export function run(args = [], { stdio = ['pipe', 'pipe', 'pipe'] } = {}) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio, env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  child.errors = '';
  child.stderr?.on('data', (data) => { child.errors += data; });
  child.lines = 0;
  child.ended = new Promise((resolve) => { child.on('exit', (code, signal) => resolve({ code, signal })); });
  child.ready = new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data) => {
      text += data;
      child.lines = text.split('\n').length - 1;
      if (child.lines) resolve(JSON.parse(text.split('\n')[0]));
    });
    child.ended.then(({ code }) => reject(new Error(`tenant ended with ${code}: ${child.errors}`)));
  });
  child.ready.catch(() => {});
  child.stop = async (signal = 'SIGTERM') => { child.kill(signal); return child.ended; };
  return child;
}

export class Browser {
  jar = new Map();
  headers = {};

  async fetch(url, options = {}) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', ...options, headers: { ...this.headers, ...(cookie && { cookie }), ...options.headers } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value && !/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) this.jar.set(name, value);
      else this.jar.delete(name);
    }
    return response;
  }

  /// Follows redirects inside the tenant; ends at a page or at a redirect to somewhere else.
  async follow(url, options, inside) {
    let response = await this.fetch(url, options);
    for (let i = 0; i < 12; i += 1) {
      const location = response.headers.get('location');
      if (!location) return { response, url, text: await response.text() };
      const next = new URL(location, url).href;
      if (!next.startsWith(inside) && !next.includes('/idp/')) return { response, redirect: location };
      url = next;
      response = await this.fetch(url);
    }
    throw new Error('too many redirects');
  }

  post(url, form, inside) { return this.follow(url, { method: 'POST', body: new URLSearchParams(form) }, inside); }
}

export class Client {
  constructor(tenant, { browser = new Browser(), clientId = tenant.clientId } = {}) {
    Object.assign(this, { tenant, browser, clientId, issuer: tenant.issuer });
  }

  authorizeUrl(params = {}) {
    this.verifier = crypto.randomBytes(32).toString('base64url');
    this.state = crypto.randomBytes(32).toString('base64url');
    this.nonce = crypto.randomBytes(32).toString('base64url');
    this.redirectUri = params.redirect_uri ?? REDIRECT;
    const all = {
      response_type: 'code', client_id: this.clientId, redirect_uri: this.redirectUri, scope: 'openid profile email offline_access read:things',
      audience: this.tenant.audience, state: this.state, nonce: this.nonce,
      code_challenge: crypto.createHash('sha256').update(this.verifier).digest('base64url'), code_challenge_method: 'S256', ...params,
    };
    return `${this.issuer}authorize?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== null))}`;
  }

  /// To the login page, or to the callback where no page is needed.
  async open(params) { return this.browser.follow(this.authorizeUrl(params), {}, this.issuer); }

  async submit(page, form) { return this.browser.post(page.url, form, this.issuer); }

  static callback({ redirect }) { return Object.fromEntries(new URLSearchParams(redirect.split('?')[1])); }

  async authorize(params, { username = 'alice', password = PASSWORD } = {}) {
    let page = await this.open(params);
    if (!page.redirect) page = await this.submit(page, { username, password });
    return Client.callback(page);
  }

  async token(form, json = false) {
    const body = { client_id: this.clientId, ...form };
    const response = await fetch(`${this.issuer}oauth/token`, json
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : { method: 'POST', body: new URLSearchParams(body) });
    return { status: response.status, headers: response.headers, ...(await response.json()) };
  }

  async exchange(code, more = {}) {
    return this.token({ grant_type: 'authorization_code', code, code_verifier: this.verifier, redirect_uri: this.redirectUri, ...more });
  }

  async login(params, who) { return this.exchange((await this.authorize(params, who)).code); }
  async refresh(token, more = {}) { return this.token({ grant_type: 'refresh_token', refresh_token: token, ...more }); }

  async get(pathname, token, options = {}) {
    const response = await fetch(this.issuer + pathname, { ...options, headers: { ...(token && { authorization: `Bearer ${token}` }), ...options.headers } });
    return { status: response.status, headers: response.headers, body: await response.json().catch(() => undefined) };
  }

  async control(what, body, method = body === undefined ? 'GET' : 'POST') {
    const response = await fetch(`${this.issuer}__test/${what}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return response.json();
  }
}

export const part = (jwt, n) => JSON.parse(Buffer.from(jwt.split('.')[n], 'base64url'));
