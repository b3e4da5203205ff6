// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/managementapi.h"

#include "http/httpclient.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Auth0Qt {

namespace {

using namespace Qt::StringLiterals;

// The error of the Management API for an error of HTTP.
Auth0Error managementError(const Auth0Error &error)
{
    const auto as = [&error](Auth0::ErrorCode code, const QString &detail) {
        Auth0Error result(code, detail);
        result.setOauthError(error.oauthError(), error.oauthDescription());
        result.setHttpStatus(error.httpStatus());
        result.setTransient(false); // the same request would fail again
        return result;
    };
    switch (error.httpStatus()) {
    case 401: // the token is not for this API
    case 403:
        return as(Auth0::ErrorCode::ConfigurationError, u"management.scope"_s);
    case 400:
        return as(Auth0::ErrorCode::ServerError, u"management.refused"_s);
    case 404:
        return as(Auth0::ErrorCode::ServerError, u"management.not_found"_s);
    default:
        return error;
    }
}

// The response to linking and unlinking is the list of the remaining identities.
HttpClient::Callback readIdentities(const ManagementApi::Callback &callback)
{
    return [callback](const HttpResponse &response) {
        if (response.error)
            return callback(managementError(response.error));
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        if (!document.isArray())
            return callback(Auth0Error(Auth0::ErrorCode::InvalidResponse, u"http.json"_s));
        callback(QJsonObject { { u"identities"_s, document.array() } });
    };
}

} // namespace

ManagementApi::ManagementApi(HttpClient *client, const QUrl &base, const QString &userId)
    : m_client(client)
    , m_base(base)
    , m_userId(userId)
{
}

bool ManagementApi::isScopeOfUser(const QString &scope)
{
    return scope.contains(":current_user"_L1);
}

// A user id contains '|', which must be encoded in a URL.
QUrl ManagementApi::userUrl(const QString &path) const
{
    QByteArray url = m_base.toEncoded();
    if (!url.endsWith('/'))
        url += '/';
    url += "users/" + QUrl::toPercentEncoding(m_userId) + path.toLatin1();
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

void ManagementApi::read(const AccessToken &token, QObject *context, Callback callback) const
{
    m_client->getJson(userUrl(), token, context,
                      [id = m_userId, callback](const HttpResponse &response) {
                          if (response.error)
                              return callback(managementError(response.error));
                          if (response.json["user_id"_L1].toString() != id) {
                              return callback(Auth0Error(Auth0::ErrorCode::InvalidResponse,
                                                         u"userinfo.sub"_s));
                          }
                          callback(response.json);
                      });
}

void ManagementApi::update(const QJsonObject &change, const AccessToken &token, QObject *context,
                           Callback callback) const
{
    m_client->send("PATCH", userUrl(), change, token, context,
                   [callback](const HttpResponse &response) {
                       if (response.error)
                           callback(managementError(response.error));
                       else
                           callback(response.json);
                   });
}

void ManagementApi::link(const QString &idToken, const AccessToken &token, QObject *context,
                         Callback callback) const
{
    m_client->send("POST", userUrl(u"/identities"_s), { { u"link_with"_s, idToken } }, token,
                   context, readIdentities(callback), HttpResponse::Expect::Nothing);
}

void ManagementApi::unlink(const QString &provider, const QString &userId, const AccessToken &token,
                           QObject *context, Callback callback) const
{
    const QByteArray path = "/identities/" + QUrl::toPercentEncoding(provider) + '/'
            + QUrl::toPercentEncoding(userId);
    m_client->send("DELETE", userUrl(QString::fromLatin1(path)), {}, token, context,
                   readIdentities(callback), HttpResponse::Expect::Nothing);
}

} // namespace Auth0Qt
