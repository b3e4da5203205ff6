// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0logoutoptions.h"
#include "browser/redirectlistener.h"
#include "http/servermetadata.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <memory>

namespace Auth0Qt {

// Ends the browser's own session at the server: Auth0's /v2/logout, or the OpenID Connect logout
// (RP-Initiated Logout 1.0) of other providers. Waits for the browser to come back when returnTo
// is a loopback URL; otherwise it is done when the browser has had the time to say that it cannot
// open the page.
class BrowserLogout : public QObject
{
    Q_OBJECT

public:
    BrowserLogout(const ServerMetadata &server, const QString &clientId, const QString &idToken,
                  const Auth0LogoutOptions &options, QObject *parent = nullptr);
    ~BrowserLogout() override;

    void start(Auth0Browser *browser, std::chrono::seconds timeout);

Q_SIGNALS:
    void finished(const Auth0Error &error); // exactly once, never from within a call

private:
    QUrl logoutUrl(const QUrl &returnTo);
    bool handleReturn(const QUrl &url);
    void finish(const Auth0Error &error);

    const ServerMetadata m_server;
    const QString m_clientId;
    const QString m_idToken;
    const Auth0LogoutOptions m_options;
    QByteArray m_state; // of an OpenID Connect logout; empty: none was sent
    std::unique_ptr<RedirectListener> m_listener;
    QPointer<Auth0Browser> m_browser;
    QTimer m_deadline;
    bool m_finished = false;
};

} // namespace Auth0Qt
