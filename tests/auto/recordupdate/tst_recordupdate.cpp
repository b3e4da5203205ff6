// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "faultystore.h"
#include "testmain.h"

#include "session/recordupdate.h"
#include "session/sessionlock.h"
#include "session/sessionstamps.h"
#include "session/sharedrecord.h"

#include <QtCore/quuid.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

class tst_RecordUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_key = QUuid::createUuid().toString(QUuid::Id128);
        m_store = std::make_unique<FaultyStore>();
    }

    void newerTokensStay();
    void announces();
    void untouched_data();
    void untouched();
    void removedBeforeWrite();
    void removedDuringWrite();
    void writeFails();
    void waitsForTheLock();
    void withoutTheLock_data();
    void withoutTheLock();
    void oneAfterTheOther();
    void duringARead_data();
    void duringARead();
    void storeDies();
    void contextDies();

private:
    static CredentialRecord record(const QString &subject = u"alice"_s)
    {
        CredentialRecord result;
        result.issuer = u"https://issuer.example/"_s;
        result.clientId = u"client"_s;
        result.subject = subject;
        result.accessToken.value = u"newer-access"_s;
        result.refreshToken = u"newer-refresh"_s;
        result.refreshMark = "mark";
        return result;
    }
    CredentialRecord stored() const
    {
        const auto result = CredentialRecord::fromJson(m_store->values.value(m_key));
        return result ? *result : CredentialRecord();
    }
    void run(const QString &nickname = u"ally"_s)
    {
        updateRecord(
                m_store.get(), m_key, record(),
                [nickname](CredentialRecord &record) {
                    record.userinfoClaims.claims = QJsonObject { { u"nickname"_s, nickname } };
                },
                this,
                [this](bool isChanged) {
                    ++m_done;
                    m_changed = isChanged;
                });
        m_done = 0;
    }

    QString m_key;
    std::unique_ptr<FaultyStore> m_store;
    int m_done = 0;
    bool m_changed = false;
};

void tst_RecordUpdate::newerTokensStay()
{
    m_store->values.insert(m_key, record().toJson());
    run();
    QCOMPARE(m_store->calls.size(), 0); // later
    QTRY_COMPARE(m_done, 1);
    QVERIFY(m_changed);
    CredentialRecord expected = record();
    expected.userinfoClaims.claims = QJsonObject { { u"nickname"_s, u"ally"_s } };
    QCOMPARE(stored().toJson(), expected.toJson());
    QCOMPARE(m_store->count(FaultyStore::Remove), 0);
}

void tst_RecordUpdate::announces()
{
    m_store->values.insert(m_key, record().toJson());
    run();
    QTRY_COMPARE(m_done, 1);
    QCOMPARE(SessionStamps::instance()->recordHash(m_key),
             SessionStamps::hash(m_store->values.value(m_key)));
}

void tst_RecordUpdate::untouched_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("status");
    QTest::newRow("removed meanwhile") << QByteArray() << int(Status::Ok);
    QTest::newRow("another user's") << record(u"bob"_s).toJson() << int(Status::Ok);
    CredentialRecord ofAnother = record();
    ofAnother.issuer = u"https://other.example/"_s;
    QTest::newRow("another server's") << ofAnother.toJson() << int(Status::Ok);
    ofAnother = record();
    ofAnother.clientId = u"other"_s;
    QTest::newRow("another client's") << ofAnother.toJson() << int(Status::Ok);
    QTest::newRow("garbage") << QByteArray("{") << int(Status::Ok);
    QTest::newRow("another version") << QByteArray(R"({"version":3})") << int(Status::Ok);
    for (const auto status : { Status::Missing, Status::Locked, Status::Denied, Status::Unavailable,
                               Status::Corrupt, Status::Timeout }) {
        QTest::addRow("status %d", int(status)) << record().toJson() << int(status);
    }
}

void tst_RecordUpdate::untouched()
{
    QFETCH(const QByteArray, data);
    QFETCH(const int, status);
    if (!data.isEmpty())
        m_store->values.insert(m_key, data);
    if (Status(status) != Status::Ok)
        m_store->once(FaultyStore::Read, FaultyStore::fails(Status(status)));
    const auto before = m_store->values;
    run();
    QTRY_COMPARE(m_done, 1);
    QVERIFY(!m_changed);
    QCOMPARE(m_store->values, before);
    QCOMPARE(m_store->count(FaultyStore::Write), 0);
    QCOMPARE(m_store->count(FaultyStore::Remove), 0);
    QCOMPARE(SessionStamps::instance()->recordHash(m_key), QByteArray());
}

// A logout in another process: its mark is there, its removal may be or not.
void tst_RecordUpdate::removedBeforeWrite()
{
    m_store->values.insert(m_key, record().toJson());
    m_store->once(FaultyStore::Read, FaultyStore::held());
    run();
    QTRY_VERIFY(m_store->isHolding());
    SessionStamps::instance()->markEnd(m_key);
    m_store->release();
    QTRY_COMPARE(m_done, 1);
    QCOMPARE(m_store->count(FaultyStore::Write), 0);
    QVERIFY(stored().userinfoClaims.claims.isEmpty());
}

void tst_RecordUpdate::removedDuringWrite()
{
    m_store->values.insert(m_key, record().toJson());
    m_store->once(FaultyStore::Write, FaultyStore::held());
    run();
    QTRY_VERIFY(m_store->isHolding());
    SessionStamps::instance()->markEnd(m_key);
    m_store->values.clear();
    m_store->release();
    QTRY_COMPARE(m_done, 1);
    QTRY_VERIFY(!m_store->values.contains(m_key));
    QCOMPARE(SessionStamps::instance()->recordHash(m_key), QByteArray());
}

