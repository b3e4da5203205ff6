// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A browser without a window, and a person in front of it: opens the URL that it is given, fills
// in the tenant's login page and follows the redirects, the last one to the application's
// listener, or to xdg-open when it has a URI scheme of its own. For BROWSER and
// Auth0SystemBrowser::command in tests:
//
//   signin.mjs [--user NAME] [--password P] [--deny] [--stop] [--jar FILE] URL
//
// NAME is what is typed, at the pretended Google the id of the account there, and at the page for text
// messages a telephone number with --password for the code. A page that asks whether a device is one's
// own is confirmed first. --deny presses Cancel, --stop leaves the login page open, --jar keeps the
// cookies for the next run (single sign-on). Prints nothing; exits with 0 whatever the page is, as a
// browser does that has opened it.

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

// One request, redirects followed by hand, as a browser's address line does.
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

// As a browser hands on what is not its own.
function openElsewhere(url) {
  return new Promise((resolve) => {
    execFile('xdg-open', [url], (error) => resolve({ url, response: { ok: !error }, body: '' }));
  });
}

let page = await browse(positionals[0]);
// A page that goes on by itself.
if (page.body.includes('document.forms[0].submit()')) page = await post(page, {});
// "Is this your device?"
if (page.body.includes('id="user-code"')) {
  page = await post(page, options.deny ? { abort: 'yes' } : {});
  options.stop ||= options.deny;
}
if (page.body.includes('id="account"')) page = await post(page, { account: options.user });
if (page.body.includes('id="phone"')) page = await post(page, { phone: options.user });
if (page.body.includes('id="code"')) page = await post(page, { code: options.password });
if (page.body.includes('id="username"') && !options.stop) {
  if (options.deny) {
    const cancel = page.body.match(/<[^>]*id="cancel"[^>]*>/)[0];
    const href = cancel.match(/href="([^"]*)"/)?.[1].replaceAll('&amp;', '&');
    if (href) page = await browse(new URL(href, page.url).href);
    else page = await post(page, { action: 'cancel' });
  } else {
    page = await post(page, { username: options.user, password: options.password });
  }
}
process.exit(0);

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
