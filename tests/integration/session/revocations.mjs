// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Processes with an account each log out at the same moment, while the tenant answers 503 to their
// revocations. When it has recovered, the next session that reaches it revokes every token.

import { Worker, control, long, main } from './session.mjs';

const Rounds = long ? 20 : 5;
const Patience = 30_000; // ms

const faults = (...list) => control('set', { faults: list });
const revoked = async () => (await control('events')).counts.revoke ?? 0;

// Resolves when that many tokens are revoked, or when the time is over.
async function waitFor(count) {
  const deadline = Date.now() + Patience;
  while ((await revoked()) < count && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return revoked();
}

async function round(processes) {
  await control('events', null, 'DELETE');
  const workers = Array.from({ length: processes }, (_, i) => new Worker({ account: `r${i}` }));
  for (const worker of workers) await worker.must('login');
  await faults({ path: '/oauth/revoke', status: 503, times: -1 });
  const answers = await Promise.all(workers.map((worker) => worker.send('logout')));
  for (const answer of answers) {
    if (answer.dead !== undefined || answer.authenticated)
      throw new Error(`a logout failed: ${JSON.stringify(answer)}`);
  }
  await Promise.all(workers.map((worker) => worker.end()));
  const early = await revoked();
  if (early) throw new Error(`${early} tokens were revoked in spite of the fault`);

  await faults();
  const next = new Worker({ account: 'next' });
  await next.must('login');
  const count = await waitFor(processes);
  await next.must('logout');
  await next.end();
  return count;
}

await main(async (problems) => {
  for (const processes of [2, 4]) {
    let lost = 0;
    for (let i = 0; i < Rounds; i += 1) lost += processes - (await round(processes));
    console.log(`${processes} processes, ${Rounds} rounds: ${lost} of ${processes * Rounds} revocations lost`);
    if (lost) problems.push(`${lost} revocations lost with ${processes} processes`);
  }
});
