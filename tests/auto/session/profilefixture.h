// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionfixture.h"

#include "profile/profileclaims.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Auth0QtTest {

using namespace Qt::StringLiterals;

inline const QByteArray UserPath = "/api/v2/users/auth0%7Calice";

inline QJsonObject jsonOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

// A tenant with a Management API, and a provider whose login is for it.
struct ProfileFixture : SessionFixture
{
    ProfileFixture()
    {
        useRecord(provider.get());
        issuer.server.reply(UserPath, [this](const Request &request) { return answer(request); });
    }

    static void useRecord(Auth0Provider *provider)
    {
        provider->setProfileSources(Auth0::ProfileSource::Userinfo
                                    | Auth0::ProfileSource::ManagementApi);
    }

    Answer answer(const Request &request)
    {
        if (request.method == "PATCH")
            user = Auth0Qt::withChange(user, jsonOf(request));
        return Answer::json(user);
    }
    QList<Request> sent(const QByteArray &method, const QByteArray &path = UserPath) const
    {
        QList<Request> requests = issuer.server.requests(path);
        requests.removeIf([&](const Request &request) { return request.method != method; });
        return requests;
    }
    QString api() const { return issuer.issuer() + u"api/v2/"_s; }
    QString asked(const QString &parameter) const
    {
        return browser.lastQuery().queryItemValue(parameter, QUrl::FullyDecoded);
    }
    QVariantMap metadata() const { return provider->profile()->userMetadata(); }

    QJsonObject user { { u"user_id"_s, u"auth0|alice"_s },
                       { u"name"_s, u"Alice of the record"_s },
                       { u"logins_count"_s, 7 },
                       { u"user_metadata"_s, QJsonObject { { u"theme"_s, u"dark"_s } } },
                       { u"identities"_s,
                         QJsonArray { QJsonObject { { u"provider"_s, u"auth0"_s },
                                                    { u"user_id"_s, u"alice"_s },
                                                    { u"connection"_s, u"Users"_s },
                                                    { u"access_token"_s, u"foreign"_s } },
                                      QJsonObject { { u"provider"_s, u"github"_s },
                                                    { u"user_id"_s, u"12"_s },
                                                    { u"connection"_s, u"github"_s } } } } };
};

// What profileUpdateFinished() told.
struct Updates
{
    explicit Updates(Auth0Provider *provider)
        : spy(provider, &Auth0Provider::profileUpdateFinished)
    {
    }
    bool wait() { return spy.wait(); }
    Auth0Error error(qsizetype i) const { return spy.at(i).at(1).value<Auth0Error>(); }
    Auth0::ProfileUpdate update(qsizetype i) const
    {
        return spy.at(i).at(0).value<Auth0::ProfileUpdate>();
    }

    QSignalSpy spy;
};

} // namespace Auth0QtTest

Q_DECLARE_METATYPE(Auth0::ProfileUpdate)
