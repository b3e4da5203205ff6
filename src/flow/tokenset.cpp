// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/tokenset.h"

#include "http/httpresponse.h"
#include "token/base64url.h"
#include "token/strictjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

Auth0Error invalid(const QString &detail)
{
    return Auth0Error(Auth0::ErrorCode::InvalidResponse, detail);
}

// The members of a token response that must be text, with the error of another type. null is no
// value. scope of another type counts as missing, and expires_in that is neither a number nor text
// is unknown; other members are ignored (RFC 6749 section 5.1).
constexpr struct
{
    const char *name;
    const char *detail;
} TextMembers[] = {
    { "access_token", "token.no_access_token" },
    { "token_type", "token.token_type" },
    { "refresh_token", "token.format" },
    { "id_token", "token.format" },
};

// Returns the detail of the first member that has another type, or null.
const char *wrongType(const QJsonObject &json)
{
    for (const auto &member : TextMembers) {
        const QJsonValue value = memberOf(json, QLatin1StringView(member.name));
        if (!value.isUndefined() && !value.isString())
            return member.detail;
    }
    return nullptr;
}

// RFC 6749 section 7.1: a client must not use a token whose type it does not understand. Returns
// the detail of the error, or null.
const char *wrongTokenType(const AccessToken &token, const TokenSet::Expected &expected)
{
    if (token.isDpop())
        return expected.dpopKey.isNull() ? "dpop.not_bound" : nullptr;
    if (token.type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return "token.token_type";
    return expected.isBound ? "dpop.downgrade" : nullptr; // RFC 9449 section 5
}

// RFC 8693 section 2.2.1: issued_token_type, and the token_type N_A of a token that no API accepts.
bool isSessionTransfer(const QJsonObject &json)
{
    return json["issued_token_type"_L1].toString()
            == "urn:auth0:params:oauth:token-type:session_transfer_token"_L1
            && json["token_type"_L1].toString().compare("N_A"_L1, Qt::CaseInsensitive) == 0;
}

constexpr qint64 MaxLifetime = 10'000'000'000; // 300 years; more would overflow a QDateTime

// expires_in is a number, but some servers send a string.
qint64 lifetime(const QJsonValue &value)
{
    if (value.isDouble())
        return qint64(qBound(0.0, value.toDouble(), double(MaxLifetime)));
    bool ok = false;
    const qint64 seconds = value.toString().toLongLong(&ok);
    return ok ? qBound(qint64(0), seconds, MaxLifetime) : 0;
}

// One audience or several (RFC 7519 section 4.1.3).
bool names(const QJsonValue &value, const QString &audience)
{
    return value.toString() == audience || value.toArray().contains(audience);
}

// The claim aud of an access token that is a JWT. Its signature is for its API to verify.
QJsonValue audienceOf(const QString &accessToken)
{
    const QStringList parts = accessToken.split(u'.');
    const auto payload = base64UrlDecode(parts.size() == 3 ? parts.at(1).toLatin1() : QByteArray());
    return payload ? QJsonDocument::fromJson(*payload)["aud"_L1] : QJsonValue();
}

QStringList apiScopes(QStringList scopes)
{
    scopes.removeIf([](const QString &scope) { return openIdScopes().contains(scope); });
    return scopes;
}

} // namespace

QStringList openIdScopes()
{
    return { u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"address"_s, u"offline_access"_s };
}

bool isForAudience(const QJsonObject &json, const QString &audience,
                   const QStringList &requestedScopes)
{
    const QJsonValue resource = json["resource"_L1];
    if (!resource.isUndefined() && !resource.isNull() && !names(resource, audience))
        return false;
    const QJsonValue aud = audienceOf(json["access_token"_L1].toString());
    if (aud.isString() || aud.isArray())
        return names(aud, audience);
    const QString scope = json["scope"_L1].toString();
    if (scope.isEmpty())
        return true;
    const QStringList granted = apiScopes(scope.split(u' ', Qt::SkipEmptyParts));
    const QStringList requested = apiScopes(requestedScopes);
    return requested.isEmpty()
            ? !granted.isEmpty()
            : std::any_of(granted.cbegin(), granted.cend(),
                          [&requested](const QString &one) { return requested.contains(one); });
}

QString TokenSet::refreshTokenOf(const QJsonObject &json)
{
    const QString token = json["refresh_token"_L1].toString();
    const bool isUsable = !hasMember(json, "error"_L1) && token.size() <= MaxTokenSize
            && isTokenText(token);
    return isUsable ? token : QString();
}

Result<TokenSet> TokenSet::fromJson(const QJsonObject &json, const Expected &expected,
                                    const QDateTime &now)
{
    // QOAuth2AuthorizationCodeFlow does not become Granted by such a response either.
    if (hasMember(json, "error"_L1)) {
        Auth0Error error = invalid(u"token.no_access_token"_s);
        setOauthError(&error, json["error"_L1].toString(), json["error_description"_L1].toString());
        return error;
    }

    if (const char *detail = wrongType(json))
        return invalid(QString::fromLatin1(detail));

    TokenSet tokens;
    tokens.accessToken.value = json["access_token"_L1].toString();
    tokens.refreshToken = json["refresh_token"_L1].toString();
    tokens.idToken = json["id_token"_L1].toString();
    tokens.accessToken.type = json["token_type"_L1].toString();

    if (tokens.accessToken.value.isEmpty())
        return invalid(u"token.no_access_token"_s);
    for (const QString &token : { tokens.accessToken.value, tokens.refreshToken, tokens.idToken }) {
        if (token.size() > MaxTokenSize)
            return invalid(u"token.too_large"_s);
        if (!isTokenText(token))
            return invalid(u"token.format"_s);
    }
    if (expected.use == Use::SessionTransfer) {
        if (!isSessionTransfer(json))
            return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"token.session_transfer"_s);
    } else if (const char *detail = wrongTokenType(tokens.accessToken, expected)) {
        return invalid(QString::fromLatin1(detail));
    } else if (tokens.accessToken.isDpop()) {
        tokens.accessToken.key = expected.dpopKey;
    }

    // RFC 6749 section 5.1: without scope in the response, the requested scopes are granted.
    const QString scope = json["scope"_L1].toString();
    tokens.accessToken.scopes = scope.isEmpty() ? expected.scopes
                                                : scope.split(u' ', Qt::SkipEmptyParts);
    if (const qint64 seconds = lifetime(json["expires_in"_L1]); seconds > 0)
        tokens.accessToken.expiresAt = now.addSecs(seconds);
    return tokens;
}

Auth0Error tokenError(const Auth0Error &httpError, OauthRequest request)
{
    if (httpError.oauthError().isEmpty() || httpError.isTransient())
        return httpError;
    return oauthError(request, httpError.oauthError(), httpError.oauthDescription(),
                      httpError.httpStatus());
}

Auth0Error refusedTokenError(const HttpResponse &response, const Auth0Error &error)
{
    const bool isRefusal = response.status == 400 || response.status == 401;
    if (!isRefusal || response.isPage || error.isTransient() || needsUser(error))
        return error;
    Auth0Error refused(Auth0::ErrorCode::LoginRequired, u"refresh.refused"_s);
    refused.setOauthError(error.oauthError(), error.oauthDescription());
    refused.setHttpStatus(error.httpStatus());
    if (error.code() == Auth0::ErrorCode::ConfigurationError)
        refused.setHint(refused.hint() + u' ' + error.hint());
    return refused;
}

} // namespace Auth0Qt
