// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"
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
    QUrl revocationEndpoint; // empty: not supported
    QUrl userinfoEndpoint;
    QUrl deviceAuthorizationEndpoint; // RFC 8628; empty: not supported
    QUrl pushedAuthorizationRequestEndpoint; // RFC 9126; empty: not supported
    QUrl jwksUri;
    QUrl endSessionEndpoint; // empty: OpenID Connect logout is not supported
    QUrl auth0LogoutEndpoint; // /v2/logout; empty if the server is not Auth0
    QStringList idTokenAlgorithms; // id_token_signing_alg_values_supported; empty: unknown
    QStringList dpopAlgorithms; // dpop_signing_alg_values_supported; empty: no DPoP, or unknown
    bool requiresPushedAuthorizationRequests = false; // require_pushed_authorization_requests
    bool issParameterSupported = false; // authorization_response_iss_parameter_supported

    // Auth0's endpoints below https://{domain}/. No request is needed. The domain may have a scheme
    // and capital letters; http is kept for loopback hosts only. Error: config.domain, for example
    // for a domain with a path.
    static Result<ServerMetadata> forAuth0Domain(const QString &domain);

    // The document at {issuer}/.well-known/openid-configuration. Errors: discovery.issuer (it has
    // another issuer), discovery.endpoint (an endpoint is missing or not https).
    static Result<ServerMetadata> fromJson(const QJsonObject &document, const QString &issuer);

    static QUrl configurationUrl(const QString &issuer);
};

// Whether these are the metadata of Auth0: its endpoints show it, also on a custom domain.
AUTH0QT_CORE_EXPORT bool isOfAuth0(const QJsonObject &metadata);

// https, or http to a loopback host (127.0.0.0/8, ::1, localhost).
bool isAllowedEndpoint(const QUrl &url);
bool isLoopbackHost(const QString &host);

} // namespace Auth0Qt
