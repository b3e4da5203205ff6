// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// What the tests of auth0qt-console share: runs of it against the tenant, one process after the
// other. Every run logs as much as it can, and the last test of each file looks for secrets in all
// of it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const issuer = process.env.AUTH0QT_TEST_ISSUER;
export const clientId = process.env.AUTH0QT_TEST_CLIENT_ID;
export const here = path.dirname(fileURLToPath(import.meta.url));
export const shared = path.join(here, '../../shared');
export const redirectUri = process.env.AUTH0QT_TEST_REDIRECT_URI;
export const jar = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'cookies.json');

// What the runs have printed (tokens that were asked for excepted) and logged, and the secrets that
// they were given and the tenant never sees.
export const seen = { output: '', logs: '', ownSecrets: [] };

export function browser(...options) {
  return `${process.execPath} ${path.join(shared, 'signin.mjs')} ${options.join(' ')}`;
}

// Runs the console and gives its exit status and its lines.
export function run(args, { env = {}, secret = false, issuer: at = issuer } = {}) {
  const all = ['--issuer', at, '--redirect-uri', redirectUri, ...args];
  if (!args.includes('--client-id')) all.unshift('--client-id', clientId);
  // The emulator is with-wine, in a build for Windows.
  const emulator = process.env.AUTH0QT_EMULATOR ? [process.env.AUTH0QT_EMULATOR] : [];
  const command = [...emulator, process.env.AUTH0QT_CONSOLE, ...all];
  return new Promise((resolve) => {
    execFile(
      command[0],
      command.slice(1),
      {
        timeout: 60000,
        env: { ...process.env, QT_LOGGING_RULES: '*=true', QT_FORCE_STDERR_LOGGING: '1', ...env },
      },
      (error, stdout, stderr) => {
        if (!secret) seen.output += stdout;
        seen.logs += stderr;
        const lines = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
        resolve({ status: error ? error.code : 0, lines, stderr });
      },
    );
  });
}

export async function control(name, body, method = body ? 'POST' : 'GET', at = issuer) {
  const response = await fetch(`${at}__test/${name}`, {
    method,
    body: body && JSON.stringify(body),
    headers: body ? { 'content-type': 'application/json' } : {},
  });
  assert.equal(response.status, 200, `control plane: ${name}`);
  return response.json();
}

export const ok = ({ status, lines }) => {
  assert.deepEqual(lines.filter((line) => !line.ok), []);
  assert.equal(status, 0);
};

export const failed = ({ status, lines }, code, detail) => {
  const last = lines.at(-1);
  assert.equal(last.ok, false);
  assert.equal(`${last.error.code} ${last.error.detail}`, `${code} ${detail}`);
  assert.ok(last.error.message.length > 10);
  assert.equal(status, 1);
};

export const login = (...options) => ['--browser', browser(...options), 'login'];

// A function that gives the kinds of the tenant's secrets that a text has.
export async function secretsIn() {
  const issued = await control('issued');
  delete issued.login_hint;
  const kinds = Object.entries(issued);
  const secrets = kinds.flatMap(([kind, values]) =>
    values.filter((value) => value.length >= 16).map((value) => ({ kind, value })),
  );
  assert.ok(secrets.length > 10, `only ${secrets.length} secrets to look for`);
  return (text) => secrets.filter(({ value }) => text.includes(value)).map(({ kind }) => kind);
}

// No secret is in any output or file. ownCount is the least number of secrets of the runs.
export async function checkSecrets(ownCount = 0) {
  const { output, logs, ownSecrets } = seen;
  assert.ok(output.length > 1000);
  assert.ok(logs.length > 1000, `only ${logs.length} characters of logs`);
  const found = await secretsIn();
  // A nonce is a claim of the ID token, and claims are there to be shown.
  assert.deepEqual(found(output).filter((kind) => kind !== 'nonce'), []);
  assert.deepEqual(found(logs), [], 'in the logs');
  assert.ok(ownSecrets.length >= ownCount);
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
}
