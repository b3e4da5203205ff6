// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Brings about the states of tests/fixtures, with auth0qt-console, the local tenant and a real Secret
// Service, and takes down what is stored then. Runs inside tests/shared/with-session --keyring --tenant.
//
//   record.mjs --write FOLDER    writes a file for each state into tests/fixtures/FOLDER
//   record.mjs --check FOLDER    says where today's code stores something else than those files have:
//                                other keys, other members, other types
//
// AUTH0QT_CONSOLE and AUTH0QT_RECORDER name the programs.

import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences } from './shape.mjs';
import { clear, recordKey, snapshot } from './snapshot.mjs';

const issuer = process.env.AUTH0QT_TEST_ISSUER;
const clientId = process.env.AUTH0QT_TEST_CLIENT_ID;
const here = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(here, '../../..');
const WindowsLimit = 2560; // bytes of an entry in the Credential Manager

function run(program, args, env = {}) {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 60000, env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ error, stdout, stderr }));
  });
}

async function must(program, ...args) {
  const { error, stdout, stderr } = await run(program, args);
  if (error) throw new Error(`${path.basename(program)} ${args.join(' ')}: ${error.message}\n${stdout}${stderr}`);
  return stdout;
}

const recorder = (...args) => must(process.env.AUTH0QT_RECORDER, ...args);
const session = ['--issuer', issuer, '--client-id', clientId, '--redirect-uri', process.env.AUTH0QT_TEST_REDIRECT_URI];
const as = (user) => ['--browser', `${process.execPath} ${path.join(here, '../../shared/signin.mjs')} --user ${user}`];
const consoleRuns = (...args) => must(process.env.AUTH0QT_CONSOLE, ...session, ...args);

async function control(name, body, method = body ? 'POST' : 'GET') {
  const response = await fetch(`${issuer}__test/${name}`, {
    method,
    body: body && JSON.stringify(body),
    headers: body ? { 'content-type': 'application/json' } : {},
  });
  if (response.status !== 200) throw new Error(`the control plane: ${name}: ${response.status}`);
  return response.json();
}

// The tokens that the server gave last: what the store has to have, as the server knows it.
async function issued() {
  const all = await control('issued');
  await control('issued', null, 'DELETE');
  return { accessToken: all.access_token.at(-1), refreshToken: all.refresh_token.at(-1) };
}

// --- The states. Each begins with nothing stored and returns what a later version has to find.

