// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "faultystore.h"
#include "testmain.h"

#include "session/accountindexwriter.h"

#include <QtTest/qtest.h>

#include <memory>
#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

class tst_AccountIndexWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<FaultyStore>(); }
    void cleanup() { m_store.reset(); }

    void oneAfterTheOther();
    void manyAtOnce();
    void whileWriting();
    void keepsOthers();
    void unreadableStays_data();
    void unreadableStays();
    void repairs_data();
    void repairs();
    void writeFails();
    void tellsWhenDone();
    void storeDies();
    void readsWhatThereIs();

private:
    static std::function<void(AccountIndex &)> insertion(const QString &key)
    {
        return [key](AccountIndex &index) {
            AccountIndex::Entry entry;
            entry.key = key;
            entry.issuer = u"i"_s;
            entry.clientId = u"c"_s;
            entry.account = key;
            entry.subject = u"s"_s;
            index.insert(entry);
        };
    }
    QStringList keys() const
    {
        QStringList result;
        const auto index = AccountIndex::fromJson(m_store->index());
        if (index) {
            for (const AccountIndex::Entry &entry : index->entries)
                result.append(entry.key);
        }
        return result;
    }
    int calls(FaultyStore::Operation operation) const
    {
        return int(std::count_if(m_store->calls.cbegin(), m_store->calls.cend(),
                                 [operation](const auto &c) { return c.operation == operation; }));
    }

    std::unique_ptr<FaultyStore> m_store;
};

void tst_AccountIndexWriter::oneAfterTheOther()
{
    changeAccountIndex(m_store.get(), insertion(u"a"_s));
    QTRY_COMPARE(keys(), QStringList { u"a"_s });
    changeAccountIndex(m_store.get(), insertion(u"b"_s));
    const QStringList both { u"a"_s, u"b"_s };
    QTRY_COMPARE(keys(), both);
    changeAccountIndex(m_store.get(), [](AccountIndex &index) { index.remove(u"a"_s); });
    QTRY_COMPARE(keys(), QStringList { u"b"_s });
}

// As two sessions of one store would: neither overwrites the other's.
void tst_AccountIndexWriter::manyAtOnce()
{
    for (int i = 0; i < 10; ++i)
        changeAccountIndex(m_store.get(), insertion(QString::number(i)));
    QTRY_COMPARE(keys().size(), 10);
    QVERIFY(calls(FaultyStore::Write) <= 2);
}

void tst_AccountIndexWriter::whileWriting()
{
    for (const auto operation : { FaultyStore::Read, FaultyStore::Write }) {
        m_store = std::make_unique<FaultyStore>();
        m_store->alwaysForIndex(operation, FaultyStore::held());
        changeAccountIndex(m_store.get(), insertion(u"a"_s));
        QTRY_VERIFY(m_store->isHolding());
        changeAccountIndex(m_store.get(), insertion(u"b"_s));
        m_store->alwaysForIndex(operation, FaultyStore::Fault());
        m_store->release();
        const QStringList both { u"a"_s, u"b"_s };
        QTRY_COMPARE(keys(), both);
    }
}

void tst_AccountIndexWriter::keepsOthers()
{
    AccountIndex index;
    insertion(u"other"_s)(index);
    index.loginPromptKeys.append(u"p"_s);
    m_store->values[FaultyStore::indexKey()] = index.toJson();
    changeAccountIndex(m_store.get(), insertion(u"a"_s));
    QTRY_COMPARE(keys().size(), 2);
    QCOMPARE(AccountIndex::fromJson(m_store->index())->loginPromptKeys, QStringList { u"p"_s });
}

void tst_AccountIndexWriter::unreadableStays_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<Status>("status");
    const QByteArray good = AccountIndex().toJson();
    QTest::newRow("newer version") << QByteArray(R"({"version":2})") << Status::Ok;
    QTest::newRow("locked") << good << Status::Locked;
    QTest::newRow("denied") << good << Status::Denied;
    QTest::newRow("unavailable") << good << Status::Unavailable;
    QTest::newRow("newer version of a split value") << good << Status::Corrupt;
    QTest::newRow("timeout") << good << Status::Timeout;
}

