// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/redirectlistener.h"

#include "browser/latecallback.h"
#include "browser/redirect.h"

#include "global/logging.h"
#include "http/servermetadata.h"

#include <QtCore/qtimer.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qtcpsocket.h>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr auto AnswerDeadline = 10s; // for a browser that does not take its page

QList<QHostAddress> addressesOf(const QString &host)
{
    // Not QHostAddress::LocalHost as it is: the overloads of QTcpServer would take it for a port.
    if (host == "::1"_L1)
        return { QHostAddress(QHostAddress::LocalHostIPv6) };
    if (host == "localhost"_L1)
        return { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) };
    return { QHostAddress(host) };
}

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

// Lets the answer reach the browser even when the listener is deleted right away.
void finish(QTcpSocket *socket)
{
    socket->disconnect();
    socket->setParent(nullptr);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(AnswerDeadline, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
}

} // namespace

RedirectListener::RedirectListener(Judge judge, QObject *parent)
    : QObject(parent)
    , m_judge(std::move(judge))
{
}

RedirectListener::~RedirectListener()
{
    if (m_accepted)
        answer(CallbackPage::NotCompleted);
}

bool RedirectListener::isLoopbackUri(const QUrl &uri)
{
    return uri.scheme() == "http"_L1 && isLoopbackHost(uri.host());
}

bool RedirectListener::listen(const QUrl &redirectUri)
{
    close();
    LateCallback::makeRoom();
    quint16 port = quint16(redirectUri.port(0));
    for (const QHostAddress &address : addressesOf(redirectUri.host())) {
        auto server = std::make_unique<QTcpServer>();
        server->setProxy(QNetworkProxy::NoProxy);
        if (!server->listen(address, port)) {
            qCDebug(lcFlow) << "cannot listen on port" << port << server->serverError();
            // "localhost" stays usable on a machine with IPv4 or IPv6 only. But where one of the
            // two is taken, the browser could go to whoever has it.
            if (server->serverError() == QAbstractSocket::AddressInUseError) {
                close();
                return false;
            }
            continue;
        }
        port = server->serverPort();
        QTcpServer *const raw = server.release();
        raw->setParent(this);
        connect(raw, &QTcpServer::newConnection, this, [this, raw] { acceptConnections(raw); });
        m_servers.append(raw);
    }
    m_redirectUri = redirectUri;
    m_redirectUri.setPort(port);
    return isListening();
}

bool RedirectListener::isListening() const
{
    return !m_servers.isEmpty();
}

void RedirectListener::acceptConnections(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        // Browsers open spare connections, and a local program may open many: the oldest goes.
        if (m_order.size() >= MaxConnections)
            m_order.constFirst()->abort();
        socket->setParent(this);
        m_heads.insert(socket, {});
        m_order.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            m_order.removeOne(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(m_headDeadline, socket, [this, socket] {
            if (socket != m_accepted)
                socket->abort();
        });
    }
}

void RedirectListener::readHead(QTcpSocket *socket)
{
    if (socket == m_accepted || !m_heads.contains(socket))
        return;
    QByteArray &head = m_heads[socket];
    head += socket->read(MaxHead + 1 - head.size());
    const qsizetype lineEnd = head.indexOf('\n');
    if ((lineEnd < 0 ? head.size() : lineEnd) > MaxRequestLine)
        return send(socket, refusal(414, "URI Too Long"));
    if (head.contains("\r\n\r\n"))
        return handleHead(socket, QByteArray(head));
    if (head.size() > MaxHead)
        return send(socket, refusal(431, "Request Header Fields Too Large"));
}

void RedirectListener::handleHead(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> requestLine = head.left(head.indexOf('\r')).split(' ');
    if (requestLine.size() != 3 || !requestLine.at(2).startsWith("HTTP/1."))
        return send(socket, refusal(400, "Bad Request"));
    if (requestLine.at(0) != "GET")
        return send(socket, refusal(405, "Method Not Allowed"));
    // A page in the browser that made a name of its own resolve to 127.0.0.1 (DNS rebinding)
    // shows itself by its Host.
    const QByteArray host = m_redirectUri.authority(QUrl::FullyEncoded).toLatin1();
    if (headerValue(head, "Host").compare(host, Qt::CaseInsensitive) != 0)
        return send(socket, refusal(400, "Bad Request"));
    const QByteArray &target = requestLine.at(1);
    if (!target.startsWith('/'))
        return send(socket, refusal(400, "Bad Request"));

    const QUrl url = QUrl::fromEncoded(QByteArray("http://" + host + target), QUrl::StrictMode);
    if (!matchesRedirectUri(url, m_redirectUri))
        return send(socket, refusal(404, "Not Found"));
    // The judge may end the transaction and with it this object.
    const QPointer<RedirectListener> self(this);
    const Judge judge = m_judge;
    m_accepted = socket;
    const bool accepted = judge(url);
    if (!self)
        return;
    if (accepted) {
        close(); // RFC 8252 section 8.3: listen only while the answer is out
    } else if (m_accepted == socket) {
        m_accepted = nullptr;
        send(socket, callbackAnswer(CallbackPage::Unknown, m_logo));
    }
}

void RedirectListener::answer(CallbackPage page)
{
    if (!m_accepted)
        return;
    QTcpSocket *const socket = m_accepted;
    m_accepted = nullptr;
    send(socket, callbackAnswer(page, m_logo));
}

void RedirectListener::send(QTcpSocket *socket, const QByteArray &answer)
{
    m_heads.remove(socket);
    m_order.removeOne(socket);
    socket->write(answer);
    finish(socket);
}

void RedirectListener::close()
{
    // Not deleted here: one of them may be our caller.
    for (QTcpServer *server : std::as_const(m_servers)) {
        server->close();
        server->deleteLater();
    }
    m_servers.clear();
    const QList<QTcpSocket *> open = m_order;
    for (QTcpSocket *socket : open) {
        if (socket != m_accepted)
            socket->abort();
    }
}

} // namespace Auth0Qt
