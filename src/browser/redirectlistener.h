// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "browser/callbackpage.h"

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

// Waits on a loopback address for the browser to come back (RFC 8252 section 7.3). Only a GET of
// exactly the redirect URI's path with our Host counts; everything else is answered and forgotten,
// and cannot end the wait. Replaces QOAuthHttpServerReplyHandler, which listens on every interface
// and loses requests that arrive in two pieces.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxConnections = 32;
    static constexpr qsizetype MaxRequestLine = 16 * 1024;
    static constexpr qsizetype MaxHead = 32 * 1024;

    // Says whether a URL is the answer we wait for.
    using Judge = std::function<bool(const QUrl &)>;

    explicit RedirectListener(Judge judge, QObject *parent = nullptr);
    ~RedirectListener() override;

    // Whether a redirect URI is one that this class can wait for.
    static bool isLoopbackUri(const QUrl &uri);

    // Binds exclusively; port 0 takes a free one. False when the port is taken.
    bool listen(const QUrl &redirectUri);
    // With the port that was bound.
    QUrl redirectUri() const { return m_redirectUri; }
    bool isListening() const;
    // Frees the port at once and drops every connection but the accepted one.
    void close();

    // How long a connection may take to say what it wants: 10 s.
    void setHeadDeadline(std::chrono::milliseconds deadline) { m_headDeadline = deadline; }

    // On its pages, in place of the application's icon.
    void setLogo(const QImage &logo) { m_logo = logo; }

    // Shows the page to the browser whose request the judge accepted. Without this call the
    // destructor says that the sign-in was not completed.
    void answer(CallbackPage page);

private:
    void acceptConnections(QTcpServer *server);
    void readHead(QTcpSocket *socket);
    void handleHead(QTcpSocket *socket, const QByteArray &head);
    void send(QTcpSocket *socket, const QByteArray &answer);

    const Judge m_judge;
    std::chrono::milliseconds m_headDeadline { 10000 };
    QUrl m_redirectUri;
    QImage m_logo;
    QList<QTcpServer *> m_servers;
    QHash<QTcpSocket *, QByteArray> m_heads; // what has come of each connection's request head
    QList<QTcpSocket *> m_order; // oldest first
    QPointer<QTcpSocket> m_accepted; // the browser that waits for its page
};

} // namespace Auth0Qt
