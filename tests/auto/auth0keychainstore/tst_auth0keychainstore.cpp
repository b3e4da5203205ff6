// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "storechild.h"
#include "walletchild.h"

#include "../../shared/keyring.h"

#include "store/auth0keychainstore_p.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qthread.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Against the real gnome-keyring. Each function has a bus and a keyring of its own.
class tst_Auth0KeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties();
    void refusals();
    void roundTrip_data();
    void roundTrip();
    void missing();
    void lockedWithoutDisplay();
    void promptCancelled();
    void promptAnswered();
    void promptNotAnswered();
    void noCollection();
    void noService();
    void noBus_data();
    void noBus();
    void busDies_data();
    void busDies();
    void serviceDies();
    void serviceHangs();
    void withoutGLib();
    void splitRoundTrip_data();
    void splitRoundTrip();
    void torn_data();
    void torn();
    void killedInSplitWrite();
    void severalCallsAndStores();
    void slowKWallet();
    void silentKWallet();
    void withoutKWallet();

private:
    static QString hash(int size, int seed)
    {
        return QString::fromLatin1(
                QCryptographicHash::hash(testValue(size, seed), QCryptographicHash::Sha256)
                        .toHex());
    }
};

#define VERIFY_SESSION(session) QVERIFY2(session.isValid(), qPrintable(session.error()))

#define COMPARE_STATUS(answer, expectedStatus, expectedDetail) \
    do { \
        const QJsonObject a = (answer); \
        QCOMPARE(a.value("status"_L1).toString(), QLatin1StringView(expectedStatus)); \
        QCOMPARE(a.value("detail"_L1).toString(), QLatin1StringView(expectedDetail)); \
        QCOMPARE(a.value("results"_L1).toInt(), 1); \
    } while (false)

#define COMPARE_VALUE(answer, expectedSize, seed) \
    do { \
        const QJsonObject v = (answer); \
        COMPARE_STATUS(v, "Ok", ""); \
        QCOMPARE(v.value("size"_L1).toInt(), expectedSize); \
        QCOMPARE(v.value("hash"_L1).toString(), hash(expectedSize, seed)); \
    } while (false)

void tst_Auth0KeychainStore::properties()
{
    QCoreApplication::setOrganizationName(u"Acme"_s);
    QCoreApplication::setApplicationName(u"Notes"_s);
    Auth0KeychainStore store;
    QCOMPARE(store.service(), u"Auth0Qt/Acme/Notes"_s);
    int changes = 0;
    connect(&store, &Auth0KeychainStore::serviceChanged, this, [&] { ++changes; });
    store.setService(u"other"_s);
    store.setService(u"other"_s);
    QCOMPARE(store.service(), u"other"_s);
    store.setService({});
    QCOMPARE(store.service(), u"Auth0Qt/Acme/Notes"_s);
    QCOMPARE(changes, 2);
    QCOMPARE(store.timeout(), 30s);
    store.setTimeout(0ms);
    QCOMPARE(store.timeout(), 1ms);
    QVERIFY(store.isPersistent());
    QVERIFY(!store.displayName().isEmpty());
}

void tst_Auth0KeychainStore::refusals()
{
    Auth0KeychainStore store;
    const auto status = [](QFuture<Auth0StoreResult> future) {
        const bool early = future.isFinished();
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return early ? u"early"_s : future.result().detail();
    };
    QCOMPARE(status(store.write(u"key"_s, {})), u"storage.empty_value"_s);
    QCOMPARE(status(store.write({}, "x"_ba)), u"storage.empty_key"_s);
    QCOMPARE(status(store.read({})), u"storage.empty_key"_s);
    QCOMPARE(status(store.remove({})), u"storage.empty_key"_s);

    QFuture<Auth0StoreResult> future;
    std::unique_ptr<QThread> thread(QThread::create([&] { future = store.read(u"key"_s); }));
    QTest::ignoreMessage(QtWarningMsg, "a credential store may be used on the main thread only");
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(status(future), u"storage.thread"_s);
}

void tst_Auth0KeychainStore::roundTrip_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 1, 100, 4096, 16384, 1024 * 1024 })
        QTest::addRow("%d bytes", size) << size;
}

