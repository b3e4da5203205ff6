// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Signs in, refreshes and signs out in one process, many times: it gets no larger, opens no more
// files and starts no more threads. Prints both ends.
//
// Once with records in files, where all that grows would be ours, and once with the keyring: libsecret
// before 0.21 leaks the service's reply at each read of a secret (it never unreferences it in
// secret_service_get_secret_for_dbus_path_finish), so that its limit there is what that makes. A
// program of nothing but secret_password_lookup() of 4000 bytes grows by 5.3 KiB a call with 0.20.5
// (Debian 12), and by nothing with 0.21.7 (Debian 13).

import path from 'node:path';

import { Worker, long, main, sanitized } from './session.mjs';

const Cycles = long ? 1000 : 30;
const WarmUp = long ? 100 : 15; // caches and pools fill
const MaxGrowth = sanitized ? Infinity : 2 * 1024 * 1024; // a sanitizer keeps what was freed
const LibsecretLeak = 100 * 1024; // a cycle: some ten reads of a record of 6 KiB

const mib = (bytes) => (bytes / 1024 / 1024).toFixed(2);

async function measure(problems, name, options, { growth, threads }) {
  const worker = new Worker(options);
  await worker.must('restore');
  const before = await worker.must('cycles', { count: WarmUp }, 600);
  const began = Date.now();
  const after = await worker.must('cycles', { count: Cycles }, 3000);
  const seconds = (Date.now() - began) / 1000;
  await worker.end();

  console.log(
    `${name}: ${Cycles} logins, refreshes and logouts in ${seconds.toFixed(1)} s: ` +
      `RSS ${mib(before.rss)} -> ${mib(after.rss)} MiB, ` +
      `descriptors ${before.descriptors} -> ${after.descriptors}, ` +
      `threads ${before.threads} -> ${after.threads}`,
  );
  if (after.rss - before.rss > growth) problems.push(`${name}: memory grows`);
  if (after.descriptors > before.descriptors) problems.push(`${name}: descriptors stay open`);
  if (after.threads > before.threads + threads) problems.push(`${name}: threads stay`);
}

await main(async (problems) => {
  const files = path.join(process.env.AUTH0QT_SESSION, 'records');
  await measure(problems, 'files', { files }, { growth: MaxGrowth, threads: 0 });
  // GLib's pool has some threads more or less, whether they have been idle for 15 s or not.
  const limits = { growth: MaxGrowth + Cycles * LibsecretLeak, threads: 3 };
  await measure(problems, 'keyring', {}, limits);
});
