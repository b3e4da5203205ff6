// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What the control plane remembers: requests, and every secret that went through the tenant in this run.

export class RequestLog {
  list = [];

  /// Adds the request when its answer has ended, or its connection has.
  watch(req, res, url, raw, form) {
    const started = performance.now();
    const entry = {
      time: new Date(Date.now()).toISOString(), method: req.method, host: req.headers.host, path: url.pathname, query: Object.fromEntries(url.searchParams),
      form, body: form ? undefined : raw || undefined, headers: req.headers, status: 0, ms: 0,
    };
    this.list.push(entry);
    if (this.list.length > 20000) this.list.splice(0, 10000);
    res.on('close', () => {
      entry.status = res.writableFinished ? res.statusCode : 0;     // 0: no complete answer was sent
      entry.ms = Math.round((performance.now() - started) * 100) / 100;
    });
  }

  clear() { this.list = []; }
}

const SENT_BY_CLIENTS = ['state', 'nonce', 'code_challenge', 'code_verifier', 'login_hint', 'id_token_hint', 'client_secret', 'client_assertion', 'password'];
const KINDS = ['dpop_proof', 'code', 'access_token', 'refresh_token', 'id_token', 'device_code', 'user_code', ...SENT_BY_CLIENTS];

export class Issued {
  #seen = new Map(KINDS.map((kind) => [kind, new Set()]));

  add(kind, value) { if (typeof value === 'string' && value) this.#seen.get(kind)?.add(value); }
  tokens(answer) { for (const kind of KINDS) this.add(kind, answer[kind]); }
  sent(params = {}) { for (const kind of SENT_BY_CLIENTS) this.add(kind, params[kind]); }

  redirect(location) {
    const [, query = ''] = /[?#](.*)$/.exec(location) ?? [];
    this.add('code', new URLSearchParams(query).get('code'));
  }

  get all() { return Object.fromEntries([...this.#seen].map(([kind, values]) => [kind, [...values]])); }
  clear() { for (const values of this.#seen.values()) values.clear(); }
}
