// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Glewlwyd of Debian, with a database of its own and the OpenID Connect plugin.

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { below, Cookies, daemon, send, until } from './tools.mjs';

export const title = 'Glewlwyd';
export const packages = ['glewlwyd', 'sqlite3'];
// A database server, which is not used.
export const without = ['dbconfig', 'mariadb-client', 'mysql-client', 'config-inifiles'];
export const versionOf = 'glewlwyd';

export const user = { name: 'alice', password: 'wonderland', shown: 'Alice Liddell' };

// Does what the user does on the page that is shown, a step each time.
export const page = `(() => {
  const set = (field, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const field = (id) => document.getElementById(id);
  if (field('username') && field('password') && !window.sent) {
    window.sent = true;
    set(field('username'), '${user.name}');
    set(field('password'), '${user.password}');
    field('loginbut').click();
    return;
  }
  // The page fails if "Logout" is pressed before it has got its list of sessions.
  const press = document.body.innerText.includes('End session') ? 'Logout' : 'Continue';
  const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === press);
  if (!button || window.pressed) return;
  window.seen ??= Date.now();
  if (Date.now() - window.seen < 1000) return;
  window.pressed = true;
  button.click();
})()`;

// The webapp has links to the JavaScript packages, which are not where they would be installed.
function copyWebapp(root, to) {
  const from = path.join(root, 'usr/share/glewlwyd/webapp');
  const copy = (source, target) => {
    let real = source;
    while (fs.lstatSync(real).isSymbolicLink()) {
      const link = fs.readlinkSync(real);
      real = path.resolve(path.dirname(real), link.startsWith('/') ? path.join(root, link) : link);
      // This system may have the package itself.
      if (!fs.existsSync(real)) real = real.slice(root.length);
    }
    if (!fs.statSync(real).isDirectory()) return fs.copyFileSync(real, target);
    fs.mkdirSync(target, { recursive: true });
    for (const name of fs.readdirSync(real)) copy(path.join(real, name), path.join(target, name));
  };
  copy(from, to);
  const settings = path.join(to, 'config.json'); // a link to a folder of that name in Debian's package
  fs.rmSync(settings, { recursive: true, force: true });
  fs.copyFileSync(path.join(root, 'usr/share/glewlwyd/templates/config.json'), settings);
}

function makeDatabase(root, file, environment) {
  const sql = execFileSync('zcat', [path.join(root, 'usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz')], { encoding: 'utf8' })
    // A client's property is kept only if it is named here.
    .replace('"post_logout_redirect_uri":', '"post_logout_redirect_uris":{"multiple":true,"read":true,"write":true},"post_logout_redirect_uri":');
  execFileSync('sqlite3', [file], { input: sql, env: environment });
}

function configuration(root, folder, port, origin) {
  const types = { html: 'text/html', css: 'text/css', js: 'application/javascript', json: 'application/json', png: 'image/png', ttf: 'font/ttf', woff: 'font/woff', woff2: 'font/woff2', ico: 'image/x-icon' };
  const modules = path.join(root, 'usr/lib/glewlwyd');
  return `
port=${port}
bind_address="127.0.0.1"
external_url="${origin}"
login_url="login.html"
api_prefix="api"
static_files_path="${folder}/webapp/"
log_mode="file"
log_level="INFO"
log_file="${folder}/glewlwyd.log"
cookie_domain="127.0.0.1"
cookie_secure=0
session_expiration=86400
session_key="GLEWLWYD2_SESSION_ID"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="${modules}/user"
user_middleware_module_path="${modules}/user_middleware"
client_module_path="${modules}/client"
user_auth_scheme_module_path="${modules}/scheme"
plugin_module_path="${modules}/plugin"
hash_algorithm="SHA512"
database = { type = "sqlite3" path = "${folder}/glewlwyd.db" };
static_files_mime_types = (${Object.entries(types).map(([extension, type]) => `{ extension = ".${extension}" mime_type = "${type}" compress = 0 }`).join(', ')})
`;
}

