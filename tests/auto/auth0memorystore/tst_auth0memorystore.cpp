// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0memorystore.h"

#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

class tst_Auth0MemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void refusals();
    void asynchronous();
    void destroyedStoreEndsFutures();
    void storeMayBeDeletedFromContinuation();

private:
    static Auth0StoreResult wait(QFuture<Auth0StoreResult> future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.resultCount() == 1 ? future.result()
                                         : Auth0StoreResult(Status::Corrupt, u"no result"_s);
    }
};

void tst_Auth0MemoryStore::roundTrip_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("NUL") << QByteArray(1, '\0');
    QTest::newRow("1 MB") << QByteArray(1024 * 1024, '\xff');
}

void tst_Auth0MemoryStore::roundTrip()
{
    QFETCH(const QByteArray, data);
    Auth0MemoryStore store;
    QVERIFY(!store.isPersistent());
    QVERIFY(!store.displayName().isEmpty());
    QCOMPARE(wait(store.read(u"key"_s)).status(), Status::Missing);
    QCOMPARE(wait(store.remove(u"key"_s)).status(), Status::Ok);
    QCOMPARE(wait(store.write(u"key"_s, "old"_ba)).status(), Status::Ok);
    QCOMPARE(wait(store.write(u"key"_s, data)).status(), Status::Ok);
    QCOMPARE(wait(store.write(u"other"_s, "other"_ba)).status(), Status::Ok);
    const auto read = wait(store.read(u"key"_s));
    QVERIFY(read.isOk());
    QCOMPARE(read.data(), data);
    QCOMPARE(wait(store.remove(u"key"_s)).status(), Status::Ok);
    QCOMPARE(wait(store.read(u"key"_s)).status(), Status::Missing);
    QCOMPARE(wait(store.read(u"other"_s)).data(), "other"_ba);
}

void tst_Auth0MemoryStore::refusals()
{
    Auth0MemoryStore store;
    const auto empty = wait(store.write(u"key"_s, {}));
    QCOMPARE(empty.status(), Status::Corrupt);
    QCOMPARE(empty.detail(), u"storage.empty_value"_s);
    QCOMPARE(wait(store.read({})).detail(), u"storage.empty_key"_s);
    QCOMPARE(wait(store.write({}, "x"_ba)).detail(), u"storage.empty_key"_s);
    QCOMPARE(wait(store.remove({})).detail(), u"storage.empty_key"_s);
}

void tst_Auth0MemoryStore::asynchronous()
{
    Auth0MemoryStore store;
    bool called = false;
    auto future = store.write(u"key"_s, "x"_ba);
    future.then(this, [&](const Auth0StoreResult &) { called = true; });
    QVERIFY(!future.isFinished());
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void tst_Auth0MemoryStore::destroyedStoreEndsFutures()
{
    auto store = std::make_unique<Auth0MemoryStore>();
    auto write = store->write(u"key"_s, "x"_ba);
    auto read = store->read(u"key"_s);
    store.reset();
    QVERIFY(write.isFinished());
    QCOMPARE(write.resultCount(), 1);
    QCOMPARE(read.result().data(), "x"_ba);
}

void tst_Auth0MemoryStore::storeMayBeDeletedFromContinuation()
{
    auto *store = new Auth0MemoryStore;
    bool called = false;
    store->write(u"key"_s, "x"_ba).then([&, store](const Auth0StoreResult &) {
        delete store;
        called = true;
    });
    QTRY_VERIFY(called);
}

QTEST_GUILESS_MAIN(tst_Auth0MemoryStore)
#include "tst_auth0memorystore.moc"
