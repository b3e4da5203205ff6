// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "presenceguard.h"

class Auth0Provider;
class EventModel;

// The settings of the provider for the session, and tokens for other APIs.
class SessionKeeping : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool ahead READ ahead WRITE setAhead NOTIFY changed FINAL)
    Q_PROPERTY(bool ask READ ask WRITE setAsk NOTIFY changed FINAL)
    Q_PROPERTY(bool presence READ presence WRITE setPresence NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged FINAL)
    Q_PROPERTY(PresenceGuard *guard READ guard CONSTANT FINAL)

public:
    SessionKeeping(Auth0Provider *provider, EventModel *events, QObject *parent = nullptr);

    bool ahead() const;
    void setAhead(bool on);
    bool ask() const;
    void setAsk(bool on);
    bool presence() const;
    void setPresence(bool on);
    QString outcome() const { return m_outcome; } // of askForToken()
    PresenceGuard *guard() { return &m_guard; }

public Q_SLOTS:
    void askForToken(const QString &audience);

Q_SIGNALS:
    void changed();
    void outcomeChanged();

private:
    void setOutcome(const QString &outcome);

    Auth0Provider *m_provider;
    EventModel *m_events;
    PresenceGuard m_guard;
    QString m_outcome;
};
