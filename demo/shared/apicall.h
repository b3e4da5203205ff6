// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0networkaccessmanager.h"

#include <QtCore/qelapsedtimer.h>

class Auth0Provider;
class EventModel;

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

// Calls an API with the access token, and shows whether the token was refreshed first.
class ApiCall : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ hasAnswer NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body NOTIFY changed FINAL)

public:
    ApiCall(Auth0Provider *provider, EventModel *events, QObject *parent = nullptr);

    QString address() const { return m_address; }
    void setAddress(const QString &address);
    bool isBusy() const { return m_busy; }
    bool hasAnswer() const { return m_answered; }
    QString status() const { return m_status; }
    QString facts() const { return m_facts; }
    QString body() const { return m_body; }

public Q_SLOTS:
    void send();

Q_SIGNALS:
    void addressChanged();
    void changed();

private:
    void finish(QNetworkReply *reply, bool refreshed);
    QString tokenText(const QUrl &url, bool refreshed) const;
    void showAnswer(const QString &status, const QString &facts, const QString &body);

    Auth0Provider *m_provider;
    EventModel *m_events;
    Auth0NetworkAccessManager m_network;
    QElapsedTimer m_clock;
    QString m_address;
    QString m_status;
    QString m_facts;
    QString m_body;
    bool m_busy = false;
    bool m_answered = false;
};
