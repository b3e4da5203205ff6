// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The socket of tests/shared/chromium.mjs.

import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';

export class Chromium {
  #waiting = [];

  constructor(folder) {
    this.socket = net.connect(path.join(folder, 'socket'));
    this.socket.on('error', (error) => this.#waiting.splice(0).forEach(({ reject }) => reject(error)));
    readline.createInterface({ input: this.socket }).on('line', (line) => {
      const { value, error } = JSON.parse(line);
      const { resolve, reject } = this.#waiting.shift();
      if (error) reject(new Error(error));
      else resolve(value);
    });
  }

  ask(order) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.socket.write(`${JSON.stringify(order)}\n`);
    });
  }

  end() {
    this.socket.destroy();
  }
}
