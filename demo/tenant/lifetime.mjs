// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The tenant ends with whoever started it, also when that one is killed: its end of the pipe then closes.
import fs from 'node:fs';

export function endWithParent({ parent }, end) {
  const input = fs.fstatSync(0);
  if (input.isFIFO() || input.isSocket()) {                // not /dev/null, a terminal or a file
    process.stdin.on('end', end).on('error', end).resume();
  }
  if (parent) {
    const alive = () => { try { process.kill(parent, 0); return true; } catch (error) { return error.code === 'EPERM'; } };
    const wasParent = process.ppid === parent;
    setInterval(() => { if (wasParent ? process.ppid !== parent : !alive()) end(); }, 1000);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
}
