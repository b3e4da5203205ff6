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

// A public key (RFC 7517). Its form, sizes and exponent are checked when it is read. The first
// key() imports it and makes the slow check (EVP_PKEY_public_check(): 5 ms for an RSA key of 2048
// bits, 1 s for the largest), so that a long JWKS does not block the thread. Copies share the
// imported key. key() may be called from several threads.
class JsonWebKey
{
public:
    static constexpr int MinModulusBits = 2048; // RFC 7518 section 3.3
    static constexpr int MaxModulusBits = 8192; // the check of a larger key takes seconds

    // Makes all checks. A member that is null counts as missing. Errors (InvalidResponse; a key set
    // leaves the key out):
    //   jwk.private     a private or symmetric key
    //   jwk.type        kty or crv is not supported
    //   jwk.member      kid or alg is not a string
    //   jwk.modulus     n is not base64url, is even, or has an unsupported size
    //   jwk.exponent    e is not base64url, is even, below 3 or above 2^32
    //   jwk.coordinate  x or y is not base64url or not exactly as wide as the curve
    //   jwk.invalid     OpenSSL rejects the key, e.g. the point is not on the curve
    static Result<JsonWebKey> fromJson(const QJsonObject &jwk);

    JsonWebKey() = default;

    QString keyType() const { return m_keyType; } // kty: RSA, EC, OKP
    QString curve() const { return m_curve; } // crv, empty for RSA
    QString keyId() const { return m_keyId; } // kid, may be empty
    QString algorithm() const { return m_algorithm; } // alg, may be empty
    bool mayVerify() const { return m_mayVerify; } // use and key_ops
    EVP_PKEY *key() const; // null if OpenSSL rejects it

    // Whether this key may verify a signature of this algorithm (RFC 7518 section 3.1).
    bool fits(const QString &alg) const;

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
    std::shared_ptr<Material> m_material;
};

// The keys of a JWKS document. Keys that are unknown or invalid are left out.
class JsonWebKeySet
{
public:
    static constexpr int MaxKeys = 64;

    // Errors (InvalidResponse): jwks.malformed, jwks.too_many_keys. A set may be empty.
    static Result<JsonWebKeySet> fromJson(const QByteArray &json);

    bool isEmpty() const { return m_keys.isEmpty(); }
    const QList<JsonWebKey> &keys() const { return m_keys; }

    // The key for this header: that with this kid, or without a kid the only one that fits. Errors
    // (IdTokenInvalid): id_token.key_unknown, id_token.key_unfit (a key for this header was left
    // out: the hint says why), id_token.key_ambiguous, and id_token.key_algorithm (the key with
    // this kid is not for this algorithm).
    Result<JsonWebKey> select(const QString &kid, const QString &alg) const;
    // Whether select() may succeed when the document is fetched again.
    static bool mayBeOutdated(const Auth0Error &error);

private:
    struct LeftOut
    {
        QString keyId; // also if it is not a string
        QString reason;
    };

    Auth0Error unfitError(const QString &kid) const;

    QList<JsonWebKey> m_keys;
    QList<LeftOut> m_leftOut;
};

} // namespace Auth0Qt
