// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/requestsecrets.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

// RFC 9110 section 11.6.2: a scheme and its credentials. Those of Basic are the client ID and the
// secret, each encoded as in a form (RFC 6749 section 2.3.1).
void addAuthorization(Secrets *secrets, const QByteArray &header)
{
    const qsizetype space = header.indexOf(' ');
    if (space < 0)
        return;
    const QByteArray credentials = header.mid(space + 1).trimmed();
    secrets->add(QString::fromLatin1(credentials));
    if (header.left(space).compare("Basic", Qt::CaseInsensitive) != 0)
        return;
    const QByteArray pair = QByteArray::fromBase64(credentials);
    const QByteArray password = pair.mid(pair.indexOf(':') + 1);
    secrets->add(QString::fromUtf8(password));
    secrets->add(decoded(password));
}

} // namespace

void addParameters(Secrets *secrets, const QByteArray &encoded)
{
    const QList<QByteArray> parameters = encoded.split('&');
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || !Secrets::isSecretName(decoded(parameter.left(equals))))
            continue;
        secrets->add(decoded(parameter.mid(equals + 1)));
        secrets->add(QString::fromLatin1(parameter.mid(equals + 1)));
    }
}

Secrets secretsOf(const QNetworkRequest &request, const QByteArray &body)
{
    Secrets secrets;
    addAuthorization(&secrets, request.rawHeader("Authorization"));
    secrets.add(QString::fromLatin1(request.rawHeader("DPoP")));
    addParameters(&secrets, request.url().query(QUrl::FullyEncoded).toLatin1());
    const QByteArray type = request.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (type.startsWith("application/json"))
        secrets.addMembers(QJsonDocument::fromJson(body).object());
    else
        addParameters(&secrets, body);
    return secrets;
}

} // namespace Auth0Qt
