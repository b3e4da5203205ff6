// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What the tests beside this share: workers, and the tenant's control plane.

import { spawn } from 'node:child_process';
import readline from 'node:readline';

const [program, ...flags] = process.argv.slice(2);
export const long = flags.includes('--long');
export const sanitized = flags.includes('--sanitized');
const issuer = process.env.AUTH0QT_TEST_ISSUER;

export async function control(name, body, method = body ? 'POST' : 'GET') {
  const response = await fetch(`${issuer}__test/${name}`, {
    method,
    body: body && JSON.stringify(body),
    headers: body ? { 'content-type': 'application/json' } : {},
  });
  if (response.status !== 200) throw new Error(`the control plane: ${name}: ${response.status}`);
  return response.json();
}

// An application in a process of its own. It has to answer within a minute.
export class Worker {
  #waiting = null;

  constructor({ account = '', user = 'alice', files, killAt, prefix = [] } = {}) {
    const [command, ...args] = [...prefix, program, '--account', account, '--user', user];
    if (files) args.push('--files', files);
    const env = { ...process.env };
    if (killAt) env.AUTH0QT_KILL_AT = killAt;
    this.killAt = killAt;
    this.process = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdin.on('error', () => {}); // it may be killed
    this.ended = new Promise((resolve) => {
      this.process.on('close', (code, signal) => {
        resolve({ code, signal });
        this.#waiting?.({ dead: signal ?? code });
      });
    });
    readline.createInterface(this.process.stdout).on('line', (line) => {
      this.#waiting?.(JSON.parse(line));
    });
  }

  // The answer; {dead: SIGNAL or code} when the process ended instead.
  async send(command, more = {}, seconds = 60) {
    let timer;
    const answer = await new Promise((resolve, reject) => {
      this.#waiting = resolve;
      timer = setTimeout(() => reject(new Error(`no answer to ${command}`)), seconds * 1000);
      this.process.stdin.write(`${JSON.stringify({ command, ...more })}\n`);
      this.ended.then(({ code, signal }) => resolve({ dead: signal ?? code }));
    });
    clearTimeout(timer);
    this.#waiting = null;
    return answer;
  }

  // The same, when anything but success is a failure of the test.
  async must(command, more, seconds) {
    const answer = await this.send(command, more, seconds);
    if (answer.error || answer.dead !== undefined)
      throw new Error(`${command} failed: ${JSON.stringify(answer)}`);
    return answer;
  }

  // How it has ended: {code, signal}. It has to, within a minute.
  async death() {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => {
        this.process.kill('SIGABRT');
        resolve({ code: 'no end at all' });
      }, 60000);
    });
    const end = await Promise.race([this.ended, late]);
    clearTimeout(timer);
    return end;
  }

  async end() {
    this.process.stdin.end();
    const { code, signal } = await this.death();
    if (code !== 0) throw new Error(`a worker ended with ${signal ?? code}`);
  }
}

// Runs the test, and ends with what it says. What it has found wrong goes into `problems`.
export async function main(run) {
  const problems = [];
  try {
    await run(problems);
  } catch (error) {
    problems.push(error.stack);
  }
  for (const problem of problems) console.log(`FAIL ${problem}`);
  process.exit(problems.length ? 1 : 0);
}

export const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
export const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
