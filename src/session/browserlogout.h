// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0logoutoptions.h"
#include "browser/redirectlistener.h"
#include "global/loglimit.h"
#include "http/servermetadata.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurlquery.h>

#include <chrono>
#include <memory>

namespace Auth0Qt {

// Ends the browser's session at the server: Auth0's /v2/logout, or the OpenID Connect logout
// (RP-Initiated Logout 1.0) of other providers. If returnTo is a loopback URL, waits until the
// browser returns to it. Otherwise finishes when the browser has fetched the page of a PageRelay,
// and without one after the time in which a browser reports that it cannot open the page.
class BrowserLogout : public QObject
{
    Q_OBJECT

public:
    BrowserLogout(const ServerMetadata &server, const QString &clientId, const QString &idToken,
                  const Auth0LogoutOptions &options, QObject *parent = nullptr);
    ~BrowserLogout() override;

    void start(Auth0Browser *browser, std::chrono::seconds timeout);
    // How long a browser may take to start and to fetch the page of a relay: 30 s.
    void setRelayPatience(std::chrono::milliseconds patience) { m_relayPatience = patience; }

Q_SIGNALS:
    void finished(const Auth0Error &error); // exactly once, never during a call

private:
    QUrl auth0LogoutUrl(const QUrl &returnTo) const;
    QUrl endSessionUrl(const QUrl &returnTo, const QString &idToken) const;
    QUrl withQuery(QUrl url, QUrlQuery query) const;
    QUrl logoutUrl(const QUrl &returnTo) const;
    void watch(const QUrl &url, std::chrono::seconds timeout);
    bool handleReturn(const QUrl &url);
    void finish(const Auth0Error &error);

    const ServerMetadata m_server;
    const QString m_clientId;
    const QString m_idToken;
    const Auth0LogoutOptions m_options;
    QUrl m_returnTo; // with the port of the listener
    QByteArray m_state; // that the browser brings back; empty if it does not return
    std::unique_ptr<RedirectListener> m_listener;
    std::chrono::milliseconds m_relayPatience { 30000 };
    Auth0Error m_late; // the outcome if nothing happens until the deadline
    QPointer<Auth0Browser> m_browser;
    QTimer m_deadline;
    LogLimit m_ignored; // returns
    bool m_finished = false;
};

} // namespace Auth0Qt
