// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

class Auth0Provider;
class EventModel;

// The other ways to sign in: with a token that an application has already. No token is kept here.
class TokenSignIn : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString exchangeText READ exchangeText NOTIFY changed FINAL)
    Q_PROPERTY(QString importText READ importText NOTIFY changed FINAL)
    Q_PROPERTY(bool offersExchange READ offersExchange NOTIFY changed FINAL)
    Q_PROPERTY(bool offersImport READ offersImport NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTestTokens READ hasTestTokens NOTIFY changed FINAL)
    Q_PROPERTY(QString tokenType READ tokenType NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    TokenSignIn(Auth0Provider *provider, EventModel *events, QObject *parent = nullptr);

    // What the way is for, or why the service does not offer it.
    QString exchangeText() const;
    QString importText() const;
    bool offersExchange() const;
    bool offersImport() const;
    // The local tenant accepts this token of another system.
    void setTestToken(const QString &token, const QString &type);
    bool hasTestTokens() const { return !m_testToken.isEmpty(); }
    QString tokenType() const { return m_testType; }
    bool isBusy() const;

public Q_SLOTS:
    void load(); // what the service offers
    void exchange(const QString &token, const QString &type);
    void adopt(const QString &refreshToken);
    void getTestToken();
    void getRefreshToken(); // as an earlier version of the application has got it

Q_SIGNALS:
    void changed();
    void testTokenReady(const QString &token);
    void refreshTokenReady(const QString &token);
    void noticed(const QString &sentence); // empty: there is nothing to say any more

private:
    bool offers(const char *grantType) const;
    void watch(QNetworkReply *reply, void (TokenSignIn::*finish)(QNetworkReply *));
    void readMetadata(QNetworkReply *reply);
    void readTokens(QNetworkReply *reply);

    Auth0Provider *m_provider;
    EventModel *m_events;
    QNetworkAccessManager m_network;
    int m_requests = 0; // without an answer so far
    QStringList m_grantTypes; // empty: the service does not name them
    QUrl m_tokenEndpoint;
    QString m_testToken;
    QString m_testType;
};
