// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace Auth0QtTest {

// A key pair, generated for each test run, that signs valid and invalid
// tokens. It shares no code with the library, so that the two check each other. Needs
// OpenSSL::Crypto.
//
//   const auto key = SigningKey::generate(u"RS256"_s, u"k1"_s);
//   server.setJwks(key.jwks());
//   const QByteArray idToken = key.sign({ { u"iss"_s, issuer }, ... });
class SigningKey
{
public:
    // RS256 to PS512: RSA of 2048 bits; ES256, ES384, ES512: the curve; EdDSA: Ed25519.
    static SigningKey generate(const QString &alg, const QString &kid = {});

    QString algorithm() const { return m_algorithm; }
    QString keyId() const { return m_keyId; }

    QJsonObject jwk() const; // public: kty, use, alg, kid and the key itself
    QByteArray jwks() const { return jwks({ jwk() }); }
    static QByteArray jwks(const QList<QJsonObject> &jwks); // a JWKS document
    QByteArray publicPem() const;
    // PKCS #8, encrypted when there is a password.
    QByteArray privatePem(const QByteArray &password = {}) const;

    // A compact JWS. An "alg" of the header is used if this key can sign
    // with it.
    QByteArray sign(const QJsonObject &claims) const; // header: typ, alg, kid
    QByteArray sign(const QJsonObject &header, const QJsonObject &claims) const;
    QByteArray signText(const QByteArray &header, const QByteArray &payload,
                        const QString &alg = {}) const;

    // In the form of JOSE: r || s for ECDSA. Empty if this key cannot sign with alg.
    QByteArray signature(const QByteArray &input, const QString &alg = {}) const;

private:
    QString m_algorithm;
    QString m_keyId;
    std::shared_ptr<EVP_PKEY> m_key;
};

QByteArray base64Url(const QByteArray &bytes);
QByteArray json(const QJsonObject &object);

} // namespace Auth0QtTest
