// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Signing keys, cookie keys and the DPoP nonce secret; they outlive the process.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as jose from 'jose';
import { writeAtomically } from './store.mjs';

async function newSigningKey() {
  const { privateKey } = await jose.generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const kid = crypto.randomBytes(16).toString('base64url').slice(0, 21);
  return { ...(await jose.exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid };
}

const publicPart = ({ kty, n, e, kid, use, alg }) => ({ kty, n, e, kid, use, alg });

export class Keys {
  #file;

  static async open(folder) {
    const keys = new Keys();
    keys.#file = folder && path.join(folder, 'secrets.json');
    if (keys.#file && fs.existsSync(keys.#file)) {
      Object.assign(keys, JSON.parse(fs.readFileSync(keys.#file, 'utf8')));
    } else {
      keys.signing = [await newSigningKey()];
      keys.cookies = [crypto.randomBytes(32).toString('base64url')];
      keys.dpopSecret = crypto.randomBytes(32).toString('base64url');
      keys.#save();
    }
    return keys;
  }

  #save() {
    if (this.#file) writeAtomically(this.#file, JSON.stringify({ signing: this.signing, cookies: this.cookies, dpopSecret: this.dpopSecret }));
  }

  /// A new key signs from now on; the old ones stay published unless they are dropped.
  async rotate({ keepOld = true } = {}) {
    this.signing = [await newSigningKey(), ...(keepOld ? this.signing : [])];
    this.#save();
    return this.kid;
  }

  get current() { return this.signing[0]; }
  get kid() { return this.current.kid; }
  get publicKeys() { return { keys: this.signing.map(publicPart) }; }

  async verify(token, options) {
    return jose.jwtVerify(token, jose.createLocalJWKSet(this.publicKeys), { currentDate: new Date(Date.now()), ...options });
  }
}
