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

// The result of a finished reply of HttpAccessManager: the whole body, or an error.
struct HttpResponse
{
    int status = 0; // 0: no response
    QByteArray body;
    // The body, if it is a JSON object. In that of an error "***" replaces the secrets of the
    // request.
    QJsonObject json;
    QDateTime date; // the server's Date header, UTC; invalid when absent
    // Whether the body is an HTML page: of a proxy or a captive portal, not of an OAuth endpoint.
    bool isPage = false;
    QByteArray location; // the Location header of a resource that was created; never followed
    // Whether the server may have received the body of the request. If not, it is safe to send the
    // request again, even with a rotating refresh token.
    bool bodySent = false;
    // NoError for a complete 2xx response. Otherwise the error, with the OAuth error of the body
    // (RFC 6749 section 5.2) and Retry-After if there are any. Never contains a URL.
    Auth0Error error;

    bool isJwt = false; // the body is a JWT (application/jwt), which is not verified

    enum class Expect { Json, JsonOrJwt, Nothing };
    // Reads a finished reply. Json: the body of a 2xx response must be a JSON object.
    static HttpResponse read(QNetworkReply *reply, Expect expect = Expect::Json);
};

// The value of a Date header (RFC 9110 section 5.6.7), UTC; invalid if value is not a date.
QDateTime fromHttpDate(const QByteArray &value);

} // namespace Auth0Qt
