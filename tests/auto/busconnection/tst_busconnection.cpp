// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebus.h"
#include "heartbeat.h"
#include "testmain.h"
#include "testpaths.h"

#include "bus/busconnection.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_BusConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void opens();
    void triesAll();
    void nobody_data();
    void nobody();
    void refused_data();
    void refused();
    void silence_data();
    void silence();
    void fullQueue();
    void queueStaysFull();
    void answers();
    void lost();
    void garbage();
    void incomingCall();
    void deletedInHandler();

private:
    static QList<BusAddress> at(const FakeBus &bus) { return { { bus.path(), false } }; }
    static BusMessage someCall()
    {
        BusMessage message;
        message.destination = "org.example"_ba;
        message.path = "/"_ba;
        message.member = "Do"_ba;
        return message;
    }
};

void tst_BusConnection::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sockets"); // an abstract one begins with @
    QTest::newRow("path") << u"unix:path=/run/bus"_s << u"/run/bus"_s;
    QTest::newRow("with its id") << u"unix:path=/run/bus,guid=12"_s << u"/run/bus"_s;
    QTest::newRow("id first") << u"unix:guid=12,path=/run/bus"_s << u"/run/bus"_s;
    QTest::newRow("abstract") << u"unix:abstract=/tmp/dbus-x"_s << u"@/tmp/dbus-x"_s;
    QTest::newRow("escaped") << u"unix:path=/a%20b%25"_s << u"/a b%"_s;
    QTest::newRow("several") << u"tcp:host=a,port=1;unix:path=/a;unix:abstract=b"_s << u"/a @b"_s;
    QTest::newRow("other transports") << u"tcp:host=a;unixexec:path=b;launchd:env=C"_s << QString();
    QTest::newRow("for servers") << u"unix:tmpdir=/tmp;unix:runtime=yes"_s << QString();
    QTest::newRow("nonsense") << u"nonsense"_s << QString();
}

void tst_BusConnection::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, sockets);
    QStringList found;
    for (const BusAddress &one : busAddresses(address))
        found.append((one.abstract ? u"@"_s : QString()) + QString::fromUtf8(one.name));
    QCOMPARE(found.join(u' '), sockets);
}

void tst_BusConnection::opens()
{
    FakeBus bus(FakeBus::Silence::None);
    BusConnection connection(at(bus));
    QSignalSpy spy(&connection, &BusConnection::changed);
    QCOMPARE(connection.state(), BusConnection::State::Opening);
    QTRY_COMPARE(connection.state(), BusConnection::State::Open);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(bus.received.size(), 1);
    const auto hello = BusMessage::decoded(bus.received.first());
    QVERIFY(hello);
    QCOMPARE(hello->member, "Hello"_ba);
    QCOMPARE(hello->destination, "org.freedesktop.DBus"_ba);
}

void tst_BusConnection::triesAll()
{
    FakeBus bus(FakeBus::Silence::None);
    BusConnection connection({ { "/nonexistent"_ba, false },
                               { "auth0qt-nobody-listens"_ba, true },
                               { bus.path(), false } });
    QTRY_COMPARE(connection.state(), BusConnection::State::Open);
}

void tst_BusConnection::nobody_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("nothing there") << "/nonexistent"_ba;
    QTest::newRow("no socket") << (sourceDir() + u"/CMakeLists.txt"_s).toLocal8Bit();
    QTest::newRow("too long") << QByteArray(200, 'a');
    QTest::newRow("empty") << QByteArray();
}

void tst_BusConnection::nobody()
{
    QFETCH(const QByteArray, name);
    BusConnection connection({ { name, false } });
    QSignalSpy spy(&connection, &BusConnection::changed);
    QCOMPARE(connection.state(), BusConnection::State::Opening); // told later
    QVERIFY(spy.wait());
    QCOMPARE(connection.state(), BusConnection::State::Lost);

    BusConnection none({});
    QTRY_COMPARE(none.state(), BusConnection::State::Lost);
}

void tst_BusConnection::refused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("rejected") << "REJECTED EXTERNAL\r\n"_ba;
    QTest::newRow("another mechanism") << "DATA 00\r\n"_ba;
    QTest::newRow("a line without end") << QByteArray(20'000, 'a');
}

void tst_BusConnection::refused()
{
    QFETCH(const QByteArray, answer);
    FakeBus bus(FakeBus::Silence::None);
    bus.authentication = answer;
    BusConnection connection(at(bus));
    QTRY_COMPARE(connection.state(), BusConnection::State::Lost);
    QCOMPARE(bus.received.size(), 0);
}

void tst_BusConnection::silence_data()
{
    using Silence = FakeBus::Silence;
    QTest::addColumn<Silence>("silence");
    QTest::newRow("authentication") << Silence::Authentication;
    QTest::newRow("Hello") << Silence::Hello;
}

// Nothing blocks, and it can be deleted while it waits.
void tst_BusConnection::silence()
{
    QFETCH(const FakeBus::Silence, silence);
    FakeBus bus(silence);
    auto connection = std::make_unique<BusConnection>(at(bus));
    QSignalSpy spy(connection.get(), &BusConnection::changed);
    Heartbeat heartbeat;
    QTRY_VERIFY(bus.isSilent());
    QVERIFY(!spy.wait(200));
    QCOMPARE(connection->state(), BusConnection::State::Opening);
    QVERIFY(heartbeat.takeLongestGap() < 100);
    connection.reset();
    QCOMPARE(spy.size(), 0);
}