void tst_Auth0KeychainStore::roundTrip()
{
    QFETCH(const int, size);
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    QCOMPARE(child.run(u"name"_s).value("name"_L1).toString(), u"Secret Service"_s);
    child.run(u"read warm-up"_s);

    const int call = child.send(u"write key %1 7"_s.arg(size));
    QCOMPARE(child.started(call).value("early"_L1), QJsonValue(false));
    const auto written = child.answer(call);
    COMPARE_STATUS(written, "Ok", "");
    const auto read = child.run(u"read key"_s);
    COMPARE_VALUE(read, size, 7);
    QCOMPARE(session.entries().size(), 1);
    COMPARE_VALUE((child.run(u"write key %1 8"_s.arg(size)), child.run(u"read key"_s)), size, 8);
    QCOMPARE(session.entries().size(), 1);
    const auto removed = child.run(u"remove key"_s);
    COMPARE_STATUS(removed, "Ok", "");
    COMPARE_STATUS(child.run(u"read key"_s), "Missing", "");
    QCOMPARE(session.entries().size(), 0);
    QCOMPARE(child.quit(), 0);

    const auto us = [](const QJsonObject &answer) { return answer.value("us"_L1).toInt(); };
    qInfo("%d bytes: write %d us (read back included), read %d us, remove %d us; "
          "longest gap of a 10 ms heartbeat %d ms",
          size, us(written), us(read), us(removed), written.value("gap"_L1).toInt());
}

void tst_Auth0KeychainStore::missing()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"read nothing"_s), "Missing", "");
    COMPARE_STATUS(child.run(u"remove nothing"_s), "Ok", "");
    child.run(u"limit 1000"_s);
    COMPARE_STATUS(child.run(u"read nothing"_s), "Missing", "");
    COMPARE_STATUS(child.run(u"remove nothing"_s), "Ok", "");
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::lockedWithoutDisplay()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 500 1"_s), "Ok", "");
    const auto entries = session.entries();
    QVERIFY(session.lock());

    for (const auto &limit : { u"limit 0"_s, u"limit 100"_s }) {
        child.run(limit);
        COMPARE_STATUS(child.run(u"read key"_s), "Locked", "storage.locked");
        COMPARE_STATUS(child.run(u"write key 500 2"_s), "Locked", "storage.locked");
        COMPARE_STATUS(child.run(u"remove key"_s), "Locked", "storage.locked");
        QVERIFY(session.isLocked());
    }
    child.run(u"limit 0"_s);
    // A locked collection that shows no entry of this key: not proven, so it says so.
    COMPARE_STATUS(child.run(u"read other"_s), "Missing", "storage.missing_unproven");

    QVERIFY(session.unlock());
    QCOMPARE(session.entries(), entries);
    COMPARE_VALUE(child.run(u"read key"_s), 500, 1);
    COMPARE_STATUS(child.run(u"remove key"_s), "Ok", "");
    QCOMPARE(session.entries().size(), 0);
    QCOMPARE(child.quit(), 0);
}

using Keys = QList<QStringList>; // what to give to xdotool, one call after the other

