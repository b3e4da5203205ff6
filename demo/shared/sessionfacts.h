// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "countdown.h"

class Auth0Credentials;
class Auth0Provider;
class EventModel;

// How the session stands, in words, and what can be done with it.
class SessionFacts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server NOTIFY changed FINAL)
    Q_PROPERTY(QString expires READ expires NOTIFY changed FINAL)
    Q_PROPERTY(QString scopes READ scopes NOTIFY changed FINAL)
    Q_PROPERTY(QString audience READ audience NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString store READ store NOTIFY changed FINAL)
    Q_PROPERTY(bool idle READ isIdle NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(Countdown *countdown READ countdown CONSTANT FINAL)

public:
    enum class Logout { Here, Browser, Federated };
    Q_ENUM(Logout)

    SessionFacts(Auth0Provider *provider, EventModel *events, QObject *parent = nullptr);

    QString state() const;
    QString server() const;
    QString expires() const;
    QString scopes() const { return m_scopes; }
    QString audience() const { return m_audience; }
    QString account() const;
    QString store() const;
    bool isIdle() const; // signed in, and nothing is going on
    QString outcome() const { return m_outcome; } // of the last refresh
    Countdown *countdown() { return &m_countdown; }

public Q_SLOTS:
    void refresh();
    void reloadProfile();
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
    Countdown m_countdown;
    QDateTime m_shownExpiry;
    QString m_scopes;
    QString m_audience;
    QString m_outcome;
};
