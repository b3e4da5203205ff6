// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "testmain.h"

#include "session/sessionfolder.h"
#include "session/sessionlock.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qlockfile.h>
#include <QtCore/quuid.h>
#include <QtTest/qsignalspy.h>

#include <csignal>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_SessionLock : public QObject
{
    Q_OBJECT

public:
    static int child(const QStringList &arguments);

private Q_SLOTS:
    void init() { m_key = u"test-"_s + QUuid::createUuid().toString(QUuid::Id128); }

    void later();
    void inOrder();
    void keysApart();
    void deletion_data();
    void deletion();
    void patienceInProcess();
    void again();
    void nobodyLeavesAFile();
    void anotherProcess();
    void bothWays();
    void killedHolder();
    void stoppedHolder();
    void slowHolder();
    void leftByADeadProcess();
    void withoutFolder();

private:
    QString path() const { return sessionFolder() + u'/' + m_key + u".lock"_s; }

    QString m_key;
};

void tst_SessionLock::later()
{
    SessionLock lock(m_key);
    const QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(1s);
    QCOMPARE(spy.size(), 0);
    QVERIFY(!lock.isHeld());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
    QVERIFY(lock.isHeld());
    QVERIFY(QFile::exists(path()));
    lock.release();
    QVERIFY(!lock.isHeld());
    lock.release(); // is no harm
    QCOMPARE(spy.size(), 1);
}

void tst_SessionLock::inOrder()
{
    std::vector<std::unique_ptr<SessionLock>> locks;
    QList<int> order;
    for (int i = 0; i < 5; ++i) {
        locks.push_back(std::make_unique<SessionLock>(m_key));
        SessionLock *const lock = locks.back().get();
        connect(lock, &SessionLock::finished, this, [&order, i](bool held) {
            QVERIFY(held);
            order.append(i);
        });
        lock->acquire(5s);
    }
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(order.size(), i + 1);
        QCoreApplication::processEvents();
        QCOMPARE(order.size(), i + 1); // one at a time
        QVERIFY(locks[size_t(i)]->isHeld());
        locks[size_t(i)]->release();
    }
    const QList<int> expected { 0, 1, 2, 3, 4 };
    QCOMPARE(order, expected);
}

void tst_SessionLock::keysApart()
{
    SessionLock one(m_key);
    SessionLock two(m_key + u"-2"_s);
    one.acquire(1s);
    two.acquire(1s);
    QTRY_VERIFY(one.isHeld() && two.isHeld());
}

void tst_SessionLock::deletion_data()
{
    QTest::addColumn<int>("deleted");
    QTest::newRow("the holder") << 0;
    QTest::newRow("one that waits") << 1;
}

void tst_SessionLock::deletion()
{
    QFETCH(const int, deleted);
    std::unique_ptr<SessionLock> locks[3];
    for (auto &lock : locks) {
        lock = std::make_unique<SessionLock>(m_key);
        lock->acquire(5s);
    }
    QTRY_VERIFY(locks[0]->isHeld());
    locks[deleted].reset();
    if (deleted == 0) {
        QTRY_VERIFY(locks[1]->isHeld());
        locks[1].reset();
    } else {
        locks[0]->release();
    }
    QTRY_VERIFY(locks[2]->isHeld());
}

void tst_SessionLock::patienceInProcess()
{
    SessionLock holder(m_key);
    holder.acquire(1s);
    QTRY_VERIFY(holder.isHeld());
    SessionLock waiting(m_key);
    SessionLock patient(m_key);
    const QSignalSpy spy(&waiting, &SessionLock::finished);
    waiting.acquire(50ms);
    patient.acquire(10s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), false);
    QVERIFY(!waiting.isHeld());
    QVERIFY(holder.isHeld());
    QVERIFY(!patient.isHeld());
    holder.release();
    QTRY_VERIFY(patient.isHeld()); // and is not held up by the one that has gone
}

void tst_SessionLock::again()
{
    SessionLock lock(m_key);
    for (int i = 0; i < 3; ++i) {
        lock.acquire(1s);
        QTRY_VERIFY(lock.isHeld());
        lock.release();
    }
    lock.acquire(1s);
    lock.release(); // before it has begun
    SessionLock other(m_key);
    other.acquire(1s);
    QTRY_VERIFY(other.isHeld());
    QVERIFY(!lock.isHeld());
}

void tst_SessionLock::nobodyLeavesAFile()
{
    {
        SessionLock lock(m_key);
        lock.acquire(1s);
        QTRY_VERIFY(lock.isHeld());
    }
    QVERIFY(!QFile::exists(path()));
}

