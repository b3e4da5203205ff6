// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/clientauthentication.h"

#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// application/x-www-form-urlencoded, in which a space is "+" (RFC 6749 appendix B).
QByteArray formEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, " ").replace(' ', '+');
}

} // namespace

ClientAuthentication::Method ClientAuthentication::method() const
{
    if (chosen)
        return *chosen;
    if (!key.isNull() || keyError)
        return Method::PrivateKeyJwt;
    return secret.isEmpty() ? Method::None : Method::Post;
}

Auth0Error ClientAuthentication::check() const
{
    const auto missing = [](const QString &detail) {
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, detail);
    };
    switch (method()) {
    case Method::None:
        break;
    case Method::Post:
    case Method::Basic:
        if (secret.isEmpty())
            return missing(u"client.secret_missing"_s);
        break;
    case Method::PrivateKeyJwt:
        if (keyError)
            return keyError;
        if (key.isNull())
            return missing(u"client.key_missing"_s);
        break;
    }
    return {};
}

ClientProof ClientAuthentication::proof(const QString &clientId, const QString &issuer,
                                        const QDateTime &now) const
{
    ClientProof proof;
    switch (method()) {
    case Method::Basic:
        // The id is in the header only: a request must not use two methods (RFC 6749 section 2.3).
        // Both parts are encoded, since the server splits them at the first ":" (section 2.3.1).
        proof.authorization = "Basic "
                + QByteArray(formEncoded(clientId) + ':' + formEncoded(secret)).toBase64();
        return proof;
    case Method::None:
        proof.parameters = { { u"client_id"_s, clientId } };
        break;
    case Method::Post:
        proof.parameters = { { u"client_id"_s, clientId }, { u"client_secret"_s, secret } };
        break;
    case Method::PrivateKeyJwt:
        proof.parameters = { { u"client_id"_s, clientId },
                             { u"client_assertion_type"_s,
                               u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s },
                             { u"client_assertion"_s,
                               QString::fromLatin1(key.assertion(clientId, issuer, now)) } };
        break;
    }
    return proof;
}

} // namespace Auth0Qt
