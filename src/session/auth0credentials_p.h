// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"
#include "token/accesstoken.h"

class Auth0CredentialsData : public QSharedData
{
public:
    // The only functions that create credentials that are not empty.
    static Auth0Credentials create(const Auth0Qt::AccessToken &accessToken, const QString &idToken);
    static Auth0Credentials failed(const Auth0Error &error);

    Auth0Qt::AccessToken accessToken;
    QString idToken;
    Auth0Error error;
};
