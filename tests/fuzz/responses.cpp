// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include "flow/devicecode.h"
#include "flow/tokenset.h"
#include "global/oautherrors.h"
#include "http/httpresponse.h"
#include "http/servermetadata.h"
#include "profile/claimsmapper.h"
#include "profile/profilevalues.h"
#include "token/strictjson.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;
using namespace Qt::StringLiterals;

namespace {

void checkTokens(const QJsonObject &json)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
    const QStringList scopes { u"openid"_s, u"read:things"_s };
    const QString refreshToken = TokenSet::refreshTokenOf(json);
    REQUIRE(isTokenText(refreshToken) && refreshToken.size() <= TokenSet::MaxTokenSize);
    isForAudience(json, u"https://acme.example/api"_s, scopes);
    const auto tokens = TokenSet::fromJson(json, { scopes }, now);
    if (!tokens) {
        REQUIRE(tokens.error().code() == Auth0::ErrorCode::InvalidResponse);
        REQUIRE(!hasControl(tokens.error().oauthError()));
        return REQUIRE(!hasControl(tokens.error().oauthDescription()));
    }
    REQUIRE(!tokens->accessToken.value.isEmpty() && !json.contains("error"_L1));
    for (const QString &token :
         { tokens->accessToken.value, tokens->refreshToken, tokens->idToken })
        REQUIRE(isTokenText(token) && token.size() <= TokenSet::MaxTokenSize);
    REQUIRE(tokens->accessToken.type.compare("Bearer"_L1, Qt::CaseInsensitive) == 0);
    REQUIRE(refreshToken == tokens->refreshToken);
    const QDateTime end = tokens->accessToken.expiresAt;
    REQUIRE(!end.isValid() || end > now);
    REQUIRE(!tokens->accessToken.scopes.contains(QString()));
}

void checkMetadata(const QJsonObject &json)
{
    const QString issuer = u"https://acme.example/"_s;
    const auto server = ServerMetadata::fromJson(json, issuer);
    if (!server)
        return REQUIRE(server.error().detail().startsWith("discovery."_L1)
                       && !hasControl(server.error().message())
                       && !hasControl(server.error().hint()));
    REQUIRE(server->issuer == issuer);
    for (const QUrl &url :
         { server->authorizationEndpoint, server->tokenEndpoint, server->jwksUri })
        REQUIRE(isAllowedEndpoint(url));
    for (const QUrl &url :
         { server->revocationEndpoint, server->userinfoEndpoint, server->endSessionEndpoint,
           server->deviceAuthorizationEndpoint, server->auth0LogoutEndpoint })
        REQUIRE(url.isEmpty() || isAllowedEndpoint(url));
}

void checkDeviceCode(const QJsonObject &json)
{
    const auto code = DeviceCode::fromJson(json);
    if (!code)
        return REQUIRE(code.error().detail().startsWith("device."_L1));
    REQUIRE(!code->deviceCode.isEmpty() && !hasControl(code->deviceCode));
    REQUIRE(!code->userCode.isEmpty() && !hasControl(groupedUserCode(code->userCode)));
    REQUIRE(isAllowedEndpoint(code->verificationUri) && isAllowedEndpoint(code->completeUri()));
    REQUIRE(code->completeUri().host() == code->verificationUri.host());
    REQUIRE(code->lifetime.count() > 0 && code->interval.count() >= 0);
}

void checkProfile(const QJsonObject &json)
{
    ProfileClaims all;
    all.idToken.claims = { { "sub"_L1, u"auth0|1"_s }, { "name"_L1, u"Alice"_s } };
    all.userinfo.update(json);
    const ProfileValues values = profileValues(all);
    // Only the verified ID token says who the user is.
    REQUIRE(values.sub == "auth0|1"_L1);
    REQUIRE(values.organizationId.isEmpty() && values.organizationName.isEmpty());
    for (const QUrl &url : { values.picture, values.profileUrl, values.website })
        REQUIRE(url.isEmpty() || url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    for (const QDateTime &time : { values.updatedAt, values.createdAt, values.lastLogin })
        REQUIRE(!time.isValid() || time.timeSpec() == Qt::UTC);
    REQUIRE(values.loginsCount >= -1);
    REQUIRE(!values.displayName.isEmpty());
    const QVariantList identities = values.claims.value(u"identities"_s).toList();
    for (const QVariant &identity : identities)
        REQUIRE(!identity.toMap().contains(u"access_token"_s));
    // Nothing is news when it comes again.
    SourceClaims again = all.userinfo;
    again.update(json);
    REQUIRE(again.changedAt == all.userinfo.changedAt || json.isEmpty());
    const auto mapper = [](const QVariantMap &claims) { return claims; };
    const QJsonObject mapped = mappedClaims(json, mapper);
    REQUIRE(mapped.keys() == json.keys());
    REQUIRE(mapped.toVariantMap() == json.toVariantMap());
}

void checkOauthError(const QJsonObject &json)
{
    const QString name = json["error"_L1].toString();
    const QString description = json["error_description"_L1].toString();
    for (const OauthRequest request : { OauthRequest::Authorize, OauthRequest::Token,
                                        OauthRequest::Refresh, OauthRequest::Device }) {
        const Auth0Error error = oauthError(request, name, description, 400);
        REQUIRE(error.isError() && !error.message().isEmpty());
        REQUIRE(!hasControl(error.oauthError()) && !hasControl(error.oauthDescription()));
        REQUIRE(!hasControl(error.detail()) && !hasControl(error.message()));
    }
}

} // namespace

AUTH0QT_FUZZ_TARGET(responses)
{
    const QDateTime date = fromHttpDate(input);
    REQUIRE(!date.isValid() || date.timeSpec() == Qt::UTC);
    const auto json = parseStrictObject(input);
    if (!json)
        return;
    checkTokens(*json);
    checkMetadata(*json);
    checkDeviceCode(*json);
    checkProfile(*json);
    checkOauthError(*json);
}
