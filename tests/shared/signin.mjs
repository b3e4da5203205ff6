// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A browser without a window, and its user: opens the URL, fills
// in the tenant's login page and follows the redirects, the last one to the application's
// listener, or to xdg-open when it has a URI scheme of its own. For BROWSER and
// Auth0SystemBrowser::command in tests:
//
//   signin.mjs [--user NAME] [--password P] [--deny] [--stop] [--jar FILE] URL
//
// NAME is the user name, at the simulated Google the id of the account, and on the page for text
// messages the telephone number with --password for the code. A page that asks whether a device is the user's
// is confirmed first, and so is one that asks whether to go back to the application. --deny presses Cancel, --stop leaves the login page open, --jar keeps the
// cookies for the next run (single sign-on). Prints nothing, and exits with 0 for each page, like a
// browser that has opened it.

import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    user: { type: 'string', default: 'alice' },
    password: { type: 'string', default: 'wonderland' },
    deny: { type: 'boolean', default: false },
    stop: { type: 'boolean', default: false },
    jar: { type: 'string' },
  },
});

const cookies = new Map(
  options.jar && fs.existsSync(options.jar) ? JSON.parse(fs.readFileSync(options.jar, 'utf8')) : [],
);

function keepCookies(url, response) {
  for (const line of response.headers.getSetCookie()) {
    const [pair, ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const path = attributes.find((a) => /^path=/i.test(a))?.slice(5) || '/';
    const expires = attributes.find((a) => /^expires=/i.test(a))?.slice(8);
    const key = `${new URL(url).host} ${path} ${name}`;
    if (expires && new Date(expires) < new Date()) cookies.delete(key);
    else cookies.set(key, pair);
  }
  if (options.jar) fs.writeFileSync(options.jar, JSON.stringify([...cookies]));
}

function cookieHeader(url) {
  const { host, pathname } = new URL(url);
  return [...cookies]
    .filter(([key]) => {
      const [cookieHost, path] = key.split(' ');
      return cookieHost === host && pathname.startsWith(path);
    })
    .map(([, pair]) => pair)
    .join('; ');
}

// One request. Redirects are followed by this script, to keep the cookies.
async function browse(url, init = {}) {
  for (let hops = 0; hops < 20; hops += 1) {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: cookieHeader(url), ...init.headers },
    });
    keepCookies(url, response);
    const location = response.headers.get('location');
    if (!location) return { url, response, body: await response.text() };
    url = new URL(location, url).href;
    if (!/^https?:/.test(url)) return openElsewhere(url);
    init = {};
  }
  throw new Error('too many redirects');
}

// A URL with a scheme that the browser does not handle.
function openElsewhere(url) {
  return new Promise((resolve) => {
    execFile('xdg-open', [url], (error) => resolve({ url, response: { ok: !error }, body: '' }));
  });
}

let page = await browse(positionals[0]);
// A page that submits its form.
if (page.body.includes('document.forms[0].submit()')) page = await post(page, {});
// "Is this your device?"
if (page.body.includes('id="user-code"')) {
  page = await post(page, options.deny ? { abort: 'yes' } : {});
  options.stop ||= options.deny;
}
// "Sign in to this application?", when the browser's session needs no other page.
if (page.body.includes('id="confirm-callback"') && !options.stop) {
  if (options.deny) page = await cancel(page);
  else page = await post(page, {});
}
// Whether an account of another service may be connected.
if (page.body.includes('name="allow"')) page = await post(page, { allow: options.deny ? 'no' : 'yes' });
if (page.body.includes('id="account"')) page = await post(page, { account: options.user });
if (page.body.includes('id="phone"')) page = await post(page, { phone: options.user });
if (page.body.includes('id="code"')) page = await post(page, { code: options.password });
if (page.body.includes('id="username"') && !options.stop) {
  if (options.deny) {
    page = await cancel(page);
  } else {
    page = await post(page, { username: options.user, password: options.password });
  }
}
process.exit(0);

function cancel(from) {
  const link = from.body.match(/<[^>]*id="cancel"[^>]*>/)[0];
  const href = link.match(/href="([^"]*)"/)?.[1].replaceAll('&amp;', '&');
  return href ? browse(new URL(href, from.url).href) : post(from, { action: 'cancel' });
}

async function post(from, fields) {
  const action = from.body.match(/<form[^>]*action="([^"]*)"/)?.[1].replaceAll('&amp;', '&');
  const hidden = [...from.body.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    tag.match(/name="([^"]*)"/)?.[1],
    tag.match(/value="([^"]*)"/)?.[1] ?? '',
  ]);
  return browse(new URL(action || from.url, from.url).href, {
    method: 'POST',
    body: new URLSearchParams([...hidden, ...Object.entries(fields)]),
  });
}