// Does something to the prompt of gcr until `done`: its window says nothing about when it is
// ready for keys, so one attempt may be lost.
template<typename Done>
static void drivePrompt(const QProcessEnvironment &environment, const Keys &keys, Done done)
{
    const auto xdotool = [&](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(u"xdotool"_s, arguments);
        process.waitForFinished();
        return process.exitCode() == 0;
    };
    const auto attempt = [&] {
        if (!xdotool({ u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Unlock"_s }))
            return false;
        for (const auto &arguments : keys)
            xdotool(arguments);
        return QTest::qWaitFor(done, 3000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(done() || attempt(), 60'000);
}

static const Keys Cancel { { u"key"_s, u"Escape"_s } };
static const Keys TypePassword { { u"type"_s, u"--delay"_s, u"30"_s, u"test"_s },
                                 { u"key"_s, u"Return"_s } };

void tst_Auth0KeychainStore::promptCancelled()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs a display");
    PrivateSession session(PrivateSession::Service::Keyring, PrivateSession::Display::Inherit);
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 500 1"_s), "Ok", "");
    const auto entries = session.entries();
    QVERIFY(session.lock());

    for (const auto &command : { u"read key"_s, u"write key 500 2"_s, u"remove key"_s }) {
        const int call = child.send(command);
        drivePrompt(session.environment(), Cancel, [&] { return child.hasAnswer(call); });
        COMPARE_STATUS(child.answer(call), "Denied", "storage.denied");
        QVERIFY(session.isLocked());
    }
    QVERIFY(session.unlock());
    QCOMPARE(session.entries(), entries);
    COMPARE_VALUE(child.run(u"read key"_s), 500, 1);
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::promptAnswered()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs a display");
    PrivateSession session(PrivateSession::Service::Keyring, PrivateSession::Display::Inherit);
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 500 1"_s), "Ok", "");
    QVERIFY(session.lock());

    const int call = child.send(u"read key"_s);
    drivePrompt(session.environment(), TypePassword, [&] { return child.hasAnswer(call); });
    COMPARE_VALUE(child.answer(call), 500, 1);
    QVERIFY(!session.isLocked());
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::promptNotAnswered()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs a display");
    PrivateSession session(PrivateSession::Service::Keyring, PrivateSession::Display::Inherit);
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 500 1"_s), "Ok", "");
    QVERIFY(session.lock());

    child.run(u"timeout 700"_s);
    child.run(u"prompt-timeout 700"_s);
    COMPARE_STATUS(child.run(u"read key"_s), "Timeout", "storage.timeout");
    // QtKeychain's queue is still held up by that job.
    COMPARE_STATUS(child.run(u"read other"_s), "Timeout", "storage.timeout");
    // The late answers harm nothing, and the next call works.
    drivePrompt(session.environment(), TypePassword, [&] { return !session.isLocked(); });
    child.run(u"timeout 20000"_s);
    COMPARE_VALUE(child.run(u"read key"_s), 500, 1);
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::noCollection()
{
    // The bus starts the service; nobody ever made a collection.
    PrivateSession session(PrivateSession::Service::Activatable);
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"read key"_s), "Missing", "storage.missing_unproven");
    COMPARE_STATUS(child.run(u"write key 10 1"_s), "Unavailable", "storage.no_collection");
    COMPARE_STATUS(child.run(u"remove key"_s), "Ok", "");
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::noService()
{
    PrivateSession session(PrivateSession::Service::None);
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"read key"_s), "Unavailable", "storage.unavailable");
    COMPARE_STATUS(child.run(u"write key 10 1"_s), "Unavailable", "storage.unavailable");
    COMPARE_STATUS(child.run(u"remove key"_s), "Unavailable", "storage.unavailable");
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::noBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("disabled") << u"disabled:"_s;
    QTest::newRow("no such socket") << u"unix:path=/nonexistent"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("would be started") << u"autolaunch:"_s;
    QTest::newRow("nonsense") << u"nonsense"_s;
}

void tst_Auth0KeychainStore::noBus()
{
    QFETCH(const QString, address);
    PrivateSession session(PrivateSession::Service::None);
    VERIFY_SESSION(session);
    auto environment = session.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    environment.insert(u"DISPLAY"_s, u":99999"_s); // or nothing would be started anyway
    StoreChild child(environment);
    const auto answer = child.run(u"read key"_s);
    COMPARE_STATUS(answer, "Unavailable", "storage.unavailable");
    QVERIFY(answer.value("us"_L1).toInt() < 5'000'000);
    COMPARE_STATUS(child.run(u"write key 10 1"_s), "Unavailable", "storage.unavailable");
    COMPARE_STATUS(child.run(u"remove key"_s), "Unavailable", "storage.unavailable");
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::busDies_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int delay : { 0, 2, 5, 10, 20, 40, 80 })
        QTest::addRow("after %d ms", delay) << delay;
}

void tst_Auth0KeychainStore::busDies()
{
    QFETCH(const int, milliseconds);
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Ok", "");
    // Takes longer than the delay, also on a fast machine: 3 MB take 80 ms.
    const int call = child.send(u"write key 10000000 2"_s);
    child.started(call);
    QTest::qWait(milliseconds);
    session.killBus();
    const auto answer = child.answer(call);
    QVERIFY2(child.isRunning(), "the process died with its bus");
    qInfo() << answer.value("status"_L1).toString() << answer.value("detail"_L1).toString()
            << answer.value("us"_L1).toInt() << "us";
    COMPARE_STATUS(answer, "Unavailable", "storage.unavailable");
    COMPARE_STATUS(child.run(u"read key"_s), "Unavailable", "storage.unavailable");
    QVERIFY(child.isRunning());
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::serviceDies()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Ok", "");
    const int call = child.send(u"write key 3000000 2"_s);
    child.started(call);
    session.killKeyring();
    const auto answer = child.answer(call);
    QVERIFY2(answer.value("status"_L1) != "Ok"_L1, "it was too quick");
    QCOMPARE(answer.value("results"_L1).toInt(), 1);
    qInfo() << answer.value("status"_L1).toString() << answer.value("detail"_L1).toString();
    // The bus starts another one, whose collection is locked.
    COMPARE_STATUS(child.run(u"read key"_s), "Locked", "storage.locked");
    QVERIFY(session.unlock());
    COMPARE_VALUE(child.run(u"read key"_s), 100, 1);
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::serviceHangs()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Ok", "");
    child.run(u"timeout 700"_s);

    session.stopKeyring();
    COMPARE_STATUS(child.run(u"read key"_s), "Timeout", "storage.timeout");
    COMPARE_STATUS(child.run(u"write key 100 2"_s), "Timeout", "storage.timeout");
    session.continueKeyring();
    child.run(u"timeout 20000"_s);
    COMPARE_VALUE(child.run(u"read key"_s), 100, 1);

    // In the middle of QtKeychain's job: its late answer must harm nothing.
    child.run(u"timeout 700"_s);
    const int call = child.send(u"write big 3000000 3"_s);
    child.started(call);
    QTest::qWait(20);
    session.stopKeyring();
    const auto answer = child.answer(call);
    COMPARE_STATUS(answer, "Timeout", "storage.timeout");
    session.continueKeyring();
    child.run(u"timeout 20000"_s);
    COMPARE_VALUE(child.run(u"read key"_s), 100, 1);
    COMPARE_STATUS(child.run(u"write big 100 4"_s), "Ok", "");
    COMPARE_VALUE(child.run(u"read big"_s), 100, 4);
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::withoutGLib()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    auto environment = session.environment();
    environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    StoreChild child(environment);
    child.run(u"timeout 700"_s);
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Timeout", "storage.timeout");
    COMPARE_STATUS(child.run(u"read key"_s), "Timeout", "storage.timeout");
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::splitRoundTrip_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("entries");
    QTest::newRow("below the limit") << 999 << 1;
    QTest::newRow("at the limit") << 1000 << 1;
    QTest::newRow("over the limit") << 1001 << 3;
    QTest::newRow("whole parts") << 3000 << 4;
    QTest::newRow("16 kB") << 16384 << 18;
}

void tst_Auth0KeychainStore::splitRoundTrip()
{
    QFETCH(const int, size);
    QFETCH(const int, entries);
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    child.run(u"limit 1000"_s);
    const auto write = child.run(u"write key %1 1"_s.arg(size));
    COMPARE_STATUS(write, "Ok", "");
    QCOMPARE(session.entries().size(), entries);
    const auto read = child.run(u"read key"_s);
    COMPARE_VALUE(read, size, 1);
    qInfo("%d bytes in %d entries: write %d us, read %d us", size, entries,
          write.value("us"_L1).toInt(), read.value("us"_L1).toInt());
    // Every way of going from one layout to another leaves what belongs to the new one only.
    for (const int next : { size + 1, 5000, 10, 2500, 2500, 10 }) {
        COMPARE_STATUS(child.run(u"write key %1 2"_s.arg(next)), "Ok", "");
        COMPARE_VALUE(child.run(u"read key"_s), next, 2);
        QCOMPARE(session.entries().size(), next <= 1000 ? 1 : 1 + (next + 999) / 1000);
    }
    COMPARE_STATUS(child.run(u"write key %1 3"_s.arg(size)), "Ok", "");
    COMPARE_STATUS(child.run(u"remove key"_s), "Ok", "");
    QCOMPARE(session.entries().size(), 0);
    COMPARE_STATUS(child.run(u"read key"_s), "Missing", "");
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::torn_data()
{
    // What somebody does to the entries of a value of 2500 bytes with a limit of 1000.
    QTest::addColumn<QStringList>("damage");
    QTest::newRow("header without parts")
            << QStringList { u"remove key#a.0"_s, u"remove key#a.1"_s, u"remove key#a.2"_s };
    QTest::newRow("header without the last part") << QStringList { u"remove key#a.2"_s };
    QTest::newRow("header without the first part") << QStringList { u"remove key#a.0"_s };
    QTest::newRow("parts without header") << QStringList { u"remove key"_s };
    QTest::newRow("old header, new part") << QStringList { u"write key#a.1 1000 9"_s };
    QTest::newRow("old header, new parts")
            << QStringList { u"write key#a.0 1000 9"_s, u"write key#a.1 1000 9"_s,
                             u"write key#a.2 500 9"_s };
    QTest::newRow("part too short") << QStringList { u"write key#a.2 499 1"_s };
    QTest::newRow("part too long") << QStringList { u"write key#a.2 501 1"_s };
}

void tst_Auth0KeychainStore::torn()
{
    QFETCH(const QStringList, damage);
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    child.run(u"limit 1000"_s);
    COMPARE_STATUS(child.run(u"write key 2500 1"_s), "Ok", "");
    child.run(u"limit 0"_s);
    for (const auto &command : damage)
        COMPARE_STATUS(child.run(command), "Ok", "");
    child.run(u"limit 1000"_s);

    const auto entries = session.entries();
    QVERIFY(!entries.isEmpty());
    COMPARE_STATUS(child.run(u"read key"_s), "Corrupt", "storage.record_torn");
    COMPARE_STATUS(child.run(u"read key"_s), "Corrupt", "storage.record_torn");
    QCOMPARE(session.entries(), entries);

    // A new login replaces it, and leaves nothing of it.
    COMPARE_STATUS(child.run(u"write key 1500 2"_s), "Ok", "");
    COMPARE_VALUE(child.run(u"read key"_s), 1500, 2);
    QCOMPARE(session.entries().size(), 3);
    COMPARE_STATUS(child.run(u"remove key"_s), "Ok", "");
    QCOMPARE(session.entries().size(), 0);
    QCOMPARE(child.quit(), 0);
}

void tst_Auth0KeychainStore::killedInSplitWrite()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    const auto limit = u"limit 500"_s;
    int oldSeed = 0;
    int oldSize = 6000;
    QJsonObject first;
    {
        StoreChild child(session.environment());
        child.run(limit);
        first = child.run(u"write key 6000 0"_s);
        COMPARE_STATUS(first, "Ok", "");
    }
    // Replacing takes longer than the first write: the old parts have to go.
    const int span = first.value("us"_L1).toInt() * 2 / 1000 + 10;
    int replaced = 0;
    for (int round = 1; round <= 20; ++round) {
        const int size = 6000 + 137 * (round % 5);
        {
            StoreChild child(session.environment());
            child.run(limit);
            const int call = child.send(u"write key %1 %2"_s.arg(size).arg(round));
            child.started(call);
            QTest::qWait(span * round / 20); // not to wait for something: to kill at any moment
            child.kill();
        }
        StoreChild child(session.environment());
        child.run(limit);
        const auto answer = child.run(u"read key"_s);
        const bool isNew = answer.value("hash"_L1).toString() == hash(size, round);
        if (isNew) {
            ++replaced;
            oldSize = size;
            oldSeed = round;
        }
        COMPARE_VALUE(answer, oldSize, oldSeed);
    }
    qInfo("killed 20 times within %d ms: %d times the new value, %d times the old one", span,
          replaced, 20 - replaced);
    // One undisturbed write later nothing is left of all that.
    StoreChild child(session.environment());
    child.run(limit);
    COMPARE_STATUS(child.run(u"write key 600 99"_s), "Ok", "");
    QCOMPARE(session.entries().size(), 3);
}

void tst_Auth0KeychainStore::severalCallsAndStores()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(session.environment());
    child.run(u"limit 300"_s);
    // Not waiting for one before sending the next, each from a store of its own that is gone by
    // the time the call ends.
    QList<int> writes;
    for (int seed = 1; seed <= 10; ++seed) {
        writes.append(child.send(u"write key 1000 %1"_s.arg(seed)));
        writes.append(child.send(u"write other-%1 1000 %1"_s.arg(seed)));
        child.send(u"new-store"_s);
    }
    const int read = child.send(u"read key"_s);
    for (const int write : writes)
        COMPARE_STATUS(child.answer(write), "Ok", "");
    COMPARE_VALUE(child.answer(read), 1000, 10);
    for (int seed = 1; seed <= 10; ++seed)
        COMPARE_VALUE(child.run(u"read other-%1"_s.arg(seed)), 1000, seed);

    // Two processes, one after the other.
    StoreChild second(session.environment());
    second.run(u"limit 300"_s);
    COMPARE_VALUE(second.run(u"read key"_s), 1000, 10);
    COMPARE_STATUS(second.run(u"write key 1000 11"_s), "Ok", "");
    COMPARE_VALUE(child.run(u"read key"_s), 1000, 11);
    QCOMPARE(child.quit(), 0);
    QCOMPARE(second.quit(), 0);
}

static QProcessEnvironment onPlasma5(const PrivateSession &session)
{
    QProcessEnvironment environment = session.environment();
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    environment.remove(u"QTKEYCHAIN_BACKEND"_s);
    environment.remove(u"SECRET_BACKEND"_s);
    return environment;
}

// At the start of the desktop. QtKeychain by itself would use the Secret Service, which is there,
// for the whole life of the process.
void tst_Auth0KeychainStore::slowKWallet()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    const QProcessEnvironment environment = onPlasma5(session);
    WalletChild wallet(environment, 3000);
    QVERIFY(wallet.hasBegun());
    {
        StoreChild child(environment);
        COMPARE_STATUS(child.run(u"write key 100 1"_s), "Ok", "");
        QVERIFY(wallet.calls().contains("writeEntry"));
        QCOMPARE(child.run(u"timeout 5000"_s).value("name"_L1).toString(), u"KWallet"_s);
        COMPARE_STATUS(child.run(u"read other"_s), "Missing", "storage.missing_unproven");
        QCOMPARE(child.quit(), 0);
    }
    QCOMPARE(session.entries(), QStringList());
    // The next start finds it there, and a user who signs out is signed out.
    StoreChild next(environment);
    COMPARE_VALUE(next.run(u"read key"_s), 100, 1);
    COMPARE_STATUS(next.run(u"remove key"_s), "Ok", "");
    COMPARE_STATUS(next.run(u"read key"_s), "Missing", "storage.missing_unproven");
    QCOMPARE(next.quit(), 0);
}

