// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The page before a redirect to the user's computer.
// https://auth0.com/docs/secure/security-guidance/measures-against-app-impersonation
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isNonVerifiable } from '../dashboard.mjs';
import { Client, PASSWORD, REDIRECT, run } from './client.mjs';

const CONFIRM = /id="confirm-callback"/;
let tenant;
let child;

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); });
beforeEach(async () => { await new Client(tenant).control('reset', { sessions: true, users: true }); });

/// A browser in which somebody has signed in, at a tenant with these switches.
async function signedIn(settings) {
  const c = new Client(tenant);
  await c.control('set', settings);
  assert.ok((await c.login()).id_token);               // a login with a page of its own needs no other one
  return c;
}

describe('the confirmation of a callback', () => {
  it('is a page with a button where no other page was shown', async () => {
    const c = await signedIn({ skipCallbackConfirmation: false });
    for (const uri of [REDIRECT, 'com.auth0qt.demo://callback']) {
      const page = await c.open({ redirect_uri: uri });
      assert.match(page.text, CONFIRM);
      assert.match(page.text, /alice@example\.com/);
      const { code, state } = Client.callback(await c.submit(page, {}));
      assert.equal(state, c.state);
      assert.ok((await c.exchange(code)).id_token);
    }
  });

  it('can be declined, and each login is confirmed anew', async () => {
    const c = await signedIn({ skipCallbackConfirmation: false });
    const page = await c.open();
    const back = await c.browser.follow(`${page.url}&cancel=1`, {}, tenant.issuer);
    assert.equal(Client.callback(back).error, 'access_denied');
    assert.match((await c.open()).text, CONFIRM);
  });

  it('is not possible with prompt=none', async () => {
    const c = await signedIn({ skipCallbackConfirmation: false });
    assert.equal(Client.callback(await c.open({ prompt: 'none' })).error, 'interaction_required');
  });

  it('is not needed after another page', async () => {
    const c = await signedIn({ skipCallbackConfirmation: false });
    assert.ok(Client.callback(await c.submit(await c.open({ prompt: 'login' }), { username: 'alice', password: PASSWORD })).code);
    assert.ok(Client.callback(await c.submit(await c.open({ prompt: 'consent' }), { consent: 'accept' })).code);
  });

  for (const [tenants, applications, shown] of [
    [false, undefined, true], [false, false, true], [false, true, false], [true, undefined, false], [true, false, true], [true, true, false],
  ]) {
    it(`tenant skips: ${tenants}, application skips: ${applications}`, async () => {
      const c = await signedIn({ skipCallbackConfirmation: tenants, skipCallbackConfirmationOf: { 'auth0qt-demo': applications, 'auth0qt-second': !applications } });
      assert.equal(CONFIRM.test((await c.open()).text ?? ''), shown);
    });
  }

  it('is for addresses that any program of the computer can take', () => {
    for (const url of ['http://127.0.0.1:1/callback', 'http://[::1]/callback', 'http://localhost:8/', 'com.example://callback']) assert.ok(isNonVerifiable(url), url);
    for (const url of ['https://example.com/callback', 'https://localhost/callback', 'http://app.localhost:8/', undefined]) assert.ok(!isNonVerifiable(url), url);
  });
});
