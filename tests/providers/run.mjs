// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Runs the console and the login dialogs through one provider. Runs inside tests/shared/with-session
// --keyring.
//
//   run.mjs BUILD-FOLDER PROVIDER FOLDER-OF-ITS-PACKAGES

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { daemon, endDaemons, freePort, until } from './tools.mjs';

const [build, name, root] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const provider = await import(`./${name}.mjs`);
const work = process.env.TMPDIR;
const redirectUri = process.env.AUTH0QT_TEST_REDIRECT_URI;
let failures = 0;

function check(title, passed, shown) {
  const known = !passed && provider.known?.[title];
  if (known) return console.log(`known   ${title}: ${known}`);
  console.log(`${passed ? 'ok     ' : 'FAILED '} ${title}`);
  if (passed) return undefined;
  failures += 1;
  return console.log(`        ${shown}`);
}

function run(program, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    const result = { output: '', log: '' };
    child.stdout.on('data', (data) => { result.output += data; });
    child.stderr.on('data', (data) => { result.log += data; });
    child.on('error', (error) => { result.log += error.message; resolve(result); });
    child.on('close', () => resolve(result));
  });
}

const linesOf = (text) => text.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));

// The answers of the console by their commands, and its log.
async function runConsole(server, ...commands) {
  const { output, log } = await run(path.join(build, 'bin/auth0qt-console'), [
    '--issuer', server.issuer, '--client-id', server.clientId, '--redirect-uri', redirectUri, '--timeout', '60', ...server.options,
    '--browser', `${process.execPath} ${path.join(here, 'browser.mjs')}`, ...commands,
  ], { QT_LOGGING_RULES: 'auth0.*=true' });
  const answers = linesOf(output);
  const shown = `${answers.map((answer) => JSON.stringify(answer)).filter((line) => line.includes('"ok":false')).join(' ')}\n${log.trim().split('\n').slice(-6).join('\n')}`;
  const answer = (command) => answers.find((line) => line.command === command) ?? { ok: false };
  // This process is the only one.
  check(`${commands.join(' ')}: nothing of another process`, !log.includes('another process'), shown);
  return { answer, shown };
}

async function throughConsole(server) {
  const first = await runConsole(server, 'login', 'refresh', 'userinfo');
  const login = first.answer('login');
  check('login', login.ok && login.persistent, first.shown);
  check('the name is there after the login', login.displayName === provider.user.shown, login.displayName);
  check('refresh', first.answer('refresh').ok, first.shown);
  check('userinfo', first.answer('userinfo').ok, first.shown);

  const second = await runConsole(server, 'restore', 'parallel=8', 'refresh');
  check('restore in another process', second.answer('restore').ok, second.shown);
  check('the name is there after the restore', second.answer('restore').displayName === provider.user.shown, second.answer('restore').displayName);
  const parallel = second.answer('parallel=8');
  check('eight refreshes at the same time are one', parallel.ok && parallel.differentTokens === 1, second.shown);
  check('refresh afterwards', second.answer('refresh').ok, second.shown);

  const third = await runConsole(server, 'restore', 'logout=browser');
  check('logout, also in the browser', third.answer('logout=browser').ok, third.shown);
  const last = await runConsole(server, 'restore');
  check('no session afterwards', last.answer('restore').error?.detail === 'credentials.not_authenticated', last.shown);
}

// What the server has forgotten is not restored as if nothing had happened.
async function forgotten(server) {
  if (!server.forget) return;
  const login = await runConsole(server, 'login');
  check('login once more', login.answer('login').ok, login.shown);
  server.forget();
  const refresh = await runConsole(server, 'restore', 'refresh');
  const { code, detail } = refresh.answer('refresh').error ?? {};
  check(`a session that the server has forgotten ends (${detail})`, code === 'LoginRequired', refresh.shown);
  const again = await runConsole(server, 'restore');
  check('and is not restored', !again.answer('restore').ok, again.shown);
}

async function throughDialog(server) {
  const valuesOf = (option) => server.options.flatMap((text, i) => (text === option ? [server.options[i + 1]] : []));
  const options = {
    issuer: server.issuer, clientId: server.clientId, redirectUri, page: provider.page,
    parameters: Object.fromEntries(valuesOf('--param').map((text) => text.split('='))),
  };
  if (valuesOf('--algorithm').length > 0) options.algorithms = valuesOf('--algorithm');
  for (const kind of ['widgets', 'quick']) {
    const { output, log } = await run(path.join(build, `bin/provider_dialog_${kind}`), [JSON.stringify(options)]);
    const [result] = linesOf(output);
    check(`login in the dialog (${kind})`, result?.ok, `${output}${log.trim().split('\n').slice(-4).join('\n')}`);
    check('with the name', result?.displayName === provider.user.shown, output);
  }
}

const folder = path.join(work, name);
fs.mkdirSync(folder);
try {
  const server = await provider.start({ root, folder, port: await freePort(), callbacks: [redirectUri], logouts: [redirectUri.replace(/callback$/, 'logout')] });
  process.env.AUTH0QT_TEST_PAGE = path.join(work, 'page.js');
  fs.writeFileSync(process.env.AUTH0QT_TEST_PAGE, provider.page);
  process.env.AUTH0QT_TEST_BROWSER_LOG = path.join(work, 'browser.txt');
  process.env.AUTH0QT_TEST_CHROMIUM = path.join(work, 'chromium');
  fs.mkdirSync(process.env.AUTH0QT_TEST_CHROMIUM);
  // Its standard input is open until this process ends.
  daemon(process.env.AUTH0QT_TEST_CHROMIUM, process.execPath, [path.join(here, '../shared/chromium.mjs'), '--serve', process.env.AUTH0QT_TEST_CHROMIUM], 'pipe');
  await until(() => fs.existsSync(path.join(process.env.AUTH0QT_TEST_CHROMIUM, 'socket')), 'Chromium does not start');
  await throughConsole(server);
  await forgotten(server);
  await throughDialog(server);
} catch (error) {
  check('the provider works', false, error.stack);
}
if (failures > 0) {
  for (const file of [path.join(work, 'browser.txt'), path.join(folder, 'output.txt')]) {
    if (fs.existsSync(file)) console.log(`${path.basename(file)}:\n${fs.readFileSync(file, 'utf8').slice(-1500)}`);
  }
}
await endDaemons();
process.exit(failures > 0 ? 1 : 0);
