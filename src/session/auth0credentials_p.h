// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"

class Auth0CredentialsData : public QSharedData
{
public:
    // The only ways to make credentials that hold something.
    static Auth0Credentials create(const QString &accessToken, const QString &idToken,
                                   const QString &tokenType, const QStringList &scopes,
                                   const QString &audience, const QDateTime &expiresAt);
    static Auth0Credentials failed(const Auth0Error &error);

    QString accessToken;
    QString idToken;
    QString tokenType;
    QStringList scopes;
    QString audience;
    QDateTime expiresAt; // UTC; invalid: the server did not say
    Auth0Error error;
};
