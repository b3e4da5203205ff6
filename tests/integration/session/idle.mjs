// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A process with a session and nothing to do does nothing: strace sees no system call that
// returns, and the tenant no request. Three of them at the same time: with the session restored,
// with autoRefresh in addition, and after a refresh.
//
// GLib's pool of threads, which libsecret works with, ends a thread 15 s after its last work, and
// looks once before: those wake-ups are the keychain's last, and none follows. After a request Qt
// keeps the connection; when the server closes it, the thread of the network sees that.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { Worker, control, long, main } from './session.mjs';

const Seconds = long ? 60 : 10;
const folder = process.env.AUTH0QT_SESSION;

// Every system call of the process and its threads from now on, for so many seconds.
async function trace(worker, name) {
  const file = path.join(folder, `${name}.strace`);
  const { pid } = worker.process;
  const threads = new Map();
  for (const tid of fs.readdirSync(`/proc/${pid}/task`))
    threads.set(tid, fs.readFileSync(`/proc/${pid}/task/${tid}/comm`, 'utf8').trim());
  const strace = spawn('strace', ['-f', '-r', '-p', String(pid), '-o', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const ended = new Promise((resolve) => strace.on('close', resolve));
  await new Promise((resolve, reject) => {
    strace.stderr.on('data', (data) => {
      said += data;
      if (/attached/.test(said)) resolve();
    });
    strace.on('error', reject);
    ended.then(() => reject(new Error(`strace: ${said}`)));
  });
  // Not to wait for something: this is what is measured.
  await new Promise((resolve) => setTimeout(resolve, Seconds * 1000));
  strace.kill('SIGINT');
  await ended;
  let time = 0;
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const [, tid, since, call] = line.match(/^(\d+) +([\d.]+) (.*)$/);
    time += Number(since);
    return { time, thread: threads.get(tid) ?? 'a new thread', call };
  });
}

// A wake-up is a call that returns: those that waited when we came, and wait when we go, are none.
const isWakeUp = ({ call }) => /resumed>/.test(call) || /\) += /.test(call);
const isPool = ({ thread, time }) => /^pool(-|$)/.test(thread) && time < 20;
const isNetwork = ({ thread }) => /^QNetworkAccess/.test(thread);

await main(async (problems) => {
  await control('set', { accessTokenTTL: 3600 });
  const first = new Worker();
  await first.must('login');
  await first.end();

  const workers = { restored: new Worker(), autoRefresh: new Worker(), refreshed: new Worker() };
  for (const worker of Object.values(workers)) await worker.must('restore');
  await workers.autoRefresh.must('autoRefresh');
  const { hash } = await workers.refreshed.must('refresh');
  // All have heard of the refresh.
  for (const worker of Object.values(workers)) await worker.must('until', { hash });
  await control('log', null, 'DELETE');

  let traces;
  try {
    traces = await Promise.all(
      Object.entries(workers).map(async ([name, worker]) => [name, await trace(worker, name)]),
    );
  } catch (error) {
    // A kernel may let nobody trace a process that is not his child (Yama's ptrace_scope).
    if (!/not permitted/.test(error.message)) throw error;
    for (const worker of Object.values(workers)) await worker.end();
    console.log(`SKIP: ${error.message.trim()}`);
    return;
  }
  const log = await control('log');
  for (const worker of Object.values(workers)) await worker.end();

  for (const [name, calls] of traces) {
    const wakeUps = calls.filter(isWakeUp);
    const pool = wakeUps.filter(isPool).length;
    const network = name === 'refreshed' ? wakeUps.filter(isNetwork).length : 0;
    const ours = wakeUps.filter((one) => !isPool(one) && (!network || !isNetwork(one)));
    console.log(
      `${name}: ${ours.length} wake-ups in ${Seconds} s, ` +
        `${pool} calls of a keychain's thread that ends, ${network} for a connection that ends`,
    );
    for (const { time, thread, call } of ours)
      problems.push(`${name}: after ${time.toFixed(3)} s, ${thread}: ${call}`);
  }
  console.log(`${log.length} requests`);
  if (log.length) problems.push(`requests: ${log.map((r) => r.path).join(' ')}`);
});
