// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "testmain.h"

#include "session/tokenlifetime.h"

#include <QtTest/qtest.h>

#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

class tst_TokenLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clocks.emplace(); }
    void cleanup() { m_clocks.reset(); }

    void issued_data();
    void issued();
    void restored_data();
    void restored();
    void clockIsCorrected();
    void shareOver_data();
    void shareOver();
    void shareOfRestored_data();
    void shareOfRestored();
    void unknown_data();
    void unknown();
    void systemClocks();

private:
    std::optional<FakeClocks> m_clocks;
};

// A token of an hour; then the wall clock is set, and time passes.
void tst_TokenLifetime::issued_data()
{
    QTest::addColumn<milliseconds>("set");
    QTest::addColumn<milliseconds>("passed");
    QTest::addColumn<seconds>("remaining");
    QTest::newRow("at once") << 0ms << 0ms << 3600s;
    QTest::newRow("whole seconds") << 0ms << 1ms << 3599s;
    QTest::newRow("half") << 0ms << milliseconds(30min) << 1800s;
    QTest::newRow("its last second") << 0ms << 3599s + 1ms << 0s;
    QTest::newRow("its end") << 0ms << milliseconds(1h) << 0s;
    QTest::newRow("long over") << 0ms << milliseconds(48h) << 0s;
    QTest::newRow("set back") << milliseconds(-2h) << milliseconds(10min) << 3000s;
    QTest::newRow("set back does not revive") << milliseconds(-2h) << milliseconds(61min) << 0s;
    QTest::newRow("set forward") << milliseconds(24h) << milliseconds(10min) << 3000s;
    QTest::newRow("set forward, and over") << milliseconds(24h) << milliseconds(1h) << 0s;
}

void tst_TokenLifetime::issued()
{
    QFETCH(milliseconds, set);
    QFETCH(milliseconds, passed);
    const QDateTime expiresAt = m_clocks->in(1h);
    const TokenLifetime lifetime = TokenLifetime::issued(expiresAt);
    QVERIFY(lifetime.isKnown());
    m_clocks->setWall(set);
    m_clocks->pass(passed);
    QTEST(lifetime.remaining(), "remaining");
    QCOMPARE(lifetime.expiresAt(), expiresAt);
}

// A token of an hour is saved; the process ends, time passes or the clock is set; a new process
// restores it, and the same again.
void tst_TokenLifetime::restored_data()
{
    QTest::addColumn<milliseconds>("passed");
    QTest::addColumn<milliseconds>("set");
    QTest::addColumn<milliseconds>("passedHere");
    QTest::addColumn<milliseconds>("setHere");
    QTest::addColumn<seconds>("remaining");
    const milliseconds none {};
    const milliseconds ten = 10min;
    QTest::newRow("at once") << none << none << none << none << 3600s;
    QTest::newRow("later") << ten << none << ten << none << 2400s;
    QTest::newRow("over before") << milliseconds(61min) << none << none << none << 0s;
    QTest::newRow("over here") << ten << none << milliseconds(51min) << none << 0s;
    QTest::newRow("set back a little") << none << milliseconds(-60s) << none << none << 3660s;
    QTest::newRow("set back") << none << milliseconds(-60s - 1ms) << none << none << 0s;
    QTest::newRow("set back far") << none << milliseconds(-24h) << ten << none << 0s;
    QTest::newRow("over, and set back")
            << milliseconds(61min) << milliseconds(-2h) << none << none << 0s;
    QTest::newRow("set forward") << none << milliseconds(2h) << none << none << 0s;
    QTest::newRow("set back here") << ten << none << ten << -ten << 2400s;
    QTest::newRow("over here, and set back")
            << ten << none << milliseconds(55min) << milliseconds(-30min) << 0s;
    QTest::newRow("set back here, far") << ten << none << ten << milliseconds(-2h) << 0s;
    QTest::newRow("set forward here") << ten << none << none << ten << 2400s;
}

void tst_TokenLifetime::restored()
{
    QFETCH(milliseconds, passed);
    QFETCH(milliseconds, set);
    QFETCH(milliseconds, passedHere);
    QFETCH(milliseconds, setHere);
    const QDateTime savedAt = m_clocks->now();
    const QDateTime expiresAt = m_clocks->in(1h);
    m_clocks->pass(passed);
    m_clocks->setWall(set);
    m_clocks->restart();
    const TokenLifetime lifetime = TokenLifetime::restored(expiresAt, savedAt);
    m_clocks->pass(passedHere);
    m_clocks->setWall(setHere);
    QTEST(lifetime.remaining(), "remaining");
    QCOMPARE(lifetime.expiresAt(), expiresAt);
}

// A computer without a battery starts in 1970 and learns the time a minute later.
void tst_TokenLifetime::clockIsCorrected()
{
    const QDateTime savedAt = m_clocks->now();
    const QDateTime expiresAt = m_clocks->in(1h);
    m_clocks->pass(10min);
    m_clocks->restart();
    const milliseconds wrong = 24h * 365;
    m_clocks->setWall(-wrong);
    const TokenLifetime lifetime = TokenLifetime::restored(expiresAt, savedAt);
    QCOMPARE(lifetime.remaining(), 0s);
    QCOMPARE(lifetime.shareOver(0.8), m_clocks->now());
    m_clocks->pass(1min);
    m_clocks->setWall(wrong);
    QCOMPARE(lifetime.remaining(), seconds(49min));
    QCOMPARE(lifetime.shareOver(1), expiresAt);
}

