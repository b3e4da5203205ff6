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
#include <QtCore/qtemporarydir.h>
#include <QtCore/quuid.h>
#include <QtTest/qsignalspy.h>

#include <csignal>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#    include <sys/mount.h>
#    include <sys/resource.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

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
    void ofTheProcess();
    void withoutSpace();
    void withoutSpaceAndFile();
    void leftWithoutSpace();
    void otherFile_data();
    void otherFile();
    void fullFileSystem_data();
    void fullFileSystem();

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
#ifndef Q_OS_UNIX
    QSKIP("SIGSTOP is a signal of Unix");
#else
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
#endif
}

// However long it has it: it is neither taken away nor disturbed by files beside it, each of which
// would wake everybody who waits.
void tst_SessionLock::slowHolder()
{
#ifndef Q_OS_UNIX
    QSKIP("no other process can change the file of a lock here");
#else
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
#endif
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

// Nobody can know whether another process has the lock. Within the process the order stays.
void tst_SessionLock::withoutFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("the environment does not choose the folder here");
#else
    ChildProcess child({ u"hold"_s, m_key });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : { u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s, u"HOME"_s })
        environment.insert(name, u"/dev/null"_s);
    child.setProcessEnvironment(environment);
    QVERIFY(child.run());
    QVERIFY(child.hears("impossible"));
    QVERIFY(!QFile::exists(path()));
#endif
}

// For a store that no other process reads.
void tst_SessionLock::ofTheProcess()
{
    SessionLock lock(m_key, SessionLock::Scope::Process);
    SessionLock second(m_key, SessionLock::Scope::Process);
    lock.acquire(1s);
    second.acquire(10s);
    QTRY_VERIFY(lock.isHeld());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!second.isHeld());
    lock.release();
    QTRY_VERIFY(second.isHeld());
}

// A process that cannot write a byte: the file system is full, or the quota is used up.
void tst_SessionLock::withoutSpace()
{
#ifndef Q_OS_UNIX
    QSKIP("setrlimit() is a function of Unix");
#else
    // It has the lock without a file, and all others wait.
    ChildProcess full({ u"hold"_s, m_key, u"no-space"_s });
    QVERIFY(full.run());
    QVERIFY(full.hears("held"));
    QVERIFY(!QFile::exists(path()));
    SessionLock lock(m_key);
    SessionLock otherKey(m_key + u"-2"_s);
    const QSignalSpy spy(&lock, &SessionLock::finished);
    const QSignalSpy otherSpy(&otherKey, &SessionLock::finished);
    lock.acquire(30s);
    otherKey.acquire(30s); // the lock on the folder is for all keys
    ChildProcess second({ u"hold"_s, m_key, u"no-space"_s });
    QVERIFY(second.run());
    QVERIFY(second.hears("waiting"));
    QVERIFY(!QTest::qWaitFor([&] { return spy.size() + otherSpy.size() > 0; }, 500));
    QVERIFY(!second.lines.contains("held"));
    full.tell("release");
    QTRY_VERIFY(second.lines.contains("held") != lock.isHeld());
    QVERIFY(!QTest::qWaitFor([&] { return second.lines.contains("held") && lock.isHeld(); }, 300));
    if (lock.isHeld()) {
        lock.release();
        otherKey.release();
    } else {
        second.tell("release");
        QTRY_VERIFY(lock.isHeld());
        lock.release();
    }
    QVERIFY(second.lines.contains("held") || second.hears("held"));
#endif
}

// The owner of a lock file has nothing to do with space.
void tst_SessionLock::withoutSpaceAndFile()
{
#ifndef Q_OS_UNIX
    QSKIP("setrlimit() is a function of Unix");
#else
    SessionLock lock(m_key);
    lock.acquire(1s);
    QTRY_VERIFY(lock.isHeld());
    ChildProcess full({ u"hold"_s, m_key, u"no-space"_s });
    QVERIFY(full.run());
    QVERIFY(full.hears("waiting"));
    QVERIFY(!QTest::qWaitFor([&] { return full.lines.contains("held"); }, 500));
    lock.release();
    QVERIFY(full.hears("held"));
    // The lock of a process that is killed is free.
    full.kill();
    lock.acquire(10s);
    QTRY_VERIFY(lock.isHeld());
#endif
}

// The file that a killed process has left is taken over, although there is no space for a file
// beside it.
void tst_SessionLock::leftWithoutSpace()
{
#ifndef Q_OS_UNIX
    QSKIP("setrlimit() is a function of Unix");
#else
    ChildProcess owner({ u"hold"_s, m_key });
    QVERIFY(owner.run());
    QVERIFY(owner.hears("held"));
    const QByteArray pid = QByteArray::number(owner.processId());
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QVERIFY(QFile::exists(path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray left = file.readAll();
    file.close();
    // As if the process id were that of a process that is running.
    left.replace(pid, QByteArray::number(qint64(::getpid())));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(left) == left.size());
    file.close();
    ChildProcess full({ u"hold"_s, m_key, u"no-space"_s });
    QVERIFY(full.run());
    QVERIFY(full.hears("held"));
#endif
}

// Real file systems without space, or without inodes: eight processes take turns.
void tst_SessionLock::otherFile_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *const kind :
         { "pipe", "folder", "link to a file", "link to nothing", "another user's file" })
        QTest::newRow(kind) << QByteArray(kind);
}

