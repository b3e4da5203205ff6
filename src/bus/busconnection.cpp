// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "bus/busconnection.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "global/logging.h"

#    include <QtCore/qfile.h>
#    include <QtCore/qfileinfo.h>

#    include <cerrno>
#    include <cstddef>
#    include <cstring>
#    include <sys/socket.h>
#    include <sys/un.h>
#    include <unistd.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// There is no notification when the full queue of a socket has room again.
constexpr auto RetryInterval = 100ms;

constexpr qsizetype LongestLine = 16 * 1024; // in the authentication, as in libdbus

// The connected socket, or -1 with errno. Does not block: EAGAIN if the queue of the bus is full.
int connectedSocket(const BusAddress &address)
{
    sockaddr_un name {};
    name.sun_family = AF_UNIX;
    const qsizetype offset = address.abstract ? 1 : 0;
    const qsizetype size = offset + address.name.size();
    if (address.name.isEmpty() || size >= qsizetype(sizeof name.sun_path)) {
        errno = ENAMETOOLONG;
        return -1;
    }
    std::memcpy(name.sun_path + offset, address.name.constData(), size_t(address.name.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(size + 1 - offset));

    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return -1;
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&name), length) == 0)
        return descriptor;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return -1;
}

} // namespace

QList<BusAddress> busAddresses(const QString &address)
{
    QList<BusAddress> addresses;
    const auto parts = address.toUtf8().split(';');
    for (const QByteArray &part : parts) {
        if (!part.startsWith("unix:"))
            continue;
        const auto pairs = part.mid(5).split(',');
        for (const QByteArray &pair : pairs) {
            if (pair.startsWith("path="))
                addresses.append({ QByteArray::fromPercentEncoding(pair.mid(5)), false });
            else if (pair.startsWith("abstract="))
                addresses.append({ QByteArray::fromPercentEncoding(pair.mid(9)), true });
        }
    }
    return addresses;
}

bool isSandboxed()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

QList<BusAddress> systemBusAddresses()
{
    const auto address = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    if (!address.isEmpty())
        return busAddresses(address);
    return { { "/var/run/dbus/system_bus_socket"_ba, false } };
}

QList<BusAddress> sessionBusAddresses()
{
    const auto address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address.contains("autolaunch:"_L1) ? QList<BusAddress>() : busAddresses(address);
    const auto runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtimeDir.isEmpty() || !QFileInfo::exists(runtimeDir % "/bus"_L1))
        return {};
    return { { QFile::encodeName(runtimeDir % "/bus"_L1), false } };
}

BusConnection::BusConnection(const QList<BusAddress> &addresses, QObject *parent,
                             std::chrono::milliseconds timeout)
    : QObject(parent)
    , m_addresses(addresses)
    , m_deadline(timeout)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &BusConnection::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &BusConnection::endConnection);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BusConnection::connectToNext);
    m_retry.start(0ms);
}

BusConnection::~BusConnection()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void BusConnection::connectToNext()
{
    while (!m_addresses.isEmpty()) {
        const int descriptor = connectedSocket(m_addresses.first());
        if (descriptor >= 0)
            return connected(descriptor);
        if ((errno == EAGAIN || errno == EINTR) && !m_deadline.hasExpired())
            return m_retry.start(RetryInterval);
        m_addresses.removeFirst();
    }
    endConnection();
}

void BusConnection::connected(int descriptor)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return endConnection();
    }
    // A null byte, and the user id in decimal digits, which are encoded as hexadecimal digits.
    const QByteArray user = QByteArray::number(::geteuid()).toHex();
    m_socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n");
}

void BusConnection::read()
{
    m_input += m_socket.readAll();
    const QPointer<BusConnection> self(this); // a handler may delete this object
    while (self && m_state != State::Lost
           && (m_authenticated ? readMessage() : readAuthentication()))
        ;
}

// Returns whether more input may follow.
bool BusConnection::readAuthentication()
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0) {
        if (m_input.size() > LongestLine)
            endConnection();
        return false;
    }
    if (!m_input.startsWith("OK ")) {
        qCInfo(lcBus, "The session bus does not accept this user");
        endConnection();
        return false;
    }
    m_input.remove(0, end + 2);
    m_authenticated = true;
    m_socket.write("BEGIN\r\n");

    BusMessage hello;
    hello.destination = hello.interface = "org.freedesktop.DBus"_ba;
    hello.path = "/org/freedesktop/DBus"_ba;
    hello.member = "Hello"_ba;
    call(hello, this, [this](Outcome outcome, const BusMessage &) {
        if (outcome == Outcome::Answered)
            setState(State::Open);
        else
            endConnection();
    });
    return true;
}

bool BusConnection::readMessage()
{
    const qsizetype size = BusMessage::sizeOf(m_input);
    if (size == 0 || size > m_input.size())
        return false;
    const auto message = size > 0 ? BusMessage::decoded(QByteArrayView(m_input).first(size))
                                  : std::nullopt;
    if (!message) {
        qCWarning(lcBus, "The session bus sent invalid data");
        endConnection();
        return false;
    }
    m_input.remove(0, size);
    received(*message);
    return true;
}

void BusConnection::received(const BusMessage &message)
{
    switch (message.type) {
    case BusMessage::MethodReturn:
    case BusMessage::Error: {
        const Pending pending = m_pending.take(message.replySerial);
        const bool answered = message.type == BusMessage::MethodReturn;
        if (pending.context && pending.handler)
            pending.handler(answered ? Outcome::Answered : Outcome::Error, message);
        break;
    }
    case BusMessage::MethodCall:
        if (!message.noReplyExpected)
            refuse(message);
        break;
    case BusMessage::Signal:
        Q_EMIT signalReceived(message);
        break;
    default:
        break; // unknown types must be ignored
    }
}

void BusConnection::refuse(const BusMessage &call)
{
    BusMessage error;
    error.type = BusMessage::Error;
    error.noReplyExpected = true;
    error.errorName = "org.freedesktop.DBus.Error.UnknownObject"_ba;
    error.destination = call.sender;
    error.replySerial = call.serial;
    send(error);
}

void BusConnection::call(BusMessage message, QObject *context, Handler handler)
{
    send(std::move(message));
    m_pending.insert(m_lastSerial, { context, std::move(handler) });
}

void BusConnection::addMatch(QByteArrayView rule)
{
    BusMessage message;
    message.destination = message.interface = "org.freedesktop.DBus"_ba;
    message.path = "/org/freedesktop/DBus"_ba;
    message.member = "AddMatch"_ba;
    message.signature = "s"_ba;
    message.body = BusWriter().string(rule).data();
    message.noReplyExpected = true;
    send(std::move(message));
}

void BusConnection::send(BusMessage message)
{
    message.serial = ++m_lastSerial;
    m_socket.write(message.encoded());
}

void BusConnection::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void BusConnection::endConnection()
{
    if (m_state == State::Lost)
        return;
    m_state = State::Lost;
    m_retry.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    const auto pending = std::exchange(m_pending, {});
    const QPointer<BusConnection> self(this);
    Q_EMIT changed(); // first: a handler may need a new connection
    for (const Pending &call : pending) {
        if (self && call.context && call.context != this)
            call.handler(Outcome::Lost, {});
    }
}

} // namespace Auth0Qt

#endif