// When, by the wall clock as it goes then, a share of an hour is over.
void tst_TokenLifetime::shareOver_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<milliseconds>("passed");
    QTest::addColumn<milliseconds>("set");
    QTest::addColumn<milliseconds>("in"); // from then
    const milliseconds none {};
    QTest::newRow("all") << 1.0 << none << none << milliseconds(1h);
    QTest::newRow("none") << 0.0 << none << none << none;
    QTest::newRow("80 %") << 0.8 << none << none << milliseconds(48min);
    QTest::newRow("later") << 0.8 << milliseconds(8min) << none << milliseconds(40min);
    QTest::newRow("over") << 0.5 << milliseconds(40min) << none << milliseconds(-10min);
    QTest::newRow("set back") << 0.8 << milliseconds(8min) << milliseconds(-5h)
                              << milliseconds(40min);
    QTest::newRow("set forward") << 0.8 << milliseconds(8min) << milliseconds(5h)
                                 << milliseconds(40min);
    QTest::newRow("more than all") << 7.0 << none << none << milliseconds(1h);
    QTest::newRow("less than none") << -1.0 << none << none << none;
}

void tst_TokenLifetime::shareOver()
{
    QFETCH(double, share);
    QFETCH(milliseconds, passed);
    QFETCH(milliseconds, set);
    QFETCH(milliseconds, in);
    const TokenLifetime lifetime = TokenLifetime::issued(m_clocks->in(1h));
    m_clocks->pass(passed);
    m_clocks->setWall(set);
    QCOMPARE(lifetime.shareOver(share), m_clocks->in(in));
    QCOMPARE(lifetime.shareOver(share).timeSpec(), Qt::UTC);
    QCOMPARE(lifetime.isShareOver(share), in <= milliseconds::zero());
}

// Saved an hour before its end, restored ten minutes later, looked at five minutes after that.
void tst_TokenLifetime::shareOfRestored_data()
{
    QTest::addColumn<bool>("saidWhenSaved");
    QTest::addColumn<milliseconds>("set");
    QTest::addColumn<milliseconds>("in");
    const milliseconds none {};
    QTest::newRow("from savedAt") << true << none << milliseconds(48min - 15min);
    QTest::newRow("without savedAt, from then") << false << none << milliseconds(40min - 5min);
    QTest::newRow("set back: no later")
            << true << milliseconds(-7min) << milliseconds(48min - 15min);
    QTest::newRow("set forward: earlier")
            << true << milliseconds(7min) << milliseconds(48min - 22min);
    QTest::newRow("set back far: now") << true << milliseconds(-7h) << none;
}

void tst_TokenLifetime::shareOfRestored()
{
    QFETCH(bool, saidWhenSaved);
    QFETCH(milliseconds, set);
    QFETCH(milliseconds, in);
    const QDateTime savedAt = saidWhenSaved ? m_clocks->now() : QDateTime();
    const QDateTime expiresAt = m_clocks->in(1h);
    m_clocks->pass(10min);
    const TokenLifetime lifetime = TokenLifetime::restored(expiresAt, savedAt);
    m_clocks->pass(5min);
    m_clocks->setWall(set);
    QCOMPARE(lifetime.shareOver(0.8), m_clocks->in(in));
    QCOMPARE(lifetime.isShareOver(0.8), in <= milliseconds::zero());
}

void tst_TokenLifetime::unknown_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("default") << 0;
    QTest::newRow("issued") << 1;
    QTest::newRow("restored") << 2;
    QTest::newRow("restored, clock set back") << 3;
}

void tst_TokenLifetime::unknown()
{
    QFETCH(int, how);
    const TokenLifetime lifetimes[] = { {},
                                        TokenLifetime::issued({}),
                                        TokenLifetime::restored({}, m_clocks->now()),
                                        TokenLifetime::restored({}, m_clocks->in(5h)) };
    m_clocks->pass(24h * 365);
    QVERIFY(!lifetimes[how].isKnown());
    QCOMPARE(lifetimes[how].remaining(), seconds::max());
    QVERIFY(!lifetimes[how].shareOver(0.8).isValid());
    QVERIFY(!lifetimes[how].expiresAt().isValid());
}

void tst_TokenLifetime::systemClocks()
{
    m_clocks.reset();
    const milliseconds before = clocks().steady();
    QVERIFY(before >= 0ms);
    QVERIFY(clocks().steady() >= before);
    QCOMPARE(clocks().wall().timeSpec(), Qt::UTC);
    const auto lifetime = TokenLifetime::issued(QDateTime::currentDateTimeUtc().addSecs(1000));
    QVERIFY(lifetime.remaining() > 0s);
    QVERIFY(lifetime.remaining() <= 1000s);
}

AUTH0QT_TEST_MAIN(tst_TokenLifetime, QCoreApplication)
#include "tst_tokenlifetime.moc"
