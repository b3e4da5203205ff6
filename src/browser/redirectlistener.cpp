// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/redirectlistener.h"

#include "browser/connectionowner.h"
#include "browser/latecallback.h"

#include "global/logging.h"
#include "http/servermetadata.h"

#include <QtCore/qtimer.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qtcpsocket.h>

#include <algorithm>
#include <chrono>
#include <iterator>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr const char *PurposeFields[] = { "Sec-Purpose", "Purpose", "X-Purpose", "X-Moz" };
constexpr auto AnswerDeadline = 10s; // for a browser that does not read its page

QList<QHostAddress> addressesOf(const QString &host)
{
    // Explicitly a QHostAddress: an overload of QTcpServer would use QHostAddress::LocalHost as a
    // port.
    if (host == "::1"_L1)
        return { QHostAddress(QHostAddress::LocalHostIPv6) };
    if (host == "localhost"_L1)
        return { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) };
    return { QHostAddress(host) };
}

QByteArrayList headerValues(const QByteArray &head, const QByteArray &name)
{
    QByteArrayList values;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

// Fetch Standard section 2.2.8, and the header fields of older browsers.
bool isPrefetch(const QByteArray &head)
{
    return std::any_of(std::begin(PurposeFields), std::end(PurposeFields),
                       [&head](const char *field) {
                           const QByteArray purpose = headerValues(head, field).value(0).toLower();
                           return purpose.startsWith("prefetch") || purpose.startsWith("preview");
                       });
}

bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; });
}

// A process that the application starts has a copy of the socket until it executes its program.
// With shutdown() that copy does not keep the port in use.
void stopListening(QTcpServer *server)
{
#ifdef Q_OS_UNIX
    ::shutdown(int(server->socketDescriptor()), SHUT_RDWR);
#endif
    server->close();
}

// The answer reaches the browser even if the listener is deleted right away.
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

RedirectListener::RedirectListener(Filter filter, QObject *parent)
    : QObject(parent)
    , m_filter(std::move(filter))
{
}

RedirectListener::~RedirectListener()
{
    if (m_accepted)
        answer(CallbackPage::NotCompleted);
    close();
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
            // "localhost" can be used on a machine that has only IPv4 or IPv6. But if the port of
            // one of them is in use, the browser could connect to that process. Windows reports an
            // access error if that process uses the port exclusively.
            if (server->serverError() == QAbstractSocket::AddressInUseError
                || server->serverError() == QAbstractSocket::SocketAccessError) {
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
        if (m_order.size() >= MaxConnections && !makeRoom())
            return;
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

// Browsers open spare connections, and a local program may open many. A browser sends its request
// at once: one that has arrived is read first. Then a connection that has sent nothing is closed,
// or the oldest one. Returns false if this object was deleted.
bool RedirectListener::makeRoom()
{
    const QPointer<RedirectListener> self(this);
    const QList<QTcpSocket *> open = m_order;
    for (QTcpSocket *const socket : open) {
        if (!m_order.contains(socket))
            continue;
        socket->waitForReadyRead(0); // emits readyRead()
        if (!self)
            return false;
    }
    if (m_order.size() < MaxConnections)
        return true;
    const auto silent = std::find_if(m_order.cbegin(), m_order.cend(), [this](QTcpSocket *socket) {
        return m_heads.value(socket).isEmpty();
    });
    (silent == m_order.cend() ? m_order.constFirst() : *silent)->abort();
    return true;
}

void RedirectListener::readHead(QTcpSocket *socket)
{
    if (socket == m_accepted || !m_heads.contains(socket))
        return;
    QByteArray &head = m_heads[socket];
    head += socket->read(MaxHead + 1 - head.size());
    if (head.contains("\r\n\r\n"))
        return handleHead(socket, QByteArray(head));
    if (head.size() > MaxHead)
        refuse(socket, head.contains('\n') ? Refusal::LongHead : Refusal::LongTarget);
}

void RedirectListener::handleHead(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> requestLine = head.left(head.indexOf('\r')).split(' ');
    if (requestLine.size() != 3 || !requestLine.at(2).startsWith("HTTP/1."))
        return refuse(socket, Refusal::Malformed);
    if (requestLine.at(0) != "GET")
        return refuse(socket, Refusal::OtherMethod);
    // A web page whose host name resolves to 127.0.0.1 (DNS rebinding) sends another Host. More
    // than one is malformed (RFC 9112 section 3.2).
    const QByteArray host = m_redirectUri.authority(QUrl::FullyEncoded).toLatin1();
    const QByteArray &target = requestLine.at(1);
    const QByteArrayList hosts = headerValues(head, "Host");
    if (hosts.size() != 1 || hosts.first().compare(host, Qt::CaseInsensitive) != 0
        || !target.startsWith('/') || hasControlCharacter(target)) {
        return refuse(socket, Refusal::Malformed);
    }
    const QByteArray encoded = "http://" + host + percentEncoded(target);
    const QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    // As it was registered: a browser does not encode letters.
    const QByteArray path = m_redirectUri.path(QUrl::FullyEncoded).toLatin1();
    const bool isSamePath = target.split('?').first() == (path.isEmpty() ? "/" : path);
    if (!isSamePath || !url.isValid())
        return refuse(socket, Refusal::NotFound);
    if (isPrefetch(head))
        return refuse(socket, Refusal::Prefetch);
    if (isOfAnotherUser(*socket))
        return refuse(socket, Refusal::OtherUser);
    // The filter may end the transaction, which deletes this object.
    const QPointer<RedirectListener> self(this);
    const Filter filter = m_filter;
    m_accepted = socket;
    const bool accepted = filter(url);
    if (!self)
        return;
    if (accepted) {
        close(); // RFC 8252 section 8.3: listens only while it is needed
    } else if (m_accepted == socket) {
        m_accepted = nullptr;
        if (m_refused.mayLog(lcFlow()))
            qCInfo(lcFlow) << "a request to the callback URL was refused: nothing waits for it";
        send(socket, callbackAnswer(CallbackPage::Unknown, m_logo));
    }
}

void RedirectListener::answer(CallbackPage page)
{
    if (QTcpSocket *const socket = std::exchange(m_accepted, {}))
        send(socket, callbackAnswer(page, m_logo));
}

void RedirectListener::forward(const QUrl &target)
{
    if (QTcpSocket *const socket = std::exchange(m_accepted, {}))
        send(socket, redirection(target));
}

void RedirectListener::refuse(QTcpSocket *socket, Refusal reason)
{
    if (m_refused.mayLog(lcFlow()))
        qCInfo(lcFlow, "a request to the callback URL was refused: %s", refusalText(reason));
    send(socket, refusal(reason));
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
    // Deleted later, since one of them may be the caller.
    for (QTcpServer *server : std::as_const(m_servers)) {
        stopListening(server);
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
