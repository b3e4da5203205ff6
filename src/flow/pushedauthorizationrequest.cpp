// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/pushedauthorizationrequest.h"

#include "flow/tokenrequest.h"
#include "global/errortexts.h"
#include "http/http.h"
#include "http/httpresponse.h"

#include <QtCore/qpointer.h>
#include <QtCore/qurlquery.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// Those of the authorization request. The query of the authorization endpoint itself stays there
// (RFC 6749 section 3.1).
Parameters requestParameters(const QUrl &authorizeUrl, const QUrl &endpoint)
{
    const QUrlQuery own(endpoint);
    Parameters parameters;
    for (const auto &item : QUrlQuery(authorizeUrl).queryItems(QUrl::FullyDecoded)) {
        if (!own.hasQueryItem(item.first))
            parameters.append({ item.first, item.second });
    }
    return parameters;
}

// Section 2.2: a URI, whose form is the server's.
bool isRequestUri(const QString &text)
{
    const QUrl uri(text, QUrl::StrictMode);
    return uri.isValid() && !uri.isRelative()
            && std::all_of(text.cbegin(), text.cend(),
                           [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

Result<QUrl> pushedUrl(const QString &requestUri, const QString &clientId, const QUrl &endpoint)
{
    if (!isRequestUri(requestUri))
        return Auth0Error(Auth0::ErrorCode::InvalidResponse, u"push.request_uri"_s);
    QUrl url = endpoint;
    QUrlQuery query(endpoint.query(QUrl::FullyEncoded));
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"client_id"_s, clientId);
    add(u"request_uri"_s, requestUri);
    url.setQuery(query.query(QUrl::FullyEncoded));
    return url;
}

} // namespace

bool isPushed(const LoginRequest &login, const ServerMetadata &server)
{
    if (login.requestPusher)
        return true;
    return !server.pushedAuthorizationRequestEndpoint.isEmpty()
            && (server.requiresPushedAuthorizationRequests
                || login.client.method() != Auth0::ClientAuthMethod::None);
}

void pushAuthorizationRequest(const std::shared_ptr<Http> &http, const LoginRequest &login,
                              const ServerMetadata &server, const QUrl &authorizeUrl,
                              QObject *context, std::function<void(const Result<QUrl> &)> callback)
{
    const QUrl endpoint = server.authorizationEndpoint;
    const Parameters parameters = requestParameters(authorizeUrl, endpoint);
    const auto take = [clientId = login.clientId, endpoint, callback](const QString &requestUri) {
        callback(pushedUrl(requestUri, clientId, endpoint));
    };
    if (login.requestPusher) {
        QVariantMap map;
        for (const auto &[name, value] : parameters)
            map.insert(name, value);
        // The application can answer at once, twice or never.
        const auto answer = [take = std::make_shared<std::function<void(const QString &)>>(take),
                             context = QPointer<QObject>(context)](const QString &requestUri) {
            if (!context || !*take)
                return;
            const auto once = std::exchange(*take, nullptr);
            QMetaObject::invokeMethod(
                    context, [once, requestUri] { once(requestUri); }, Qt::QueuedConnection);
        };
        return login.requestPusher(map, answer);
    }

    TokenRequest request(server, login.clientId, login.client);
    request.setEndpoint(server.pushedAuthorizationRequestEndpoint);
    request.setParameters(parameters);
    request.send(http.get(), context, [take, callback](const HttpResponse &response) {
        if (response.error)
            return callback(tokenError(response.error, OauthRequest::Push));
        take(response.json.value("request_uri"_L1).toString());
    });
}

} // namespace Auth0Qt
