// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Processes are killed at every step of login, refresh and logout that has a name (killPoint() in
// src/session), at a tenant that takes the refresh token before once more for 30 seconds, and at
// one that does not. The next start finds a session, or says cleanly that the person has to sign
// in; then it signs in, and that works. Prints what came of it, a line for each step.

import { Worker, control, long, main } from './session.mjs';

const Times = long ? 25 : 1;
const Lanes = 2; // accounts, each with a session of its own, at the same time

// What a process does when it is killed, and what it may come to.
//   before: 'session' or 'none'; at which of the commands it dies
//   without, with: what the next start may find, without overlap and with it
const session = ['kept'];
const none = ['signed out'];
const either = ['kept', 'signed out'];
const spent = ['kept', 'interrupted'];
const Points = [
  // A first login: nothing is stored before the last steps, and then everything is.
  ...['begun', 'redirected', 'tokens', 'locked'].map((step) => [`login.${step}`, 'none', ['login'], none]),
  ...['stored', 'announced'].map((step) => [`login.${step}`, 'none', ['login'], session]),
  // A login while there is a session: the old one or the new one.
  ...['begun', 'redirected', 'tokens', 'locked', 'stored', 'announced'].map((step) => [
    `login.${step}`, 'session', ['login'], session,
  ]),
  ...['locked', 'stored', 'finished'].map((step) => [`index.${step}`, 'none', ['login'], session]),
  ...['locked', 'stored', 'finished'].map((step) => [`userinfo.${step}`, 'none', ['login'], session]),
  // Before the request has left, nothing is spent; after that the answer may be lost.
  ...['locked', 'marked'].map((step) => [`refresh.${step}`, 'session', ['restore', 'refresh'], session]),
  ...['sent', 'answered', 'verified'].map((step) => [
    `refresh.${step}`, 'session', ['restore', 'refresh'], spent, session,
  ]),
  ...['stored', 'announced'].map((step) => [`refresh.${step}`, 'session', ['restore', 'refresh'], session]),
  // The server has ended the session, and we die before we have noted it down, or after.
  ['refresh.refused', 'revoked', ['restore', 'refresh'], ['refresh.revoked', 'interrupted']],
  ['refresh.removed', 'revoked', ['restore', 'refresh'], none],
  // Before the record is gone the session may still be there; the person signs out again.
  ['logout.begun', 'session', ['restore', 'logout'], [...either, 'refresh.revoked']],
  ['logout.marked', 'session', ['restore', 'logout'], [...either, 'refresh.revoked']],
  ['logout.revoked', 'session', ['restore', 'logout'], [...either, 'refresh.revoked']],
  ...['removed', 'announced', 'indexed'].map((step) => [`logout.${step}`, 'session', ['restore', 'logout'], none]),
  ...['locked', 'stored', 'finished'].map((step) => [`index.${step}`, 'session', ['restore', 'logout'], none]),
];

// Makes the store be as the step needs it.
async function prepare(account, before) {
  const worker = new Worker({ account });
  const { restored } = await worker.must('restore');
  if (before === 'none') {
    if (restored) await worker.must('logout');
  } else if (!restored) {
    await worker.must('login');
  }
  await worker.end();
}

async function kill(account, point, commands) {
  const worker = new Worker({ account, killAt: point });
  let answer;
  for (const command of commands) {
    answer = await worker.send(command);
    if (answer.dead !== undefined || answer.error) break;
  }
  // What follows a command by itself may be what it dies of.
  if (answer.dead === undefined) answer = { dead: (await worker.ended).signal };
  if (answer.dead !== 'SIGKILL') throw new Error(`it did not die: ${JSON.stringify(answer)}`);
}

// The next start. Whatever it finds, afterwards there is a session that works.
async function start(account) {
  const worker = new Worker({ account });
  const { restored, error, dead } = await worker.send('restore');
  if (dead !== undefined) return `ended by ${dead}`;
  if (error) return `the store: ${error.code} ${error.detail}`;
  let found = 'signed out';
  if (restored) {
    const answer = await worker.send('refresh');
    if (answer.dead !== undefined) return `ended by ${answer.dead}`;
    if (!answer.error) found = 'kept';
    else if (answer.error.code !== 'LoginRequired') return `${answer.error.code} ${answer.error.detail}`;
    else found = answer.error.detail === 'refresh.interrupted' ? 'interrupted' : answer.error.detail;
    if (answer.error && answer.authenticated) return 'signed in after the end of the session';
  }
  if (found !== 'kept') await worker.must('login');
  await worker.must('refresh');
  await worker.end();
  return found;
}

async function killOften(account, times, [point, before, commands], seen) {
  for (let time = 0; time < times; time += 1) {
    await prepare(account, before);
    if (before === 'revoked') await control('revoke', { user: 'alice' });
    await kill(account, point, commands);
    const found = await start(account);
    seen.set(found, (seen.get(found) ?? 0) + 1);
  }
}

const words = (seen) => [...seen].map(([found, times]) => `${found} ${times}`).join(', ');

await main(async (problems) => {
  const began = Date.now();
  const table = Points.map(([point, before]) => [point, before]);
  for (const overlap of [0, 30]) {
    await control('reset', { sessions: true });
    await control('set', { rotationOverlapSeconds: overlap });
    let next = 0;
    const lane = async (account) => {
      while (next < Points.length) {
        const index = next;
        next += 1;
        const [point, before, , without, within = without] = Points[index];
        const seen = new Map();
        try {
          await killOften(account, Times, Points[index], seen);
        } catch (error) {
          problems.push(`${point}, overlap ${overlap} s: ${error.stack}`);
        }
        table[index].push(words(seen));
        const allowed = overlap ? within : without;
        for (const found of seen.keys()) {
          if (!allowed.includes(found))
            problems.push(`${point} (before: ${before}), overlap ${overlap} s: ${found}`);
        }
      }
    };
    await Promise.all(Array.from({ length: Lanes }, (_, i) => lane(`lane-${i}`)));
  }
  console.log(`${'killed at'.padEnd(18)} ${'before'.padEnd(8)} ${'no overlap'.padEnd(32)} overlap of 30 s`);
  for (const [point, before, without, within] of table)
    console.log(`${point.padEnd(18)} ${before.padEnd(8)} ${String(without).padEnd(32)} ${within}`);
  console.log(
    `${Points.length * 2 * Times} kills in ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
});
