// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qstring.h>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

// Keys and signatures, with the EVP interface of OpenSSL.
namespace Auth0Qt {

enum class SignatureScheme { Pkcs1, Pss, Ecdsa, EdDsa };

// An algorithm of RFC 7518 section 3.1 or RFC 8037 and the kind of key that it needs.
struct SignatureAlgorithm
{
    QLatin1StringView name; // alg
    QLatin1StringView keyType; // kty
    QLatin1StringView curve; // crv, empty for RSA
    SignatureScheme scheme;
    const char *digest; // OpenSSL's name, null for EdDSA
    QCryptographicHash::Algorithm hash; // of at_hash (OpenID Connect Core section 3.1.3.6)
    int signatureSize; // in bytes; 0 for RSA, where the size of the modulus decides
};

// Null for an unknown name. "none" and HS* are unknown, whatever is configured: a desktop
// application has no secret for HMAC.
const SignatureAlgorithm *signatureAlgorithm(const QString &name);

// Imported and checked with EVP_PKEY_public_check(); null if OpenSSL rejects the values. The caller
// checks sizes and the exponent.
std::shared_ptr<EVP_PKEY> rsaPublicKey(const QByteArray &modulus, const QByteArray &exponent);
std::shared_ptr<EVP_PKEY> ecPublicKey(const QByteArray &curve, const QByteArray &x,
                                      const QByteArray &y);
std::shared_ptr<EVP_PKEY> ed25519PublicKey(const QByteArray &x);

// The caller has checked that the key is of the algorithm's kind. OpenSSL does not check that.
bool verifySignature(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input,
                     const QByteArray &signature);

// The private key in a PEM text, of any kind; null if there is none or it is encrypted.
std::shared_ptr<EVP_PKEY> privateKeyFromPem(const QByteArray &pem);

// kty and crv of a key (RFC 7517, RFC 7518 section 6, RFC 8037), empty if unknown, and its size.
struct KeyKind
{
    QLatin1StringView type;
    QLatin1StringView curve;
    int bits = 0;
};
KeyKind keyKind(EVP_PKEY *key);

// A new key of the curve P-256; null if OpenSSL fails.
std::shared_ptr<EVP_PKEY> newP256Key();
// A private key in DER of PKCS #8 (RFC 5208). The key that is read is checked: null if its parts do
// not belong together.
QByteArray privateKeyToDer(EVP_PKEY *key);
std::shared_ptr<EVP_PKEY> privateKeyFromDer(const QByteArray &der);

// The coordinates of the public point of a key of P-256, each 32 bytes (RFC 7518 section 6.2.1.2);
// empty for another key.
struct EcPoint
{
    QByteArray x;
    QByteArray y;
};
EcPoint p256Point(EVP_PKEY *key);

// In the form of JOSE; empty if the key does not fit the algorithm.
QByteArray signatureOf(EVP_PKEY *key, const SignatureAlgorithm &algorithm, const QByteArray &input);

} // namespace Auth0Qt
