// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Universal Login: the pages under /u/login. oidc-provider finds the transaction by a cookie whose path is
// /u/login, so every step of the login has this one path.
import { epoch } from './clock.mjs';
import { connections, findOrganization, invitations } from './dashboard.mjs';
import { parseBody, sendPage, sendRedirect } from './http.mjs';
import { changeIdentities } from './linking.mjs';
import * as pages from './pages.mjs';
import { redeemTransfer, transferToken } from './transfer.mjs';

/// oidc-provider answers a login as somebody else with a detour over a logout form; Auth0 just switches.
async function dropOtherSession(provider, details, accountId) {
  if (!details.session?.accountId || details.session.accountId === accountId) return;
  const session = await provider.Session.findByUid(details.session.uid);
  if (!session) return;
  Object.assign(session, { accountId: undefined, loginTs: undefined, authorizations: undefined });
  await session.persist();
}

export class Login {
  constructor(tenant) { this.tenant = tenant; }

  get provider() { return this.tenant.provider; }

  #finish(req, res, result, merge = false) {
    return this.provider.interactionFinished(req, res, result, { mergeWithLastSubmission: merge });
  }

  #deny(req, res, description = 'User did not authorize the request') {
    return this.#finish(req, res, { error: 'access_denied', error_description: description });
  }

  async #accept(req, res, details, user, method) {
    if (user.blocked) return this.#finish(req, res, { error: 'unauthorized', error_description: 'user is blocked' });
    const ts = epoch();
    const next = await this.provider.interactionResult(req, res, { login: { accountId: user.user_id, amr: [method], ts } }, { mergeWithLastSubmission: false });
    await dropOtherSession(this.provider, details, user.user_id);
    this.tenant.directory.signedIn(user, req.socket.remoteAddress, ts);
    return sendRedirect(res, next);
  }

  async handle(req, res, url, raw) {
    let details;
    try {
      details = await this.provider.interactionDetails(req, res);
    } catch {
      return sendPage(res, 400, pages.expiredPage(req));
    }
    if (details.uid !== url.searchParams.get('state')) return sendPage(res, 400, pages.expiredPage(req));
    const client = await this.provider.Client.find(details.params.client_id);
    const step = { req, res, url, details, client, uid: details.uid, params: details.params, form: req.method === 'POST' ? parseBody(raw) : null };
    step.accept = (user, method) => this.#accept(req, res, details, user, method);
    if (url.searchParams.has('cancel')) return this.#deny(req, res);
    if (details.prompt.name === 'consent') return this.#consent(step);
    if (details.prompt.name === 'confirm_callback') return this.#confirmCallback(step);
    if (details.prompt.name === 'identities') return this.#changeIdentities(step);
    const transferred = redeemTransfer(this.tenant, transferToken(req, step.params));
    if (transferred) return step.accept(transferred, 'session_transfer');
    return this.#signIn(step, step.params.connection);
  }

  #signIn(step, connection) {
    const ticket = step.form?.ticket ?? step.url.searchParams.get('ticket');
    if (ticket) return this.#ticket(step, ticket);
    if (connection === connections.sms) return this.#sms(step);
    if (connection === connections.google && !step.form) return sendRedirect(step.res, this.tenant.social.url(step.uid, step.params));
    return this.#password(step);
  }

  #consent({ req, res, form, uid, params, client, details }) {
    if (!form) return sendPage(res, 200, pages.consentPage(req, { uid, params, client, user: this.tenant.directory.find(details.session?.accountId) }));
    if (form.consent !== 'accept') return this.#deny(req, res);
    return this.#finish(req, res, { consent: {} }, true);
  }

  #confirmCallback({ req, res, form, uid, params, client, details }) {
    if (!form) return sendPage(res, 200, pages.confirmCallbackPage(req, { uid, params, client, user: this.tenant.directory.find(details.session?.accountId) }));
    return this.#finish(req, res, { confirmed: true }, true);
  }

  /// The user has signed in. The account to link signs in next.
  async #changeIdentities(step) {
    const { req, res, params, client, details } = step;
    const { directory } = this.tenant;
    const user = directory.find(details.session.accountId);
    const { denied, connection } = await changeIdentities(this.tenant, params, client, user);
    if (denied) return this.#deny(req, res, denied);
    const finish = () => this.#finish(req, res, { identities: true }, true);
    if (!connection) return finish();
    const accept = (other) => {
      if (other !== user) directory.link(user, other);
      return finish();
    };
    return this.#signIn({ ...step, accept }, connection);
  }

  #ticket({ req, res, uid, accept }, ticket) {
    const outcome = this.tenant.social.redeem(ticket, uid);
    if (!outcome) return sendPage(res, 400, pages.expiredPage(req));
    if (outcome.cancelled) return this.#deny(req, res);
    return accept(this.tenant.directory.find(outcome.user), 'social');
  }

  #sms({ req, res, form, uid, params, accept }) {
    if (!form) return sendPage(res, 200, pages.smsPage(req, { uid, params }));
    const { phone = '', code } = form;
    if (!/^\+?[\d ()-]{6,20}$/.test(phone)) return sendPage(res, 400, pages.smsPage(req, { uid, params, phone, error: 'badPhone' }));
    if (code === undefined) return sendPage(res, 200, pages.smsPage(req, { uid, params, phone, asked: true }));
    const user = this.tenant.directory.byPhone(phone, code.trim());
    if (!user) return sendPage(res, 400, pages.smsPage(req, { uid, params, phone, asked: true, error: 'badCode' }));
    return accept(user, 'otp');
  }

  #password({ req, res, url, form, uid, params, client, accept }) {
    const screen = url.searchParams.get('screen');
    const view = {
      uid, params, client, socialUrl: this.tenant.social.url(uid, params),
      organization: findOrganization(params.organization ?? invitations[params.invitation] ?? ''), invited: Boolean(params.invitation),
      ...(screen && { signup: screen === 'signup' }),
    };
    if (!form) return sendPage(res, 200, pages.loginPage(req, { ...view, note: url.searchParams.has('forgot') ? 'forgotText' : undefined }));
    const { username = '', password = '', signup } = form;
    const again = (error) => sendPage(res, 400, pages.loginPage(req, { ...view, username, error, signup: Boolean(signup) }));
    if (!username.trim() || !password) return again('empty');
    const user = this.tenant.directory.byPassword(username, password);
    if (!user) return again(signup ? 'noSignup' : 'wrong');
    return accept(user, 'pwd');
  }
}
