// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Clients with a secret or a key. Runs inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkSecrets, control, failed, issuer, login, ok, run, seen } from './console.mjs';

// Signs in, refreshes and revokes, and gives the requests that said who the client is.
async function proven(args, options) {
  await control('log', null, 'DELETE');
  ok(await run(['--store', 'memory', ...args, ...login(), 'refresh', 'logout'], options));
  const requests = (await control('log')).filter((r) => /^\/oauth\//.test(r.path));
  assert.deepEqual(
    requests.map((r) => `${r.path} ${r.status}`),
    ['/oauth/token 200', '/oauth/token 200', '/oauth/revoke 200'],
  );
  return requests;
}

const clientSecret = 'demo-secret-of-a-client-that-has-one';

test('a client with a secret, in the form', async () => {
  const requests = await proven(
    ['--client-id', 'auth0qt-secret', '--client-secret-env', 'CLIENT_SECRET'],
    { env: { CLIENT_SECRET: clientSecret } },
  );
  assert.ok(requests.every((r) => r.form.client_secret === clientSecret));
});

test('a client with a secret, in a header', async () => {
  const requests = await proven(
    ['--client-id', 'auth0qt-basic', '--client-auth', 'basic', '--client-secret-env', 'CLIENT_SECRET'],
    { env: { CLIENT_SECRET: clientSecret } },
  );
  const header = `Basic ${Buffer.from(`auth0qt-basic:${clientSecret}`).toString('base64')}`;
  seen.ownSecrets.push(header.slice(6));
  assert.ok(requests.every((r) => r.headers.authorization === header && !r.form.client_id));
});

for (const [name, alg, kind, options] of [
  ['RSA', 'RS256', 'rsa', { modulusLength: 2048 }],
  ['EC', 'ES256', 'ec', { namedCurve: 'P-256' }],
]) {
  test(`a client with a private ${name} key`, async () => {
    const { publicKey, privateKey } = crypto.generateKeyPairSync(kind, options);
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    seen.ownSecrets.push(...pem.split('\n').filter((line) => line.length > 40));
    const file = path.join(process.env.AUTH0QT_SESSION, 'tmp', `${alg}.pem`);
    fs.writeFileSync(file, pem, { mode: 0o600 });
    const key = { ...publicKey.export({ format: 'jwk' }), kid: 'console', alg, use: 'sig' };
    const id = `console-${alg}`;
    await control('client', { client_id: id, jwks: { keys: [key] }, alg });
    const requests = await proven(
      ['--client-id', id, '--client-auth', 'private_key_jwt', '--client-key', file, '--client-key-id', 'console'],
    );
    const assertions = requests.map((r) => r.form.client_assertion);
    assert.equal(new Set(assertions).size, 3); // a new one each time
    for (const assertion of assertions) {
      const [header, claims] = assertion.split('.').slice(0, 2)
        .map((part) => JSON.parse(Buffer.from(part, 'base64url')));
      assert.deepEqual(header, { alg, kid: 'console', typ: 'JWT' });
      assert.deepEqual([claims.iss, claims.sub, claims.aud], [id, id, issuer]);
      assert.ok(claims.exp - claims.iat <= 60);
    }
    // Another key is not the client's.
    fs.writeFileSync(file, crypto.generateKeyPairSync(kind, options).privateKey.export({ type: 'pkcs8', format: 'pem' }));
    failed(
      await run(['--client-id', id, '--client-key', file, '--store', 'memory', ...login()]),
      'ConfigurationError', 'token.invalid_client',
    );
    fs.rmSync(file);
  });
}

test('a wrong secret and a wrong method are refused by the tenant, with its words', async () => {
  for (const [id, method, secret] of [
    ['auth0qt-basic', 'basic', 'a-wrong-secret-of-a-client'],
    ['auth0qt-secret', 'post', 'a-wrong-secret-of-a-client'],
    ['auth0qt-secret', 'none', clientSecret],
    ['auth0qt-basic', 'none', clientSecret],
  ]) {
    const result = await run(
      ['--client-id', id, '--client-auth', method, '--client-secret-env', 'CLIENT_SECRET', '--store', 'memory', ...login()],
      { env: { CLIENT_SECRET: secret } },
    );
    failed(result, 'ConfigurationError', 'token.invalid_client');
    assert.equal(result.lines.at(-1).error.httpStatus, 401);
  }
});

test('a request that is pushed: the browser gets a reference to it', async () => {
  await control('set', { pushedRequests: true });
  await control('log', null, 'DELETE');
  const secret = ['--client-id', 'auth0qt-secret', '--client-secret-env', 'CLIENT_SECRET'];
  const env = { CLIENT_SECRET: clientSecret };
  ok(await run(['--store', 'memory', ...secret, ...login(), 'refresh', 'logout'], { env }));
  const requests = await control('log');
  const [push] = requests.filter((r) => r.path === '/oauth/par');
  assert.equal(push.status, 201);
  assert.ok(push.form.state && push.form.nonce && push.form.code_challenge);
  const pages = requests.filter((r) => r.path === '/authorize');
  assert.deepEqual(pages.map((r) => Object.keys(r.query).sort()), [['client_id', 'request_uri']]);

  // The tenant refuses the application before the user is asked for anything.
  failed(await run(['--store', 'memory', ...secret, ...login()], { env: { CLIENT_SECRET: 'a-wrong-secret-of-a-client' } }), 'ConfigurationError', 'push.invalid_client');
  assert.equal((await control('log')).filter((r) => r.path === '/authorize').length, 1);
  // A client that cannot authenticate does not push.
  ok(await run(['--store', 'memory', ...login()]));
  assert.equal((await control('log')).filter((r) => r.path === '/oauth/par').length, 2);
});

test('no secret in any output or file', () => checkSecrets(10));
