// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "sessionfixture.h"
#include "testmain.h"

#include "session/sessionfolder.h"
#include "session/sessionstamps.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qtimer.h>
#include <QtCore/quuid.h>

#include <csignal>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_SessionStamps : public QObject
{
    Q_OBJECT

public:
    static int child(const QStringList &arguments);

private Q_SLOTS:
    void init() { m_key = u"test-"_s + QUuid::createUuid().toString(QUuid::Id128); }

    void ownChange();
    void onlyWatched();
    void sameRecordAgain();
    void anotherProcess();
    void manyReaders_data();
    void manyReaders();
    void writtenByOthersMeans();
    void damaged_data();
    void damaged();
    void withoutPolling();
    void endMarks();
    void unreadable();
    void withoutSpace();
    void nothingSecret();
    void withoutFolder();
    void folderForUs();

private:
    QString stampPath() const { return sessionFolder() + u'/' + m_key + u".stamp"_s; }
    // How often changed() came for our key.
    qsizetype count(const QSignalSpy &spy) const
    {
        return std::count_if(spy.cbegin(), spy.cend(), [this](const QVariantList &arguments) {
            return arguments.first().toString() == m_key;
        });
    }

    QString m_key;
};

static QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SessionStamps::ownChange()
{
    SessionStamps *const stamps = SessionStamps::instance();
    QCOMPARE(stamps->recordHash(m_key), QByteArray());
    stamps->watch(m_key);
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    stamps->announce(m_key, "record");
    QCOMPARE(count(spy), 0); // later
    QTRY_COMPARE(count(spy), 1);
    QCOMPARE(stamps->recordHash(m_key), SessionStamps::hash("record"));
    QVERIFY(stamps->recordHash(m_key) != SessionStamps::hash("another"));
    stamps->announce(m_key, {});
    QTRY_COMPARE(count(spy), 2);
    QCOMPARE(stamps->recordHash(m_key), QByteArray());
    QCOMPARE(SessionStamps::hash({}), QByteArray());
}

void tst_SessionStamps::onlyWatched()
{
    SessionStamps *const stamps = SessionStamps::instance();
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    stamps->announce(m_key, "record");
    // Another one as a fence: when that was seen, ours would have been.
    const QString fence = m_key + u"-fence"_s;
    stamps->watch(fence);
    stamps->announce(fence, "record");
    QTRY_VERIFY(spy.size() > 0);
    QCOMPARE(spy.first().first().toString(), fence);
    QCOMPARE(count(spy), 0);
    // What was announced before the watch began is no change.
    stamps->watch(m_key);
    stamps->announce(fence, "another");
    QTRY_VERIFY(spy.size() > 1);
    QCOMPARE(count(spy), 0);
}

// A logout and a login that give the same record are a change all the same.
void tst_SessionStamps::sameRecordAgain()
{
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(m_key);
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    for (int i = 1; i <= 3; ++i) {
        stamps->announce(m_key, "record");
        QTRY_COMPARE(count(spy), i);
    }
}

void tst_SessionStamps::anotherProcess()
{
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(m_key);
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    ChildProcess child({ m_key });
    QVERIFY(child.run());
    QVERIFY(child.hears("ready"));
    QElapsedTimer timer;
    for (int i = 1; i <= 5; ++i) { // also after the file was replaced
        timer.start();
        child.tell("announce record" + QByteArray::number(i));
        QTRY_COMPARE(count(spy), i);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(stamps->recordHash(m_key), SessionStamps::hash("record" + QByteArray::number(i)));
    }
    // And the other way.
    timer.start();
    stamps->announce(m_key, "ours");
    QVERIFY(child.hears("changed " + SessionStamps::hash("ours")));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

// Other processes read the stamp and the mark all the time. No announcement and no logout is lost.
void tst_SessionStamps::manyReaders_data()
{
    QTest::addColumn<int>("processes");
    QTest::newRow("two processes") << 1;
    QTest::newRow("eight processes") << 7;
}

void tst_SessionStamps::manyReaders()
{
    QFETCH(const int, processes);
    constexpr int Announcements = 100;
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(m_key);
    std::vector<std::unique_ptr<ChildProcess>> readers;
    for (int i = 0; i < processes; ++i) {
        readers.push_back(std::make_unique<ChildProcess>(QStringList { m_key, u"reads"_s }));
        QVERIFY(readers.back()->run());
    }
    for (const auto &reader : readers)
        QVERIFY(reader->hears("ready"));
    QByteArray last;
    for (int i = 1; i <= Announcements; ++i) {
        last = SessionStamps::hash("record" + QByteArray::number(i));
        stamps->announce(m_key, "record" + QByteArray::number(i));
        QCOMPARE(stamps->recordHash(m_key), last);
        const auto before = stamps->endMark(m_key);
        QVERIFY(stamps->markEnd(m_key));
        QVERIFY(stamps->hasEndedSince(m_key, before));
    }
    for (const auto &reader : readers)
        QVERIFY(reader->hears("changed " + last));
    const QStringList expected { m_key + u".end"_s, m_key + u".stamp"_s };
    QTRY_COMPARE(QDir(sessionFolder()).entryList({ m_key + u'*' }, QDir::Files, QDir::Name),
                 expected);
}

void tst_SessionStamps::writtenByOthersMeans()
{
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(m_key);
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    for (int i = 1; i <= 3; ++i) {
        QSaveFile file(stampPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(i) + " 00ff");
        QVERIFY(file.commit());
        QTRY_COMPARE(count(spy), i);
        QCOMPARE(stamps->recordHash(m_key), "00ff");
    }
    // The counter goes on from there.
    stamps->announce(m_key, "record");
    QCOMPARE(content(stampPath()).trimmed(), "4 " + SessionStamps::hash("record"));
    QTRY_COMPARE(count(spy), 4);
    QVERIFY(QFile::remove(stampPath()));
    QTRY_COMPARE(count(spy), 5);
    QCOMPARE(stamps->recordHash(m_key), QByteArray());
}

void tst_SessionStamps::damaged_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no hash") << QByteArray("7");
    QTest::newRow("no counter") << QByteArray("x y");
    QTest::newRow("binary") << QByteArray("\0\xff\n ", 4);
    QTest::newRow("long") << QByteArray(100000, 'a');
}

