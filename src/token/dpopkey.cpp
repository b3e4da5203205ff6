// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/dpopkey.h"

#include "token/base64url.h"
#include "token/evp.h"
#include "token/jsonwebsignature.h"
#include "token/pkce.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Without query and fragment (RFC 9449 section 4.2), in the form that the server sees: it may
// compare the URLs as text.
QString htuOf(const QUrl &url)
{
    QUrl htu = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (htu.port() == (htu.scheme() == "https"_L1 ? 443 : 80))
        htu.setPort(-1);
    if (htu.path().isEmpty())
        htu.setPath(u"/"_s);
    return htu.toString(QUrl::FullyEncoded);
}

QString sha256Of(const QByteArray &text)
{
    return QString::fromLatin1(
            base64UrlEncode(QCryptographicHash::hash(text, QCryptographicHash::Sha256)));
}

// Only the members that RFC 7638 section 3.2 requires, in their order: QJsonObject sorts them.
QJsonObject publicJwk(const QByteArray &x, const QByteArray &y)
{
    return { { "crv"_L1, "P-256"_L1 },
             { "kty"_L1, "EC"_L1 },
             { "x"_L1, QString::fromLatin1(x) },
             { "y"_L1, QString::fromLatin1(y) } };
}

} // namespace

DpopKey::DpopKey(std::shared_ptr<EVP_PKEY> key)
{
    const EcPoint point = key ? p256Point(key.get()) : EcPoint();
    if (point.x.isEmpty())
        return;
    m_key = std::move(key);
    m_x = base64UrlEncode(point.x);
    m_y = base64UrlEncode(point.y);
}

DpopKey DpopKey::generate()
{
    return DpopKey(newP256Key());
}

DpopKey DpopKey::fromPrivateKey(const QByteArray &der)
{
    return DpopKey(privateKeyFromDer(der));
}

QByteArray DpopKey::privateKey() const
{
    return m_key ? privateKeyToDer(m_key.get()) : QByteArray();
}

QByteArray DpopKey::thumbprint() const
{
    if (!m_key)
        return {};
    return sha256Of(QJsonDocument(publicJwk(m_x, m_y)).toJson(QJsonDocument::Compact)).toLatin1();
}

QByteArray DpopKey::proof(const DpopRequest &request, const QDateTime &now) const
{
    if (!m_key)
        return {};
    const QJsonObject header { { "typ"_L1, "dpop+jwt"_L1 },
                               { "alg"_L1, "ES256"_L1 },
                               { "jwk"_L1, publicJwk(m_x, m_y) } };
    QJsonObject claims { { "jti"_L1, QString::fromLatin1(randomToken()) },
                         { "htm"_L1, QString::fromLatin1(request.method.toUpper()) },
                         { "htu"_L1, htuOf(request.url) },
                         { "iat"_L1, now.toSecsSinceEpoch() } };
    if (!request.accessToken.isEmpty())
        claims.insert("ath"_L1, sha256Of(request.accessToken));
    if (!request.nonce.isEmpty())
        claims.insert("nonce"_L1, QString::fromLatin1(request.nonce));
    return signCompact(header, claims, m_key.get(), *signatureAlgorithm(u"ES256"_s));
}

} // namespace Auth0Qt
