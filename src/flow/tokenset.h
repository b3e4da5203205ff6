// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// A token response (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3).
struct TokenSet
{
    static constexpr qsizetype MaxTokenSize = 64 * 1024;

    QString accessToken;
    QString refreshToken; // empty: none was given
    QString idToken; // empty: none was given
    QString tokenType;
    QStringList scopes; // what was granted; what was asked for when the server does not say
    QDateTime expiresAt; // UTC; invalid: the server does not say
    QJsonObject idTokenClaims; // filled after verification only

    // Reads the body of a 2xx answer. Errors, InvalidResponse: token.no_access_token (with the
    // OAuth error when the body is one all the same), token.token_type, token.too_large,
    // token.format.
    static Result<TokenSet> fromJson(const QJsonObject &json, const QStringList &requestedScopes,
                                     const QDateTime &now);
};

// What a failed token request means for a person: RFC 6749 section 5.2 and Auth0's own errors.
// Transport errors pass through; detail is "<prefix>.<oauth error>", e.g. refresh.invalid_grant.
Auth0Error tokenError(const Auth0Error &httpError, const QString &prefix);

} // namespace Auth0Qt
