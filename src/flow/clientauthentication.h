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

// What one request has that shows which application sends it.
struct ClientProof
{
    QList<QPair<QString, QString>> parameters; // of the form
    QByteArray authorization; // the value of the header; empty: no header
};

// Authenticates the application to the server, in the exchange of a code, a refresh, a revocation
// and the device flow (RFC 6749 section 2.3, RFC 7523).
struct ClientAuthentication
{
    using Method = Auth0::ClientAuthMethod;

    std::optional<Method> chosen;
    QString secret;
    ClientKey key;
    Auth0Error keyError; // why the key that was set cannot be used

    // The chosen method, else the strongest one for which a key or a secret is set.
    Method method() const;
    // ConfigurationError if the method cannot be used: client.secret_missing, client.key_missing or
    // keyError.
    Auth0Error check() const;
    // For one request only: each assertion has an id and a time of its own. The server compares the
    // time with its own clock.
    ClientProof proof(const QString &clientId, const QString &issuer, const QDateTime &now) const;
};

} // namespace Auth0Qt
