// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The tenant's pages. Every value from outside goes through escapeHtml().
import { css, icons, logo } from './style.mjs';
import { escapeHtml as esc } from './http.mjs';
import { pickLanguage, translator } from './texts.mjs';
import { PASSWORD, SMS_CODE } from './users.mjs';

export const translatorFor = (req, params = {}) => translator(pickLanguage(params.ui_locales, req?.headers['accept-language']));

function layout(t, { title, subtitle = '', body, hint = '', script = '' }) {
  return `<!doctype html>
<html lang="${t.language}" dir="${t.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${esc(title)}</title><link rel="icon" href="data:,"><style>${css}</style></head>
<body><main><header>${logo}<h1>${esc(title)}</h1>${subtitle && `<p>${esc(subtitle)}</p>`}</header>
${body}
</main>${hint}${script && `<script>${script}</script>`}</body></html>`;
}

const alert = (text) => (text ? `<div class="error" role="alert" id="error">${icons.error}<span>${esc(text)}</span></div>` : '');
const action = (uid) => `/u/login?state=${encodeURIComponent(uid)}`;
const hidden = (name, value) => `<input type="hidden" name="${name}" value="${esc(value)}">`;
const cancelLink = (t, uid) => `<p class="foot"><a class="quiet" id="cancel" href="${action(uid)}&amp;cancel=1">${esc(t('cancel'))}</a></p>`;

function field(t, { id, label, type = 'text', value = '', autofocus, invalid, attributes = '' }) {
  const eye = type === 'password';
  return `<div class="field"><label for="${id}">${esc(label)}</label><div class="box"><input id="${id}" name="${id}" type="${type}" value="${esc(value)}"${eye ? ' class="has-eye"' : ''} ${attributes}${invalid ? ' aria-invalid="true" aria-describedby="error"' : ''}${autofocus ? ' autofocus' : ''}>${
    eye ? `<button class="eye" id="show-password" type="button" aria-pressed="false" aria-label="${esc(t('show'))}" aria-controls="${id}">${icons.eye}</button>` : ''}</div></div>`;
}

const EYE_SCRIPT = `{const b=document.getElementById('show-password'),p=document.getElementById('password');
b.addEventListener('click',()=>{const on=p.type==='password';p.type=on?'text':'password';b.setAttribute('aria-pressed',on);p.focus()});
p.form.addEventListener('submit',()=>{p.type='password'})}`;

// The popup sends a ticket back. Where no popup opens (or a program without windows looks at the page), the link is followed.
const POPUP_SCRIPT = `{const a=document.getElementById('social-google'),f=document.getElementById('ticket-form'),origin=new URL(a.href).origin;
a.addEventListener('click',e=>{const w=window.open(a.dataset.popup,'social','popup,width=460,height=620');if(w)e.preventDefault()});
window.addEventListener('message',e=>{if(e.origin===origin&&e.data&&typeof e.data.ticket==='string'){f.ticket.value=e.data.ticket;f.submit()}})}`;

export function loginPage(req, { uid, params, client, organization, invited, socialUrl, username = params.login_hint ?? '', error, note, signup = params.screen_hint === 'signup' }) {
  const t = translatorFor(req, params);
  const values = { app: client?.clientName ?? client?.clientId ?? '', org: organization?.display_name ?? '' };
  let subtitle = t(organization ? 'subtitleOrg' : 'subtitle', values);
  if (invited) subtitle = t('invited', values);
  else if (signup) subtitle = t('signupSubtitle', values);
  const toggle = signup ? ['hasAccount', 'login', 'login'] : ['noAccount', 'signup', 'signup'];
  const body = `${error ? alert(t(error)) : ''}${note ? `<div class="note" role="status" id="note">${esc(t(note))}</div>` : ''}
<form method="post" action="${action(uid)}" novalidate>
${field(t, { id: 'username', label: t(signup ? 'email' : 'username'), value: username, autofocus: !username, invalid: error, attributes: 'autocomplete="username" autocapitalize="none" spellcheck="false" dir="auto"' })}
${field(t, { id: 'password', label: t('password'), type: 'password', autofocus: Boolean(username), invalid: error, attributes: 'autocomplete="current-password"' })}
${signup ? hidden('signup', '1') : `<div class="row"><a id="forgot" href="${action(uid)}&amp;forgot=1">${esc(t('forgot'))}</a></div>`}
<button class="main" id="submit" type="submit">${esc(t('continue'))}</button>
</form>
<div class="or">${esc(t('or'))}</div>
<a class="other" id="social-google" href="${esc(socialUrl)}" data-popup="${esc(`${socialUrl}&popup=1`)}">${icons.google}<span>${esc(t('google'))}</span></a>
<form id="ticket-form" method="post" action="${action(uid)}" hidden>${hidden('ticket', '')}</form>
<p class="foot">${esc(t(toggle[0]))} <a id="${toggle[1]}" href="${action(uid)}&amp;screen=${toggle[2]}">${esc(t(toggle[1]))}</a></p>
${cancelLink(t, uid)}`;
  const hint = `<p class="hint" id="hint">${esc(t('hint'))}: <bdi dir="ltr">alice, layla, haruka, zoe, nemo</bdi> · <bdi dir="ltr">${PASSWORD}</bdi></p>`;
  return layout(t, { title: t(signup ? 'signupTitle' : 'welcome'), subtitle, body, hint, script: EYE_SCRIPT + POPUP_SCRIPT });
}

