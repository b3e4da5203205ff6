// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The command line of the tenant.
import { parseArgs } from 'node:util';

export const USAGE = `Usage: tenant [--state DIR] [--forget] [--port N] [--overlap SECONDS] [--callback URL]... [--control] [--parent PID]

  --state DIR        keep keys, sessions, grants, refresh tokens, changed users and the port in DIR
  --forget           begin with an empty DIR
  --port N           this port; 0 (default) is the port of DIR if it is free, else any
  --overlap SECONDS  rotation overlap of refresh tokens (default 0)
  --callback URL     one more Allowed Callback URL of every application
  --control          offer the test control plane under /__test/
  --parent PID       end when this process ends; a pipe as standard input does the same when it closes
`;

export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      state: { type: 'string' }, forget: { type: 'boolean', default: false }, port: { type: 'string', default: '0' }, overlap: { type: 'string', default: '0' }, callback: { type: 'string', multiple: true, default: [] },
      control: { type: 'boolean', default: false }, parent: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const number = (name, max) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 0 || value > max) throw new Error(`--${name}: not a number from 0 to ${max}: ${values[name]}`);
    return value;
  };
  return { ...values, port: number('port', 65535), overlap: number('overlap', 86400), parent: values.parent === undefined ? undefined : number('parent', 2 ** 31) };
}
