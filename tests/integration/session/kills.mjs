// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Processes are killed at every step of login, refresh and logout that has a name (killPoint() in
// src/session), beside another process that refreshes meanwhile, and at any time; at a tenant that
// takes the refresh token before once more for 30 seconds, and at one that does not. The next start
// finds a session, or says cleanly that the person has to sign in; then it signs in, and that
// works. Prints what came of it, a line for each step.

import { Worker, control, long, main } from './session.mjs';

const Times = long ? 25 : 1;
// Sessions that are tried at the same time. Of a user each, since the tenant revokes by user.
const Lanes = ['alice', 'zoe'];

// How a process dies.
//   before   what there is: no session, one, or one that the server has revoked meanwhile
//   beside   another process is asked for a refresh at the same time
//   without, within   what the next start may find, without overlap and with it
function at(flow, steps, before, without, within = without, more = {}) {
  return steps.split(' ').map((step) => {
    const killAt = step && `${/\./.test(step) ? '' : `${flow}.`}${step}`;
    return { flow, before, killAt, without, within, ...more };
  });
}
const kept = ['kept'];
const none = ['signed out'];
const spent = ['kept', 'refresh.interrupted'];
const either = ['kept', 'signed out', 'refresh.revoked'];
const written = 'index.locked index.stored index.finished';
const Points = [
  // A first login: nothing is stored before the last steps, and then all is.
  ...at('login', 'begun redirected tokens locked', 'none', none),
  ...at('login', 'stored announced', 'none', kept),
  ...at('login', `${written} userinfo.locked userinfo.stored userinfo.finished`, 'none', kept),
  // A login while there is a session: the old one or the new one.
  ...at('login', 'begun redirected tokens locked stored announced', 'session', kept),
  // Before the request has left, nothing is spent; after that the answer may be lost.
  ...at('refresh', 'locked marked', 'session', kept),
  ...at('refresh', 'sent answered verified', 'session', spent, kept),
  ...at('refresh', 'stored announced', 'session', kept),
  ...at('refresh', 'locked marked', 'session', kept, kept, { beside: true }),
  ...at('refresh', 'sent answered verified', 'session', [...spent, 'signed out'], kept, { beside: true }),
  ...at('refresh', 'stored announced', 'session', kept, kept, { beside: true }),
  // The server has ended the session, and we die before that is noted down, or after.
  ...at('refresh', 'refused', 'revoked', ['refresh.revoked', 'refresh.interrupted']),
  ...at('refresh', 'removed', 'revoked', none),
  // Until the record is gone the session may still be there; the person signs out again.
  ...at('logout', 'begun marked revoked', 'session', either),
  ...at('logout', `removed announced indexed ${written}`, 'session', none),
  // From outside, within a third of a second.
  ...at('login', '', 'none', ['kept', 'signed out']),
  ...at('login', '', 'session', kept),
  ...at('refresh', '', 'session', spent, kept),
  ...at('logout', '', 'session', either),
];

// Lets a process die.
async function kill(who, { flow, before, killAt, beside }) {
  const other = beside && new Worker(who);
  await other?.must('restore');
  const worker = new Worker({ ...who, killAt });
  if (before !== 'none' || flow === 'refresh') await worker.must('restore');
  const ends = worker.send(flow);
  const answered = other?.send('refresh');
  if (!killAt) setTimeout(() => worker.process.kill('SIGKILL'), Math.random() * 300);
  const answer = await ends;
  // The other one may have been first, so that there was nothing left to do here.
  if (beside && answer.dead === undefined) worker.process.kill('SIGKILL');
  // What follows the login by itself may be what it dies of.
  const { code, signal } = await worker.death();
  if (signal !== 'SIGKILL') throw new Error(`it did not die of this, but ended with ${signal ?? code}`);
  const { dead, error } = (await answered) ?? {};
  if (dead !== undefined) throw new Error(`the other one ended with ${dead}`);
  if (error && `${error.code} ${error.detail}` !== 'LoginRequired refresh.interrupted')
    throw new Error(`the other one: ${error.code} ${error.detail}`);
  await other?.end();
}

// What the next start finds.
async function start(worker) {
  const { restored, error, dead } = await worker.send('restore');
  if (dead !== undefined) return `ended with ${dead}`;
  if (error) return `the store: ${error.code} ${error.detail}`;
  if (!restored) return 'signed out';
  const answer = await worker.send('refresh');
  if (answer.dead !== undefined) return `ended with ${answer.dead}`;
  if (!answer.error) return 'kept';
  if (answer.error.code !== 'LoginRequired') return `${answer.error.code} ${answer.error.detail}`;
  return answer.authenticated ? 'no session, yet signed in' : answer.error.detail;
}

// Whatever that was, there is a session that works afterwards, and then what is needed next.
async function goOn(worker, found, before) {
  if (found !== 'kept') {
    await worker.must('login');
    await worker.must('refresh');
  }
  if (before === 'none') await worker.must('logout');
  await worker.end();
}

async function killOften(who, point, seen) {
  const first = new Worker(who);
  const { restored } = await first.must('restore');
  await goOn(first, restored ? 'kept' : 'none', point.before);
  for (let time = 1; time <= Times; time += 1) {
    if (point.before === 'revoked') await control('revoke', { user: who.user });
    await kill(who, point);
    const worker = new Worker(who);
    const found = await start(worker);
    seen.set(found, (seen.get(found) ?? 0) + 1);
    await goOn(worker, found, time < Times ? point.before : 'session');
  }
}

const name = ({ flow, killAt, before, beside }) =>
  `${flow}${before === 'session' || flow === 'refresh' ? '' : ' first'}, ${killAt || 'at any time'}` +
  `${before === 'revoked' ? ', revoked' : ''}${beside ? ', another' : ''}`;
const words = (seen) => [...(seen ?? [])].map(([found, times]) => `${found} ${times}`).join(', ');

await main(async (problems) => {
  const began = Date.now();
  let kills = 0;
  const table = new Map(Points.map((point) => [point, {}]));
  for (const column of ['without', 'within']) {
    const overlap = column === 'within' ? 30 : 0;
    await control('set', { rotationOverlapSeconds: overlap });
    // In short: where it makes a difference.
    const points = Points.filter((p) => long || !overlap || p.within !== p.without);
    await Promise.all(
      Lanes.map(async (user) => {
        for (let point = points.shift(); point; point = points.shift()) {
          const seen = new Map();
          table.get(point)[column] = seen;
          try {
            await killOften({ account: user, user }, point, seen);
          } catch (error) {
            problems.push(`${name(point)}, overlap ${overlap} s: ${error.stack}`);
          }
          kills += Times;
          if (long) console.log(`${name(point)}, overlap ${overlap} s: ${words(seen)}`);
          for (const found of seen.keys()) {
            if (!point[column].includes(found))
              problems.push(`${name(point)}, overlap ${overlap} s: ${found}`);
          }
        }
      }),
    );
  }
  console.log(`${'killed in'.padEnd(38)} ${'without overlap'.padEnd(36)} overlap of 30 s`);
  for (const [point, { without, within }] of table)
    console.log(`${name(point).padEnd(38)} ${words(without).padEnd(36)} ${words(within)}`);
  console.log(`${kills} kills in ${((Date.now() - began) / 1000).toFixed(0)} s`);
});
