// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Token exchange, and a session that is transferred from a native application to the web.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Browser, Client, part, run } from './client.mjs';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const TYPE = 'https://legacy.example/session';
const ALICE = 'auth0|65f1a0b2c3d4e5f601234567';
let tenant;
let child;
const client = (options) => new Client(tenant, options);

before(async () => { child = run(['--control']); tenant = await child.ready; });
after(async () => { await child.stop(); assert.equal(child.errors, ''); });
beforeEach(async () => { await client().control('reset', { sessions: true, users: true }); });

describe('token exchange', () => {
  const exchange = (more) => client().token({ grant_type: EXCHANGE, subject_token: 'legacy-session-of-alice', subject_token_type: TYPE, scope: 'openid profile offline_access', ...more });

  it('gives the tokens of a login, with a refresh token that works', async () => {
    const answer = await exchange({ audience: tenant.audience });
    assert.equal(answer.status, 200, answer.error_description);
    assert.equal(part(answer.id_token, 1).sub, ALICE);
    assert.equal(part(answer.id_token, 1)['https://auth0qt.example/username'], 'alice');
    assert.ok(part(answer.access_token, 1).aud.includes(tenant.audience));
    assert.equal((await client().refresh(answer.refresh_token)).status, 200);
  });

  it('is for members of the organization', async () => {
    const answer = await exchange({ organization: 'acme' });
    assert.equal(part(answer.id_token, 1).org_name, 'acme');
    assert.equal((await exchange({ organization: 'acme', subject_token: 'legacy-session-of-nemo' })).error, 'access_denied');
  });

  for (const [name, more, error, description] of [
    ['another type of token', { subject_token_type: 'https://other.example/' }, 'invalid_request', 'No Custom Token Exchange Profile for this subject_token_type: https://other.example/'],
    ['no type', { subject_token_type: '' }, 'invalid_request', 'Missing required parameter: subject_token_type'],
    ['a forged token', { subject_token: 'forged' }, 'invalid_request', 'The subject token is not valid.'],
    ['a blocked user', { subject_token: 'legacy-session-of-mallory' }, 'unauthorized', 'user is blocked'],
    ['an unknown API', { audience: 'https://unknown.example' }, 'access_denied', 'Service not found: https://unknown.example'],
  ]) {
    it(`refuses ${name}`, async () => {
      const answer = await exchange(more);
      assert.equal(answer.error, error);
      assert.equal(answer.error_description, description);
    });
  }
});

describe('native to web', () => {
  async function transfer() {
    const c = client();
    const tokens = await c.login({ scope: 'openid offline_access' });
    const answer = await c.refresh(tokens.refresh_token, { audience: `urn:${new URL(tenant.issuer).host}:session_transfer` });
    return { answer, tokens };
  }

  it('answers a refresh with a transfer token', async () => {
    const { answer, tokens } = await transfer();
    assert.equal(answer.status, 200);
    assert.equal(answer.issued_token_type, 'urn:auth0:params:oauth:token-type:session_transfer_token');
    assert.equal(answer.token_type, 'N_A');
    assert.equal(answer.expires_in, 60);
    assert.equal(answer.id_token, undefined);
    assert.notEqual(answer.refresh_token, tokens.refresh_token);
  });

  it('signs a browser in once', async () => {
    const { answer } = await transfer();
    const url = `${tenant.issuer}web?session_transfer_token=${answer.access_token}`;
    const page = await new Browser().follow(url, {}, tenant.issuer);
    assert.match(page.text, /id="name">Alice Liddell</);
    const second = await new Browser().follow(url, {}, tenant.issuer);
    assert.match(second.text, /id="password"/);
  });
});
