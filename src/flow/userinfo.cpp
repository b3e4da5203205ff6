// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/userinfo.h"

#include "flow/findserver.h"
#include "flow/tokenverifier.h"
#include "http/http.h"
#include "http/httpresponse.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Callback = std::function<void(const Result<QJsonObject> &)>;

// The texts of verifyUserinfo() speak of a sign-in.
Auth0Error userinfoError(const Auth0Error &error)
{
    if (error.code() != Auth0::ErrorCode::IdTokenInvalid)
        return error;
    Auth0Error result(Auth0::ErrorCode::InvalidResponse,
                      "userinfo.jwt"_L1 + u'.' + error.detail().section(u'.', 1));
    result.setHint(result.hint() + u' ' + error.hint());
    return result;
}

} // namespace

void requestUserinfo(const std::shared_ptr<Http> &http, const LoginRequest &settings,
                     const AccessToken &accessToken, QObject *context, Callback callback)
{
    const auto read = [network = http.get(), settings, context,
                       callback](const ServerMetadata &server, const HttpResponse &response) {
        if (response.error)
            return callback(response.error);
        if (!response.isJwt)
            return callback(response.json);
        verifySignedUserinfo(network, server.jwksUri, response.body.trimmed(),
                             settings.idTokenRules(server), context,
                             [callback](const Result<QJsonObject> &claims) {
                                 callback(claims ? claims : userinfoError(claims.error()));
                             });
    };
    findServer(http, settings, context,
               [network = http.get(), accessToken, context, callback,
                read](const Result<ServerMetadata> &server) {
                   if (!server)
                       return callback(server.error());
                   if (server->userinfoEndpoint.isEmpty())
                       return callback(Auth0Error(Auth0::ErrorCode::ConfigurationError,
                                                  u"userinfo.unavailable"_s));
                   network->client.getJson(
                           server->userinfoEndpoint, accessToken, context,
                           [read, server = *server](const HttpResponse &response) {
                               read(server, response);
                           },
                           HttpResponse::Expect::JsonOrJwt);
               });
}

} // namespace Auth0Qt
