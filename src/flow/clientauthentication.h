// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0error.h"
#include "token/clientkey.h"

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>

#include <optional>

namespace Auth0Qt {

struct ServerMetadata;

// What one request carries to prove who the application is.
struct ClientProof
{
    QList<QPair<QString, QString>> parameters; // of the form
    QByteArray authorization; // the header of that name; empty: none
};

// How the application proves who it is wherever the server wants to know: when it spends a code or
// a refresh token, revokes one, or asks for a device code (RFC 6749 section 2.3, RFC 7523).
struct ClientAuthentication
{
    using Method = Auth0::ClientAuthMethod;

    std::optional<Method> chosen;
    QString secret;
    ClientKey key;
    Auth0Error keyError; // why there is no key although one was set

    // The chosen one, else what can be done with what there is.
    Method method() const;
    // ConfigurationError when that cannot be done: client.secret_missing, client.key_missing or why
    // the key is none.
    Auth0Error check() const;
    // Another one for each request.
    ClientProof proof(const QString &clientId, const ServerMetadata &server,
                      const QDateTime &now) const;
};

} // namespace Auth0Qt
