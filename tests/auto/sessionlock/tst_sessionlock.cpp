// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionfolder.h"
#include "session/sessionlock.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qlockfile.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Other processes are QLockFiles here: a lock is a file's, not a process's.
class TestSessionLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGivenInTheOrderOfAsking();
    void waitsForAnotherProcess();
    void waitsForASlowProcess();
    void takesWhatADeadProcessLeft();
    void givesUp();

private:
    static QString path(const QString &key) { return sessionFolder() + u'/' + key + u".lock"_s; }
    // As if the owner had it for an hour.
    static void age(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                 QFileDevice::FileModificationTime));
    }
};

void TestSessionLock::isGivenInTheOrderOfAsking()
{
    SessionLock first(u"order"_s);
    SessionLock second(u"order"_s);
    QSignalSpy firstSpy(&first, &SessionLock::finished);
    QSignalSpy secondSpy(&second, &SessionLock::finished);
    first.acquire(1min);
    second.acquire(1min);
    QCOMPARE(firstSpy.size(), 0); // never from within the call
    QTRY_COMPARE(firstSpy.size(), 1);
    QVERIFY(first.isHeld());
    QVERIFY(QFile::exists(path(u"order"_s)));
    QCOMPARE(secondSpy.size(), 0);
    first.release();
    QTRY_COMPARE(secondSpy.size(), 1);
    QVERIFY(second.isHeld());
    second.release();
    QVERIFY(!QFile::exists(path(u"order"_s)));
}

void TestSessionLock::waitsForAnotherProcess()
{
    QLockFile other(path(u"other"_s));
    QVERIFY(other.tryLock(0));
    SessionLock lock(u"other"_s);
    QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(1min);
    QVERIFY(!spy.wait(300));
    other.unlock();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
}

// However long it has it: it is neither taken away nor disturbed by files beside it.
void TestSessionLock::waitsForASlowProcess()
{
    QLockFile other(path(u"slow"_s));
    other.setStaleLockTime(0);
    QVERIFY(other.tryLock(0));
    age(path(u"slow"_s));
    SessionLock lock(u"slow"_s);
    QSignalSpy spy(&lock, &SessionLock::finished);
    QFileSystemWatcher watcher({ sessionFolder() });
    QSignalSpy files(&watcher, &QFileSystemWatcher::directoryChanged);
    lock.acquire(1min);
    QVERIFY(!spy.wait(2500)); // two looks for an owner
    QCOMPARE(files.size(), 0);
    other.unlock();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
}

// Its process id is a living process's now: ours.
void TestSessionLock::takesWhatADeadProcessLeft()
{
    QByteArray left;
    {
        QLockFile dead(path(u"dead"_s));
        QVERIFY(dead.tryLock(0));
        QFile file(path(u"dead"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        left = file.readAll();
    }
    QFile file(path(u"dead"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(left) == left.size());
    file.close();
    SessionLock lock(u"dead"_s);
    QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(1min);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), true);
}

void TestSessionLock::givesUp()
{
    QLockFile other(path(u"never"_s));
    QVERIFY(other.tryLock(0));
    SessionLock lock(u"never"_s);
    QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(200ms);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), false);
    QVERIFY(!lock.isHeld());
}

QTEST_GUILESS_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
