// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "countdown.h"

#include <QtCore/qurl.h>

class Auth0Credentials;
class Auth0Provider;
class EventModel;
class ServerFeatures;

// The state of the session as texts, and the operations on it.
class SessionFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server NOTIFY changed FINAL)
    Q_PROPERTY(QString expires READ expires NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionExpires READ sessionExpires NOTIFY changed FINAL)
    Q_PROPERTY(QString scopes READ scopes NOTIFY changed FINAL)
    Q_PROPERTY(QString audience READ audience NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString store READ store NOTIFY changed FINAL)
    Q_PROPERTY(bool idle READ isIdle NOTIFY changed FINAL)
    Q_PROPERTY(bool hasWebPage READ hasWebPage NOTIFY changed FINAL)
    Q_PROPERTY(bool browserLogout READ hasBrowserLogout NOTIFY changed FINAL)
    Q_PROPERTY(bool federatedLogout READ hasFederatedLogout NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(Countdown *countdown READ countdown CONSTANT FINAL)

public:
    enum class Logout { Here, Browser, Federated };
    Q_ENUM(Logout)

    SessionFacts(Auth0Provider *provider, EventModel *events, const ServerFeatures *features,
                 QObject *parent = nullptr);

    QString state() const;
    QString server() const;
    QString expires() const;
    QString sessionExpires() const;
    QString scopes() const { return m_scopes; }
    QString audience() const { return m_audience; }
    QString key() const; // whether the tokens are bound to a key
    QString account() const;
    QString store() const;
    bool isIdle() const; // signed in, and not busy
    bool hasWebPage() const { return m_webPage.isValid(); }
    // The login URL of a web application of the tenant.
    void setWebPage(const QUrl &loginUrl);
    bool hasBrowserLogout() const;
    bool hasFederatedLogout() const;
    bool offers(Logout kind) const;
    QString outcome() const { return m_outcome; } // of the last operation
    Countdown *countdown() { return &m_countdown; }

public Q_SLOTS:
    void refresh();
    void reloadProfile();
    void openWebPage();
    void logOut(SessionFacts::Logout kind);

Q_SIGNALS:
    void changed();

private:
    void watch();
    void followExpiry();
    void askForScopes();
    void showCredentials(const Auth0Credentials &credentials);

    Auth0Provider *m_provider;
    EventModel *m_events;
    const ServerFeatures *m_features;
    Countdown m_countdown;
    QDateTime m_shownExpiry;
    QString m_scopes;
    QString m_audience;
    QString m_tokenType;
    QString m_outcome;
    QUrl m_webPage;
};
