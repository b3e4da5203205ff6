// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebus.h"
#include "fakeportal.h"
#include "heartbeat.h"
#include "motion.h"

#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbuspendingcall.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using Auth0Qt::Motion;
using Manner = FakePortal::Manner;

Q_DECLARE_METATYPE(FakePortal::Manner)

class tst_Motion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hangingBus_data();
    void hangingBus(); // before QtDBus has a connection
    void change();
    void setting_data();
    void setting();
    void silentPortal();
    void noPortal();
    void portalComesLater();
    void noBus();
    void otherChanges();

private:
    // The portal's next start is noticed after all that it has said.
    static bool hasHeardAllOf(std::unique_ptr<FakePortal> *portal)
    {
        portal->reset();
        const FakePortal next({}, Manner::HasNoSuchSetting);
        return QTest::qWaitFor([&next] { return next.asked == 1; });
    }
    // Whether all has come that was sent to QtDBus so far.
    static bool isUpToDate()
    {
        const QDBusPendingCall ping = QDBusConnection::sessionBus().asyncCall(
                QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                               u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
        return QTest::qWaitFor([&ping] { return ping.isFinished(); });
    }
};

// It is there for as long as the application is.
void tst_Motion::init()
{
    delete Motion::instance();
}

void tst_Motion::hangingBus_data()
{
    using Silence = Auth0QtTest::FakeBus::Silence;
    QTest::addColumn<Silence>("silence");
    QTest::newRow("connection") << Silence::Connection;
    QTest::newRow("authentication") << Silence::Authentication;
    QTest::newRow("Hello") << Silence::Hello;
    QTest::newRow("calls") << Silence::Calls;
}

// QtDBus would wait for 25 seconds.
void tst_Motion::hangingBus()
{
    QFETCH(Auth0QtTest::FakeBus::Silence, silence);
    Auth0QtTest::FakeBus bus(silence);
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
    Heartbeat heartbeat;
    const Motion *const motion = Motion::instance();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QTRY_VERIFY(bus.isSilent());
    QCoreApplication::processEvents();
    QVERIFY(!motion->isReduced());
    QVERIFY(heartbeat.takeLongestGap() < 100);
}

void tst_Motion::setting_data()
{
    QTest::addColumn<QVariant>("animations");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("on") << QVariant(true) << Manner::Answers << false;
    QTest::newRow("off") << QVariant(false) << Manner::Answers << true;
    QTest::newRow("another desktop") << QVariant(false) << Manner::HasNoSuchSetting << false;
    QTest::newRow("another type") << QVariant(u"false"_s) << Manner::Answers << false;
    QTest::newRow("silent") << QVariant(false) << Manner::IsSilent << false;
}

void tst_Motion::setting()
{
    QFETCH(QVariant, animations);
    QFETCH(Manner, manner);
    QFETCH(bool, reduced);
    auto portal = std::make_unique<FakePortal>(animations, manner);
    const Motion *const motion = Motion::instance();
    QVERIFY(!motion->isReduced()); // not known yet
    QSignalSpy changed(motion, &Motion::changed);
    QTRY_COMPARE(portal->asked, 1);
    if (reduced)
        QTRY_VERIFY(motion->isReduced());
    QVERIFY(hasHeardAllOf(&portal));
    QCOMPARE(motion->isReduced(), reduced);
    QCOMPARE(changed.size(), reduced ? 1 : 0);
    QCOMPARE(Motion::instance(), motion);
}

// Nobody waits for it, and it is heard when it speaks at last.
void tst_Motion::silentPortal()
{
    FakePortal portal(false, Manner::IsSilent);
    Heartbeat heartbeat;
    const Motion *const motion = Motion::instance();
    QTRY_COMPARE(portal.asked, 1);
    QVERIFY(!motion->isReduced());
    portal.setAnimations(false);
    QTRY_VERIFY(motion->isReduced());
    QVERIFY(heartbeat.takeLongestGap() < 100);
}

void tst_Motion::noPortal()
{
    Heartbeat heartbeat;
    QSignalSpy changed(Motion::instance(), &Motion::changed);
    QVERIFY(isUpToDate());
    QVERIFY(heartbeat.takeLongestGap() < 100);
    QVERIFY(!Motion::instance()->isReduced());
    QCOMPARE(changed.size(), 0);
}

// The portal is started by the first who needs it, and started anew when it has crashed.
void tst_Motion::portalComesLater()
{
    const Motion *const motion = Motion::instance();
    QVERIFY(isUpToDate());
    {
        const FakePortal portal(false);
        QTRY_VERIFY(motion->isReduced());
        QCOMPARE(portal.asked, 1);
    }
    QVERIFY(isUpToDate());
    QVERIFY(motion->isReduced()); // nobody says otherwise
    const FakePortal portal(true);
    QTRY_VERIFY(!motion->isReduced());
    QCOMPARE(portal.asked, 1);
}

void tst_Motion::noBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    FakePortal portal(false);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const Motion *const motion = Motion::instance();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(isUpToDate());
    QCOMPARE(portal.asked, 0);
    QVERIFY(!motion->isReduced());
}

void tst_Motion::change()
{
    FakePortal portal(true);
    const Motion *const motion = Motion::instance();
    QSignalSpy changed(motion, &Motion::changed);
    QTRY_COMPARE(portal.asked, 1);
    for (const bool animations : { false, true, true, false, false }) {
        portal.setAnimations(animations);
        QTRY_COMPARE(motion->isReduced(), !animations);
    }
    QVERIFY(isUpToDate());
    QCOMPARE(changed.size(), 3);
    QCOMPARE(portal.asked, 1);
}

void tst_Motion::otherChanges()
{
    auto portal = std::make_unique<FakePortal>(true);
    const Motion *const motion = Motion::instance();
    QSignalSpy changed(motion, &Motion::changed);
    QTRY_COMPARE(portal->asked, 1);
    portal->tell(u"enable-hot-corners"_s, false);
    portal->tell(u"enable-animations"_s, u"false"_s);
    portal->tell(u"enable-animations"_s, 0);
    QVERIFY(hasHeardAllOf(&portal));
    QVERIFY(!motion->isReduced());
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(tst_Motion)

#include "tst_motion.moc"
