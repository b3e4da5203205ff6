// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What the product promises, tried with auth0qt-console.
import { consoleError, failed, found, held, skipped } from './report.mjs';
import { openBrowser } from './wire.mjs';

/// The 23 fields of Auth.js's Auth0Profile, by their claims.
export const FIELDS = [
  'sub', 'user_id', 'username', 'name', 'nickname', 'given_name', 'family_name', 'email', 'email_verified', 'phone_number', 'phone_verified',
  'picture', 'identities', 'app_metadata', 'user_metadata', 'blocked', 'multifactor', 'created_at', 'updated_at', 'last_ip', 'last_login',
  'last_password_reset', 'logins_count',
];

/// The fields that these claims have, under their own names or in a namespace. Null counts: the user has none.
export const fieldsOf = (claims) => FIELDS.filter((field) => Object.keys(claims ?? {}).some((name) => name === field || name.endsWith(`/${field}`)));

export const count = (fields) => `${fields.length} of ${FIELDS.length} fields`;

const orError = (run, outcome) => (run.problem ? failed(consoleError(run.problem)) : outcome);

/// The result says whether a user is signed in, and which fields the ID token has.
export async function tryProduct({ report, product, audience }) {
  report.begin('What the product promises');
  report.say('  The browser opens: sign in there.');
  let login;
  const { result } = await report.check('Sign in in the system browser, ID token verified', async () => {
    login = await product.run(['--profile-sources', 'none', 'login', 'profile']);
    return orError(login, held());
  });
  const signedIn = result === 'held';
  const fields = signedIn ? fieldsOf(login.of('profile').profile.claims) : [];
  if (signedIn) report.conceal(login.of('profile').profile.sub, login.of('profile').profile.email);
  const check = (promise, run) => report.check(promise, async () => (signedIn ? run() : skipped('the login failed')));

  await check('Tokens are kept in the keychain', async () => (login.of('login').persistent ? held() : failed('this session has no keychain')));
  await check('All fields of the profile in the ID token (profile-action.js)', async () => {
    if (fields.length === FIELDS.length) return held(count(fields));
    if (!fields.includes('identities')) return skipped(`${count(fields)}: the Action is not set up`);
    return failed(`${count(fields)}: without ${FIELDS.filter((field) => !fields.includes(field)).join(', ')}`);
  });
  await check('A tenant that limits the session (session_expiry)', async () => found(login.of('login').sessionExpiresAt ? 'the session has an end' : 'the session has no end'));
  await check('Restore in a second process, without a page', async () => orError(await product.run(['restore', 'profile']), held()));
  await check('Refresh', async () => orError(await product.run(['restore', 'refresh']), held()));
  await check('Load the profile again (userinfo)', async () => orError(await product.run(['restore', 'userinfo']), held()));
  await check('An access token for the API', async () => {
    if (!audience) return skipped('no --audience');
    const run = await product.run(['restore', 'token']);
    return orError(run, run.of('token')?.audience === audience ? held() : failed('the token is for another audience'));
  });
  await check('Eight callers share one refresh', async () => {
    const run = await product.run(['restore', 'parallel=8']);
    const tokens = run.of('parallel=8')?.differentTokens;
    return orError(run, tokens === 1 ? held() : failed(`${tokens} different tokens`));
  });
  await check('Four processes refresh at the same time', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => product.run(['restore', 'refresh'])));
    return orError(runs.find(({ problem }) => problem) ?? runs[0], held());
  });
  await check('Log out: the token is revoked, and nothing is left to restore', async () => {
    const run = await product.run(['restore', 'logout']);
    const { problem } = await product.run(['restore']);
    if (run.problem) return failed(consoleError(run.problem));
    return problem?.error.detail === 'credentials.not_authenticated' ? held() : failed('the session can still be restored');
  });
  if (signedIn) report.say('  The browser opens again: sign in there if it asks.');
  await check('Log out in the browser too, and return to the application', async () => orError(await product.run(['--profile-sources', 'none', 'login', 'logout=browser']), held()));
  return { signedIn, fields };
}

/// RFC 8628. Needs no earlier sign-in.
export async function tryDevice({ report, product, metadata, browser, interactive }) {
  await report.check('Sign in on another device', async () => {
    if (!metadata?.device_authorization_endpoint) return skipped('the metadata has no device_authorization_endpoint');
    if (!interactive && !browser) return skipped('needs a person');
    const run = await product.run(['--profile-sources', 'none', '--store', 'memory', 'login=device', 'logout'], ({ userCode, verificationUriComplete }) => {
      report.say(`  The browser opens as if it were the other device: confirm the code ${userCode} there.`);
      openBrowser(browser, verificationUriComplete);
    });
    if (run.problem?.error.oauthError === 'unauthorized_client') return skipped('the grant type Device Code is off');
    return orError(run, held());
  });
}
