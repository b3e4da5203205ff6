// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// OpenID Provider metadata (OpenID Connect Discovery section 3, RFC 8414).
struct ServerMetadata
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl revocationEndpoint; // empty: the server cannot revoke
    QUrl userinfoEndpoint;
    QUrl deviceAuthorizationEndpoint; // RFC 8628; empty: the server has no codes for devices
    QUrl jwksUri;
    QUrl endSessionEndpoint; // empty: no OpenID Connect logout
    QUrl auth0LogoutEndpoint; // /v2/logout; empty when the server is not Auth0
    bool issParameterSupported = false; // authorization_response_iss_parameter_supported

    // Auth0's layout below https://{domain}/, known without asking. The domain may carry a
    // scheme, a path or capitals, which are dropped; http is kept for loopback hosts only.
    static Result<ServerMetadata> forAuth0Domain(const QString &domain);

    // The document of {issuer}/.well-known/openid-configuration. Errors: discovery.issuer (it
    // speaks for somebody else), discovery.endpoint (an endpoint is missing or not https).
    static Result<ServerMetadata> fromJson(const QJsonObject &document, const QString &issuer);

    static QUrl configurationUrl(const QString &issuer);
};

// https, or http to a loopback host (127.0.0.0/8, ::1, localhost).
bool isAllowedEndpoint(const QUrl &url);
bool isLoopbackHost(const QString &host);

} // namespace Auth0Qt
