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
const Lifetime = long ? 4 : 3; // seconds

await main(async (problems) => {
  await control('set', { accessTokenTTL: Lifetime, rotationOverlapSeconds: 0 });
  const workers = Array.from({ length: Processes }, () => new Worker());
  await workers[0].must('login');
  await Promise.all(workers.slice(1).map((worker) => worker.must('restore')));
  await control('events', null, 'DELETE');

  const began = Date.now();
  const latencies = [];
  const rounds = [];
  for (let round = 0; round < Expiries; round += 1) {
    await Promise.all(workers.map((worker) => worker.must('expiry')));
    const asked = Date.now();
    const answers = await Promise.all(
      workers.map((worker) => worker.must('ask', { callers: Callers })),
    );
    rounds.push(Date.now() - asked);
    const all = answers.flatMap((answer) => answer.answers);
    latencies.push(...all.map((one) => one.ms));
    const hashes = new Set(all.map((one) => one.hash ?? `error ${one.error.detail}`));
    if (all.length !== Processes * Callers || hashes.size !== 1)
      problems.push(`expiry ${round + 1}: ${all.length} answers: ${[...hashes].join(', ')}`);
    // One of them shows it to the API.
    const { status } = await workers[round % Processes].must('call');
    if (status !== 200) problems.push(`expiry ${round + 1}: the API says ${status}`);
  }
  const seconds = (Date.now() - began) / 1000;
  const { counts } = await control('events');
  const kept = (await Promise.all(workers.map((worker) => worker.must('idle')))).filter(
    (answer) => answer.authenticated && answer.persistent,
  ).length;
  await Promise.all(workers.map((worker) => worker.end()));

  console.log(
    `${Processes} processes x ${Callers} callers, ${Expiries} expiries of ${Lifetime} s: ` +
      `${counts.refresh ?? 0} refreshes, ${counts.reuse ?? 0} reuses, ` +
      `${counts.refresh_failed ?? 0} refused, ${Processes - kept} sessions lost, ` +
      `${latencies.length} answers; a caller waited ${median(latencies).toFixed(0)} ms ` +
      `(median), ${Math.max(...latencies).toFixed(0)} ms (longest); all had it after ` +
      `${median(rounds)} ms (median), ${Math.max(...rounds)} ms (longest); ` +
      `${seconds.toFixed(1)} s in all`,
  );
  if (counts.refresh !== Expiries) problems.push(`${counts.refresh} refreshes`);
  if (counts.reuse || counts.refresh_failed) problems.push('a refresh token was refused');
  if (kept !== Processes) problems.push(`${Processes - kept} sessions lost`);
});