void tst_SessionStamps::damaged()
{
    QFETCH(const QByteArray, data);
    SessionStamps *const stamps = SessionStamps::instance();
    QFile file(stampPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(data);
    file.close();
    QVERIFY(stamps->recordHash(m_key).size() <= 256);
    stamps->watch(m_key);
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    stamps->announce(m_key, "record");
    QTRY_COMPARE(count(spy), 1);
    QCOMPARE(stamps->recordHash(m_key), SessionStamps::hash("record"));
}

// The system tells; nobody looks at the clock. And one watch serves all keys.
void tst_SessionStamps::withoutPolling()
{
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(m_key);
    stamps->watch(m_key + u"-2"_s);
    const auto watchers = stamps->findChildren<QFileSystemWatcher *>();
    QCOMPARE(watchers.size(), 1);
    QCOMPARE(watchers.first()->directories(), QStringList { sessionFolder() });
    QCOMPARE(watchers.first()->files(), QStringList());
    for (const QObject *object : watchers.first()->findChildren<QObject *>())
        QVERIFY2(!QByteArray(object->metaObject()->className()).contains("Polling"),
                 object->metaObject()->className());
    QVERIFY(stamps->findChildren<QTimer *>().isEmpty());
}

void tst_SessionStamps::endMarks()
{
    SessionStamps *const stamps = SessionStamps::instance();
    const auto none = stamps->endMark(m_key);
    QVERIFY(none && none->isEmpty());
    QVERIFY(!stamps->hasEndedSince(m_key, none));
    stamps->markEnd(m_key);
    QVERIFY(stamps->hasEndedSince(m_key, none));
    const auto first = stamps->endMark(m_key);
    QCOMPARE(first->size(), 32);
    stamps->announce(m_key, "record");
    QVERIFY(!stamps->hasEndedSince(m_key, first)); // a login does not take it away
    stamps->markEnd(m_key);
    QVERIFY(stamps->hasEndedSince(m_key, first));

    const auto before = stamps->endMark(m_key);
    ChildProcess child({ m_key });
    QVERIFY(child.run());
    QVERIFY(child.hears("ready"));
    child.tell("end");
    QVERIFY(child.hears("ended"));
    QVERIFY(stamps->hasEndedSince(m_key, before));
    QCOMPARE(stamps->endMark(m_key)->size(), 32);
}

// A process that cannot open another file keeps its session.
void tst_SessionStamps::unreadable()
{
#ifndef Q_OS_UNIX
    QSKIP("setrlimit() is a function of Unix");
#else
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->markEnd(m_key);
    const auto before = stamps->endMark(m_key);
    QVERIFY(before && !before->isEmpty());
    rlimit limit;
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    rlimit none = limit;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto unknown = stamps->endMark(m_key);
    const bool hasEnded = stamps->hasEndedSince(m_key, before);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY(!unknown);
    QVERIFY(!hasEnded);
    // A logout meanwhile is not known either.
    QVERIFY(!stamps->hasEndedSince(m_key, unknown));
    stamps->markEnd(m_key);
    QVERIFY(stamps->hasEndedSince(m_key, before));
#endif
}

// Nothing can be written. What is removed is a change, too.
void tst_SessionStamps::withoutSpace()
{
#ifndef Q_OS_UNIX
    QSKIP("setrlimit() is a function of Unix");
#else
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(m_key);
    stamps->announce(m_key, "record");
    const QSignalSpy spy(stamps, &SessionStamps::changed);
    QTRY_COMPARE(count(spy), 1);
    QVERIFY(stamps->markEnd(m_key));
    const auto before = stamps->endMark(m_key);
    ChildProcess child({ m_key, u"no-space"_s });
    QVERIFY(child.run());
    QVERIFY(child.hears("ready"));
    child.tell("announce another");
    QTRY_COMPARE(count(spy), 2);
    QCOMPARE(stamps->recordHash(m_key), QByteArray());
    child.tell("end");
    QVERIFY(child.hears("ended"));
    QVERIFY(stamps->hasEndedSince(m_key, before));
    child.tell("end");
    QVERIFY(child.hears("not ended"));
    // No file remains but those that were there.
    QCOMPARE(QDir(sessionFolder()).entryList({ m_key + u'*' }), QStringList());
#endif
}

void tst_SessionStamps::nothingSecret()
{
    SessionFixture f;
    QVERIFY(f.login());
    QList<QByteArray> secrets;
    QList<QByteArray> contents;
    const QDir folder(sessionFolder());
    const auto collect = [&] {
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            contents.append(file.fileName().toUtf8());
            contents.append(content(file.filePath()));
        }
    };
    f.issuer.tokenDelay = std::chrono::milliseconds(20);
    const auto future = f.provider->refresh();
    QTRY_COMPARE(f.refreshRequests(), 1);
    collect(); // with the lock
    QTRY_VERIFY(future.isFinished());
    QVERIFY(f.settle());
    collect();
    QVERIFY(f.logout());
    collect();
    QVERIFY(contents.size() > 8);
    for (const QString &token : f.issuer.issuedTokens())
        secrets.append(token.toLatin1());
    secrets += { f.issuer.subject.toUtf8(), "Alice", f.issuer.clientId.toUtf8(),
                 f.issuer.domain().toUtf8() };
    for (const QByteArray &data : std::as_const(contents)) {
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY(!data.contains(secret));
        // Nor a hash of one token alone, which could be compared with others.
        for (const QString &token : f.issuer.issuedTokens())
            QVERIFY(!data.contains(SessionStamps::hash(token.toLatin1())));
    }
}

