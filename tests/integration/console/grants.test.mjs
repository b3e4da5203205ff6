// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Sessions without a page, a web application that opens signed in, and home realm discovery. Runs
// inside tests/shared/with-session --keyring --tenant.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  checkSecrets, clientId, control, failed, issuer, login, ok, run, seen, shared,
} from './console.mjs';

// Waits until there is a file of this name.
const exists = (file) => new Promise((resolve) => {
  const check = () => { if (fs.existsSync(file)) { watcher.close(); resolve(); } };
  const watcher = fs.watch(path.dirname(file), check);
  check();
});

test('a token of another system becomes a session, without a page', async () => {
  const exchange = (token, type = 'https://legacy.example/session') => run(
    ['--subject-token-env', 'SUBJECT', `exchange=${type}`, 'refresh', 'profile', 'logout'],
    { env: { SUBJECT: token } },
  );
  const result = await exchange('legacy-session-of-alice');
  ok(result);
  assert.equal(result.lines[2].profile.name, 'Alice Liddell');
  failed(await exchange('forged'), 'LoginRequired', 'exchange.invalid_request');
  failed(
    await exchange('legacy-session-of-alice', 'https://other.example'),
    'LoginRequired', 'exchange.invalid_request',
  );
  failed(await exchange('x', 'session'), 'ConfigurationError', 'exchange.subject_token_type');
});

test('a refresh token of an earlier application becomes a session, without a page', async () => {
  const response = await fetch(`${issuer}oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      client_id: clientId,
      subject_token: 'legacy-session-of-alice',
      subject_token_type: 'https://legacy.example/session',
      scope: 'openid profile offline_access',
    }),
  });
  const { refresh_token: old } = await response.json();
  seen.ownSecrets.push(old);
  const adopt = () => run(['--refresh-token-env', 'OLD', 'adopt', 'refresh', 'profile'], { env: { OLD: old } });
  const result = await adopt();
  ok(result);
  assert.equal(result.lines[2].profile.name, 'Alice Liddell');
  ok(await run(['restore', 'refresh', 'logout']));
  failed(await adopt(), 'LoginRequired', 'refresh.revoked'); // it was rotated
});

test('a web application opens signed in', async () => {
  // A browser without a session, which has no form to fill in: the tenant signs it in by the token.
  const page = path.join(process.env.AUTH0QT_SESSION, 'tmp', 'web.html');
  const browse = `${process.execPath} ${path.join(shared, 'webpage.mjs')} ${page}`;
  ok(await run([...login()]));
  await control('log', null, 'DELETE');
  ok(await run(['--browser', browse, 'restore', `web=${issuer}web`, 'refresh']));
  await exists(page);
  assert.match(fs.readFileSync(page, 'utf8'), /id="name">Alice Liddell</);
  const transfers = (await control('log')).filter((r) => r.form?.audience?.endsWith(':session_transfer'));
  assert.equal(transfers.length, 1);
  failed(await run(['--browser', browse, 'restore', 'web=http://app.example/login']),
    'ConfigurationError', 'web_session.url');
  ok(await run(['restore', 'logout']));
  failed(await run(['--browser', browse, `web=${issuer}web`]), 'NotAuthenticated',
    'credentials.not_authenticated');
});

test('whether an address belongs to an enterprise connection', async () => {
  const { lines, ...rest } = await run(['enterprise=alice@ACME.example', 'enterprise=alice@example.com']);
  ok({ lines, ...rest });
  assert.deepEqual(lines.map((line) => line.isEnterprise), [true, false]);
  failed(await run(['enterprise=alice']), 'ConfigurationError', 'connection.email');
  await control('set', { webfingerLimit: 0 });
  failed(await run(['enterprise=alice@acme.example']), 'RateLimited', 'http.rate_limited');
  await control('set', { webfingerLimit: 120 });
});

test('no secret in any output or file', () => checkSecrets(1));
