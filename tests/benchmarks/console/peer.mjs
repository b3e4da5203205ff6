// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The login of auth0qt-console with openid-client: peer.mjs ISSUER

import { spawn } from 'node:child_process';
import http from 'node:http';
import * as client from 'openid-client';

const redirectUri = 'http://127.0.0.1:45876/callback';
const config = await client.discovery(new URL(process.argv[2]), 'client', undefined, client.None(), {
  execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
});
const codeVerifier = client.randomPKCECodeVerifier();
const state = client.randomState();
const nonce = client.randomNonce();
const url = client.buildAuthorizationUrl(config, {
  redirect_uri: redirectUri,
  scope: 'openid profile email offline_access',
  code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
  code_challenge_method: 'S256',
  state,
  nonce,
});
const server = http.createServer(async (request, response) => {
  const tokens = await client.authorizationCodeGrant(config, new URL(request.url, redirectUri), {
    pkceCodeVerifier: codeVerifier,
    expectedState: state,
    expectedNonce: nonce,
  });
  response.end('signed in');
  console.log(JSON.stringify({ ok: true, sub: tokens.claims().sub }));
  process.exit(0);
});
server.listen(45876, '127.0.0.1', () => {
  const [command, ...args] = process.env.BENCH_BROWSER.split(' ');
  spawn(command, [...args, url.href], { stdio: 'ignore' });
});
