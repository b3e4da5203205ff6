// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// auth0qt-console against the tenant and a real Secret Service: the whole protocol, one process
// after the other. Every run logs as much as it can, and the last test looks for secrets in all of
// it. Runs inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const clientId = process.env.AUTH0QT_TEST_CLIENT_ID;
const here = path.dirname(fileURLToPath(import.meta.url));
const shared = path.join(here, '../../shared');
const jar = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'cookies.json');

let output = ''; // what the runs have printed, tokens asked for excepted
let logs = ''; // what they have logged
const ownSecrets = []; // what the runs were given and the tenant never sees

function browser(...options) {
  return `${process.execPath} ${path.join(shared, 'signin.mjs')} ${options.join(' ')}`;
}

// Runs the console and gives its exit status and its lines.
function run(args, { env = {}, secret = false, issuer: at = issuer } = {}) {
  const all = ['--issuer', at, '--redirect-uri', 'http://127.0.0.1:0/callback', ...args];
  if (!args.includes('--client-id')) all.unshift('--client-id', clientId);
  return new Promise((resolve) => {
    execFile(
      process.env.AUTH0QT_CONSOLE,
      all,
      {
        timeout: 60000,
        env: { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1', ...env },
      },
      (error, stdout, stderr) => {
        if (!secret) output += stdout;
        logs += stderr;
        const lines = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
        resolve({ status: error ? error.code : 0, lines, stderr });
      },
    );
  });
}

async function control(name, body, method = body ? 'POST' : 'GET', at = issuer) {
  const response = await fetch(`${at}__test/${name}`, {
    method,
    body: body && JSON.stringify(body),
    headers: body ? { 'content-type': 'application/json' } : {},
  });
  assert.equal(response.status, 200, `control plane: ${name}`);
  return response.json();
}

const ok = ({ status, lines }) => {
  assert.deepEqual(lines.filter((line) => !line.ok), []);
  assert.equal(status, 0);
};

const failed = ({ status, lines }, code, detail) => {
  const last = lines.at(-1);
  assert.equal(last.ok, false);
  assert.equal(`${last.error.code} ${last.error.detail}`, `${code} ${detail}`);
  assert.ok(last.error.message.length > 10);
  assert.equal(status, 1);
};

const login = (...options) => ['--browser', browser(...options), 'login'];

test('login, profile, token, refresh and userinfo are five good lines', async () => {
  const result = await run([...login(), 'profile', 'token', 'refresh', 'userinfo']);
  ok(result);
  assert.deepEqual(
    result.lines.map((line) => line.command),
    ['login', 'profile', 'token', 'refresh', 'userinfo'],
  );
  const { profile } = result.lines[1];
  assert.equal(profile.name, 'Alice Liddell');
  assert.equal(profile.email, 'alice@example.com');
  assert.equal(result.lines[0].persistent, true);
});

test('a second process has the session back, without a request', async () => {
  await control('log', null, 'DELETE');
  const result = await run(['restore', 'profile', 'token']);
  ok(result);
  assert.equal(result.lines[1].profile.name, 'Alice Liddell');
  assert.equal(result.lines[2].valid, true);
  assert.deepEqual(await control('log'), []);
});

test('many callers share one refresh', async () => {
  await control('log', null, 'DELETE');
  ok(await run(['restore', 'parallel=8']));
  const log = await control('log');
  assert.equal(log.filter((r) => r.path === '/oauth/token').length, 1);
});

test('tokens are printed only when asked for', async () => {
  const result = await run(['restore', 'token', '--show-tokens'], { secret: true });
  ok(result);
  assert.ok(result.lines[1].accessToken.length > 20);
});

test('a third process logs out, and a fourth says so', async () => {
  ok(await run(['restore', 'logout']));
  failed(await run(['restore']), 'NotAuthenticated', 'credentials.not_authenticated');
});

test('logout revokes the refresh token', async () => {
  const result = await run([...login(), 'token', 'logout', '--show-tokens'], { secret: true });
  ok(result);
  const log = await control('log');
  const revoked = log.filter((r) => r.path === '/oauth/revoke').at(-1);
  assert.equal(revoked.status, 200);
  assert.equal(revoked.form.token_type_hint, 'refresh_token');
});

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
  ok(await again('restore', 'logout=browser'));
  failed(await again('login'), 'Timeout', 'login.timeout');
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
  const other = ['--redirect-uri', 'http://127.0.0.1:0/elsewhere'];
  const result = await new Promise((resolve) => {
    execFile(
      process.env.AUTH0QT_CONSOLE,
      ['--issuer', issuer, '--client-id', clientId, ...other, '--timeout', '3', ...login()],
      (error, stdout, stderr) => {
        output += stdout;
        logs += stderr;
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
  ownSecrets.push(header.slice(6));
  assert.ok(requests.every((r) => r.headers.authorization === header && !r.form.client_id));
});

for (const [name, alg, kind, options] of [
  ['RSA', 'RS256', 'rsa', { modulusLength: 2048 }],
  ['EC', 'ES256', 'ec', { namedCurve: 'P-256' }],
]) {
  test(`a client with a private ${name} key`, async () => {
    const { publicKey, privateKey } = crypto.generateKeyPairSync(kind, options);
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    ownSecrets.push(...pem.split('\n').filter((line) => line.length > 40));
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

test('what cannot be meant is refused before a page opens', async () => {
  await control('log', null, 'DELETE');
  for (const [args, detail] of [
    [['--prompt', 'none login'], 'options.prompt'],
    [['--display', 'window'], 'options.display'],
    [['--ui-locales', 'de en_US'], 'options.ui_locales'],
    [['--connection-scope', 'a,b'], 'options.connection_scopes'],
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

test('a locked keyring is no logout: unlocked, it has the session again', async () => {
  const secrets = (method, argument) =>
    new Promise((resolve, reject) => {
      execFile(
        'gdbus',
        ['call', '--session', '--dest', 'org.freedesktop.secrets',
          '--object-path', '/org/freedesktop/secrets',
          '--method', `org.freedesktop.Secret.Service.${method}`, argument],
        (error, stdout) => (error ? reject(error) : resolve(stdout)),
      );
    });
  ok(await run(['restore']));
  await secrets('Lock', "['/org/freedesktop/secrets/collection/login']");
  failed(await run(['restore']), 'StorageLocked', 'storage.locked');
  await unlock();
  ok(await run(['restore', 'profile']));
});

// A new daemon, with the password on its input, is the way to unlock without a prompt.
async function unlock() {
  process.kill(Number(process.env.AUTH0QT_TEST_KEYRING_PID), 'SIGKILL');
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--replace', '--foreground', '--unlock', '--components=secrets'],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  daemon.stdin.end('test');
  daemon.unref();
  await new Promise((resolve) => {
    execFile('gdbus', ['wait', '--session', '--timeout', '30', 'org.freedesktop.secrets'], resolve);
  });
}

test('without a secret service the session is in memory, and the user is told', async () => {
  const env = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
  const result = await run([...login(), 'token'], { env });
  ok(result);
  assert.equal(result.lines[0].persistent, false);
  failed(await run(['restore'], { env }), 'StorageUnavailable', 'storage.unavailable');
});

test('the tenant away: the session stays, and goes on when it is back', async (t) => {
  const state = fs.mkdtempSync(path.join(process.env.AUTH0QT_SESSION, 'tmp', 'state-'));
  let tenant = await startTenant(state);
  t.after(() => tenant.kill());
  const at = { issuer: tenant.issuer };
  ok(await run(login(), at));
  await tenant.kill();
  const offline = await run(['restore', 'profile', 'refresh'], at);
  failed(offline, 'NetworkError', 'network.refused');
  assert.equal(offline.lines.at(-1).error.isTransient, true);
  assert.equal(offline.lines[1].profile.name, 'Alice Liddell');
  tenant = await startTenant(state);
  assert.equal(tenant.issuer, at.issuer);
  ok(await run(['restore', 'refresh', 'logout'], at));
});

// Runs login=device; the other device is a browser that opens the page with the code filled in.
function runOnDevice(more = [], ...browserOptions) {
  const child = spawn(
    process.env.AUTH0QT_CONSOLE,
    ['--issuer', issuer, '--client-id', clientId, 'login=device', ...more],
    { env: { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1', BROWSER: '/bin/false' } },
  );
  child.stderr.on('data', (text) => { logs += text; });
  return new Promise((resolve) => {
    let text = '';
    let asked = false;
    child.stdout.on('data', (data) => {
      text += data;
      output += data;
      if (asked || !text.includes('\n')) return;
      asked = true;
      const { verificationUriComplete } = JSON.parse(text.split('\n')[0]);
      if (browserOptions.includes('nobody')) return;
      spawn(process.execPath, [path.join(shared, 'signin.mjs'), ...browserOptions, verificationUriComplete], { stdio: 'inherit' });
    });
    child.on('close', (status) => {
      resolve({ status, lines: text.split('\n').filter(Boolean).map((line) => JSON.parse(line)) });
    });
  });
}

test('a login on another device', async () => {
  await control('set', { deviceIntervalSeconds: 1 });
  const { status, lines } = await runOnDevice(['profile', 'refresh']);
  const [step, ...rest] = lines;
  assert.equal(step.command, 'login=device');
  assert.equal(step.step, 'code');
  assert.match(step.userCode, /^[A-Z]{4}-[A-Z]{4}$/);
  assert.equal(step.verificationUri, `${issuer}activate`);
  assert.equal(step.verificationUriComplete, `${issuer}activate?user_code=${step.userCode}`);
  assert.ok(Date.parse(step.expiresAt) > Date.now() + 800_000);
  ok({ status, lines: rest });
  assert.equal(rest[1].profile.name, 'Alice Liddell');
});

test('a login on another device that is refused there', async () => {
  await control('set', { deviceIntervalSeconds: 1 });
  failed(await runOnDevice([], '--deny'), 'AuthorizationDenied', 'device.access_denied');
});

test('a code that nobody enters', async () => {
  await control('set', { deviceIntervalSeconds: 1, deviceCodeTTL: 2 });
  failed(await runOnDevice([], 'nobody'), 'Timeout', 'device.expired');
  await control('set', { deviceIntervalSeconds: 5, deviceCodeTTL: 900 });
});

test('no browser opens: a script is told at once', async () => {
  for (const command of ['/bin/false', '/nonexistent', '/bin/sh -c "sleep 0.3; kill -9 $$"']) {
    const started = Date.now();
    const result = await run(['--store', 'memory', '--browser', command, 'login']);
    failed(result, 'BrowserError', 'browser.open');
    assert.ok(Date.now() - started < 10_000);
    assert.match(result.stderr, /login=device/);
    assert.match(result.stderr, new RegExp(`page of ${new URL(issuer).hostname}`));
    assert.doesNotMatch(result.stderr, /[?&]state=/);
  }
});

test('no browser opens: a person gets the link, and goes on', async () => {
  const args = [
    '--issuer', issuer, '--client-id', clientId, '--redirect-uri', 'http://127.0.0.1:0/callback',
    '--store', 'memory', '--browser', '/bin/false', 'login',
  ];
  const env = { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1' };
  const ways = [
    [process.env.AUTH0QT_CONSOLE, ['--show-link', ...args], env],
    // At a terminal, which has everything in one stream.
    ['script', ['-qefc', [process.env.AUTH0QT_CONSOLE, ...args].join(' '), '/dev/null'], process.env],
  ];
  for (const [program, all, environment] of ways) {
    const child = spawn(program, all, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    const streams = ['', ''];
    let link;
    const read = (stream) => (data) => {
      streams[stream] += String(data).replaceAll('\r', '');
      link ??= streams[stream].match(/^ {2}(http\S+)\n/m)?.[1];
      if (!link || child.person) return;
      child.person = spawn(process.execPath, [path.join(shared, 'signin.mjs'), link], { stdio: 'inherit' });
    };
    child.stdout.on('data', read(0));
    child.stderr.on('data', read(1));
    const status = await new Promise((resolve) => { child.on('close', resolve); });
    assert.equal(new URL(link).searchParams.get('response_type'), 'code');
    assert.match(streams.join(''), /login=device/);
    // The link is printed once, and nothing else has what is in it.
    logs += streams.join('').replace(link, '');
    const lines = streams[0].split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    ok({ status, lines });
    assert.equal(lines[0].displayName, 'Alice Liddell');
  }
});

// A tenant of this test's own, to be killed with SIGKILL and started again.
function startTenant(state) {
  return new Promise((resolve) => {
    const child = spawn(
      path.join(here, '../../../scripts/tenant'),
      ['--state', state, '--control'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const closed = new Promise((done) => child.on('close', done));
    child.stdout.once('data', (line) =>
      resolve({
        issuer: JSON.parse(line).issuer,
        async kill() {
          child.kill('SIGKILL');
          await closed;
        },
      }),
    );
  });
}

test('wrong usage is exit status 2 and one line', async () => {
  const { status, stderr } = await run(['juggle']);
  assert.equal(status, 2);
  assert.equal(stderr.trim().split('\n').length, 1);
});

test('no secret in any output or file', async () => {
  const issued = await control('issued');
  delete issued.login_hint;
  const kinds = Object.entries(issued);
  const secrets = kinds.flatMap(([kind, values]) =>
    values.filter((value) => value.length >= 16).map((value) => ({ kind, value })),
  );
  assert.ok(secrets.length > 50, `only ${secrets.length} secrets to look for`);
  assert.ok(output.length > 10000);
  assert.ok(logs.length > 10000);
  const found = (text) =>
    secrets.filter(({ value }) => text.includes(value)).map(({ kind }) => kind);
  // A nonce is a claim of the ID token, and claims are there to be shown.
  assert.deepEqual(found(output).filter((kind) => kind !== 'nonce'), []);
  assert.deepEqual(found(logs), [], 'in the logs');
  assert.ok(ownSecrets.length > 10);
  for (const secret of ownSecrets) {
    assert.ok(!output.includes(secret) && !logs.includes(secret), 'a secret of the client');
  }

  const files = [];
  const collect = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      // Not ours: the tenant's own state, the test browser's cookies.
      if (name === process.env.AUTH0QT_TEST_TENANT_STATE || name === jar) continue;
      if (name.includes('/tmp/state-')) continue;
      if (entry.isDirectory()) collect(name);
      else if (entry.isFile()) files.push(name);
    }
  };
  collect(process.env.AUTH0QT_SESSION);
  assert.ok(files.some((name) => name.endsWith('.keyring')), 'the keyring is there');
  for (const name of files) {
    assert.deepEqual(found(fs.readFileSync(name, 'latin1')), [], name);
  }
});
