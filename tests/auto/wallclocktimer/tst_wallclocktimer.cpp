// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "testmain.h"

#include "session/wallclocktimer.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <memory>

#ifdef Q_OS_LINUX
#    include <sys/resource.h>
#endif

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using Means = WallClockTimer::Means;

namespace {

// The clock cannot be set here: what the kernel tells is handed in.
class Timer : public WallClockTimer
{
public:
    using WallClockTimer::Event;
    using WallClockTimer::eventOf;
    using WallClockTimer::handle;
    using WallClockTimer::WallClockTimer;

    QSignalSpy timeouts { this, &WallClockTimer::timeout };
    QSignalSpy jumps { this, &WallClockTimer::clockJumped };
};

QDateTime in(std::chrono::milliseconds time)
{
    return QDateTime::currentDateTimeUtc().addMSecs(time.count());
}

// Lets everything that is due happen.
void settle(QObject *object)
{
    bool done = false;
    QTimer::singleShot(0, object, [&] { QTimer::singleShot(0, object, [&] { done = true; }); });
    QTRY_VERIFY(done);
}

} // namespace

class tst_WallClockTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fires_data();
    void fires();
    void neverFromWithinStart_data() { means(); }
    void neverFromWithinStart();
    void startsAnew_data() { means(); }
    void startsAnew();
    void stops_data() { means(); }
    void stops();
    void fromItsOwnSignals_data() { means(); }
    void fromItsOwnSignals();
    void deletedInItsSignals_data() { means(); }
    void deletedInItsSignals();
    void reads_data();
    void reads();
    void jumps_data() { means(); }
    void jumps();
    void jumpOverTheEnd();
    void jumpWhileStopped();
    void intervals_data();
    void intervals();
    void longWait();
    void withoutDescriptors();

private:
    static void means()
    {
        QTest::addColumn<Means>("means");
        QTest::newRow("best") << Means::Best;
        QTest::newRow("intervals") << Means::Intervals;
    }
};

void tst_WallClockTimer::fires_data()
{
    QTest::addColumn<Means>("means");
    QTest::addColumn<std::chrono::milliseconds>("time");
    for (const auto &[name, time] :
         { std::pair { "soon", 60ms }, { "now", 0ms }, { "a year ago", -24h * 365 } }) {
        QTest::addRow("best, %s", name) << Means::Best << std::chrono::milliseconds(time);
        QTest::addRow("intervals, %s", name) << Means::Intervals << std::chrono::milliseconds(time);
    }
    const std::chrono::milliseconds ages = -24h * 365 * 80; // before 1970
    QTest::newRow("best, ages ago") << Means::Best << ages;
    QTest::newRow("intervals, ages ago") << Means::Intervals << ages;
}

void tst_WallClockTimer::fires()
{
    QFETCH(Means, means);
    QFETCH(std::chrono::milliseconds, time);
    Timer timer(means);
    QVERIFY(!timer.isActive());
    const QDateTime when = in(time);
    timer.start(when);
    QVERIFY(timer.isActive());
    QTRY_COMPARE(timer.timeouts.count(), 1);
    QVERIFY(QDateTime::currentDateTimeUtc() >= when);
    QVERIFY(!timer.isActive());
    settle(this);
    QCOMPARE(timer.timeouts.count(), 1);
    if (means == Means::Best) // the other takes a machine that stands still for a sleeping one
        QCOMPARE(timer.jumps.count(), 0);
}

void tst_WallClockTimer::neverFromWithinStart()
{
    QFETCH(Means, means);
    Timer timer(means);
    timer.start(in(-1h));
    QCOMPARE(timer.timeouts.count(), 0);
    QTRY_COMPARE(timer.timeouts.count(), 1);
}

void tst_WallClockTimer::startsAnew()
{
    QFETCH(Means, means);
    Timer timer(means);
    timer.start(in(20ms));
    timer.start(in(1h));
    Timer other(means);
    other.start(in(60ms));
    QTRY_COMPARE(other.timeouts.count(), 1);
    QCOMPARE(timer.timeouts.count(), 0);
    QVERIFY(timer.isActive());
    timer.start(in(20ms));
    QTRY_COMPARE(timer.timeouts.count(), 1);
    timer.start(in(20ms));
    QTRY_COMPARE(timer.timeouts.count(), 2);
}

void tst_WallClockTimer::stops()
{
    QFETCH(Means, means);
    Timer timer(means);
    timer.stop();
    timer.start(in(-1s));
    timer.stop();
    QVERIFY(!timer.isActive());
    timer.start(in(20ms));
    timer.start({}); // no moment: the same
    QVERIFY(!timer.isActive());
    Timer other(means);
    other.start(in(60ms));
    QTRY_COMPARE(other.timeouts.count(), 1);
    QCOMPARE(timer.timeouts.count(), 0);
}

void tst_WallClockTimer::fromItsOwnSignals()
{
    QFETCH(Means, means);
    Timer timer(means);
    connect(&timer, &WallClockTimer::timeout, &timer, [&] {
        if (timer.timeouts.count() < 3)
            timer.start(in(5ms));
    });
    connect(&timer, &WallClockTimer::clockJumped, &timer, [&] { timer.start(in(5ms)); });
    timer.start(in(1h));
    timer.handle(Timer::Event::Jumped);
    QTRY_COMPARE(timer.timeouts.count(), 3);
    QVERIFY(!timer.isActive());
}

