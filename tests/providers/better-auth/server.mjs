// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Better Auth with its OAuth provider, in memory. Prints one line of JSON when it is ready. Forgets
// all refresh tokens at SIGUSR2.
//
//   server.mjs '{"port":...,"user":...,"callbacks":[...],"logouts":[...]}'

import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const given = JSON.parse(process.argv[2]);
const require = createRequire(path.join(given.root, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { betterAuth } = await load('better-auth');
const { memoryAdapter } = await load('better-auth/adapters/memory');
const { jwt } = await load('better-auth/plugins');
const { toNodeHandler } = await load('better-auth/node');
const { oauthProvider } = await load('@better-auth/oauth-provider');

const origin = `http://127.0.0.1:${given.port}`;
const tables = ['user', 'session', 'account', 'verification', 'jwks', 'oauthClient', 'oauthRefreshToken', 'oauthAccessToken', 'oauthConsent',
  'oauthResource', 'oauthClientResource', 'oauthClientAssertion', 'rateLimit'];
const database = Object.fromEntries(tables.map((name) => [name, []]));
const auth = betterAuth({
  baseURL: origin, secret: 'of this test only, and of no value elsewhere', database: memoryAdapter(database),
  emailAndPassword: { enabled: true }, rateLimit: { enabled: false }, telemetry: { enabled: false },
  plugins: [
    jwt(),
    oauthProvider({ loginPage: '/login', consentPage: '/consent', scopes: ['openid', 'profile', 'email', 'offline_access'], silenceWarnings: { oauthAuthServerConfig: true, openidConfig: true } }),
  ],
});
const { headers } = await auth.api.signUpEmail({ body: given.user, returnHeaders: true });
const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
const client = await auth.api.adminCreateOAuthClient({
  headers: new Headers({ Cookie: cookies }),
  body: {
    client_name: 'Native', redirect_uris: given.callbacks, post_logout_redirect_uris: given.logouts, token_endpoint_auth_method: 'none',
    application_type: 'native', grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], scope: 'openid profile email offline_access',
    skip_consent: true, enable_end_session: true,
  },
});

process.on('SIGUSR2', () => { database.oauthRefreshToken.length = 0; });

const loginPage = `<!doctype html><meta charset="utf-8"><title>Sign in</title>
<form><input id="email" type="email" autofocus><input id="password" type="password"><button id="submit">Sign in</button></form><p id="problem"></p>
<script>
document.forms[0].onsubmit = async (event) => {
  event.preventDefault();
  const response = await fetch('/api/auth/sign-in/email', {
    method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ email: email.value, password: password.value, oauth_query: location.search.slice(1) }),
  });
  const answer = await response.json();
  if (answer.url ?? answer.redirect_uri) location = answer.url ?? answer.redirect_uri;
  else problem.textContent = JSON.stringify(answer);
};
</script>`;

const handler = toNodeHandler(auth);
http.createServer((request, response) => {
  if (request.url.startsWith('/login')) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(loginPage);
  } else {
    handler(request, response);
  }
}).listen(given.port, '127.0.0.1', () => console.log(JSON.stringify({ clientId: client.client_id })));
