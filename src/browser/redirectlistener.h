// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "browser/callbackpage.h"
#include "browser/redirect.h"
#include "global/loglimit.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Auth0Qt {

// Listens on a loopback address for the redirect (RFC 8252 section 7.3). Only a GET request with
// exactly the path of the redirect URI and the right Host is accepted. Other requests, those of
// other users (see connectionowner.h) and a prefetch are refused with a page that says why, and the
// listener continues. QOAuthHttpServerReplyHandler is not used: it listens on every interface and
// loses requests that arrive in two parts.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxConnections = 32;
    static constexpr qsizetype MaxHead = MaxReceivedLength;

    // Returns whether a URL is the expected redirect.
    using Filter = std::function<bool(const QUrl &)>;

    explicit RedirectListener(Filter filter, QObject *parent = nullptr);
    ~RedirectListener() override;

    // Whether this class can listen for a redirect URI.
    static bool isLoopbackUri(const QUrl &uri);

    // Binds exclusively. Port 0 chooses a free one. Returns false if the port is in use.
    bool listen(const QUrl &redirectUri);
    // Has the port that was bound.
    QUrl redirectUri() const { return m_redirectUri; }
    bool isListening() const;
    // Releases the port at once and closes every connection except the accepted one.
    void close();

    // The time within which a connection must send its request head: 10 s.
    void setHeadDeadline(std::chrono::milliseconds deadline) { m_headDeadline = deadline; }

    // Shown on its pages instead of the application's icon.
    void setLogo(const QImage &logo) { m_logo = logo; }

    // Sends the page to the browser whose request the filter has accepted. Without this call the
    // destructor sends CallbackPage::NotCompleted.
    void answer(CallbackPage page);
    // Redirects that browser to target instead.
    void forward(const QUrl &target);

private:
    void acceptConnections(QTcpServer *server);
    bool makeRoom();
    void readHead(QTcpSocket *socket);
    void handleHead(QTcpSocket *socket, const QByteArray &head);
    void refuse(QTcpSocket *socket, Refusal reason);
    void send(QTcpSocket *socket, const QByteArray &answer);

    const Filter m_filter;
    std::chrono::milliseconds m_headDeadline { 10000 };
    QUrl m_redirectUri;
    QImage m_logo;
    QList<QTcpServer *> m_servers;
    QHash<QTcpSocket *, QByteArray> m_heads; // the part of each request head that has arrived
    QList<QTcpSocket *> m_order; // oldest first
    QPointer<QTcpSocket> m_accepted; // waits for its page
    LogLimit m_refused; // requests
};

} // namespace Auth0Qt