void tst_AccountIndexWriter::unreadableStays()
{
    QFETCH(QByteArray, stored);
    QFETCH(Status, status);
    m_store->values[FaultyStore::indexKey()] = stored;
    if (status != Status::Ok)
        m_store->alwaysForIndex(FaultyStore::Read,
                                FaultyStore::fails(status,
                                                   status == Status::Corrupt
                                                           ? u"storage.record_version"_s
                                                           : QString()));
    bool done = false;
    changeAccountIndex(m_store.get(), insertion(u"a"_s), [&] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(m_store->index(), stored);
    QCOMPARE(calls(FaultyStore::Write), 0);
    QCOMPARE(calls(FaultyStore::Remove), 0);
    // When it can be read again, it is written again.
    m_store->values.clear();
    m_store->alwaysForIndex(FaultyStore::Read, FaultyStore::Fault());
    changeAccountIndex(m_store.get(), insertion(u"b"_s));
    QTRY_COMPARE(keys(), QStringList { u"b"_s });
}

void tst_AccountIndexWriter::repairs_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("isTorn");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QStringList>("prompts");
    const QByteArray entry = R"({"key":"x","issuer":"i","client_id":"c","account":"x","sub":"s"})";
    const QStringList none;
    const QStringList x { u"x"_s };
    QTest::newRow("garbage") << QByteArray("{]") << false << none << none;
    QTest::newRow("no version") << QByteArray("{}") << false << none << none;
    QTest::newRow("parts do not match") << QByteArray("x") << true << none << none;
    QTest::newRow("accounts is no array")
            << QByteArray(R"({"version":1,"accounts":7,"login_prompt":["x",7]})") << false << none
            << x;
    QTest::newRow("one entry is damaged")
            << QByteArray(R"({"version":1,"accounts":[{"key":7},)") + entry + R"(,null]})" << false
            << x << none;
    QTest::newRow("login_prompt is no array")
            << QByteArray(R"({"version":1,"login_prompt":"x","accounts":[)") + entry + "]}" << false
            << x << none;
}

// What can be read is kept.
void tst_AccountIndexWriter::repairs()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const bool, isTorn);
    QFETCH(const QStringList, kept);
    QFETCH(const QStringList, prompts);
    m_store->values[FaultyStore::indexKey()] = stored;
    if (isTorn) {
        m_store->alwaysForIndex(FaultyStore::Read,
                                FaultyStore::fails(Status::Corrupt, u"storage.record_torn"_s));
    }
    std::optional<bool> isWhole;
    readAccountIndex(m_store.get(), this,
                     [&](const AccountIndex &, bool whole) { isWhole = whole; });
    QTRY_VERIFY(isWhole);
    QVERIFY(!*isWhole);
    bool done = false;
    changeAccountIndex(m_store.get(), insertion(u"a"_s), [&] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(keys(), kept + QStringList { u"a"_s });
    QCOMPARE(AccountIndex::fromJson(m_store->index())->loginPromptKeys, prompts);
}

void tst_AccountIndexWriter::writeFails()
{
    m_store->alwaysForIndex(FaultyStore::Write, FaultyStore::fails(Status::Unavailable));
    bool done = false;
    changeAccountIndex(m_store.get(), insertion(u"a"_s), [&] { done = true; });
    QTRY_VERIFY(done);
    m_store->alwaysForIndex(FaultyStore::Write, FaultyStore::Fault());
    changeAccountIndex(m_store.get(), insertion(u"b"_s));
    QTRY_COMPARE(keys(), QStringList { u"b"_s });
}

void tst_AccountIndexWriter::tellsWhenDone()
{
    QStringList seen;
    changeAccountIndex(m_store.get(), insertion(u"a"_s), [&] { seen = keys(); });
    QTRY_COMPARE(seen, QStringList { u"a"_s });
    // And may delete the store then.
    bool done = false;
    changeAccountIndex(m_store.get(), insertion(u"b"_s), [&] {
        m_store.reset();
        done = true;
    });
    QTRY_VERIFY(done);
}

void tst_AccountIndexWriter::storeDies()
{
    m_store->alwaysForIndex(FaultyStore::Read, FaultyStore::held());
    int done = 0;
    for (const auto &key : { u"a"_s, u"b"_s })
        changeAccountIndex(m_store.get(), insertion(key), [&] { ++done; });
    readAccountIndex(m_store.get(), this, [](const AccountIndex &, bool) { });
    m_store.reset();
    QTRY_COMPARE(done, 2);
}

void tst_AccountIndexWriter::readsWhatThereIs()
{
    const auto read = [this] {
        std::optional<AccountIndex> result;
        readAccountIndex(m_store.get(), this,
                         [&](const AccountIndex &index, bool) { result = index; });
        return QTest::qWaitFor([&] { return result.has_value(); }) ? int(result->entries.size())
                                                                   : -1;
    };
    QCOMPARE(read(), 0);
    changeAccountIndex(m_store.get(), insertion(u"a"_s));
    QTRY_COMPARE(keys().size(), 1);
    QCOMPARE(read(), 1);
    FaultyStore::Fault broken;
    broken.withoutResult = true;
    m_store->alwaysForIndex(FaultyStore::Read, broken);
    QCOMPARE(read(), 0);
}

AUTH0QT_TEST_MAIN(tst_AccountIndexWriter, QCoreApplication)
#include "tst_accountindexwriter.moc"
