// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// oidc-provider's storage interface on top of Store, with the rotation overlap that Auth0 calls "leeway".
import { epoch, realNow } from './clock.mjs';

const OF_A_GRANT = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken', 'DeviceCode']);

export function makeAdapter(store, settings) {
  /// RFC 6749 knows no second use of a rotated token. Auth0 allows the *immediately* previous one to be
  /// exchanged again for some seconds, for clients that lost the answer; an older one is reuse.
  function inOverlap(token) {
    if (realNow() - token.consumedAtMs >= settings.rotationOverlapSeconds * 1000) return false;
    return !store.members(`grant:${token.grantId}`)
      .filter((key) => key.startsWith('RefreshToken:'))
      .map((key) => store.get(key))
      .some((other) => other?.consumed && (other.rotations ?? 0) > (token.rotations ?? 0));
  }

  return class TenantAdapter {
    constructor(model) { this.model = model; }
    #key(id) { return `${this.model}:${id}`; }

    async upsert(id, payload, expiresIn) { store.set(this.#key(id), payload, expiresIn); }

    async find(id) {
      const payload = store.get(this.#key(id));
      if (this.model === 'RefreshToken' && payload?.consumed && inOverlap(payload)) delete payload.consumed;
      return payload;
    }

    async #findBy(index) {
      const key = store.members(index).find((candidate) => candidate.startsWith(`${this.model}:`));
      return key && store.get(key);
    }

    async findByUid(uid) { return this.#findBy(`uid:${uid}`); }
    async findByUserCode(code) { return this.#findBy(`code:${code}`); }

    async consume(id) {
      const seen = store.get(this.#key(id));
      if (seen && !seen.consumed) store.update(this.#key(id), { consumed: epoch(), consumedAtMs: realNow() });
    }

    async destroy(id) { store.delete(this.#key(id)); }

    async revokeByGrantId(grantId) {
      if (!OF_A_GRANT.has(this.model)) return;
      for (const key of store.members(`grant:${grantId}`)) if (key.startsWith(`${this.model}:`)) store.delete(key);
    }
  };
}