const scopes = ['profile', 'email', 'offline_access'];

function plugin(issuer) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    module: 'oidc', name: 'oidc', display_name: 'OpenID Connect', enabled: true,
    parameters: {
      iss: issuer, 'jwt-type': 'rsa', 'jwt-key-size': '256', key: privateKey, cert: publicKey,
      'access-token-duration': 3600, 'refresh-token-duration': 1209600, 'code-duration': 600,
      'refresh-token-rolling': true, 'refresh-token-one-use': 'always',
      'allow-non-oidc': true, 'auth-type-code-enabled': true, 'auth-type-refresh-enabled': true,
      'auth-type-token-enabled': false, 'auth-type-id-token-enabled': true, 'auth-type-device-enabled': true,
      'device-authorization-expiration': 600, 'device-authorization-interval': 5,
      'pkce-allowed': true, 'pkce-method-plain-allowed': false,
      'introspection-revocation-allowed': true, 'introspection-revocation-allow-target-client': true,
      'session-management-allowed': true, 'front-channel-logout-allowed': true, 'back-channel-logout-allowed': true,
      'session-cookie-name': 'GLEWLWYD2_OIDC_SID', 'session-cookie-expiration': 2419200,
      'jwks-show': true, 'allowed-scope': ['openid', ...scopes], 'subject-type': 'public',
      'name-claim': 'mandatory', 'email-claim': 'mandatory',
    },
  };
}

export async function start({ root, folder, port, callbacks, logouts }) {
  const origin = `http://127.0.0.1:${port}`;
  const issuer = `${origin}/api/oidc`;
  const environment = { ...process.env, PATH: `${path.join(root, 'usr/bin')}:${process.env.PATH}`, LD_LIBRARY_PATH: below(root, 'usr/lib', /-linux-gnu/).join(':') };
  copyWebapp(root, path.join(folder, 'webapp'));
  makeDatabase(root, path.join(folder, 'glewlwyd.db'), environment);
  fs.writeFileSync(path.join(folder, 'glewlwyd.conf'), configuration(root, folder, port, origin));
  daemon(folder, path.join(root, 'usr/bin/glewlwyd'), ['--config-file', path.join(folder, 'glewlwyd.conf')], 'ignore', environment);
  await until(async () => (await fetch(`${origin}/config`)).ok, 'Glewlwyd does not start');

  const admin = new Cookies();
  const api = (method, where, body) => send(admin, method, `${origin}/api/${where}`, body);
  await api('POST', 'auth/', { username: 'admin', password: 'password' });
  for (const name of scopes) await api('POST', 'scope/', { name, display_name: name, password_required: false, scheme: {} });
  await api('POST', 'mod/plugin/', plugin(issuer));
  await api('POST', 'client/', {
    client_id: 'native', name: 'Native', enabled: true, confidential: false, redirect_uri: callbacks,
    post_logout_redirect_uris: logouts, token_endpoint_auth_method: ['none'],
    authorization_type: ['code', 'refresh_token', 'device_authorization', 'delete_token'],
  });
  await api('POST', 'user/', {
    username: user.name, password: user.password, name: user.shown, email: 'alice@example.com', enabled: true,
    scope: ['openid', 'g_profile', ...scopes],
  });
  // The consent of the user, in place of the page that asks for it.
  const own = new Cookies();
  await send(own, 'POST', `${origin}/api/auth/`, { username: user.name, password: user.password });
  await send(own, 'PUT', `${origin}/api/auth/grant/native`, { scope: ['openid', ...scopes].join(' ') });
  const forget = () => execFileSync('sqlite3', [path.join(folder, 'glewlwyd.db')], { input: 'DELETE FROM gpo_refresh_token;', env: environment });
  return { issuer, clientId: 'native', options: [], forget };
}
