// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The test control plane under /__test/. It exists only with --control.
import { Issued, RequestLog } from './records.mjs';
import { clientWithKeys, defaultSettings } from './dashboard.mjs';
import { parseBody, sendJson } from './http.mjs';
import { setOffsetSeconds } from './clock.mjs';

/// Uses up one of the `times` of a rule (default 1; -1 is for ever) and returns it, or undefined when it is spent.
export function once(rule) {
  if (!rule || rule.times === 0) return undefined;
  if (rule.skip > 0) { rule.skip -= 1; return undefined; }
  if (rule.times > 0) rule.times -= 1;
  return rule;
}

const RULES = new Set(['faults', 'tamper']);

export class Control {
  faults = [];
  tamper = null;
  log = new RequestLog();
  issued = new Issued();

  constructor(tenant) { this.tenant = tenant; }

  /// The fault for a request, used up once. A path that ends in `*` is a prefix.
  fault(method, pathname) {
    for (const fault of this.faults) {
      const matches = fault.path.endsWith('*') ? pathname.startsWith(fault.path.slice(0, -1)) : fault.path === pathname;
      if (matches && (!fault.method || fault.method === method) && once(fault)) return fault;
    }
    return undefined;
  }

  set(wanted) {
    const known = defaultSettings();
    for (const key of Object.keys(wanted)) {
      if (!RULES.has(key) && !(key in known)) throw Object.assign(new Error(`unknown setting: ${key}`), { status: 400 });
    }
    const { faults, tamper, ...settings } = wanted;
    if (faults) this.faults = faults.map((fault) => ({ times: 1, ...fault }));
    if (tamper !== undefined) this.tamper = tamper && { times: 1, ...tamper };
    const rebuild = settings.dpop !== undefined && settings.dpop !== this.tenant.settings.dpop;
    Object.assign(this.tenant.settings, settings);
    if (rebuild) this.tenant.rebuild();
    if (settings.dateOffsetSeconds !== undefined) setOffsetSeconds(settings.dateOffsetSeconds);
    return this.status();
  }

  status() {
    return { settings: this.tenant.settings, faults: this.faults, tamper: this.tamper, events: this.tenant.events.counts };
  }

  reset({ sessions = false, users = false } = {}) {
    this.set({ ...defaultSettings(), rotationOverlapSeconds: this.tenant.options.overlap, faults: [], tamper: null });
    this.log.clear();
    this.issued.clear();
    this.tenant.events.clear();
    this.tenant.managementRate.forget();
    this.tenant.webfingerRate.forget();
    if (users) this.tenant.directory.restore();
    if (sessions) for (const key of this.tenant.store.keys('')) if (!/^(User|AllowedUrls):/.test(key)) this.tenant.store.delete(key);
    if (users) this.tenant.rebuild();
    return this.status();
  }

  async rotateKeys({ keepOld = true } = {}) {
    const kid = await this.tenant.keys.rotate({ keepOld });
    this.tenant.rebuild();
    return { kid, kids: this.tenant.keys.signing.map((key) => key.kid) };
  }

  /// Ends every refresh token of a user, as an administrator would; `sessions` ends the browser's too.
  revoke({ user, sessions = false }) {
    const { store, directory } = this.tenant;
    const id = directory.lookup(user)?.user_id ?? user;
    const kinds = ['RefreshToken:', 'Grant:', ...(sessions ? ['Session:'] : [])];
    const gone = kinds.flatMap((kind) => store.keys(kind)).filter((key) => store.get(key)?.accountId === id);
    for (const key of gone) store.delete(key);
    return { revoked: gone.filter((key) => key.startsWith('RefreshToken:')).length };
  }

  changeUser({ user, set = {} }) {
    const { directory } = this.tenant;
    const found = directory.lookup(user, { deleted: true });
    if (!found) throw Object.assign(new Error(`no such user: ${user}`), { status: 404 });
    directory.change(found, set);
    return directory.record(found);
  }

  /// Registers an application with a public key, in the place of one of the same name.
  addClient({ client_id: clientId, jwks, alg }) {
    if (!clientId || !jwks?.keys?.length) throw Object.assign(new Error('client_id and jwks are needed'), { status: 400 });
    this.tenant.store.set(`Client:${clientId}`, clientWithKeys(clientId, jwks, alg));
    return { client_id: clientId };
  }

  async handle(req, res, url, raw) {
    // A page in a browser must not reach this: such requests carry an Origin.
    if (req.headers.origin) return sendJson(res, 403, { error: 'no browsers here' });
    try {
      const answer = await this.#dispatch(`${req.method} ${url.pathname.slice('/__test/'.length)}`, parseBody(raw, 'application/json'));
      return answer === undefined ? sendJson(res, 404, { error: 'not found' }) : sendJson(res, 200, answer);
    } catch (error) {
      return sendJson(res, error.status ?? 500, { error: error.message });
    }
  }

  #dispatch(what, body) {
    const { events } = this.tenant;
    switch (what) {
      case 'GET status': return this.status();
      case 'POST set': return this.set(body);
      case 'POST reset': return this.reset(body);
      case 'POST rotate-keys': return this.rotateKeys(body);
      case 'POST revoke': return this.revoke(body);
      case 'POST client': return this.addClient(body);
      case 'POST urls': return this.tenant.allowedUrls.register(body);
      case 'POST user': return this.changeUser(body);
      case 'GET log': return this.log.list;
      case 'DELETE log': this.log.clear(); return {};
      case 'GET issued': return this.issued.all;
      case 'DELETE issued': this.issued.clear(); return {};
      case 'GET events': return { counts: events.counts, list: events.list };
      case 'DELETE events': events.clear(); return {};
      default: return undefined;
    }
  }
}
