// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace Auth0Qt {

// A public key of RFC 7517. Its form, sizes and exponent are checked when it is read; what takes
// long (the point, EVP_PKEY_public_check: 5 ms for an RSA key of 2048 bits, 1 s for the largest) is
// checked once, at the first key(), so that a long JWKS does not hold up the thread that receives
// it. Copies share the result; key() may be called from several threads.
class JsonWebKey
{
public:
    static constexpr int MinModulusBits = 2048; // RFC 7518 section 3.3
    static constexpr int MaxModulusBits = 8192; // a check of a larger one would take seconds

    // Checked completely. Errors (InvalidResponse; none of them fails a set):
    //   jwk.private     a private or symmetric key has no place in a public document
    //   jwk.type        kty or crv is none that this library verifies with
    //   jwk.member      kid or alg is no string
    //   jwk.modulus     n is no base64url, even, or of a size out of range
    //   jwk.exponent    e is no base64url, even, below 3 or above 2^32
    //   jwk.coordinate  x or y is no base64url or not exactly as wide as the curve
    //   jwk.invalid     OpenSSL refuses the key, e.g. the point is not on the curve
    static Result<JsonWebKey> fromJson(const QJsonObject &jwk);

    JsonWebKey() = default;

    QString keyType() const { return m_keyType; } // kty: RSA, EC, OKP
    QString curve() const { return m_curve; } // crv, empty for RSA
    QString keyId() const { return m_keyId; } // kid, may be empty
    QString algorithm() const { return m_algorithm; } // alg, may be empty
    bool mayVerify() const { return m_mayVerify; } // use and key_ops
    EVP_PKEY *key() const; // null when OpenSSL refuses it

    // Whether this key may verify a signature of this algorithm (RFC 7518 section 3.1).
    bool fits(const QString &alg) const;

    // SHA-256 thumbprint, base64url (RFC 7638).
    QByteArray thumbprint() const;

private:
    friend class JsonWebKeySet;
    struct Material;

    static Result<JsonWebKey> read(const QJsonObject &jwk);
    const char *readRsa(const QJsonObject &jwk);
    const char *readEc(const QJsonObject &jwk);
    const char *readOkp(const QJsonObject &jwk);

    QString m_keyType;
    QString m_curve;
    QString m_keyId;
    QString m_algorithm;
    bool m_mayVerify = true;
    QByteArray m_thumbprintInput;
    std::shared_ptr<Material> m_material;
};

// The keys of a JWKS document. Unknown and unfit keys are left out and never fail the set.
class JsonWebKeySet
{
public:
    static constexpr int MaxKeys = 64;

    // Errors (InvalidResponse): jwks.malformed, jwks.too_many_keys. A set without one usable key
    // is a set all the same.
    static Result<JsonWebKeySet> fromJson(const QByteArray &json);

    bool isEmpty() const { return m_keys.isEmpty(); }
    const QList<JsonWebKey> &keys() const { return m_keys; }

    // The one key for this header: by kid, else the only one that fits. Errors (IdTokenInvalid):
    // id_token.key_unknown (no sound key: the set may be old), id_token.key_ambiguous, and
    // id_token.key_algorithm (the key that kid names is not for this algorithm).
    Result<JsonWebKey> select(const QString &kid, const QString &alg) const;

private:
    QList<JsonWebKey> m_keys;
};

} // namespace Auth0Qt
