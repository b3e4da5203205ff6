// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The last touch to ID tokens: Auth0's header, the Action's claims, no nonce after a refresh, and a flaw where the control plane asked for one.
import crypto from 'node:crypto';
import * as jose from 'jose';
import { once } from './control.mjs';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(input, alg, key) {
  if (alg === 'none') return '';
  if (alg.startsWith('HS')) return crypto.createHmac(`sha${alg.slice(2)}`, key).update(input).digest('base64url');
  return crypto.sign('RSA-SHA256', Buffer.from(input), key).toString('base64url');
}

/// The end of the session is set at the login, and the same in each refresh.
function limitSession({ settings, store }, claims, refreshed) {
  const key = `SessionExpiry:${claims.sid}`;
  if (!refreshed) {
    if (settings.sessionExpirySeconds === null) store.delete(key);
    else store.set(key, claims.iat + settings.sessionExpirySeconds);
  }
  claims.session_expiry = store.get(key);                  // undefined is left out of the token
}

/// `spoil`: { claims, drop, header, dropHeader, alg: 'none' | 'HS256', wrongKey, badSignature, raw, times }.
export async function finishIdToken(tenant, idToken, { refreshed, custom }) {
  const spoil = once(tenant.control?.tamper) ?? {};
  if (spoil.raw !== undefined) return spoil.raw;
  const claims = { ...custom, ...jose.decodeJwt(idToken) };
  if (refreshed) delete claims.nonce;                      // only the code flow's ID token has one
  limitSession(tenant, claims, refreshed);
  Object.assign(claims, spoil.claims);
  for (const name of spoil.drop ?? []) delete claims[name];
  const alg = spoil.alg ?? 'RS256';
  const header = { alg, typ: 'JWT', kid: tenant.keys.kid, ...spoil.header };
  for (const name of spoil.dropHeader ?? []) delete header[name];
  const input = `${encode(header)}.${encode(claims)}`;
  let key = crypto.createPrivateKey({ key: tenant.keys.current, format: 'jwk' });
  // The classic confusion of RFC 8725 section 2.1: the public key used as an HMAC secret.
  if (alg.startsWith('HS')) key = crypto.createPublicKey(key).export({ type: 'spki', format: 'pem' });
  if (spoil.wrongKey) key = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  let signature = sign(input, alg, key);
  if (spoil.badSignature) signature = `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
  return `${input}.${signature}`;
}
