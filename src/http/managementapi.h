// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Auth0Qt {

class HttpClient;

// What Auth0's Management API lets users do with their own record and their own token.
class ManagementApi
{
public:
    // Scopes of the tokens, one for each request.
    static constexpr auto ReadUser = "read:current_user";
    static constexpr auto UpdateMetadata = "update:current_user_metadata";
    static constexpr auto UpdateUser = "update:users"; // Auth0 gives it to no user
    static constexpr auto UpdateIdentities = "update:current_user_identities";

    // base ends with "/api/v2/". The client outlives the requests.
    ManagementApi(HttpClient *client, const QUrl &base, const QString &userId);

    // Called once, later, unless context dies first. The user's record, or the part of it that an
    // answer tells of. Errors: those of HttpResponse, management.scope, management.refused,
    // management.not_found, and userinfo.sub when it is another user's record.
    using Callback = std::function<void(const Result<QJsonObject> &)>;
    void read(const QString &token, QObject *context, Callback callback) const;
    void update(const QJsonObject &change, const QString &token, QObject *context,
                Callback callback) const;
    void link(const QString &idToken, const QString &token, QObject *context,
              Callback callback) const;
    void unlink(const QString &provider, const QString &userId, const QString &token,
                QObject *context, Callback callback) const;

private:
    QUrl userUrl(const QString &path = {}) const;

    HttpClient *m_client;
    QUrl m_base;
    QString m_userId;
};

} // namespace Auth0Qt
