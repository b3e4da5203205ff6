// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Eight processes with ten callers each all want a token at the moment when the old one ends, again
// and again, while the tenant takes each refresh token once only. There is one refresh each time,
// and everybody gets its token. Prints how long that took.

import { Worker, control, long, main, median } from './session.mjs';

const Processes = 8;
const Callers = 10;
const Expiries = long ? 50 : 5;
const ShortestLifetime = 3; // seconds
const LongestLifetime = 60;

await main(async (problems) => {
  await control('set', { accessTokenTTL: ShortestLifetime, rotationOverlapSeconds: 0 });
  const workers = Array.from({ length: Processes }, () => new Worker());
  await workers[0].must('login');
  await Promise.all(workers.slice(1).map((worker) => worker.must('restore')));
  await control('events', null, 'DELETE');

  const began = Date.now();
  const latencies = [];
  const rounds = [];
  let lifetime = ShortestLifetime;
  let longest = lifetime;
  let refreshes = 0; // so far
  let tooSlow = 0;
  while (rounds.length < Expiries) {
    const expiry = `expiry ${rounds.length + 1}`;
    await control('set', { accessTokenTTL: lifetime });
    await Promise.all(workers.map((worker) => worker.must('expiry')));
    const asked = Date.now();
    const answers = await Promise.all(
      workers.map((worker) => worker.must('ask', { callers: Callers })),
    );
    const took = Date.now() - asked;
    // One of them shows it to the API.
    const { status } = await workers[rounds.length % Processes].must('call');
    const { counts } = await control('events');
    const more = counts.refresh - refreshes;
    refreshes = counts.refresh;

    const all = answers.flatMap((answer) => answer.answers);
    const errors = new Set(all.filter((one) => one.error).map((one) => one.error.detail));
    if (errors.size) problems.push(`${expiry}: ${[...errors].join(', ')}`);
    if (Date.now() - asked > (lifetime - 1) * 1000) {
      // The machine has so much else to do that the new token has expired meanwhile. There may be
      // more than one refresh then, and rightly; this one does not count.
      tooSlow += 1;
      lifetime = Math.min(2 * lifetime, LongestLifetime);
      if (tooSlow > 10) throw new Error('the machine is too slow');
      continue;
    }
    // As short as the machine allows just now.
    lifetime = Math.min(ShortestLifetime + Math.ceil(took / 500), LongestLifetime);
    longest = Math.max(longest, lifetime);
    rounds.push(took);
    latencies.push(...all.map((one) => one.ms));
    const tokens = new Set(all.map((one) => one.hash)).size;
    if (more !== 1 || tokens !== 1 || all.length !== Processes * Callers || status !== 200) {
      problems.push(
        `${expiry}: ${more} refreshes, ${all.length} answers with ${tokens} tokens, ` +
          `the API says ${status}`,
      );
    }
  }
  const seconds = (Date.now() - began) / 1000;
  const { counts } = await control('events');
  const kept = (await Promise.all(workers.map((worker) => worker.must('idle')))).filter(
    (answer) => answer.authenticated && answer.persistent,
  ).length;
  await Promise.all(workers.map((worker) => worker.end()));

  console.log(
    `${Processes} processes x ${Callers} callers, ${Expiries} expiries: ` +
      `${tooSlow ? `${counts.refresh} refreshes with ${tooSlow} slow rounds` : `${counts.refresh} refreshes`}, ` +
      `${counts.reuse ?? 0} reuses, ${counts.refresh_failed ?? 0} refused, ` +
      `${Processes - kept} sessions lost, ${latencies.length} answers; a caller waited ` +
      `${median(latencies).toFixed(0)} ms (median), ${Math.max(...latencies).toFixed(0)} ms ` +
      `(longest); all had it after ${median(rounds)} ms (median), ${Math.max(...rounds)} ms ` +
      `(longest); lifetimes of ${ShortestLifetime} to ${longest} s; ${seconds.toFixed(1)} s in all`,
  );
  if (counts.reuse || counts.refresh_failed) problems.push('a refresh token was refused');
  if (kept !== Processes) problems.push(`${Processes - kept} sessions lost`);
});
