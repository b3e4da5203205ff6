// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Logins in a browser: the pages, what is refused, and the parameters. Runs inside
// tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  browser, checkSecrets, clientId, control, failed, issuer, jar, login, ok, redirectUri, run, seen,
} from './console.mjs';

test('the browser session ends with logout=browser, and not with logout', async () => {
  fs.rmSync(jar, { force: true });
  const again = (...commands) =>
    run(['--browser', browser('--jar', jar, '--stop'), '--timeout', '12', ...commands]);
  ok(await run(['--browser', browser('--jar', jar), 'login']));
  ok(await again('login')); // single sign-on: no page
  ok(await again('restore', 'logout'));
  // The next login asks again although the browser is signed in, once the mark has been read.
  failed(await again('--keep-going', 'restore', 'login'), 'Timeout', 'login.timeout');
  ok(await again('login'));
  await control('log', null, 'DELETE');
  ok(await again('restore', 'logout=browser'));
  // Auth0's logout has no state of its own.
  const [logout] = (await control('log')).filter((r) => r.path === '/v2/logout');
  assert.equal(logout.query.state, undefined);
  const returnTo = new URL(logout.query.returnTo);
  assert.equal(returnTo.searchParams.get('state').length, 43);
  returnTo.search = '';
  assert.equal(returnTo.href, redirectUri.replace('callback', 'logout'));
  failed(await again('login'), 'Timeout', 'login.timeout');
});

test('a page of the tenant before the redirect, where none would be needed', async () => {
  fs.rmSync(jar, { force: true });
  const sso = (...options) => run(['--store', 'memory', '--timeout', '12', '--browser', browser('--jar', jar, ...options), 'login']);
  const confirmations = async () => (await control('log')).filter((r) => r.path === '/u/login' && r.method === 'POST').length;
  await control('set', { skipCallbackConfirmation: false });
  ok(await sso()); // by the login page
  await control('log', undefined, 'DELETE');
  failed(await sso('--stop'), 'Timeout', 'login.timeout'); // the page waits
  failed(await sso('--deny'), 'AuthorizationDenied', 'authorize.access_denied');
  assert.equal(await confirmations(), 0);
  ok(await sso());
  assert.equal(await confirmations(), 1);
  // prompt=none forbids the page.
  failed(
    await run(['--store', 'memory', '--prompt', 'none', '--browser', browser('--jar', jar), 'login']),
    'LoginRequired', 'authorize.interaction_required',
  );
  // The application's switch wins over the tenant's.
  await control('set', { skipCallbackConfirmationOf: { [clientId]: true } });
  ok(await sso('--stop'));
  await control('set', { skipCallbackConfirmation: true, skipCallbackConfirmationOf: {} });
});

test('a long page goes to the browser by a page of the console', async () => {
  await control('log', null, 'DELETE');
  const long = 'x'.repeat(3000);
  ok(await run(['--store', 'memory', '--param', `ext-demo=${long}`, ...login()]));
  const [authorize] = (await control('log')).filter((r) => r.path === '/authorize');
  assert.equal(authorize.query['ext-demo'], long);
  assert.equal(authorize.headers.referer, undefined);
});

test('denial on the page', async () => {
  failed(await run(login('--deny')), 'AuthorizationDenied', 'authorize.access_denied');
});

test('a blocked user', async () => {
  failed(await run(login('--user', 'mallory')), 'AuthorizationDenied', 'authorize.unauthorized');
});

test('a wrong password stays on the page', async () => {
  failed(
    await run(['--timeout', '3', ...login('--password', 'wrong')]),
    'Timeout',
    'login.timeout',
  );
});

test('a wrong client id and a wrong callback stay on the error page', async () => {
  failed(
    await run(['--client-id', 'nobody', '--timeout', '3', ...login()]),
    'Timeout',
    'login.timeout',
  );
  const other = ['--redirect-uri', redirectUri.replace('callback', 'elsewhere')];
  const result = await new Promise((resolve) => {
    execFile(
      process.env.AUTH0QT_CONSOLE,
      ['--issuer', issuer, '--client-id', clientId, ...other, '--timeout', '3', ...login()],
      (error, stdout, stderr) => {
        seen.output += stdout;
        seen.logs += stderr;
        resolve({ status: error ? error.code : 0, lines: [JSON.parse(stdout)] });
      },
    );
  });
  failed(result, 'Timeout', 'login.timeout');
});

for (const [name, tamper, detail] of [
  ['nonce', { claims: { nonce: 'another' } }, 'id_token.nonce'],
  ['issuer', { claims: { iss: 'https://elsewhere.example/' } }, 'id_token.iss'],
  ['audience', { claims: { aud: 'another' } }, 'id_token.aud'],
  ['expiry', { claims: { exp: 1000000000 } }, 'id_token.exp'],
  ['key', { wrongKey: true }, 'id_token.signature'],
  ['algorithm none', { alg: 'none' }, 'id_token.format'], // an empty signature is no JWS,
  ['algorithm HS256', { alg: 'HS256' }, 'id_token.algorithm'],
]) {
  test(`an ID token with a wrong ${name} is refused for that reason`, async () => {
    await control('set', { tamper });
    const result = await run(['--store', 'memory', ...login()]);
    const last = result.lines.at(-1);
    assert.equal(last.error?.code, 'IdTokenInvalid');
    assert.ok(last.error.detail.startsWith(detail), last.error.detail);
    await control('set', { tamper: null });
  });
}

