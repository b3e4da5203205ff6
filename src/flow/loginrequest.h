// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/clientauthentication.h"

#include "auth0loginoptions.h"
#include "http/endpoints.h"
#include "token/idtoken.h"

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>

namespace Auth0Qt {

// What one login is to be: the provider's settings and the caller's options at the time it began.
struct LoginRequest
{
    QString domain; // Auth0's layout, used when issuer is empty
    QString issuer;
    Endpoints endpoints;
    QString clientId;
    ClientAuthentication client;
    QStringList scopes;
    QString audience;
    QString organization;
    QVariantMap authorizationParameters; // of every login
    QList<QUrl> redirectUris;
    QStringList idTokenAlgorithms;
    std::chrono::seconds timeout { 300 };
    std::chrono::seconds leeway { 60 };
    Auth0LoginOptions options;

    // ConfigurationError when the login must not begin, or no other request to the server either.
    Auth0Error check() const;
    Auth0Error checkServerAccess() const;

    using Parameters = QList<QPair<QString, QString>>;
    // What the server is asked for, beside what belongs to the way that is taken.
    Parameters parameters() const;
    QString effectiveOrganization() const; // canonical
    // What the ID token has to say then; no nonce was sent unless one is added.
    IdTokenRules idTokenRules(const ServerMetadata &server) const;
};

} // namespace Auth0Qt
