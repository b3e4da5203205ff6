// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The portal of LemonLDAP::NG of Debian under starman, with its demonstration users and the OpenID
// Connect issuer.

import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { below, daemon, until } from './tools.mjs';

export const title = 'LemonLDAP::NG';
export const packages = ['liblemonldap-ng-portal-perl', 'starman', 'libstring-random-perl', 'libio-string-perl'];
export const versionOf = 'liblemonldap-ng-portal-perl';
export const user = { name: 'rtyler', password: 'rtyler', shown: 'Rose Tyler' };

// What does not work, by its check, and why.
export const known = {
  'logout, also in the browser': 'the session ends, but after a sign-in by its page the portal stays at an address of this sign-in',
};

// Does what the user does on the page that is shown, a step each time.
export const page = `(() => {
  if (window.sent || document.readyState !== 'complete' || !location.pathname.endsWith('/authorize')) return;
  const name = document.getElementById('userfield');
  const password = document.getElementById('passwordfield');
  // The consent
  const confirm = document.querySelector('form.confirm button.positive');
  if (name && password) {
    name.value = '${user.name}';
    password.value = '${user.password}';
    window.sent = true;
    password.form.querySelector('button[type=submit]').click();
  } else if (confirm) {
    window.sent = true;
    confirm.click();
  }
})()`;

function settings(folder) {
  return `[all]
logLevel = info
[configuration]
type = File
dirName = ${folder}/conf
localStorage = Cache::FileCache
localStorageOptions = { 'namespace' => 'config', 'default_expires_in' => 600, 'directory_umask' => '007', 'cache_root' => '${folder}/cache', 'cache_depth' => 3 }
[portal]
staticPrefix = /static
languages = en
templateDir = ${folder}/portal/templates
`;
}

// Without the captcha, which is not used and needs ImageMagick.
const portalApplication = (root, folder) => `package Lemonldap::NG::Portal::Captcha::None;
use Mouse;
extends 'Lemonldap::NG::Portal::Main::Plugin';
sub init { 1 }
$INC{'Lemonldap/NG/Portal/Captcha/None.pm'} = 1;
package main;
use Plack::Builder;
use Lemonldap::NG::Portal::Main;
my $portal = Lemonldap::NG::Portal::Main->run({});
builder {
    enable 'Static', path => sub { s{^/static/}{/} }, root => '${folder}/portal/htdocs/static';
    enable 'Static', path => sub { s{^/javascript/}{/} }, root => '${root}/usr/share/javascript', pass_through => 1;
    enable 'Static', path => sub { s{^/javascript/}{/} }, root => '/usr/share/javascript';
    $portal;
};
`;

function configuration(root, folder, origin, callbacks, logouts) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const given = JSON.parse(fs.readFileSync(path.join(root, 'var/lib/lemonldap-ng/conf/lmConf-1.json'), 'utf8'));
  const files = (name) => ({ Directory: `${folder}/${name}`, LockDirectory: `${folder}/${name}/lock` });
  return {
    ...given,
    portal: `${origin}/`, domain: '127.0.0.1', applicationList: {}, locationRules: {}, exportedHeaders: {}, reloadUrls: {}, notification: 0, passwordDB: 'Null', registerDB: 'Null', captcha: '::Captcha::None',
    globalStorageOptions: { ...given.globalStorageOptions, ...files('sessions') },
    persistentStorageOptions: files('psessions'),
    localSessionStorageOptions: { ...given.localSessionStorageOptions, cache_root: `${folder}/cache` },
    issuerDBOpenIDConnectActivation: 1,
    oidcServiceMetaDataIssuer: `${origin}/`,
    oidcServiceAllowAuthorizationCodeFlow: 1, oidcServiceKeyIdSig: 'key1',
    oidcServicePrivateKeySig: privateKey, oidcServicePublicKeySig: publicKey,
    oidcRPMetaDataOptions: {
      native: {
        oidcRPMetaDataOptionsClientID: 'native', oidcRPMetaDataOptionsDisplayName: 'Native', oidcRPMetaDataOptionsPublic: 1,
        oidcRPMetaDataOptionsRequirePKCE: 1, oidcRPMetaDataOptionsAllowOffline: 1, oidcRPMetaDataOptionsIDTokenSignAlg: 'RS256',
        oidcRPMetaDataOptionsUserInfoSignAlg: 'RS256', oidcRPMetaDataOptionsLogoutBypassConfirm: 1,
        oidcRPMetaDataOptionsRedirectUris: callbacks.join(' '), oidcRPMetaDataOptionsPostLogoutRedirectUris: logouts.join(' '),
      },
    },
    oidcRPMetaDataExportedVars: { native: { name: 'cn', email: 'mail', preferred_username: 'uid' } },
  };
}

export async function start({ root, folder, port, callbacks, logouts }) {
  const origin = `http://127.0.0.1:${port}`;
  for (const name of ['conf', 'cache', 'sessions/lock', 'psessions/lock']) fs.mkdirSync(path.join(folder, name), { recursive: true });
  // The portal finds its templates beside its page.
  fs.cpSync(path.join(root, 'usr/share/lemonldap-ng/portal'), path.join(folder, 'portal'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'lemonldap-ng.ini'), settings(folder));
  fs.writeFileSync(path.join(folder, 'conf/lmConf-1.json'), JSON.stringify(configuration(root, folder, origin, callbacks, logouts)));
  fs.writeFileSync(path.join(folder, 'portal.psgi'), portalApplication(root, folder));
  const environment = {
    ...process.env, LLNG_DEFAULTCONFFILE: path.join(folder, 'lemonldap-ng.ini'),
    PERL5LIB: [path.join(root, 'usr/share/perl5'), ...below(root, 'usr/lib', /-linux-gnu/).flatMap((lib) => below(lib, 'perl5', /^5/))].join(':'),
  };
  daemon(folder, 'perl', [path.join(root, 'usr/bin/starman'), '--listen', `127.0.0.1:${port}`, '--workers', '3', path.join(folder, 'portal.psgi')], 'ignore', environment);
  await until(async () => (await fetch(`${origin}/.well-known/openid-configuration`)).ok, 'LemonLDAP::NG does not start');
  // A refresh token is issued with the user's consent only (OpenID Connect Core section 11).
  const sessions = path.join(folder, 'sessions');
  const forget = () => fs.readdirSync(sessions).filter((file) => file !== 'lock').forEach((file) => fs.rmSync(path.join(sessions, file)));
  return { issuer: `${origin}/`, clientId: 'native', options: ['--param', 'prompt=consent'], forget };
}