void tst_RecordUpdate::writeFails()
{
    m_store->values.insert(m_key, record().toJson());
    m_store->once(FaultyStore::Write, FaultyStore::fails(Status::Unavailable));
    run();
    QTRY_COMPARE(m_done, 1);
    QCOMPARE(stored().toJson(), record().toJson());
    QCOMPARE(m_store->count(FaultyStore::Remove), 0);
    QCOMPARE(SessionStamps::instance()->recordHash(m_key), QByteArray());
}

void tst_RecordUpdate::waitsForTheLock()
{
    m_store->values.insert(m_key, record().toJson());
    SessionLock lock(m_key);
    lock.acquire(1s);
    QTRY_VERIFY(lock.isHeld());
    run();
    QTest::qWait(20);
    QCOMPARE(m_store->calls.size(), 0);
    // Whoever had it has refreshed meanwhile.
    CredentialRecord newest = record();
    newest.refreshToken = u"newest"_s;
    m_store->values.insert(m_key, newest.toJson());
    lock.release();
    QTRY_COMPARE(m_done, 1);
    QCOMPARE(stored().refreshToken, u"newest"_s);
    QVERIFY(!stored().userinfoClaims.claims.isEmpty());
    SessionLock next(m_key);
    next.acquire(1s);
    QTRY_VERIFY(next.isHeld()); // it was given back
}

// A change that has to have the lock is not made without it; a change that would be lost is.
void tst_RecordUpdate::withoutTheLock_data()
{
    QTest::addColumn<bool>("needsLock");
    QTest::newRow("needs it") << true;
    QTest::newRow("does not need it") << false;
}

void tst_RecordUpdate::withoutTheLock()
{
    QFETCH(const bool, needsLock);
    m_store->values.insert(m_key, "before");
    SessionLock lock(m_key);
    lock.acquire(1s);
    QTRY_VERIFY(lock.isHeld());
    std::optional<Auth0Error> outcome;
    SharedRecord::change(
            m_store.get(), m_key, { "test", 0s, needsLock, SharedRecord::Stamp::None },
            [](const QByteArray &) { return Result<QByteArray>("after"); },
            [&outcome](const Auth0Error &error) { outcome = error; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->detail(), needsLock ? u"storage.timeout"_s : QString());
    QCOMPARE(m_store->values.value(m_key), needsLock ? "before"_ba : "after"_ba);
    QVERIFY(lock.isHeld());
}

// A change that comes while the record is read or written waits for its own turn, also if the lock
// excludes only this process.
void tst_RecordUpdate::duringARead_data()
{
    QTest::addColumn<bool>("isPersistent");
    QTest::newRow("persistent store") << true;
    QTest::newRow("store in memory") << false;
}

void tst_RecordUpdate::duringARead()
{
    QFETCH(const bool, isPersistent);
    m_store->persistent = isPersistent;
    m_store->values.insert(m_key, record().toJson());
    m_store->once(FaultyStore::Read, FaultyStore::held());
    run(u"one"_s);
    QTRY_COMPARE(m_store->count(FaultyStore::Read), 1);
    run(u"two"_s);
    QTest::qWait(20);
    QCOMPARE(m_store->count(FaultyStore::Read), 1);
    QCOMPARE(m_done, 0);
    m_store->release();
    QTRY_COMPARE(m_done, 2);
    QCOMPARE(stored().userinfoClaims.claims["nickname"_L1].toString(), u"two"_s);
    QCOMPARE(m_store->count(FaultyStore::Read), 2);
}

void tst_RecordUpdate::oneAfterTheOther()
{
    m_store->values.insert(m_key, record().toJson());
    run(u"one"_s);
    run(u"two"_s);
    QTRY_COMPARE(m_done, 2);
    QCOMPARE(stored().userinfoClaims.claims["nickname"_L1].toString(), u"two"_s);
    QList<FaultyStore::Operation> order;
    for (const auto &call : std::as_const(m_store->calls))
        order.append(call.operation);
    const QList<FaultyStore::Operation> expected { FaultyStore::Read, FaultyStore::Write };
    QCOMPARE(order, expected);
}

void tst_RecordUpdate::storeDies()
{
    run();
    m_store.reset();
    QTRY_COMPARE(m_done, 1);
    m_store = std::make_unique<FaultyStore>();
    for (const auto operation : { FaultyStore::Read, FaultyStore::Write }) {
        m_store->values.insert(m_key, record().toJson());
        m_store->once(operation, FaultyStore::held());
        run();
        QTRY_VERIFY(m_store->isHolding());
        m_store.reset();
        QTRY_COMPARE(m_done, 1);
        m_store = std::make_unique<FaultyStore>();
    }
}

void tst_RecordUpdate::contextDies()
{
    m_store->values.insert(m_key, record().toJson());
    bool called = false;
    auto context = std::make_unique<QObject>();
    updateRecord(
            m_store.get(), m_key, record(),
            [](CredentialRecord &record) { record.refreshToken = u"changed"_s; }, context.get(),
            [&](bool) { called = true; });
    context.reset();
    QTRY_COMPARE(stored().refreshToken, u"changed"_s);
    SessionLock next(m_key);
    next.acquire(1s);
    QTRY_VERIFY(next.isHeld());
    QVERIFY(!called);
}

AUTH0QT_TEST_MAIN(tst_RecordUpdate, QCoreApplication)
#include "tst_recordupdate.moc"
