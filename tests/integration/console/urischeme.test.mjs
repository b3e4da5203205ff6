// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// auth0qt-console signs in by its URI scheme: it registers itself with the real xdg-mime, the
// browser stand-in gives the redirect to the real xdg-open, that starts a second console, and that
// hands the URL to the first. Runs inside tests/shared/with-session --tenant, whose folders are
// where all of it is written.

import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const shared = path.join(here, '../../shared');
const scheme = 'com.example.console';
const desktopFile = path.join(
  process.env.XDG_DATA_HOME, 'applications', `auth0qt-${scheme}.desktop`,
);
const sockets = path.join(process.env.XDG_RUNTIME_DIR, 'auth0qt');

// What a desktop's session has, so that xdg-open takes what is registered and looks no further.
process.env.DISPLAY = ':0';
process.env.XDG_CURRENT_DESKTOP = 'X-Generic';

let logs = '';

const browser = (...options) =>
  `${process.execPath} ${path.join(shared, 'signin.mjs')} ${options.join(' ')}`;

// A console, its lines of JSON as they come, and its end.
function start(args, program = process.env.AUTH0QT_CONSOLE) {
  const child = spawn(
    program,
    [
      '--issuer', process.env.AUTH0QT_TEST_ISSUER,
      '--client-id', process.env.AUTH0QT_TEST_CLIENT_ID,
      '--redirect-uri', `${scheme}://callback`,
      '--store', 'memory',
      ...args,
    ],
    {
      env: { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60000,
    },
  );
  const run = { child, lines: [], stderr: '' };
  let rest = '';
  child.stdout.on('data', (data) => {
    rest += data;
    const all = rest.split('\n');
    rest = all.pop();
    run.lines.push(...all.map((line) => JSON.parse(line)));
  });
  child.stderr.on('data', (data) => {
    run.stderr += data;
    logs += data;
  });
  run.ended = new Promise((resolve) => child.on('close', (status) => resolve({ ...run, status })));
  return run;
}

const run = (args, program) => start(args, program).ended;

const ok = ({ status, lines, stderr }) => {
  assert.deepEqual(lines.filter((line) => !line.ok), [], stderr);
  assert.equal(status, 0, stderr);
};

const open = (program, url) =>
  new Promise((resolve) => {
    execFile(program, [url], (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stderr });
    });
  });

test('a login comes back by xdg-open and a second process', async () => {
  const result = await run(['--browser', browser(), 'login', 'profile']);
  ok(result);
  assert.equal(result.lines[1].profile.name, 'Alice Liddell');
  assert.equal(
    execFileSync('xdg-mime', ['query', 'default', `x-scheme-handler/${scheme}`], {
      encoding: 'utf8',
    }).trim(),
    path.basename(desktopFile),
  );
  assert.deepEqual(fs.readdirSync(sockets).filter((name) => name.startsWith('uri-')), []);
});

test('a registration that is good is left alone', async () => {
  const before = fs.statSync(desktopFile, { bigint: true });
  ok(await run(['--browser', browser(), 'login']));
  const now = fs.statSync(desktopFile, { bigint: true });
  assert.equal(`${now.ino} ${now.mtimeNs}`, `${before.ino} ${before.mtimeNs}`);
});

test('each of two logins at the same time gets its own answer', async () => {
  const [alice, zoe] = await Promise.all([
    run(['--browser', browser(), 'login', 'profile']),
    run(['--browser', browser('--user', 'zoe'), 'login', 'profile']),
  ]);
  ok(alice);
  ok(zoe);
  assert.equal(alice.lines[1].profile.email, 'alice@example.com');
  assert.equal(zoe.lines[1].profile.givenName, 'Zoé');
});

test('a stranger\'s redirect ends nothing', async (t) => {
  const waiting = start(['--browser', browser('--stop'), '--timeout', '60', 'login']);
  t.after(() => waiting.child.kill('SIGKILL'));
  await until(() => fs.readdirSync(sockets).some((name) => name.startsWith('uri-')));
  const { status } = await open('xdg-open', `${scheme}://callback?code=stolen&state=guessed`);
  assert.equal(status, 0); // it was handed over,
  assert.deepEqual(waiting.lines, []); // and was no answer
  assert.equal(waiting.child.exitCode, null);
});

test('the socket of a killed process does not stand in the way', async () => {
  assert.equal(fs.readdirSync(sockets).filter((name) => name.startsWith('uri-')).length, 1);
  ok(await run(['--browser', browser(), 'login']));
  assert.deepEqual(fs.readdirSync(sockets).filter((name) => name.startsWith('uri-')), []);
});

test('nobody waits: the second process says so', async () => {
  const { status, stderr } = await open(
    process.env.AUTH0QT_CONSOLE, `${scheme}://callback?code=late&state=late`,
  );
  assert.equal(status, 1);
  assert.match(stderr, /no sign-in waits/);
});

test('a program in a folder with an unpleasant name', async () => {
  const folder = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'My "app" $HOME `x` 100% \\ = ;');
  fs.mkdirSync(path.join(folder, 'bin'), { recursive: true });
  const program = path.join(folder, 'bin', 'the console');
  fs.copyFileSync(process.env.AUTH0QT_CONSOLE, program);
  // The build tree's program finds the libraries relative to itself.
  fs.symlinkSync(
    path.join(path.dirname(process.env.AUTH0QT_CONSOLE), '../lib'), path.join(folder, 'lib'),
  );
  ok(await run(['--browser', browser(), 'login'], program));
  assert.match(fs.readFileSync(desktopFile, 'utf8'), /^Exec=[^" ]+ %u$/m);
});

test('denial comes back the same way', async () => {
  const { lines } = await run(['--browser', browser('--deny'), 'login']);
  assert.equal(lines[0].error.detail, 'authorize.access_denied');
});

test('no secret in any log', async () => {
  const response = await fetch(`${process.env.AUTH0QT_TEST_ISSUER}__test/issued`);
  const issued = await response.json();
  delete issued.login_hint;
  const secrets = Object.values(issued).flat().filter((value) => value.length >= 16);
  assert.ok(secrets.length > 20);
  assert.ok(logs.length > 5000);
  assert.deepEqual(secrets.filter((secret) => logs.includes(secret)), []);
});

async function until(condition) {
  for (;;) {
    try {
      if (condition()) return;
    } catch {
      // not there yet
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
