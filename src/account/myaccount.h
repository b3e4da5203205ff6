// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "provider/followedprovider.h"

#include "global/result.h"
#include "http/httpresponse.h"

#include <QtCore/qhash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// The scopes of Auth0's My Account API, each of one kind of request.
namespace MyAccountScope {
constexpr auto ReadMethods = "read:me:authentication_methods";
constexpr auto CreateMethods = "create:me:authentication_methods";
constexpr auto UpdateMethods = "update:me:authentication_methods";
constexpr auto DeleteMethods = "delete:me:authentication_methods";
constexpr auto ReadFactors = "read:me:factors";
constexpr auto ReadAccounts = "read:me:connected_accounts";
constexpr auto CreateAccounts = "create:me:connected_accounts";
constexpr auto DeleteAccounts = "delete:me:connected_accounts";
} // namespace MyAccountScope

// The requests of one model to Auth0's My Account API. The access tokens are those of the
// provider's session, for the audience "<issuer>me/".
class MyAccount : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray path; // below "<issuer>me/v1/", encoded
        const char *scope;
        QJsonObject body = {};
        HttpResponse::Expect expect = HttpResponse::Expect::Json;
    };
    // Called once, never during the call that it belongs to. Errors: those of the credentials and
    // of HttpResponse, account.scope, account.refused, account.not_found, session.ended if the user
    // signs out, and provider.reconfigured if the provider or its issuer is changed.
    using Callback = std::function<void(const HttpResponse &)>;
    using ListCallback = std::function<void(const Result<QJsonArray> &)>;

    explicit MyAccount(QObject *parent);
    ~MyAccount() override;

    Auth0Provider *provider() const { return m_provider; }
    bool setProvider(Auth0Provider *provider);
    bool isBusy() const { return !m_calls.isEmpty(); }

    // Emits nothing during the call: its callers can use their members after it.
    void send(const Request &request, const Callback &callback);
    // All pages of a list, which is the member of each answer.
    void list(const QByteArray &path, QLatin1StringView member, const char *scope,
              const ListCallback &callback);

Q_SIGNALS:
    void busyChanged();
    // Another user, nobody, or the user of another provider. All calls end with error.
    void userChanged(const Auth0Error &error);

private:
    void followUser();
    void end(const Auth0Error &error);
    void sendWithToken(const QString &audience, const Request &request, quint64 call,
                       const QString &rejectedToken);
    void sendWith(const Auth0Credentials &credentials, const QString &audience,
                  const Request &request, quint64 call, bool isLast);
    void finish(quint64 call, const HttpResponse &response);
    void listMore(const QByteArray &path, const QByteArray &query, QLatin1StringView member,
                  const char *scope, const QJsonArray &soFar, const ListCallback &callback);

    FollowedProvider m_provider;
    QString m_user; // sub
    QHash<quint64, Callback> m_calls;
    quint64 m_lastCall = 0;
};

} // namespace Auth0Qt
