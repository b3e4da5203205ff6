// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/authorizationparameters.h"
#include "flow/clientauthentication.h"

#include "auth0loginoptions.h"
#include "http/endpoints.h"
#include "token/idtoken.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <functional>

namespace Auth0Qt {

// One login: the settings of the provider and the options of the caller when it began.
struct LoginRequest
{
    QString domain; // of an Auth0 tenant, used if issuer is empty
    QString issuer;
    Endpoints endpoints;
    QString clientId;
    ClientAuthentication client;
    Auth0::Dpop dpop = Auth0::Dpop::Off;
    QStringList scopes;
    QString audience;
    QString organization;
    QVariantMap authorizationParameters; // of every login
    QList<QUrl> redirectUris;
    QStringList idTokenAlgorithms;
    // Pushes the parameters of an authorization request through a server of the application, and
    // calls its second argument with the request URI.
    std::function<void(const QVariantMap &, const std::function<void(const QString &)> &)>
            requestPusher;
    std::chrono::seconds timeout { 300 };
    std::chrono::seconds leeway { 60 };
    Auth0LoginOptions options;
    // The user whose identities this login changes: the authorization endpoint links or unlinks the
    // connection, and the user does not sign in with it. Empty for any other login.
    QString identitiesOf;

    // ConfigurationError if the login must not begin.
    Auth0Error check() const;
    // ConfigurationError if no request must be sent to the server.
    Auth0Error checkServerAccess() const;

    // Those of the authorization request or the device authorization request, without the
    // parameters that only one of them has.
    Parameters parameters() const;
    QString effectiveOrganization() const; // canonical
    QString effectiveAudience() const;
    QStringList effectiveScopes() const; // those of the provider and of the options
    // The rules for the ID token, without a nonce.
    IdTokenRules idTokenRules(const ServerMetadata &server) const;
};

} // namespace Auth0Qt
