// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/oautherrors.h"
#include "global/result.h"
#include "token/accesstoken.h"

#include <QtCore/qjsonobject.h>

namespace Auth0Qt {

struct HttpResponse;

// A token response (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3).
struct TokenSet
{
    // What the access token is for: requests to an API, or one sign-in of a browser (Auth0's
    // session transfer token).
    enum class Use { Api, SessionTransfer };

    static constexpr qsizetype MaxTokenSize = 64 * 1024;

    AccessToken accessToken; // scopes: the requested ones if the response has none; no audience
    QString refreshToken; // empty: not in the response
    QString idToken; // empty: not in the response
    QJsonObject idTokenClaims; // set by verifyTokens()

    // What the request was for.
    struct Expected
    {
        QStringList scopes; // requested
        Use use = Use::Api;
        DpopKey dpopKey {}; // of the request's DPoP proof; null: it had none
        bool isBound = false; // the access token must be bound to this key
    };

    // Reads the body of a 2xx response. Errors, InvalidResponse: token.no_access_token (with the
    // OAuth error if the body has one), token.token_type, token.too_large, token.format (also of a
    // member that has another type than text), dpop.downgrade for a bearer token, and
    // dpop.not_bound for one that is bound to an unknown key. If the response is for another use:
    // ConfigurationError, token.session_transfer.
    static Result<TokenSet> fromJson(const QJsonObject &json, const Expected &expected,
                                     const QDateTime &now);
    // The refresh token of a response whose other members are not usable; empty: none.
    static QString refreshTokenOf(const QJsonObject &json);
};

// The scopes of OpenID Connect Core (sections 3.1.2.1, 5.4 and 11). All others are those of an API.
QStringList openIdScopes();

// Whether the access token of a token response is for this audience. Auth0 silently ignores an
// audience that the policies of the application's refresh tokens do not list, and returns a token
// for another one. Compares the claim aud of a JWT and the member resource (RFC 8707). Of a token
// that cannot be read, the response must not tell that it has no scope of the API.
bool isForAudience(const QJsonObject &json, const QString &audience,
                   const QStringList &requestedScopes);

// The error of a failed request by the table of OAuth errors. An error without an OAuth error, or
// that can pass by itself, is returned unchanged.
Auth0Error tokenError(const Auth0Error &httpError, OauthRequest request);

// The error of a refresh token that the server refuses. RFC 6749 section 5.2 asks for
// invalid_grant, but some servers answer a token that they have forgotten with another error or
// with none. Status 400 or 401 is therefore LoginRequired, refresh.refused, whatever the body.
// error, the one of tokenError(), is returned unchanged if it can pass by itself, if it says what
// the user has to do, or if the response is the page of a proxy.
Auth0Error refusedTokenError(const HttpResponse &response, const Auth0Error &error);

} // namespace Auth0Qt
