// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// auth0qt-console, which is the product in this trial.
import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Console {
  constructor(program, options) { Object.assign(this, { program, options }); }

  get version() { return execFileSync(this.program, ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1); }

  /// Runs the commands in one process. onStep gets the lines of a command that is not finished.
  run(commands, onStep = () => {}) {
    return new Promise((resolve, reject) => {
      const child = spawn(this.program, [...this.options, ...commands], { stdio: ['ignore', 'pipe', 'inherit'] });
      const lines = [];
      createInterface({ input: child.stdout }).on('line', (text) => {
        const line = JSON.parse(text);
        if (line.step) onStep(line);
        else lines.push(line);
      });
      child.on('error', reject);
      child.on('close', () => {
        if (lines.length === 0) return reject(new Error('auth0qt-console printed nothing'));
        return resolve({ lines, problem: lines.find(({ ok }) => !ok), of: (name) => lines.find(({ command }) => command === name) });
      });
    });
  }
}
