// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qstring.h>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

// Everything that is asked of OpenSSL's EVP interface: keys and signatures.
namespace Auth0Qt {

enum class SignatureScheme { Pkcs1, Pss, Ecdsa, EdDsa };

// An algorithm of RFC 7518 section 3.1 or RFC 8037 and the one kind of key that goes with it.
struct SignatureAlgorithm
{
    QLatin1StringView name; // alg
    QLatin1StringView keyType; // kty
    QLatin1StringView curve; // crv, empty for RSA
    SignatureScheme scheme;
    const char *digest; // OpenSSL's name, null for EdDSA
    QCryptographicHash::Algorithm hash; // of at_hash (OpenID Connect Core section 3.1.3.6)
    int signatureSize; // in bytes; 0 for RSA, where it is the modulus that says
};

// Null for everything else, so that there is no verifier for none and HS* whatever is configured:
// a desktop application has no secret to key HMAC with.
const SignatureAlgorithm *signatureAlgorithm(const QString &name);

// Imported and checked by EVP_PKEY_public_check; null when OpenSSL refuses the values. What that
// check does not see (sizes, a small exponent) is the caller's affair.
std::shared_ptr<EVP_PKEY> rsaPublicKey(const QByteArray &modulus, const QByteArray &exponent);
std::shared_ptr<EVP_PKEY> ecPublicKey(const QByteArray &curve, const QByteArray &x,
                                      const QByteArray &y);
std::shared_ptr<EVP_PKEY> ed25519PublicKey(const QByteArray &x);

// The key must be of the algorithm's kind: OpenSSL does not bind the two.
bool verifySignature(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input,
                     const QByteArray &signature);

// The private key of a PEM text, of whatever kind; null when there is none, or one that is
// encrypted: nobody is asked for a password.
std::shared_ptr<EVP_PKEY> privateKeyFromPem(const QByteArray &pem);

// kty and crv of a key (RFC 7517, RFC 7518 section 6, RFC 8037), empty where it has none that we
// know, and its size.
struct KeyKind
{
    QLatin1StringView type;
    QLatin1StringView curve;
    int bits = 0;
};
KeyKind keyKind(EVP_PKEY *key);

// In JOSE's form; empty when the key does not fit the algorithm.
QByteArray signatureOf(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input);

} // namespace Auth0Qt
