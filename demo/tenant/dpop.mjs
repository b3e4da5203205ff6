// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// DPoP (RFC 9449) at the resource servers: /userinfo, the Management API, the My Account API and the demo's own API. oidc-provider
// checks the proofs at the token endpoint and those that come with an opaque access token.
import crypto from 'node:crypto';
import * as jose from 'jose';
import ServerChallenge, { CHALLENGE_OK_WINDOW } from 'oidc-provider/lib/helpers/challenge.js';

export const ALGORITHMS = ['ES256'];

export class InvalidProof extends Error {
  constructor(message, error = 'invalid_dpop_proof', nonce = undefined) { super(message); Object.assign(this, { status: 401, scheme: 'DPoP', error, nonce }); }
}

/// All servers of the tenant have one origin, so they have the same nonces: those of oidc-provider.
const nonces = ({ keys }) => new ServerChallenge(Buffer.from(keys.dpopSecret, 'base64url'), 'DPoP');

/// The claims of the proof and the thumbprint of its key. The signature is checked with the key that the proof has.
async function readProof(header) {
  if (!header) throw new InvalidProof('The DPoP proof is missing.');
  try {
    const { payload, protectedHeader } = await jose.jwtVerify(header, jose.EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ALGORITHMS, currentDate: new Date(Date.now()) });
    return { ...payload, thumbprint: await jose.calculateJwkThumbprint(protectedHeader.jwk) };
  } catch {
    throw new InvalidProof('The signature or the header of the DPoP proof is invalid.');
  }
}

function checkClaims({ jti, htm, htu, iat, ath }, req, issuer, token) {
  const refuse = (name) => { throw new InvalidProof(`The claim ${name} of the DPoP proof is missing or wrong.`); };
  const plain = (url) => new URL(url.split(/[?#]/)[0], issuer).href;
  if (typeof jti !== 'string' || !jti) refuse('jti');
  if (htm !== req.method) refuse('htm');
  if (typeof htu !== 'string' || !URL.canParse(htu) || plain(htu) !== plain(req.url)) refuse('htu');
  if (typeof iat !== 'number') refuse('iat');
  if (ath !== crypto.createHash('sha256').update(token).digest('base64url')) refuse('ath');
}

/// A proof without a nonce is good for some minutes; with one it is as good as the nonce.
function checkFreshness({ nonce, iat }, tenant) {
  const server = nonces(tenant);
  const ask = (message) => { throw new InvalidProof(message, 'use_dpop_nonce', server.nextChallenge()); };
  if (nonce !== undefined) {
    if (typeof nonce !== 'string' || !server.checkChallenge(nonce)) ask('The nonce of the DPoP proof is not one of this server, or too old.');
  } else if (tenant.settings.apiDpopNonce) ask('Resource server requires nonce in DPoP proof');
  else if (Math.abs(Date.now() / 1000 - iat) > CHALLENGE_OK_WINDOW) throw new InvalidProof('The claim iat of the DPoP proof is too old, or in the future.');
}

/// RFC 9449 sections 4.3 and 7.1: the proof that comes with an access token that is bound to the key with this thumbprint.
export async function checkProof(tenant, req, token, thumbprint) {
  const proof = await readProof(req.headers.dpop);
  checkClaims(proof, req, tenant.issuer, token);
  if (proof.thumbprint !== thumbprint) throw new InvalidProof('The key of the DPoP proof is not the one of the access token.', 'invalid_token');
  checkFreshness(proof, tenant);
  if (!await tenant.provider.ReplayDetection.unique(thumbprint, proof.jti, Math.floor(Date.now() / 1000) + CHALLENGE_OK_WINDOW)) {
    throw new InvalidProof('The DPoP proof was used before.');
  }
}
