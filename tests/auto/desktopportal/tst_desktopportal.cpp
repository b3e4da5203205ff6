// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeopenportal.h"
#include "heartbeat.h"
#include "testmain.h"

#include "browser/desktopportal.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = FakeOpenPortal::Manner;
using Silence = FakeBus::Silence;

class tst_DesktopPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asks();
    void refuses_data();
    void refuses();
    void hangs_data();
    void hangs();
    void noBus();
    void busIsLost();
    void responses_data();
    void responses();
    void otherResponses();
    void deletedInSlot();

private:
    void use(const FakeOpenPortal &portal)
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", portal.bus.address().toLocal8Bit());
    }

    QByteArray m_address;
};

namespace {

const QUrl Url(u"https://tenant.invalid/authorize?state=sesame&x=a%20b%2Bc"_s);

// The signals that came.
struct Spies
{
    explicit Spies(DesktopPortal *portal)
        : failed(portal, &DesktopPortal::failed)
        , refused(portal, &DesktopPortal::refusedByUser)
    {
    }
    qsizetype size() const { return failed.size() + refused.size(); }

    QSignalSpy failed;
    QSignalSpy refused;
};

} // namespace

void tst_DesktopPortal::init()
{
    m_address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
}

void tst_DesktopPortal::cleanup()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

void tst_DesktopPortal::asks()
{
    FakeOpenPortal fake(Manner::Accepts);
    use(fake);
    DesktopPortal portal;
    Spies spies(&portal);
    portal.open(Url, u"x11:2a"_s, 10s);
    QTRY_VERIFY(!fake.request.isEmpty());
    const auto message = BusMessage::decoded(fake.request);
    QVERIFY(message);
    QCOMPARE(message->destination, "org.freedesktop.portal.Desktop"_ba);
    QCOMPARE(message->path, "/org/freedesktop/portal/desktop"_ba);
    QCOMPARE(message->interface, "org.freedesktop.portal.OpenURI"_ba);
    QCOMPARE(message->signature, "ssa{sv}"_ba);
    BusReader arguments = message->reader();
    QCOMPARE(arguments.string(), "x11:2a"_ba);
    QCOMPARE(arguments.string(), Url.toEncoded());
    QCOMPARE(arguments.uint32(), 0U); // options
    QVERIFY(!arguments.failed());
    // Before that, it has asked to hear of the end.
    const auto match = BusMessage::decoded(fake.bus.received.at(1));
    QVERIFY(match);
    QCOMPARE(match->member, "AddMatch"_ba);
    QVERIFY(match->reader().string().contains("member='Response'"));
    QCOMPARE(spies.size(), 0);
}

void tst_DesktopPortal::refuses_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("error") << Manner::Refuses;
    QTest::newRow("nonsense") << Manner::AnswersNonsense;
}

void tst_DesktopPortal::refuses()
{
    QFETCH(Manner, manner);
    FakeOpenPortal fake(manner);
    use(fake);
    DesktopPortal portal;
    Spies spies(&portal);
    portal.open(Url, {}, 10s);
    QCOMPARE(spies.size(), 0);
    QTRY_COMPARE(spies.failed.size(), 1);
    QCOMPARE(spies.size(), 1);
}

void tst_DesktopPortal::hangs_data()
{
    QTest::addColumn<Silence>("silence");
    QTest::newRow("connection") << Silence::Connection;
    QTest::newRow("authentication") << Silence::Authentication;
    QTest::newRow("Hello") << Silence::Hello;
    QTest::newRow("calls") << Silence::Calls;
}

void tst_DesktopPortal::hangs()
{
    QFETCH(Silence, silence);
    FakeOpenPortal fake(Manner::IsSilent, silence);
    use(fake);
    Heartbeat heartbeat;
    DesktopPortal portal;
    Spies spies(&portal);
    QElapsedTimer clock;
    clock.start();
    portal.open(Url, {}, 300ms);
    QTRY_COMPARE(spies.failed.size(), 1);
    QVERIFY(clock.elapsed() >= 250);
    QVERIFY(fake.bus.isSilent());
    QVERIFY(heartbeat.takeLongestGap() < 100);
    QCOMPARE(spies.size(), 1);
}