void tst_SessionStamps::withoutFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("the environment does not choose the folder here");
#else
    ChildProcess child({ m_key });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : { u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s, u"HOME"_s })
        environment.insert(name, u"/dev/null"_s);
    child.setProcessEnvironment(environment);
    QVERIFY(child.run());
    QVERIFY(child.hears("ready"));
    child.tell("announce record");
    QVERIFY(child.hears("announced"));
    child.tell("end");
    QVERIFY(child.hears("not ended"));
    QVERIFY(child.lines.contains("folder"));
#endif
}

void tst_SessionStamps::folderForUs()
{
    const QFileInfo folder(sessionFolder());
    QVERIFY(folder.isDir());
    QCOMPARE(folder.fileName(), u"auth0qt"_s);
#ifdef Q_OS_UNIX
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(folder.permissions() & Others));
#endif
}

int tst_SessionStamps::child(const QStringList &arguments)
{
    const QString key = arguments.value(0);
#ifdef Q_OS_UNIX
    if (arguments.value(1) == "no-space"_L1) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit none { 0, 0 };
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
#endif
    SessionStamps *const stamps = SessionStamps::instance();
    stamps->watch(key);
    QObject::connect(stamps, &SessionStamps::changed, stamps,
                     [=] { say("changed " + stamps->recordHash(key)); });
    QTimer again;
    if (arguments.value(1) == "reads"_L1) {
        QObject::connect(&again, &QTimer::timeout, stamps, [=] {
            stamps->recordHash(key);
            stamps->endMark(key);
        });
        again.start(0);
    }
    listen([=](const QByteArray &line) {
        if (line == "end") {
            say(stamps->markEnd(key) ? "ended" : "not ended");
        } else {
            stamps->announce(key, line.mid(9));
            say("announced " + stamps->recordHash(key));
        }
    });
    say("folder " + sessionFolder().toUtf8());
    say("ready");
    return QCoreApplication::exec();
}

AUTH0QT_TEST_MAIN(tst_SessionStamps, tst_SessionStamps::child)

#include "tst_sessionstamps.moc"
