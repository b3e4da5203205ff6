// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What only a person can see. Each has the promise, what to do, and whether it is seen.
import { createInterface } from 'node:readline/promises';
import { failed, held, skipped } from './report.mjs';

export const QUESTIONS = [
  ['The dialog shows the tenant\'s page with host and padlock', 'Press Sign in in the demo.'],
  ['A sign-in in the dialog', 'Sign in there.'],
  ['A login that starts in the dialog is completed in the browser', 'Log out, press Sign in, then Continue in your browser, and sign in there.'],
  ['The dialog and the page are in your language', 'Start the demo with --language and the code of your language, for example de.'],
  ['Google\'s page opens in the system browser', 'Press Sign in, and Continue with Google on the page.'],
  ['A phone signs in, with the QR code', 'Press Sign in, and Continue on another device.'],
  ['A security key or a passkey signs in', 'Sign in with one, if the tenant has them switched on.'],
  ['The user is signed in after a restart, without a page', 'Close the demo while you are signed in, and start it again.'],
  ['Fields and picture are those of the user in the dashboard', 'Compare the page Profile of the demo with the user in the dashboard.'],
  ['A change of the metadata is kept', 'Change a value on the page Profile, and start the demo again.'],
  ['A second identity is linked and unlinked', 'Use the page Profile, if linking is set up.'],
  ['The page Security lists the authentication methods', 'Open the page Security, if the My Account API is set up.'],
  ['A web application opens signed in', 'Run scripts/demo console with the same options, restore and web=LOGIN-URL, if Native to Web is set up.'],
  ['The page asks for the password after a logout', 'Log out without the browser, and press Sign in.'],
  ['An invitation link signs in to the organization', 'Run scripts/demo console with the same options and invitation=LINK.'],
  ['A blocked user is told why', 'Block the user in the dashboard, and press Sign in.'],
];

export async function ask({ report, interactive, demo }) {
  report.begin('By a person');
  if (interactive) report.say(`  Start this in another terminal, and answer y, n or s (skip):\n\n    ${demo}\n`);
  const terminal = interactive ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  for (const [promise, todo] of QUESTIONS) {
    await report.check(promise, async () => {
      if (!terminal) return skipped('needs a person');
      const answer = await terminal.question(`  ${todo}\n  ${promise}? [y/n/s] `);
      return { y: held('seen'), n: failed('not seen') }[answer.trim().toLowerCase()[0]] ?? skipped('not tried');
    });
  }
  terminal?.close();
}