void tst_DesktopPortal::noBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    DesktopPortal portal;
    Spies spies(&portal);
    portal.open(Url, {}, 60s);
    QCOMPARE(spies.size(), 0);
    QTRY_COMPARE(spies.failed.size(), 1);
}

// The page is on its way all the same, once the portal has taken it.
void tst_DesktopPortal::busIsLost()
{
    for (const bool accepted : { false, true }) {
        FakeOpenPortal fake(accepted ? Manner::Accepts : Manner::IsSilent);
        use(fake);
        DesktopPortal portal;
        Spies spies(&portal);
        QSignalSpy finished(&portal, &DesktopPortal::finished);
        portal.open(Url, {}, 60s);
        QTRY_VERIFY(!fake.request.isEmpty());
        QTest::qWait(20); // for the answer
        fake.bus.close();
        QTRY_COMPARE(finished.size(), 1);
        if (!accepted)
            QTRY_COMPARE(spies.failed.size(), 1);
        QTest::qWait(20);
        QCOMPARE(spies.size(), accepted ? 0 : 1);
    }
}

void tst_DesktopPortal::responses_data()
{
    QTest::addColumn<char>("response");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("opened") << '\0' << u"none"_s;
    QTest::newRow("the person has chosen no program") << '\1' << u"refused"_s;
    QTest::newRow("no program") << '\2' << u"failed"_s;
    QTest::newRow("of a later version") << '\7' << u"failed"_s;
}

void tst_DesktopPortal::responses()
{
    QFETCH(char, response);
    QFETCH(QString, outcome);
    FakeOpenPortal fake(Manner::Accepts);
    use(fake);
    DesktopPortal portal;
    Spies spies(&portal);
    QSignalSpy finished(&portal, &DesktopPortal::finished);
    portal.open(Url, {}, 200ms);
    QTRY_VERIFY(!fake.request.isEmpty());
    // However long the person takes to choose a program.
    QTest::qWait(400);
    QCOMPARE(spies.size(), 0);
    QCOMPARE(finished.size(), 0);
    fake.respond(response);
    QTRY_COMPARE(finished.size(), 1);
    if (outcome == "none"_L1) {
        QTest::qWait(50);
        QCOMPARE(spies.size(), 0);
        return;
    }
    QTRY_COMPARE(spies.size(), 1);
    QCOMPARE(spies.failed.size(), outcome == "failed"_L1 ? 1 : 0);
    fake.respond('\2');
    QTest::qWait(50);
    QCOMPARE(spies.size(), 1);
}

// Those of other requests, and what others say of ours.
void tst_DesktopPortal::otherResponses()
{
    FakeOpenPortal fake(Manner::Accepts);
    use(fake);
    DesktopPortal portal;
    Spies spies(&portal);
    portal.open(Url, {}, 60s);
    QTRY_VERIFY(!fake.request.isEmpty());
    fake.respond('\2', "/org/freedesktop/portal/desktop/request/1_9/t");
    fake.respond('\2', FakeOpenPortal::path(), ":1.9");
    fake.respond('\1');
    QTRY_COMPARE(spies.refused.size(), 1);
    QCOMPARE(spies.failed.size(), 0);
}

void tst_DesktopPortal::deletedInSlot()
{
    for (const Manner manner : { Manner::Refuses, Manner::IsSilent, Manner::Accepts }) {
        FakeOpenPortal fake(manner);
        use(fake);
        auto portal = std::make_unique<DesktopPortal>();
        connect(portal.get(), &DesktopPortal::failed, this, [&portal] { portal.reset(); });
        portal->open(Url, {}, 300ms);
        QTRY_VERIFY(!fake.request.isEmpty());
        QTest::qWait(20);
        fake.respond('\2');
        QTRY_VERIFY(!portal);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

AUTH0QT_TEST_MAIN(tst_DesktopPortal, QCoreApplication)

#include "tst_desktopportal.moc"
