// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/connectionowner.h"

#include <QtNetwork/qtcpsocket.h>

#ifdef Q_OS_LINUX
#    include <QtCore/qfile.h>
#    include <QtNetwork/qhostaddress.h>

#    include <cstring>
#    include <netinet/in.h>
#    include <netinet/tcp.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

#ifdef Q_OS_LINUX

namespace {

// Words of 32 bits as the processor reads them, and the port.
QByteArray tableAddress(const quint8 *bytes, qsizetype size, quint16 port)
{
    QByteArray text;
    for (qsizetype i = 0; i < size; i += 4) {
        quint32 word = 0;
        std::memcpy(&word, bytes + i, sizeof word);
        text += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    text += ':' + QByteArray::number(port, 16).rightJustified(4, '0');
    return text.toUpper();
}

QByteArray ipv6Address(const QHostAddress &address, quint16 port)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return tableAddress(bytes.c, sizeof bytes.c, port);
}

// 127.0.0.1 is ::ffff:127.0.0.1 in a socket for both protocols, and toIPv4Address() of it.
QByteArray ipv4Address(const QHostAddress &address, quint16 port)
{
    const quint32 number = address.toIPv4Address();
    const quint8 bytes[] = { quint8(number >> 24), quint8(number >> 16), quint8(number >> 8),
                             quint8(number) };
    return tableAddress(bytes, sizeof bytes, port);
}

// The owner of the socket with these two addresses in a table of the system (proc(5)).
std::optional<uint> ownerInTable(const QString &path, const QByteArray &local,
                                 const QByteArray &remote)
{
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray rows = table.readAll();
    const qsizetype begin = rows.indexOf(QByteArray(": " + local + ' ' + remote + ' '));
    if (begin < 0)
        return std::nullopt;
    // local_address rem_address st tx_queue:rx_queue tr:when retrnsmt uid timeout inode
    const qsizetype end = rows.indexOf('\n', begin);
    const QList<QByteArray> fields = rows.mid(begin + 2, end - begin - 2).simplified().split(' ');
    // Without an inode no process has the socket any more, and the user is always 0.
    if (fields.size() < 9 || fields.at(8) == "0")
        return std::nullopt;
    bool ok = false;
    const uint user = fields.at(6).toUInt(&ok);
    return ok ? std::optional(user) : std::nullopt;
}

// Whether neither end has closed the connection.
bool isEstablished(const QTcpSocket &socket)
{
    struct tcp_info info {};
    socklen_t size = sizeof info;
    return ::getsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size) == 0
            && info.tcpi_state == TCP_ESTABLISHED;
}

} // namespace

std::optional<uint> ownerOf(const QTcpSocket &socket)
{
    // The other end's socket has the addresses in the other order.
    const QHostAddress local = socket.peerAddress();
    const QHostAddress remote = socket.localAddress();
    const quint16 localPort = socket.peerPort();
    const quint16 remotePort = socket.localPort();
    bool isIpv4 = false;
    local.toIPv4Address(&isIpv4);
    if (isIpv4) {
        const auto owner = ownerInTable(u"/proc/net/tcp"_s, ipv4Address(local, localPort),
                                        ipv4Address(remote, remotePort));
        if (owner)
            return owner;
    }
    return ownerInTable(u"/proc/net/tcp6"_s, ipv6Address(local, localPort),
                        ipv6Address(remote, remotePort));
}

bool isOfAnotherUser(const QTcpSocket &socket)
{
    const uint self = ::geteuid();
    if (self == 0)
        return false;
    const std::optional<uint> owner = ownerOf(socket);
    if (owner && *owner != 0)
        return *owner != self;
    // The system can show root for a socket while a process closes it. A connection that is open
    // but not in the table comes from outside of this system, for example from the host of WSL.
    return !isEstablished(socket);
}

#else

std::optional<uint> ownerOf(const QTcpSocket &)
{
    return std::nullopt;
}

bool isOfAnotherUser(const QTcpSocket &)
{
    return false;
}

#endif

} // namespace Auth0Qt
