// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#ifdef Q_OS_LINUX
#    include "fakebus.h"
#endif
#include "heartbeat.h"
#include "testmain.h"

#include "http/reachability.h"

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qnetworkinformation.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_Reachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentSystem(); // first, while no back end is loaded
    void lazy();
    void withoutSource();
    void tells_data();
    void tells();
    void anotherSource();
    void system();

private:
    class Source : public ReachabilitySource
    {
    public:
        explicit Source(bool isDisconnected)
            : disconnected(isDisconnected)
        {
        }
        bool isDisconnected() const override { return disconnected; }
        void set(bool isDisconnected)
        {
            disconnected = isDisconnected;
            Q_EMIT changed();
        }

        bool disconnected;
    };

    // Says so at first.
    Source *use(bool disconnected)
    {
        m_made = 0;
        m_source = nullptr;
        Reachability::instance()->setFactory([this, disconnected] {
            ++m_made;
            auto source = std::make_unique<Source>(disconnected);
            m_source = source.get();
            return source;
        });
        Reachability::instance()->watch();
        return m_source;
    }

    Source *m_source = nullptr;
    int m_made = 0;
};

// Qt's back end would wait for it.
void tst_Reachability::silentSystem()
{
#ifdef Q_OS_LINUX
    using namespace std::chrono_literals;
    Auth0QtTest::FakeBus bus(Auth0QtTest::FakeBus::Silence::Hello);
    const QByteArray address = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toLocal8Bit());
    Reachability *const reachability = Reachability::instance();
    reachability->setPatience(200ms);
    Heartbeat heartbeat;
    reachability->watch();
    QTRY_VERIFY(bus.isSilent());
    QTest::qWait(300);
    QVERIFY(heartbeat.takeLongestGap() < 100);
    QVERIFY(!QNetworkInformation::instance());
    QVERIFY(!reachability->isDisconnected());
    address.isNull() ? qunsetenv("DBUS_SYSTEM_BUS_ADDRESS")
                     : qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    reachability->setSystem();
#endif
}

void tst_Reachability::lazy()
{
    QVERIFY(!QNetworkInformation::instance());
    Reachability *const reachability = Reachability::instance();
    QCOMPARE(Reachability::instance(), reachability);
    QVERIFY(!QNetworkInformation::instance()); // nothing was loaded for this
    int made = 0;
    reachability->setFactory([&] {
        ++made;
        return std::make_unique<Source>(true);
    });
    QCOMPARE(made, 0);
    QVERIFY(reachability->isDisconnected());
    QVERIFY(reachability->isDisconnected());
    reachability->watch();
    QCOMPARE(made, 1);
    reachability->setFactory({});
}

void tst_Reachability::withoutSource()
{
    int asked = 0;
    Reachability::instance()->setFactory([&]() -> std::unique_ptr<ReachabilitySource> {
        ++asked;
        return nullptr;
    });
    QVERIFY(!Reachability::instance()->isDisconnected());
    QVERIFY(!Reachability::instance()->isDisconnected());
    QCOMPARE(asked, 1);
}

void tst_Reachability::tells_data()
{
    QTest::addColumn<QList<bool>>("disconnected"); // at first, and each change
    QTest::addColumn<int>("returned");
    QTest::newRow("stays") << QList<bool> { false } << 0;
    QTest::newRow("goes") << QList<bool> { false, true } << 0;
    QTest::newRow("returns") << QList<bool> { true, false } << 1;
    QTest::newRow("goes and returns") << QList<bool> { false, true, false } << 1;
    QTest::newRow("better and better") << QList<bool> { true, false, false, false } << 1;
    QTest::newRow("said twice") << QList<bool> { true, true, false } << 1;
    QTest::newRow("comes and goes") << QList<bool> { true, false, true, false } << 2;
}

void tst_Reachability::tells()
{
    QFETCH(QList<bool>, disconnected);
    const QSignalSpy spy(Reachability::instance(), &Reachability::returned);
    bool atSignal = true;
    const QObject context;
    connect(Reachability::instance(), &Reachability::returned, &context,
            [&] { atSignal = Reachability::instance()->isDisconnected(); });
    Source *const source = use(disconnected.takeFirst());
    for (const bool now : std::as_const(disconnected)) {
        source->set(now);
        QCOMPARE(Reachability::instance()->isDisconnected(), now);
    }
    QTEST(int(spy.count()), "returned");
    QVERIFY(spy.isEmpty() || !atSignal);
    QCOMPARE(m_made, 1);
}

void tst_Reachability::anotherSource()
{
    const QSignalSpy spy(Reachability::instance(), &Reachability::returned);
    use(true);
    use(false);
    QVERIFY(!Reachability::instance()->isDisconnected());
    QCOMPARE(spy.count(), 0); // nothing has returned
}

// Whatever this system has: it answers, and soon.
void tst_Reachability::system()
{
    QElapsedTimer timer;
    timer.start();
    if (!QNetworkInformation::instance())
        QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    const qint64 elapsed = timer.elapsed();
    const auto *information = QNetworkInformation::instance();
    qInfo("backend %s, loaded in %lld ms",
          information ? qPrintable(information->backendName()) : "none", elapsed);
    QVERIFY2(elapsed < 2000, "the first use would block the user interface");
}

AUTH0QT_TEST_MAIN(tst_Reachability, QCoreApplication)
#include "tst_reachability.moc"