export function smsPage(req, { uid, params, phone = params.login_hint ?? '', asked, error }) {
  const t = translatorFor(req, params);
  const form = asked
    ? `${hidden('phone', phone)}${field(t, { id: 'code', label: t('code'), autofocus: true, invalid: error, attributes: 'class="code" dir="ltr" inputmode="numeric" autocomplete="one-time-code" maxlength="6"' })}`
    : field(t, { id: 'phone', label: t('phone'), type: 'tel', value: phone, autofocus: true, invalid: error, attributes: 'dir="ltr" autocomplete="tel"' });
  const body = `${error ? alert(t(error)) : ''}<form method="post" action="${action(uid)}" novalidate>${form}
<button class="main" id="submit" type="submit">${esc(t('continue'))}</button></form>
${asked ? `<p class="foot"><a id="back" href="${action(uid)}">${esc(t('back'))}</a></p>` : ''}${cancelLink(t, uid)}`;
  const hint = `<p class="hint" id="hint">${esc(t('hint'))}: <bdi dir="ltr">+1 555 0100</bdi> · <bdi dir="ltr">${SMS_CODE}</bdi></p>`;
  return layout(t, { title: t(asked ? 'codeTitle' : 'smsTitle'), subtitle: t(asked ? 'codeSubtitle' : 'smsSubtitle', { phone: `\u2066${phone}\u2069` }), body, hint });
}

const userName = (user) => `\u2068${user?.email ?? user?.name ?? user?.user_id ?? ''}\u2069`;

/// Before a redirect to the user's computer that needs no other page.
export function confirmCallbackPage(req, { uid, params, client, user }) {
  const t = translatorFor(req, params);
  const values = { app: client?.clientName ?? '', user: userName(user) };
  const body = `<form method="post" action="${action(uid)}" class="stack">
<button class="main" id="confirm-callback" type="submit" autofocus>${esc(t('continue'))}</button></form>${cancelLink(t, uid)}`;
  return layout(t, { title: t('callbackTitle', values), subtitle: t('callbackSubtitle', values), body });
}

export function consentPage(req, { uid, params, client, user }) {
  const t = translatorFor(req, params);
  const values = { app: client?.clientName ?? '', user: userName(user) };
  const items = (params.scope ?? '').split(' ').filter((scope) => scope && scope !== 'openid').map((scope) => `<li>${icons.check}<span>${t.has(`scope_${scope}`) ? esc(t(`scope_${scope}`)) : `<code dir="ltr">${esc(scope)}</code>`}</span></li>`);
  const body = `${items.length ? `<ul class="scopes">${items.join('')}</ul>` : ''}<form method="post" action="${action(uid)}" class="stack">
<button class="main" id="accept" name="consent" value="accept" type="submit" autofocus>${esc(t('accept'))}</button>
<button class="other" id="decline" name="consent" value="decline" type="submit">${esc(t('decline'))}</button></form>`;
  return layout(t, { title: t('consentTitle', values), subtitle: t('consentSubtitle', values), body });
}

