// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>
#include <QtWidgets/qwidget.h>

class Auth0Credentials;
class Auth0Provider;
class CountdownRing;
class EventModel;

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

// How the session stands, and what can be done with it.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    SessionPage(Auth0Provider *provider, EventModel *events, QWidget *parent = nullptr);

private:
    enum class Logout { Here, Browser, Federated };

    QWidget *makeStateCard();
    QWidget *makeLogoutCard();
    QLabel *addFact(QGridLayout *grid, const QString &name);
    void addLogout(QGridLayout *grid, const QString &text, const QString &meaning, Logout kind);
    void watch();
    void showState();
    void showExpiry();
    void askForScopes();
    void showCredentials(const Auth0Credentials &credentials);
    void refresh();
    void logout(Logout kind);

    Auth0Provider *m_provider;
    EventModel *m_events;
    CountdownRing *m_ring = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_online = nullptr;
    QLabel *m_expires = nullptr;
    QLabel *m_scopes = nullptr;
    QLabel *m_audience = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_store = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_reload = nullptr;
    QDateTime m_shownExpiry;
};