// No job is started, which would decide for another keychain. The process can use it later.
void tst_Auth0KeychainStore::silentKWallet()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    const QProcessEnvironment environment = onPlasma5(session);
    WalletChild wallet(environment, -1);
    QVERIFY(wallet.hasBegun());
    StoreChild child(environment);
    child.run(u"timeout 700"_s);
    COMPARE_STATUS(child.run(u"read key"_s), "Timeout", "storage.timeout");
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Timeout", "storage.timeout");
    COMPARE_STATUS(child.run(u"remove key"_s), "Timeout", "storage.timeout");
    for (const QByteArray &call : wallet.calls())
        QVERIFY2(call == "begun" || call == "networkWallet", call.constData());
    QCOMPARE(session.entries(), QStringList());
    wallet.end();
    WalletChild quick(environment, 0);
    QVERIFY(quick.hasBegun());
    child.run(u"timeout 20000"_s);
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Ok", "");
    COMPARE_VALUE(child.run(u"read key"_s), 100, 1);
    QVERIFY(quick.calls().contains("writeEntry"));
    QCOMPARE(session.entries(), QStringList());
    QCOMPARE(child.quit(), 0);
}

// The Secret Service is used, and "not found" does not prove that there is no session: KWallet may
// have it.
void tst_Auth0KeychainStore::withoutKWallet()
{
    PrivateSession session;
    VERIFY_SESSION(session);
    StoreChild child(onPlasma5(session));
    COMPARE_STATUS(child.run(u"read key"_s), "Missing", "storage.missing_unproven");
    QCOMPARE(child.run(u"timeout 20000"_s).value("name"_L1).toString(), u"Secret Service"_s);
    COMPARE_STATUS(child.run(u"write key 100 1"_s), "Ok", "");
    COMPARE_VALUE(child.run(u"read key"_s), 100, 1);
    QCOMPARE(session.entries().size(), 1);
    COMPARE_STATUS(child.run(u"remove key"_s), "Ok", "");
    COMPARE_STATUS(child.run(u"read key"_s), "Missing", "storage.missing_unproven");
    QCOMPARE(child.quit(), 0);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--wallet-child") == 0)
        return runWalletChild(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--store-child") == 0)
        return runStoreChild(argc, argv);
    QCoreApplication app(argc, argv);
    tst_Auth0KeychainStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_auth0keychainstore.moc"
