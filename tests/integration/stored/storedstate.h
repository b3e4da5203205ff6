// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeclocks.h"
#include "fakeserver.h"
#include "secretitems.h"

#include "auth0browser.h"
#include "auth0keychainstore.h"
#include "auth0provider.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qset.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>

namespace Auth0QtTest {

// What an earlier version has stored, a file of tests/fixtures, brought back: in the Secret Service
// and in the runtime folder, some seconds after it was recorded, with a server that knows its
// tokens in the place of the tenant's.
class StoredState
{
public:
    explicit StoredState(const QString &file);

    // Empty when all of it is in its place.
    QString error() const { return m_error; }

    // Of the process that starts now.
    std::unique_ptr<Auth0Provider> makeProvider(const QString &account = QStringLiteral("default"));

    QString issuer() const { return text(QStringLiteral("issuer")); }
    QString clientId() const { return text(QStringLiteral("clientId")); }
    QString key(const QString &account) const;
    QDateTime recordedAt() const;

    // What the server gave, as it was recorded at the server.
    QString accessToken(const QString &account) const;
    QString refreshToken(const QString &account) const;
    QStringList unrevokedTokens() const;

    // The entry of the keychain as it was recorded, joined when it is split.
    QJsonObject recordedValue(const QString &key) const;
    // The value that is in the keychain now; empty when there is none.
    QJsonObject currentValue(const QString &key);
    QStringList currentKeys();

    // The page of the last login. Nobody signs in there.
    QUrlQuery lastPage() const { return m_browser.lastQuery; }

    FakeClocks clocks;
    Auth0KeychainStore store;
    FakeServer server;
    QSet<QString> aliveTokens; // refresh tokens that the server takes

private:
    // The issuer of the recording is a port of that day.
    class Network : public QNetworkAccessManager
    {
    public:
        QString from, to;

    protected:
        QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                     QIODevice *body) override;
    };

    class Browser : public Auth0Browser
    {
    public:
        void open(const QUrl &authorizeUrl, const QUrl &) override
        {
            lastQuery = QUrlQuery(authorizeUrl);
        }
        void close() override { }

        QUrlQuery lastQuery;
    };

    QString text(const QString &name) const { return m_recorded.value(name).toString(); }
    QJsonObject expectedSession(const QString &account) const;
    void bringBack();
    void serve();
    Answer answerToken(const Request &request);

    QJsonObject m_recorded;
    QString m_error;
    SecretItems m_items;
    Network m_network;
    Browser m_browser;
    int m_refreshes = 0;
};

} // namespace Auth0QtTest
