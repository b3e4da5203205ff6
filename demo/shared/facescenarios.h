// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0provider.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

// Shows the faces of the login dialog that a successful login does not show, by real causes: a
// server that does not answer and then ends, and a browser without an answer. It has a provider of
// its own with a store in memory, so that the session of the demo does not change.
class FaceScenarios : public QObject
{
    Q_OBJECT

public:
    explicit FaceScenarios(QObject *parent = nullptr);

    Auth0Provider *provider() { return &m_provider; }

    void startSilentServer(); // a dialog that is opened now stays preparing, until
    void endSilentServer(); // it shows a problem
    void goTo(const Auth0Provider &like); // a dialog that is opened now can wait for the browser
    void invite(); // a dialog that is opened now asks about an invitation

private:
    Auth0Provider m_provider;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_waiting;
};