void tst_SessionLock::anotherProcess()
{
    ChildProcess child({ u"hold"_s, m_key });
    QVERIFY(child.run());
    QVERIFY(child.hears("held"));
    SessionLock lock(m_key);
    const QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(10s);
    QVERIFY(!QTest::qWaitFor([&] { return spy.size() > 0; }, 300));
    QElapsedTimer timer;
    timer.start();
    child.tell("release");
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(lock.isHeld());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_SessionLock::bothWays()
{
    SessionLock lock(m_key);
    lock.acquire(1s);
    QTRY_VERIFY(lock.isHeld());
    ChildProcess child({ u"hold"_s, m_key });
    QVERIFY(child.run());
    QVERIFY(child.hears("waiting"));
    QVERIFY(!QTest::qWaitFor([&] { return child.lines.contains("held"); }, 200));
    lock.release();
    QVERIFY(child.hears("held"));
}

void tst_SessionLock::killedHolder()
{
    ChildProcess child({ u"hold"_s, m_key });
    QVERIFY(child.run());
    QVERIFY(child.hears("held"));
    SessionLock lock(m_key);
    lock.acquire(30s);
    QVERIFY(!QTest::qWaitFor([&] { return lock.isHeld(); }, 150));
    QElapsedTimer timer;
    timer.start();
    child.kill();
    QTRY_VERIFY(lock.isHeld());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

// It may wake up and go on, so nobody else may have it.
void tst_SessionLock::stoppedHolder()
{
    ChildProcess child({ u"hold"_s, m_key });
    QVERIFY(child.run());
    QVERIFY(child.hears("held"));
    ::kill(pid_t(child.processId()), SIGSTOP);
    {
        SessionLock lock(m_key);
        const QSignalSpy spy(&lock, &SessionLock::finished);
        lock.acquire(500ms);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toBool(), false);
        QVERIFY(!lock.isHeld());
    }
    ::kill(pid_t(child.processId()), SIGCONT);
    child.tell("release");
    QVERIFY(child.hears("released"));
    SessionLock lock(m_key);
    lock.acquire(5s);
    QTRY_VERIFY(lock.isHeld());
}

// However long it has it: it is neither taken away nor disturbed by files beside it, each of which
// would wake everybody who waits.
void tst_SessionLock::slowHolder()
{
    QLockFile holder(path()); // a lock is a file's, not a process's
    holder.setStaleLockTime(0);
    QVERIFY(holder.tryLock(0));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                             QFileDevice::FileModificationTime));
    file.close();
    SessionLock lock(m_key);
    QSignalSpy spy(&lock, &SessionLock::finished);
    QFileSystemWatcher watcher({ sessionFolder() });
    const QSignalSpy files(&watcher, &QFileSystemWatcher::directoryChanged);
    lock.acquire(1min);
    QVERIFY(!spy.wait(2500)); // two looks for an owner
    QCOMPARE(files.size(), 0);
    holder.unlock();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
}

// Its process id is a living process's now: ours.
void tst_SessionLock::leftByADeadProcess()
{
    QByteArray left;
    {
        QLockFile dead(path());
        QVERIFY(dead.tryLock(0));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        left = file.readAll();
    }
    QVERIFY(!left.isEmpty());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(left) == left.size());
    file.close();
    SessionLock lock(m_key);
    const QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(1min);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
}

void tst_SessionLock::withoutFolder()
{
    ChildProcess child({ u"hold"_s, m_key });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : { u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s, u"HOME"_s })
        environment.insert(name, u"/dev/null"_s);
    child.setProcessEnvironment(environment);
    QVERIFY(child.run());
    QVERIFY(child.hears("held"));
    QVERIFY(!QFile::exists(path()));
    // Its own queue stays.
    child.tell("second");
    QVERIFY(child.hears("second waits"));
    child.tell("release");
    QVERIFY(child.hears("second held"));
}

int tst_SessionLock::child(const QStringList &arguments)
{
    SessionLock lock(arguments.value(1));
    SessionLock second(arguments.value(1));
    QObject::connect(&lock, &SessionLock::finished, &lock,
                     [](bool held) { say(held ? "held" : "refused"); });
    QObject::connect(&second, &SessionLock::finished, &second,
                     [](bool held) { say(held ? "second held" : "second refused"); });
    lock.acquire(30s);
    say("waiting");
    listen([&](const QByteArray &line) {
        if (line == "release") {
            lock.release();
            say("released");
        } else if (line == "second") {
            second.acquire(30s);
            QMetaObject::invokeMethod(
                    &second, [&] { say(second.isHeld() ? "second held" : "second waits"); },
                    Qt::QueuedConnection);
        }
    });
    return QCoreApplication::exec();
}

AUTH0QT_TEST_MAIN(tst_SessionLock, tst_SessionLock::child)

#include "tst_sessionlock.moc"
