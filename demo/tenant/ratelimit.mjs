// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// So many requests a minute, counted from the first one on, told as Auth0's Management API tells it.
const MINUTE = 60000;

export class RateLimit {
  #limit;
  #left = 0;
  #until = 0;

  /// Counts a request. Gives the headers of its answer, and whether it may have one.
  take(limit) {
    const now = Date.now();
    if (limit !== this.#limit || now >= this.#until) this.#begin(limit, now);
    const allowed = this.#left > 0;
    if (allowed) this.#left -= 1;
    const headers = {
      'x-ratelimit-limit': `${limit}`, 'x-ratelimit-remaining': `${this.#left}`, 'x-ratelimit-reset': `${Math.ceil(this.#until / 1000)}`,
    };
    return { allowed, headers };
  }

  forget() { this.#until = 0; }

  #begin(limit, now) {
    this.#limit = limit;
    this.#left = limit;
    this.#until = now + MINUTE;
  }
}
