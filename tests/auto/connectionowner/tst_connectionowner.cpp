// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "otheruser.h"
#include "testmain.h"

#include "browser/connectionowner.h"

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

#include <memory>
#include <utility>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// A request on such a connection: tst_redirectlistener, tst_pagerelay.
class tst_ConnectionOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void owner_data();
    void owner();
    void users_data();
    void users();
    void halfClosed();
    void closed_data();
    void closed();
    void notConnected();

private:
    // Our end of a connection to address, whose other end is m_client.
    std::unique_ptr<QTcpSocket> connection(const QString &listening, const QString &address);

    QTcpServer m_server;
    int m_client = -1;
};

void tst_ConnectionOwner::cleanup()
{
    if (m_client >= 0)
        ::close(std::exchange(m_client, -1));
    m_server.close();
}

std::unique_ptr<QTcpSocket> tst_ConnectionOwner::connection(const QString &listening,
                                                            const QString &address)
{
    const bool listens = listening.isEmpty() ? m_server.listen()
                                             : m_server.listen(QHostAddress(listening));
    if (!listens)
        return nullptr;
    const bool isIpv6 = address.contains(u':');
    sockaddr_in ipv4 {};
    ipv4.sin_family = AF_INET;
    ipv4.sin_port = htons(m_server.serverPort());
    sockaddr_in6 ipv6 {};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = ipv4.sin_port;
    m_client = ::socket(isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
    const QByteArray text = address.toLatin1();
    const int connected = isIpv6 ? ::inet_pton(AF_INET6, text.constData(), &ipv6.sin6_addr) == 1
                    && ::connect(m_client, reinterpret_cast<sockaddr *>(&ipv6), sizeof ipv6) == 0
                                 : ::inet_pton(AF_INET, text.constData(), &ipv4.sin_addr) == 1
                    && ::connect(m_client, reinterpret_cast<sockaddr *>(&ipv4), sizeof ipv4) == 0;
    if (!connected || !m_server.waitForNewConnection(10000))
        return nullptr;
    return std::unique_ptr<QTcpSocket>(m_server.nextPendingConnection());
}

void tst_ConnectionOwner::owner_data()
{
    QTest::addColumn<QString>("listening");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv4, another address") << u"127.1.2.3"_s << u"127.1.2.3"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s;
    QTest::newRow("IPv4 by an IPv6 socket") << u"127.0.0.1"_s << u"::ffff:127.0.0.1"_s;
    QTest::newRow("IPv4 to both") << QString() << u"127.0.0.1"_s;
    QTest::newRow("IPv6 to both") << QString() << u"::1"_s;
    QTest::newRow("IPv6 socket to both") << QString() << u"::ffff:127.0.0.1"_s;
}

void tst_ConnectionOwner::owner()
{
    QFETCH(const QString, listening);
    QFETCH(const QString, address);
    const auto socket = connection(listening, address);
    if (!socket && address == u"::1"_s)
        QSKIP("This machine has no IPv6 on loopback");
    QVERIFY(socket);
    QCOMPARE(ownerOf(*socket), std::optional<uint>(::geteuid()));
    QVERIFY(!isOfAnotherUser(*socket));

    if (::geteuid() != 0)
        return;
    cleanup();
    const EffectiveUser client(OtherUser);
    QVERIFY(client.isOk);
    const auto next = connection(listening, address);
    QVERIFY(next);
    QCOMPARE(ownerOf(*next), std::optional<uint>(OtherUser));
}

void tst_ConnectionOwner::users_data()
{
    QTest::addColumn<uint>("user");
    QTest::addColumn<uint>("client");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same") << ThisUser << ThisUser << false;
    QTest::newRow("another") << ThisUser << OtherUser << true;
    QTest::newRow("root") << ThisUser << 0U << false;
    QTest::newRow("of root") << 0U << OtherUser << false;
}

void tst_ConnectionOwner::users()
{
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    QFETCH(const uint, user);
    QFETCH(const uint, client);
    QFETCH(const bool, expected);
    std::unique_ptr<QTcpSocket> socket;
    {
        const EffectiveUser asClient(client);
        QVERIFY(asClient.isOk);
        socket = connection(u"127.0.0.1"_s, u"127.0.0.1"_s);
    }
    QVERIFY(socket);
    const EffectiveUser asUser(user);
    QVERIFY(asUser.isOk);
    QCOMPARE(isOfAnotherUser(*socket), expected);
}

// The process still has its socket.
void tst_ConnectionOwner::halfClosed()
{
    const auto socket = connection(u"127.0.0.1"_s, u"127.0.0.1"_s);
    QVERIFY(socket);
    QCOMPARE(::shutdown(m_client, SHUT_WR), 0);
    QCOMPARE(ownerOf(*socket), std::optional<uint>(::geteuid()));
    QVERIFY(!isOfAnotherUser(*socket));
}

void tst_ConnectionOwner::closed_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

// The system does not show whose it was, or shows root.
void tst_ConnectionOwner::closed()
{
    QFETCH(const bool, isReset);
    const auto socket = connection(u"127.0.0.1"_s, u"127.0.0.1"_s);
    QVERIFY(socket);
    const linger reset { isReset ? 1 : 0, 0 };
    QCOMPARE(::setsockopt(m_client, SOL_SOCKET, SO_LINGER, &reset, sizeof reset), 0);
    ::close(std::exchange(m_client, -1));
    QCOMPARE(ownerOf(*socket), std::nullopt);
    if (::geteuid() != 0) {
        QVERIFY(isOfAnotherUser(*socket));
        return;
    }
    QVERIFY(!isOfAnotherUser(*socket)); // of root
    const EffectiveUser user(ThisUser);
    QVERIFY(user.isOk);
    QVERIFY(isOfAnotherUser(*socket));
}

void tst_ConnectionOwner::notConnected()
{
    const QTcpSocket socket;
    QCOMPARE(ownerOf(socket), std::nullopt);
    QCOMPARE(isOfAnotherUser(socket), ::geteuid() != 0);
}

AUTH0QT_TEST_MAIN(tst_ConnectionOwner, QCoreApplication)

#include "tst_connectionowner.moc"