const States = {
  login: {
    about: 'After a login.',
    async reach() {
      await consoleRuns(...as('alice'), 'login', 'profile');
      return { sessions: [{ account: 'default', ...(await issued()) }] };
    },
  },

  audiences: {
    about: 'After a login for the Management API, the profile from there, a refresh for an API, and access tokens for two more APIs.',
    async reach() {
      const api = ['--audience', 'https://api.example.com', '--scope', 'openid profile email offline_access read:things'];
      await consoleRuns(...api, '--profile-sources', 'userinfo,management', ...as('alice'), 'login', 'profile');
      await consoleRuns(...api, 'restore', 'refresh');
      const { accessToken } = await issued();
      await recorder('audiences', 'https://reports.example.com', 'plain-identifier');
      const { refreshToken } = await issued();
      return { sessions: [{ account: 'default', accessToken, refreshToken }] };
    },
  },

  accounts: {
    about: 'Two accounts, the first of them also in an organization.',
    async reach() {
      const sessions = [];
      await consoleRuns(...as('alice'), 'login', 'profile');
      sessions.push({ account: 'default', ...(await issued()) });
      await consoleRuns(...as('alice'), 'restore', 'organization=acme', 'profile');
      sessions.push({ account: 'default/acme', ...(await issued()) });
      await consoleRuns('--account', 'work', ...as('zoe'), 'login', 'profile');
      sessions.push({ account: 'work', ...(await issued()) });
      return { sessions };
    },
  },

  logout: {
    about: 'After a logout that the server knows of.',
    async reach() {
      await consoleRuns(...as('alice'), 'login', 'profile', 'logout');
      await issued();
      return { sessions: [], loggedOut: ['default'] };
    },
  },

  'logout-offline': {
    about: 'One of two accounts was logged out while the server could not be reached.',
    async reach() {
      await consoleRuns('--account', 'work', ...as('zoe'), 'login', 'profile');
      const work = { account: 'work', ...(await issued()) };
      await consoleRuns(...as('alice'), 'login', 'profile');
      await control('set', { faults: ['/oauth/revoke', '/.well-known/openid-configuration'].map((where) => ({ path: where, reset: 'before', times: -1 })) });
      await consoleRuns('restore', 'logout');
      await control('set', { faults: [] });
      return { sessions: [work], loggedOut: ['default'], unrevoked: [(await issued()).refreshToken] };
    },
  },

  picture: {
    about: 'After a login, with the picture that a view has loaded.',
    async reach() {
      await consoleRuns(...as('alice'), 'login', 'profile');
      await recorder('picture');
      return { sessions: [{ account: 'default', ...(await issued()) }] };
    },
  },

  'refresh-interrupted': {
    about: 'The process was killed in the middle of a refresh: the lock file and the write-ahead mark are there.',
    async reach() {
      await consoleRuns(...as('alice'), 'login', 'profile');
      const tokens = await issued();
      const { error } = await run(process.env.AUTH0QT_CONSOLE, [...session, 'restore', 'refresh'], { AUTH0QT_KILL_AT: 'refresh.marked' });
      if (error?.signal !== 'SIGKILL') throw new Error('the refresh was not interrupted');
      return { sessions: [{ account: 'default', ...tokens }] };
    },
  },

  split: {
    about: 'With a picture, in entries as small as those of Windows; written twice, so that the parts are of generation b.',
    async reach() {
      const expected = await States.picture.reach();
      await recorder('write', 'default', WindowsLimit);
      await recorder('write', 'default', WindowsLimit);
      return expected;
    },
  },

  'split-interrupted': {
    about: 'The same, killed while it was written for the second time: the parts of generation a count, those of b are not complete.',
    async reach() {
      const expected = await States.picture.reach();
      await recorder('write', 'default', WindowsLimit);
      const { keychain } = await snapshot(recorder);
      await recorder('write', 'default', WindowsLimit);
      const late = (await snapshot(recorder)).keychain.filter(({ key }) => key.includes('#b.')).slice(0, -1);
      return { ...expected, keychain: [...keychain, ...late].sort((a, b) => (a.key < b.key ? -1 : 1)) };
    },
  },
};

async function record(state) {
  await clear(recorder);
  await control('reset', { sessions: true, users: true });
  const { keychain, ...expected } = await States[state].reach();
  const stored = await snapshot(recorder);
  if (keychain) stored.keychain = keychain;
  const accounts = [...expected.sessions.map(({ account }) => account), ...(expected.loggedOut ?? [])];
  return {
    about: States[state].about,
    recordedAt: new Date().toISOString(),
    issuer,
    clientId,
    keys: Object.fromEntries(accounts.map((account) => [account, recordKey(issuer, clientId, account)])),
    expected,
    ...stored,
  };
}

const [what, folder] = process.argv.slice(2);
const target = path.join(source, 'tests/fixtures', folder);
const fileOf = (state) => path.join(target, `${state}.json`);

if (what === '--write') {
  fs.mkdirSync(target, { recursive: true });
  const version = (await must(process.env.AUTH0QT_CONSOLE, '--version')).trim();
  const commit = (await must('git', '-C', source, 'rev-parse', 'HEAD')).trim();
  for (const state of Object.keys(States)) {
    const { about, ...rest } = await record(state);
    const note = 'Test keys and made-up users of the local tenant: no token is good anywhere.';
    fs.writeFileSync(fileOf(state), `${JSON.stringify({ about, note, version, commit, ...rest }, null, 2)}\n`);
  }
} else {
  const problems = [];
  const files = fs.readdirSync(target).filter((name) => name.endsWith('.json')).sort();
  const names = Object.keys(States).map((state) => `${state}.json`).sort();
  if (`${files}` !== `${names}`) problems.push(`files ${files}, states ${names}`);
  for (const state of Object.keys(States)) {
    const before = JSON.parse(fs.readFileSync(fileOf(state), 'utf8'));
    for (const difference of differences(before, await record(state))) problems.push(`${state}: ${difference}`);
  }
  for (const problem of problems) console.log(problem);
  if (problems.length) console.log('A change of the format is made on purpose: see tests/fixtures/README.md.');
  process.exitCode = problems.length ? 1 : 0;
}
