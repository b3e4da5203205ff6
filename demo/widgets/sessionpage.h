// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionfacts.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtWidgets/qwidget.h>

class SessionKeeping;

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

// The state of the session, and the operations on it.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    SessionPage(SessionFacts *facts, SessionKeeping *keeping, QWidget *parent = nullptr);

private:
    QWidget *makeStateCard();
    QWidget *makeLogoutCard();
    QLabel *addFact(QGridLayout *grid, const QString &name);
    void addLogout(QGridLayout *grid, const QString &text, const QString &meaning,
                   SessionFacts::Logout kind);
    void showFacts();

    SessionFacts *m_facts;
    QLabel *m_state = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_expires = nullptr;
    QLabel *m_sessionExpires = nullptr;
    QLabel *m_scopes = nullptr;
    QLabel *m_audience = nullptr;
    QLabel *m_key = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_store = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_reload = nullptr;
    QPushButton *m_web = nullptr;
    QHash<SessionFacts::Logout, QList<QWidget *>> m_logouts;
};
