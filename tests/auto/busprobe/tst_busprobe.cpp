// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebus.h"
#include "heartbeat.h"
#include "testmain.h"

#include "bus/busprobe.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Silence = FakeBus::Silence;

// What the bus says of a service.
enum class Says { Pong, Error, Nothing };

Q_DECLARE_METATYPE(Says)

class tst_BusProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandbox();
    void service_data();
    void service();
    void noBus();
};

void tst_BusProbe::sandbox()
{
    QVERIFY(!isSandboxed());
    qputenv("SNAP", "/snap/example/1");
    QVERIFY(isSandboxed());
    qunsetenv("SNAP");
}

void tst_BusProbe::service_data()
{
    QTest::addColumn<Silence>("silence");
    QTest::addColumn<Says>("says");
    QTest::addColumn<bool>("responsive");
    QTest::newRow("answers") << Silence::None << Says::Pong << true;
    QTest::newRow("is not there") << Silence::None << Says::Error << true;
    QTest::newRow("silent service") << Silence::None << Says::Nothing << false;
    QTest::newRow("silent bus") << Silence::Calls << Says::Nothing << false;
    QTest::newRow("silent at Hello") << Silence::Hello << Says::Nothing << false;
    QTest::newRow("silent at authentication") << Silence::Authentication << Says::Nothing << false;
    QTest::newRow("does not accept") << Silence::Connection << Says::Nothing << false;
}

void tst_BusProbe::service()
{
    QFETCH(Silence, silence);
    QFETCH(Says, says);
    QFETCH(bool, responsive);
    FakeBus bus(silence);
    bus.answer = [says](quint32 serial, const QByteArray &) {
        switch (says) {
        case Says::Pong:
            return FakeBus::reply(serial, {}, {});
        case Says::Error:
            return FakeBus::message(3, 1, serial, {}, {}, {});
        case Says::Nothing:
            break;
        }
        return QByteArray();
    };
    Heartbeat heartbeat;
    BusProbe probe({ { bus.path(), false } }, "org.example.Service"_ba, responsive ? 60s : 200ms);
    QSignalSpy finished(&probe, &BusProbe::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).toBool(), responsive);
    QVERIFY(heartbeat.takeLongestGap() < 100);
    if (silence == Silence::None) {
        const auto ping = BusMessage::decoded(bus.received.last());
        QVERIFY(ping);
        QCOMPARE(ping->member, "Ping"_ba);
        QCOMPARE(ping->destination, "org.example.Service"_ba);
        QVERIFY(ping->noAutoStart);
    }
    bus.close();
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
}

void tst_BusProbe::noBus()
{
    const QList<QList<BusAddress>> buses { {}, { { "/nonexistent"_ba, false } } };
    for (const auto &bus : buses) {
        BusProbe probe(bus, "org.example.Service"_ba, 60s);
        QSignalSpy finished(&probe, &BusProbe::finished);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.at(0).at(0).toBool());
    }
}

AUTH0QT_TEST_MAIN(tst_BusProbe, QCoreApplication)

#include "tst_busprobe.moc"
