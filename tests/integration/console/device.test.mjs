// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A login on another device, and one without a browser. Runs inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import {
  checkSecrets, clientId, control, failed, issuer, ok, redirectUri, run, seen, shared,
} from './console.mjs';

// Runs login=device; the other device is a browser that opens the page with the code filled in.
function runOnDevice(more = [], ...browserOptions) {
  const child = spawn(
    process.env.AUTH0QT_CONSOLE,
    ['--issuer', issuer, '--client-id', clientId, 'login=device', ...more],
    { env: { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1', BROWSER: '/bin/false' } },
  );
  child.stderr.on('data', (text) => { seen.logs += text; });
  return new Promise((resolve) => {
    let text = '';
    let asked = false;
    child.stdout.on('data', (data) => {
      text += data;
      seen.output += data;
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

test('--timeout limits the wait for the other device', async () => {
  const began = Date.now();
  const { status, lines } = await runOnDevice(['--timeout', '1'], 'nobody');
  assert.ok(Date.now() - began < 20_000, `${Date.now() - began} ms`);
  assert.deepEqual([status, lines.length, lines[1].error.code, lines[1].error.detail], [1, 2, 'Timeout', 'login.timeout']);
});

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

test('a login on another device is bound to a key of this one, with a new proof for each poll', async () => {
  await control('log', null, 'DELETE');
  const { status, lines: [, ...rest] } = await runOnDevice(['--dpop', 'required', 'refresh', 'logout']);
  ok({ status, lines: rest });
  assert.deepEqual(rest.slice(0, 2).map((line) => line.tokenType), ['DPoP', 'DPoP']);
  const polls = (await control('log')).filter((r) => r.path === '/oauth/token' && r.form.device_code);
  assert.ok(polls.length >= 2, `${polls.length} polls`); // the first one is answered with a nonce
  const ids = polls.map((r) => JSON.parse(Buffer.from(r.headers.dpop.split('.')[1], 'base64url')).jti);
  assert.equal(new Set(ids).size, polls.length);
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
    '--issuer', issuer, '--client-id', clientId, '--redirect-uri', redirectUri,
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
    seen.logs += streams.join('').replace(link, '');
    const lines = streams[0].split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    ok({ status, lines });
    assert.equal(lines[0].displayName, 'Alice Liddell');
  }
});

test('no secret in any output or file', () => checkSecrets());