// What is at the place of the lock file can be no lock. The lock is granted all the same, to one
// process at a time.
void tst_SessionLock::otherFile()
{
#ifndef Q_OS_UNIX
    QSKIP("there is no lock on a folder here");
#else
    QFETCH(const QByteArray, kind);
    const QByteArray file = QFile::encodeName(path());
    if (kind == "pipe")
        QCOMPARE(::mkfifo(file.constData(), 0600), 0);
    else if (kind == "folder")
        QCOMPARE(::mkdir(file.constData(), 0700), 0);
    else if (kind.startsWith("link"))
        QCOMPARE(::symlink(kind == "link to a file" ? "/dev/null" : "nothing", file.constData()),
                 0);
    if (kind.startsWith("another")) {
        QFile other(path());
        QVERIFY(other.open(QIODevice::WriteOnly));
        if (::chown(file.constData(), 65534, 65534) != 0)
            QSKIP("only root can give a file to another user");
    }

    SessionLock lock(m_key);
    QSignalSpy spy(&lock, &SessionLock::finished);
    lock.acquire(30s);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 5000);
    QVERIFY(lock.isHeld());
    ChildProcess other({ u"hold"_s, m_key });
    QVERIFY(other.run());
    QVERIFY(QTest::qWaitFor([&] { return other.lines.contains("waiting"); }, 10'000));
    QVERIFY(!SessionFolder().tryLock(SessionFolder::Hold::Shared)); // which every lock needs
    QVERIFY(!other.lines.contains("held"));
    lock.release();
    QVERIFY(QTest::qWaitFor([&] { return other.lines.contains("held"); }, 10'000));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(kind == "folder" ? ::rmdir(file.constData()) == 0 : ::unlink(file.constData()) == 0);
#endif
}

void tst_SessionLock::fullFileSystem_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("fillsData");
    QTest::newRow("no space") << u"size=16k"_s << true;
    QTest::newRow("no inodes") << u"nr_inodes=8"_s << false;
}

void tst_SessionLock::fullFileSystem()
{
#ifndef Q_OS_UNIX
    QSKIP("a file system of a few bytes is made with mount()");
#else
    QFETCH(const QString, options);
    QFETCH(const bool, fillsData);
    const QTemporaryDir folder;
    ChildProcess spaces(
            { u"namespace"_s, folder.path(), options, m_key, QString::number(int(fillsData)) });
    // A mount namespace of its own; as another user than root also a user namespace.
    const QString program = spaces.program();
    spaces.setArguments(QStringList { ::geteuid() == 0 ? u"-m"_s : u"-Urm"_s, program }
                        + spaces.arguments());
    spaces.setProgram(u"unshare"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    spaces.setProcessEnvironment(environment);
    if (!spaces.run())
        QSKIP("unshare is not installed");
    QVERIFY(QTest::qWaitFor([&] { return spaces.state() == QProcess::NotRunning; }, 60'000));
    if (!spaces.lines.contains("mounted"))
        QSKIP("a file system cannot be mounted here");
    QVERIFY2(spaces.lines.contains("full"), "the file system could not be filled");
    QVERIFY2(spaces.lines.contains("turns 8"), spaces.lines.join('\n').constData());
    QCOMPARE(spaces.exitCode(), 0);
#endif
}

#ifdef Q_OS_UNIX
namespace {

// In the mount namespace: eight processes, one at a time.
int inNamespace(const QStringList &arguments)
{
    const QByteArray folder = arguments.value(1).toLocal8Bit();
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0,
                (arguments.value(2) + u",mode=0700"_s).toLatin1().constData())
        != 0)
        return 0;
    say("mounted");
    const QString own = sessionFolder();
    if (!own.startsWith(arguments.value(1)))
        return 1;
    if (arguments.value(4).toInt() != 0) {
        QFile fill(arguments.value(1) + u"/fill"_s);
        if (!fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 1;
        while (fill.write(QByteArray(512, 'x')) == 512)
            ;
    } else {
        for (int i = 0; i < 100; ++i) {
            QFile fill(arguments.value(1) + u"/fill"_s + QString::number(i));
            if (!fill.open(QIODevice::WriteOnly))
                break;
        }
    }
    QFile probe(own + u"/probe"_s);
    const bool hasSpace = probe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && probe.write("x") == 1;
    probe.close();
    probe.remove();
    if (!hasSpace)
        say("full");
    std::vector<std::unique_ptr<ChildProcess>> processes;
    for (int i = 0; i < 8; ++i) {
        processes.push_back(
                std::make_unique<ChildProcess>(QStringList { u"hold"_s, arguments.value(3) }));
        processes.back()->run();
    }
    // Whoever has the lock is asked to release it after a while in which nobody else may get it.
    int turns = 0;
    QList<ChildProcess *> served;
    while (turns < 8) {
        const auto holders = [&] {
            QList<ChildProcess *> list;
            for (const auto &process : processes) {
                if (process->lines.contains("held") && !served.contains(process.get()))
                    list.append(process.get());
            }
            return list;
        };
        if (!QTest::qWaitFor([&] { return !holders().isEmpty(); }, 10000))
            break;
        if (QTest::qWaitFor([&] { return holders().size() > 1; }, 150))
            break;
        served.append(holders().first());
        served.last()->tell("release");
        ++turns;
    }
    say("turns " + QByteArray::number(turns));
    return turns == 8 ? 0 : 1;
}

} // namespace
#endif

int tst_SessionLock::child(const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    if (arguments.value(0) == "namespace"_L1)
        return inNamespace(arguments);
    if (arguments.value(2) == "no-space"_L1) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit none { 0, 0 };
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
#endif
    SessionLock lock(arguments.value(1));
    SessionLock second(arguments.value(1));
    QObject::connect(&lock, &SessionLock::finished, &lock, [&lock](bool held) {
        say(held ? "held" : lock.isPossible() ? "refused" : "impossible");
    });
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