test('between the redirect and the session there is one request: the token request', async () => {
  await control('log', null, 'DELETE');
  ok(await run([...login()]));
  const log = await control('log');
  const ours = (r) => /Auth0Qt/.test(r.headers['user-agent'] || '');
  const lastPage = log.map((r) => !ours(r)).lastIndexOf(true);
  const afterwards = log.slice(lastPage + 1).filter(ours).map((r) => `${r.method} ${r.path}`);
  assert.equal(afterwards[0], 'POST /oauth/token');
  assert.deepEqual(afterwards.slice(1).filter((r) => r !== 'GET /userinfo'), []);
});

test('what cannot be meant is refused before a page opens', async () => {
  await control('log', null, 'DELETE');
  for (const [args, detail] of [
    [['--prompt', 'none login'], 'options.prompt'],
    [['--display', 'window'], 'options.display'],
    [['--ui-locales', 'de en_US'], 'options.ui_locales'],
    [['--connection-scope', 'a,b'], 'options.connection_scopes'],
    [['--login-scope', 'a b'], 'options.scopes'],
    [['--param', 'state=mine'], 'options.reserved_parameter'],
    [['--authorization-param', 'nonce=mine'], 'config.authorization_parameters'],
    [['--token-url', 'http://tokens.example/'], 'config.token_url'],
    [['--well-known', 'ftp://tokens.example/'], 'config.well_known'],
    [['--client-auth', 'basic'], 'client.secret_missing'],
    [['--client-auth', 'private_key_jwt'], 'client.key_missing'],
    [['--client-key', fileURLToPath(import.meta.url)], 'client.key_invalid'],
  ]) {
    failed(await run([...args, ...login()]), 'ConfigurationError', detail);
  }
  assert.deepEqual(await control('log'), []);
});

test('endpoints of its own, and parameters of every login', async () => {
  await control('log', null, 'DELETE');
  ok(await run([
    '--well-known', `${issuer}.well-known/openid-configuration?policy=signin`,
    '--authorization-url', `${issuer}authorize?ext-demo=kept`,
    '--token-url', `${issuer}oauth/token?at=token`,
    '--userinfo-url', `${issuer}userinfo?at=userinfo`,
    '--authorization-param', 'screen_hint=signup', '--authorization-param', 'login_hint=everybody',
    '--login-hint', 'alice', '--store', 'memory', ...login(), 'userinfo',
  ]));
  const log = await control('log');
  const queries = (name) => log.filter((r) => r.path === name).map((r) => r.query);
  assert.equal(queries('/.well-known/openid-configuration')[0].policy, 'signin');
  const [authorize] = queries('/authorize');
  assert.deepEqual(
    [authorize['ext-demo'], authorize.screen_hint, authorize.login_hint],
    ['kept', 'signup', 'alice'],
  );
  assert.deepEqual(queries('/oauth/token'), [{ at: 'token' }]);
  assert.ok(queries('/userinfo').every((query) => query.at === 'userinfo'));
});

// Step-up (https://auth0.com/docs/secure/multi-factor-authentication/step-up-authentication): a scope of
// one login, which a refresh keeps and the next login does not ask for.
test('a login asks for a scope of its own', async () => {
  const api = ['--audience', 'https://api.example.com', '--scope', 'openid offline_access read:things'];
  const scopesOf = async (...options) => {
    const result = await run([...api, ...options, ...login(), 'refresh', 'token']);
    ok(result);
    return result.lines.at(-1).scopes;
  };
  await control('log', null, 'DELETE');
  const stepped = await scopesOf('--login-scope', 'write:things');
  assert.ok(stepped.includes('write:things') && stepped.includes('read:things'), stepped.join(' '));
  const asked = (await control('log')).find((r) => r.path === '/authorize').query.scope;
  assert.equal(asked, 'openid offline_access read:things write:things');
  const usual = await scopesOf();
  assert.ok(usual.includes('read:things') && !usual.includes('write:things'), usual.join(' '));
});

test('an ID token says who is expected', async () => {
  const idTokenOf = async (user) => {
    const result = await run(
      ['--store', 'memory', ...login('--user', user), 'token', '--show-tokens'], { secret: true },
    );
    ok(result);
    return result.lines[1].idToken;
  };
  const [alice, zoe] = [await idTokenOf('alice'), await idTokenOf('zoe')];
  fs.rmSync(jar, { force: true });
  ok(await run(['--store', 'memory', '--browser', browser('--jar', jar), 'login']));
  const expecting = (hint) => run(
    ['--store', 'memory', '--prompt', 'none', '--id-token-hint-env', 'HINT', '--browser', browser('--jar', jar), 'login'],
    { env: { HINT: hint } },
  );
  await control('log', null, 'DELETE');
  ok(await expecting(alice));
  assert.equal((await control('log')).find((r) => r.path === '/authorize').query.id_token_hint, alice);
  failed(await expecting(zoe), 'LoginRequired', 'authorize.login_required');
});

test('a code is sent once, even when the connection is reset', async () => {
  await control('log', null, 'DELETE');
  await control('set', { faults: [{ path: '/oauth/token', reset: 'after', times: -1 }] });
  failed(await run(['--store', 'memory', ...login()]), 'NetworkError', 'network.closed');
  await control('set', { faults: [] });
  const posts = (await control('log')).filter((r) => r.path === '/oauth/token');
  assert.equal(posts.length, 1);
});

test('wrong usage is exit status 2 and one line', async () => {
  const { status, stderr } = await run(['juggle']);
  assert.equal(status, 2);
  assert.equal(stderr.trim().split('\n').length, 1);
});

test('no secret in any output or file', () => checkSecrets());