void tst_WallClockTimer::deletedInItsSignals()
{
    QFETCH(Means, means);
    for (const bool byJump : { false, true }) {
        auto timer = std::make_unique<Timer>(means);
        bool told = false;
        const auto drop = [&] {
            told = true;
            timer.reset();
        };
        connect(timer.get(), &WallClockTimer::timeout, this, drop);
        connect(timer.get(), &WallClockTimer::clockJumped, this, drop);
        timer->start(in(byJump ? 1h : 5ms));
        if (byJump)
            timer->handle(Timer::Event::Jumped);
        QTRY_VERIFY(told);
        settle(this);
    }
}

void tst_WallClockTimer::reads_data()
{
    QTest::addColumn<qint64>("result");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("event");
    QTest::newRow("expired") << qint64(8) << 0 << int(Timer::Event::Expired);
    QTest::newRow("expired, old errno") << qint64(8) << ECANCELED << int(Timer::Event::Expired);
    QTest::newRow("clock set") << qint64(-1) << ECANCELED << int(Timer::Event::Jumped);
    QTest::newRow("nothing") << qint64(-1) << EAGAIN << int(Timer::Event::None);
    QTest::newRow("signal") << qint64(-1) << EINTR << int(Timer::Event::None);
    QTest::newRow("end of file") << qint64(0) << 0 << int(Timer::Event::None);
}

void tst_WallClockTimer::reads()
{
    QFETCH(qint64, result);
    QFETCH(int, error);
    QTEST(int(Timer::eventOf(result, error)), "event");
}

void tst_WallClockTimer::jumps()
{
    QFETCH(Means, means);
    Timer timer(means);
    timer.start(in(100ms));
    timer.handle(Timer::Event::Jumped);
    timer.handle(Timer::Event::None);
    QCOMPARE(timer.jumps.count(), 1);
    QVERIFY(timer.isActive()); // and goes on
    QTRY_COMPARE(timer.timeouts.count(), 1);
    QCOMPARE(timer.jumps.count(), 1);
}

// The machine slept over the moment: the kernel reports the jump only.
void tst_WallClockTimer::jumpOverTheEnd()
{
    Timer timer;
    QStringList seen;
    connect(&timer, &WallClockTimer::clockJumped, &timer,
            [&] { seen.append(QStringLiteral("jumped")); });
    connect(&timer, &WallClockTimer::timeout, &timer,
            [&] { seen.append(QStringLiteral("timeout")); });
    timer.start(in(-1s)); // already over, and not yet read
    timer.handle(Timer::Event::Jumped);
    QTRY_COMPARE(seen.size(), 2);
    QCOMPARE(seen.join(u' '), QStringLiteral("jumped timeout"));
}

void tst_WallClockTimer::jumpWhileStopped()
{
    Timer timer;
    timer.handle(Timer::Event::Jumped);
    timer.handle(Timer::Event::Expired);
    QCOMPARE(timer.jumps.count(), 0);
    QCOMPARE(timer.timeouts.count(), 0);
}

// Where nobody tells of jumps, they are seen at the end of an interval: this one waits 20 ms.
void tst_WallClockTimer::intervals_data()
{
    QTest::addColumn<std::chrono::milliseconds>("set"); // meanwhile, the clock stands otherwise
    QTest::addColumn<int>("jumps");
    QTest::addColumn<int>("timeouts");
    QTest::newRow("on time") << std::chrono::milliseconds(20ms) << 0 << 1;
    QTest::newRow("a busy event loop") << std::chrono::milliseconds(5s) << 0 << 1;
    QTest::newRow("slept, or set forward") << std::chrono::milliseconds(1min) << 1 << 1;
    QTest::newRow("set back") << std::chrono::milliseconds(-1h) << 1 << 0;
}

void tst_WallClockTimer::intervals()
{
    QFETCH(std::chrono::milliseconds, set);
    QFETCH(int, jumps);
    QFETCH(int, timeouts);
    FakeClocks clocks;
    Timer timer(Means::Intervals);
    timer.start(clocks.in(20ms));
    clocks.setWall(set);
    QTRY_COMPARE(timer.jumps.count() + timer.timeouts.count(), jumps + timeouts);
    QCOMPARE(timer.jumps.count(), jumps);
    QCOMPARE(timer.timeouts.count(), timeouts);
    QCOMPARE(timer.isActive(), timeouts == 0);
}

void tst_WallClockTimer::longWait()
{
    for (const Means means : { Means::Best, Means::Intervals }) {
        Timer timer(means);
        timer.start(in(24h * 365 * 200)); // further than an int of milliseconds, or 2038
        settle(this);
        QVERIFY(timer.isActive());
        QCOMPARE(timer.timeouts.count(), 0);
    }
}

void tst_WallClockTimer::withoutDescriptors()
{
#ifdef Q_OS_LINUX
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    auto timer = std::make_unique<Timer>();
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    timer->start(in(20ms));
    QTRY_COMPARE(timer->timeouts.count(), 1);
#else
    QSKIP("no descriptors here");
#endif
}

AUTH0QT_TEST_MAIN(tst_WallClockTimer, QCoreApplication)
#include "tst_wallclocktimer.moc"