/// The pretended Google: pick the account, or cancel.
export function socialPage({ accounts, query, signedIn, name }) {
  const t = translator('en');
  const fields = Object.entries(query).map(([key, value]) => hidden(esc(key), value)).join('');
  const body = `<form method="post" action="/idp/google" class="stack">${fields}
${accounts.map((user, i) => `<button class="other account" ${i ? '' : 'id="account" autofocus '}name="account" value="${esc(user.user_id)}" type="submit"><img alt="" src="${esc(new URL(user.picture).pathname)}"><span class="who">${esc(user.name)}<small>${esc(user.email)}${signedIn === user.user_id ? ' · signed in' : ''}</small></span></button>`).join('')}
<button class="other" id="social-cancel" name="cancel" value="1" type="submit">Cancel</button></form>`;
  return layout(t, { title: 'Choose an account', subtitle: `${name}, as the local tenant pretends it`, body });
}

/// The other service, which asks whether its account may be connected.
export function connectPage({ ticket, name, scopes }) {
  const t = translator('en');
  const items = scopes.map((scope) => `<li>${icons.check}<code dir="ltr">${esc(scope)}</code></li>`);
  const body = `<ul class="scopes">${items.join('')}</ul><form method="post" action="/connect" class="stack">${hidden('ticket', ticket)}
<button class="main" id="accept" name="allow" value="yes" type="submit" autofocus>Connect</button>
<button class="other" id="decline" name="allow" value="no" type="submit">Cancel</button></form>`;
  return layout(t, { title: `Connect ${name}`, subtitle: 'Another service, as the local tenant pretends it', body });
}

/// The end of the popup: hands the ticket to the login page that opened it.
export function popupDone(ticket, target) {
  const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return layout(translator('en'), { title: 'Signed in', subtitle: 'You can close this window.', body: '',
    script: `if(window.opener)window.opener.postMessage({ticket:${json(ticket)}},${json(target)});window.close();` });
}

export function errorPage({ error, error_description: description }, req) {
  const t = translatorFor(req);
  const words = { invalid_client: 'Unknown client.', invalid_redirect_uri: 'Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.' };
  return layout(t, { title: t('errorTitle'), body: `<div class="error" role="alert">${icons.error}<span><strong id="error">${esc(error)}</strong><br><span id="error_description">${esc(words[error] ?? description ?? '')}</span></span></div>` });
}

export const expiredPage = (req) => errorPage({ error: 'invalid_request', error_description: translatorFor(req)('expired') }, req);
export const message = (req, key) => { const t = translatorFor(req); return layout(t, { title: t(key), subtitle: t(`${key}Text`), body: '' }); };

export function deviceInput(ctx, form, error) {
  if (error?.constructor.name === 'AbortedError') return message(ctx.req, 'deviceDenied');
  const t = translatorFor(ctx.req);
  const [, attributes] = /<form ([^>]*)>/.exec(form);
  const [, xsrf] = /name="xsrf" value="([^"]*)"/.exec(form);
  const body = `${error ? alert(t('deviceBad')) : ''}<form ${attributes}>${hidden('xsrf', xsrf)}
${field(t, { id: 'user_code', label: t('deviceCode'), value: error?.userCode, autofocus: true, invalid: error, attributes: 'dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="XXXX-XXXX"' })}
<button class="main" id="submit" type="submit">${esc(t('continue'))}</button></form>`;
  return layout(t, { title: t('deviceTitle'), subtitle: t('deviceSubtitle'), body });
}

export function deviceConfirm(ctx, form, client, code) {
  const t = translatorFor(ctx.req);
  const body = `<strong class="usercode" id="user-code" dir="ltr">${esc(code)}</strong>${form}<div class="stack">
<button class="main" id="submit" type="submit" form="op.deviceConfirmForm" autofocus>${esc(t('confirm'))}</button>
<button class="other" id="cancel" type="submit" form="op.deviceConfirmForm" name="abort" value="yes">${esc(t('cancel'))}</button></div>`;
  return layout(t, { title: t('confirmTitle'), subtitle: t('confirmSubtitle', { app: client.clientName ?? client.clientId }), body });
}

/// The web application's page for a user who is signed in.
export function webPage(req, { name, sub, picture }) {
  const t = translatorFor(req);
  const body = `${picture ? `<img src="${esc(picture)}" alt="" width="64" height="64">` : ''}<p><strong id="name">${esc(name ?? sub)}</strong></p>`;
  return layout(t, { title: 'Auth0Qt Web', subtitle: t('webText'), body });
}

export const deviceDone = (ctx) => message(ctx.req, 'deviceDone');

export const submitAtOnce = (form) => `<!doctype html><meta charset="utf-8"><title>…</title><body>${form}<script>document.forms[0].submit()</script></body>`;
