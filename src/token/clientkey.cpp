// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/clientkey.h"

#include "token/evp.h"
#include "token/jsonwebsignature.h"
#include "token/pkce.h"

#include <QtCore/qjsonobject.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QString usualAlgorithm(const KeyKind &kind)
{
    for (const QString &name : { u"RS256"_s, u"ES256"_s, u"ES384"_s, u"ES512"_s, u"EdDSA"_s }) {
        const SignatureAlgorithm *const algorithm = signatureAlgorithm(name);
        if (algorithm->keyType == kind.type && algorithm->curve == kind.curve)
            return name;
    }
    return {};
}

Auth0Error keyError(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::ConfigurationError, detail);
}

} // namespace

Result<ClientKey> ClientKey::fromPem(const QByteArray &pem, const QString &keyId,
                                     const QString &algorithm)
{
    ClientKey key;
    key.m_key = privateKeyFromPem(pem);
    key.m_keyId = keyId;
    if (!key.m_key)
        return keyError(u"client.key_invalid"_s);
    const KeyKind kind = keyKind(key.m_key.get());
    const QString usual = usualAlgorithm(kind);
    const bool fitsSize = kind.type != "RSA"_L1
            || (kind.bits >= MinModulusBits && kind.bits <= MaxModulusBits);
    if (usual.isEmpty() || !fitsSize)
        return keyError(u"client.key_invalid"_s);

    key.m_algorithm = signatureAlgorithm(algorithm.isEmpty() ? usual : algorithm);
    if (!key.m_algorithm || key.m_algorithm->keyType != kind.type
        || key.m_algorithm->curve != kind.curve)
        return keyError(u"client.key_algorithm"_s);
    // Reports a key that cannot sign now, and not when a code is exchanged.
    if (signatureOf(key.m_key.get(), *key.m_algorithm, "x").isEmpty())
        return keyError(u"client.key_invalid"_s);
    return key;
}

QString ClientKey::algorithm() const
{
    return m_algorithm ? QString(m_algorithm->name) : QString();
}

QByteArray ClientKey::assertion(const QString &clientId, const QString &issuer,
                                const QDateTime &now) const
{
    if (isNull())
        return {};
    QJsonObject header { { "alg"_L1, algorithm() }, { "typ"_L1, "JWT"_L1 } };
    if (!m_keyId.isEmpty())
        header.insert("kid"_L1, m_keyId);
    const qint64 time = now.toSecsSinceEpoch();
    const QJsonObject claims {
        { "iss"_L1, clientId }, { "sub"_L1, clientId },
        { "aud"_L1, issuer },   { "jti"_L1, QString::fromLatin1(randomToken()) },
        { "iat"_L1, time },     { "exp"_L1, time + qint64(Lifetime.count()) }
    };
    return signCompact(header, claims, m_key.get(), *m_algorithm);
}

} // namespace Auth0Qt
