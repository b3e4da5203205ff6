// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"
#include "token/accesstoken.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Auth0Qt {

class HttpClient;

// The requests of Auth0's Management API that users may send with their own access token.
class ManagementApi
{
public:
    // The scope that each request needs.
    static constexpr auto ReadUser = "read:current_user";
    static constexpr auto UpdateMetadata = "update:current_user_metadata";
    static constexpr auto UpdateUser = "update:users"; // Auth0 grants it to no user
    static constexpr auto UpdateIdentities = "update:current_user_identities";

    // Whether users have this scope for their own record.
    static bool isScopeOfUser(const QString &scope);

    // base ends with "/api/v2/". The client lives longer than the requests.
    ManagementApi(HttpClient *client, const QUrl &base, const QString &userId);

    // Called once, later, unless context is deleted first, with the user's record or the part of it
    // in the response. Errors: those of HttpResponse, management.scope, management.refused,
    // management.not_found, and userinfo.sub for the record of another user.
    using Callback = std::function<void(const Result<QJsonObject> &)>;
    void read(const AccessToken &token, QObject *context, Callback callback) const;
    void update(const QJsonObject &change, const AccessToken &token, QObject *context,
                Callback callback) const;
    void link(const QString &idToken, const AccessToken &token, QObject *context,
              Callback callback) const;
    void unlink(const QString &provider, const QString &userId, const AccessToken &token,
                QObject *context, Callback callback) const;

private:
    QUrl userUrl(const QString &path = {}) const;

    HttpClient *m_client;
    QUrl m_base;
    QString m_userId;
};

} // namespace Auth0Qt
