// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"
#include "token/accesstoken.h"

#include <chrono>

class Auth0CredentialsData : public QSharedData
{
public:
    // The only functions that create credentials that are not empty.
    // clockOffset: how far the clock of the server is ahead of this computer's.
    static Auth0Credentials create(const Auth0Qt::AccessToken &accessToken, const QString &idToken,
                                   std::chrono::seconds clockOffset = {});
    static Auth0Credentials failed(const Auth0Error &error);

    static Auth0Qt::AccessToken accessTokenOf(const Auth0Credentials &credentials);

    Auth0Qt::AccessToken accessToken;
    QString idToken;
    std::chrono::seconds clockOffset {};
    Auth0Error error;
};
