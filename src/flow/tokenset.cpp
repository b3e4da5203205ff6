// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/tokenset.h"

#include "http/httpresponse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

Auth0Error invalid(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::InvalidResponse, detail);
}

// Tokens are visible ASCII (RFC 6749 appendix A): anything else could smuggle a header line.
bool isTokenText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

constexpr qint64 MaxLifetime = 10'000'000'000; // 300 years; more would overflow a QDateTime

// expires_in is a number; some servers send a string.
qint64 lifetime(const QJsonValue &value)
{
    if (value.isDouble())
        return qint64(qBound(0.0, value.toDouble(), double(MaxLifetime)));
    bool ok = false;
    const qint64 seconds = value.toString().toLongLong(&ok);
    return ok ? qBound(qint64(0), seconds, MaxLifetime) : 0;
}

} // namespace

Result<TokenSet> TokenSet::fromJson(const QJsonObject &json, const QStringList &requestedScopes,
                                    const QDateTime &now)
{
    // The base class of the flow would not become Granted by it.
    if (json.contains("error"_L1)) {
        Auth0Error error = invalid(u"token.no_access_token"_s);
        error.setOauthError(sanitizedText(json["error"_L1].toString(), 100),
                            sanitizedText(json["error_description"_L1].toString(), 500));
        return error;
    }

    TokenSet tokens;
    tokens.accessToken = json["access_token"_L1].toString();
    tokens.refreshToken = json["refresh_token"_L1].toString();
    tokens.idToken = json["id_token"_L1].toString();
    tokens.tokenType = json["token_type"_L1].toString();

    if (tokens.accessToken.isEmpty())
        return invalid(u"token.no_access_token"_s);
    for (const QString &token : { tokens.accessToken, tokens.refreshToken, tokens.idToken }) {
        if (token.size() > MaxTokenSize)
            return invalid(u"token.too_large"_s);
        if (!isTokenText(token))
            return invalid(u"token.format"_s);
    }
    // RFC 6749 section 7.1: a client must not use a token whose type it does not understand.
    if (tokens.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return invalid(u"token.token_type"_s);

    // RFC 6749 section 5.1: without scope in the answer, all that was asked for is granted.
    const QString scope = json["scope"_L1].toString();
    tokens.scopes = scope.isEmpty() ? requestedScopes : scope.split(u' ', Qt::SkipEmptyParts);
    if (const qint64 seconds = lifetime(json["expires_in"_L1]); seconds > 0)
        tokens.expiresAt = now.addSecs(seconds);
    return tokens;
}

Auth0Error tokenError(const Auth0Error &httpError, const QString &prefix)
{
    using Auth0::ErrorCode;
    const QString oauth = httpError.oauthError();
    if (oauth.isEmpty() || httpError.isTransient())
        return httpError;

    ErrorCode code = ErrorCode::InvalidResponse;
    if (oauth == "invalid_grant"_L1)
        code = ErrorCode::LoginRequired;
    else if (oauth == "mfa_required"_L1)
        code = ErrorCode::MfaRequired;
    else if (oauth == "access_denied"_L1)
        code = ErrorCode::AuthorizationDenied;
    else if (oauth == "invalid_client"_L1 || oauth == "unauthorized_client"_L1
             || oauth == "unsupported_grant_type"_L1 || oauth == "invalid_request"_L1
             || oauth == "invalid_scope"_L1)
        code = ErrorCode::ConfigurationError;

    Auth0Error error(code, prefix + u'.' + oauth);
    error.setOauthError(oauth, httpError.oauthDescription());
    error.setHttpStatus(httpError.httpStatus());
    return error;
}

} // namespace Auth0Qt
