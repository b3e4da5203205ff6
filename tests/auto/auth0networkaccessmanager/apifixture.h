// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionfixture.h"

#include "auth0networkaccessmanager.h"

#include <QtNetwork/qnetworkreply.h>

namespace Auth0QtTest {

inline const QByteArray StoredToken = "Bearer stored-access";

// A signed-in user, an API that takes any token but those rejected, and a stranger.
struct ApiFixture : SessionFixture
{
    explicit ApiFixture(bool restored = true)
    {
        provider->setApiOrigins({ QString::fromLatin1(api.origin()) });
        manager = std::make_unique<Auth0NetworkAccessManager>();
        manager->setProvider(provider.get());
        const auto handler = [this](const Request &request) {
            return rejected.contains(request.header("Authorization"))
                    ? Answer::text("who are you?", "text/plain", 401)
                    : Answer::text("welcome", "text/plain");
        };
        api.reply("/things", handler);
        api.reply("/others", handler);
        other.reply("/things", Answer::text("stranger", "text/plain"));
        if (restored) {
            setRecord(someRecord());
            if (!restore() || !settle())
                qFatal("no session");
        }
    }

    std::unique_ptr<QNetworkReply> get(const QByteArray &path = "/things")
    {
        return std::unique_ptr<QNetworkReply>(manager->get(QNetworkRequest(api.url(path))));
    }
    QByteArrayList tokens(const QByteArray &path = "/things") const { return tokens(api, path); }
    static QByteArrayList tokens(const FakeServer &server, const QByteArray &path = "/things")
    {
        QByteArrayList result;
        for (const Request &request : server.requests(path))
            result << (request.hasHeader("Authorization") ? request.header("Authorization")
                                                          : QByteArray("none"));
        return result;
    }
    // The one that the store has.
    QByteArray token() const { return "Bearer " + record().accessToken.value.toUtf8(); }

    FakeServer api;
    FakeServer other;
    QByteArrayList rejected;
    std::unique_ptr<Auth0NetworkAccessManager> manager;
};

inline bool finish(const QNetworkReply *reply)
{
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000);
}

inline int status(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace Auth0QtTest
