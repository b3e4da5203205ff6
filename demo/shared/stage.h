// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0provider.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

// For the faces of the login dialog that a good day never shows, made by real causes: a server that
// keeps one waiting and then goes away, and a browser in which nobody answers. It has a provider
// of its own with a store in memory, so the session of the demo is not touched.
class Stage : public QObject
{
    Q_OBJECT

public:
    explicit Stage(QObject *parent = nullptr);

    Auth0Provider *provider() { return &m_provider; }

    void startSilentServer(); // a dialog opened now is preparing, until
    void endSilentServer(); // there is a problem
    void goTo(const Auth0Provider &like); // a dialog opened now can wait for the browser

private:
    Auth0Provider m_provider;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_waiting;
};