void tst_BusConnection::fullQueue()
{
    FakeBus bus(FakeBus::Silence::Connection);
    BusConnection connection(at(bus));
    QSignalSpy spy(&connection, &BusConnection::changed);
    Heartbeat heartbeat;
    QVERIFY(!spy.wait(300));
    QCOMPARE(connection.state(), BusConnection::State::Opening);
    QVERIFY(heartbeat.takeLongestGap() < 100);
    bus.accept();
    QTRY_COMPARE(connection.state(), BusConnection::State::Opening);
    BusConnection gone(at(bus)); // deleted while it waits
}

// An idle process does not try for ever.
void tst_BusConnection::queueStaysFull()
{
    FakeBus bus(FakeBus::Silence::Connection);
    BusConnection connection(at(bus), nullptr, 250ms);
    QSignalSpy spy(&connection, &BusConnection::changed);
    QVERIFY(spy.wait());
    QCOMPARE(connection.state(), BusConnection::State::Lost);
}

void tst_BusConnection::answers()
{
    FakeBus bus(FakeBus::Silence::None);
    BusConnection connection(at(bus));
    QTRY_COMPARE(connection.state(), BusConnection::State::Open);
    QStringList log;
    const auto ask = [&](QObject *context, const QString &name) {
        connection.call(someCall(), context,
                        [&log, name](BusConnection::Outcome outcome, const BusMessage &m) {
                            log.append(name + u' ' + QString::number(int(outcome)) + u' '
                                       + QString::fromUtf8(m.reader().string())
                                       + QString::fromUtf8(m.errorName));
                        });
    };
    auto context = std::make_unique<QObject>();
    bus.answer = [](quint32 serial, const QByteArray &) -> QByteArray {
        const QByteArray error("\4\1s\0\3\0\0\0a.b\0", 12);
        switch (serial) {
        case 2: // in two pieces, after a signal
            return FakeBus::message(4, 1, 0, {}, {}) + FakeBus::reply(2, "s", FakeBus::string("x"));
        case 3:
            return FakeBus::message(3, 1, 3, {}, {}, error);
        default:
            return FakeBus::reply(serial, "s", FakeBus::string("late"));
        }
    };
    ask(this, u"first"_s);
    QVERIFY(log.isEmpty());
    ask(this, u"second"_s);
    ask(context.get(), u"third"_s);
    context.reset();
    ask(this, u"fourth"_s);
    QTRY_COMPARE(log.size(), 3);
    const QStringList expected { u"first 0 x"_s, u"second 1 a.b"_s, u"fourth 0 late"_s };
    QCOMPARE(log, expected);
    bus.send(FakeBus::reply(2, "s", FakeBus::string("again")));
    bus.send(FakeBus::reply(99, "s", FakeBus::string("never asked")));
    ask(this, u"fifth"_s);
    QTRY_COMPARE(log.size(), 4);
    QCOMPARE(log.last(), u"fifth 0 late"_s);
}

void tst_BusConnection::lost()
{
    FakeBus bus(FakeBus::Silence::Calls);
    BusConnection connection(at(bus));
    QSignalSpy spy(&connection, &BusConnection::changed);
    QTRY_COMPARE(connection.state(), BusConnection::State::Open);
    int losses = 0;
    connection.call(someCall(), this, [&](BusConnection::Outcome outcome, const BusMessage &) {
        QCOMPARE(outcome, BusConnection::Outcome::Lost);
        QCOMPARE(connection.state(), BusConnection::State::Lost);
        QCOMPARE(spy.size(), 2);
        ++losses;
    });
    QTRY_VERIFY(bus.isSilent());
    bus.close();
    QTRY_COMPARE(losses, 1);
    QCOMPARE(spy.size(), 2);
}

void tst_BusConnection::garbage()
{
    FakeBus bus(FakeBus::Silence::None);
    BusConnection connection(at(bus));
    QTRY_COMPARE(connection.state(), BusConnection::State::Open);
    QTest::ignoreMessage(QtWarningMsg, "The session bus sent invalid data");
    bus.send("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTRY_COMPARE(connection.state(), BusConnection::State::Lost);
}

// Whoever looks around on the bus is not kept waiting.
void tst_BusConnection::incomingCall()
{
    FakeBus bus(FakeBus::Silence::None);
    BusConnection connection(at(bus));
    QTRY_COMPARE(connection.state(), BusConnection::State::Open);
    const QByteArray sender("\7\1s\0\4\0\0\0:1.9\0", 13);
    bus.send(FakeBus::message(1, 40, 0, {}, {}, sender));
    QTRY_COMPARE(bus.received.size(), 2);
    const auto error = BusMessage::decoded(bus.received.last());
    QVERIFY(error);
    QCOMPARE(int(error->type), int(BusMessage::Error));
    QCOMPARE(error->replySerial, 40U);
    QCOMPARE(error->destination, ":1.9"_ba);
    QCOMPARE(error->errorName, "org.freedesktop.DBus.Error.UnknownObject"_ba);
}

void tst_BusConnection::deletedInHandler()
{
    FakeBus bus(FakeBus::Silence::None);
    bus.answer = [](quint32 serial, const QByteArray &) -> QByteArray {
        return FakeBus::reply(serial, {}, {}) + FakeBus::message(4, 1, 0, {}, {});
    };
    auto connection = std::make_unique<BusConnection>(at(bus));
    QTRY_COMPARE(connection->state(), BusConnection::State::Open);
    connection->call(someCall(), this,
                     [&](BusConnection::Outcome, const BusMessage &) { connection.reset(); });
    QTRY_VERIFY(!connection);

    connection = std::make_unique<BusConnection>(at(bus));
    connect(connection.get(), &BusConnection::changed, this, [&] { connection.reset(); });
    QTRY_VERIFY(!connection);
}

AUTH0QT_TEST_MAIN(tst_BusConnection, QCoreApplication)
#include "tst_busconnection.moc"
