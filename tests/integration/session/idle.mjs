// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A process with a session and nothing to do does nothing: strace sees no system call that
// returns, and the tenant no request. Three of them at the same time: with the session restored,
// with autoRefresh in addition, and after a refresh.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { Worker, control, long, main } from './session.mjs';

const Seconds = long ? 60 : 10;
const folder = process.env.AUTH0QT_SESSION;

// Every system call of the process and its threads from now on, for so many seconds. Those that
// wait already come first, as unfinished.
async function trace(worker, name) {
  const file = path.join(folder, `${name}.strace`);
  const strace = spawn('strace', ['-f', '-tt', '-p', String(worker.process.pid), '-o', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const attached = new Promise((resolve, reject) => {
    strace.stderr.on('data', (data) => {
      said += data;
      if (/attached/.test(said)) resolve();
    });
    strace.on('error', reject);
    strace.on('close', () => reject(new Error(`strace: ${said}`)));
  });
  await attached;
  const ended = new Promise((resolve) => strace.on('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, Seconds * 1000));
  strace.kill('SIGINT');
  await ended;
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

// What was begun before we looked and was still going on when we stopped is no wake-up.
const isWakeUp = (line) => !/<unfinished \.\.\.>$|<detached \.\.\.>$|^\d+ +[\d:.]+ (---|\+\+\+)/.test(line);

await main(async (problems) => {
  await control('set', { accessTokenTTL: 3600 });
  const first = new Worker();
  await first.must('login');
  await first.end();

  const workers = { restored: new Worker(), autoRefresh: new Worker(), refreshed: new Worker() };
  for (const worker of Object.values(workers)) await worker.must('restore');
  await workers.autoRefresh.must('autoRefresh');
  await workers.refreshed.must('refresh');
  // All have heard of the refresh and have done with it.
  for (const worker of Object.values(workers)) await worker.must('idle');
  await control('log', null, 'DELETE');

  const traces = await Promise.all(
    Object.entries(workers).map(async ([name, worker]) => [name, await trace(worker, name)]),
  );
  const log = await control('log');
  for (const worker of Object.values(workers)) await worker.end();

  for (const [name, lines] of traces) {
    const wakeUps = lines.filter(isWakeUp);
    console.log(`${name}: ${wakeUps.length} wake-ups in ${Seconds} s`);
    console.log(lines.map((line) => `  ${line}`).join('\n'));
    if (wakeUps.length) problems.push(`${name} wakes up:\n${wakeUps.join('\n')}`);
  }
  console.log(`${log.length} requests`);
  if (log.length) problems.push(`requests: ${log.map((r) => r.path).join(' ')}`);
});
