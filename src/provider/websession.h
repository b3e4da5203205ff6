// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"
#include "auth0error.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>

class Auth0Browser;

namespace Auth0Qt {

class Session;

// Opens a web application in the user's browser, signed in (Auth0's Native to Web SSO). Deletes
// itself at the end.
class WebSession : public QObject
{
    Q_OBJECT

public:
    // loginUrl: the page of the web application that begins its login.
    WebSession(const QUrl &loginUrl, Session *session);
    ~WebSession() override;

    void start(Auth0Browser *browser);

Q_SIGNALS:
    void finished(const Auth0Error &error); // exactly once, never during a call

private:
    void open(const Auth0Credentials &transfer);
    void finish(const Auth0Error &error);

    const QUrl m_loginUrl;
    Session *const m_session;
    QPointer<Auth0Browser> m_browser;
    QFutureWatcher<Auth0Credentials> m_watcher;
    QTimer m_deadline; // the lifetime of the token
    bool m_finished = false;
};

} // namespace Auth0Qt
