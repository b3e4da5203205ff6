// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Auth0Qt {

// What a finished reply of NetworkAccessManager says, made safe: the whole body or an error.
struct HttpResponse
{
    int status = 0; // 0: the server gave no answer
    QByteArray body;
    QJsonObject json; // the body, when it is a JSON object
    QDateTime date; // the server's Date header, UTC; invalid when absent
    // Whether the server may have seen the request's body. If not, sending it anew is safe even
    // when it spends a refresh token.
    bool bodySent = false;
    // NoError for a 2xx answer that arrived whole. Else what went wrong, with the OAuth error of
    // the body (RFC 6749 section 5.2) and Retry-After when there are any. Never quotes a URL.
    Auth0Error error;

    enum class Expect { Json, Nothing };
    // Reads and judges a finished reply. Json: a 2xx body must be an application/json object.
    static HttpResponse read(QNetworkReply *reply, Expect expect = Expect::Json);
};

// The value of a Date header (RFC 9110 section 5.6.7), UTC; invalid when it is none.
QDateTime fromHttpDate(const QByteArray &value);

// Foreign text made fit to show: no control or format characters, one line, a limited length.
QString sanitizedText(const QString &text, qsizetype maxLength);

} // namespace Auth0Qt
