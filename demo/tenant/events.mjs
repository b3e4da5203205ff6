// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What happened, for tests that count: login, refresh, reuse, refresh_failed, logout, revoke, change_password.
export class Events {
  #list = [];

  add(type, more = {}) {
    this.#list.push({ type, time: Date.now(), ...more });
    if (this.#list.length > 20000) this.#list.splice(0, 10000);
  }

  get list() { return this.#list; }
  get counts() {
    const counts = {};
    for (const { type } of this.#list) counts[type] = (counts[type] ?? 0) + 1;
    return counts;
  }

  clear() { this.#list = []; }
}
