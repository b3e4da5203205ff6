// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logindialog.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

class Auth0LoginController;
class Auth0Provider;
class MainWindow;

// The faces of the login dialog that a good day never shows, made by real causes: a server that
// keeps one waiting and then goes away, and a browser in which nobody answers. It has a provider
// of its own with a store in memory, so the session of the demo is not touched.
class Stage : public QObject
{
    Q_OBJECT

public:
    explicit Stage(MainWindow *window, QObject *parent = nullptr);
    ~Stage() override;

    void openAtSilentServer(); // preparing, until
    void endSilentServer(); // problem
    void openInBrowserAt(const Auth0Provider &like); // waiting for the browser

    Auth0LoginDialog *dialog() const { return m_dialog; }
    Auth0LoginController *controller() const;
    void close();

private:
    void open();

    MainWindow *m_window;
    Auth0Provider *m_provider;
    QPointer<Auth0LoginDialog> m_dialog;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_waiting;
};
