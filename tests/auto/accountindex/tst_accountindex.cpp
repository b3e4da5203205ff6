// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/accountindex.h"

#include <QtCore/qtimezone.h>

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_AccountIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void emptyRoundTrip();
    void insertAndRemove();
    void refused_data();
    void refused();
    void tolerated();
    void organizations();

private:
    static AccountIndex::Entry entry(const QString &key)
    {
        return { key,
                 u"https://acme.eu.auth0.com/"_s,
                 u"client"_s,
                 u"work"_s,
                 u"auth0|1"_s,
                 u"Zoë 山田"_s,
                 QUrl(u"https://cdn.example.com/a%20b.png?s=1"_s),
                 QDateTime({ 2026, 11, 24 }, { 8, 15, 30, 123 }, QTimeZone::utc()) };
    }
};

void tst_AccountIndex::roundTrip()
{
    AccountIndex index;
    index.insert(entry(u"one"_s));
    index.insert(entry(u"two"_s));
    index.loginPromptKeys = { u"two"_s, u"gone"_s };
    const auto read = AccountIndex::fromJson(index.toJson());
    QVERIFY(read.isOk());
    QCOMPARE(read->entries.size(), 2);
    const auto &first = read->entries.first();
    const auto expected = entry(u"one"_s);
    QCOMPARE(first.key, expected.key);
    QCOMPARE(first.issuer, expected.issuer);
    QCOMPARE(first.clientId, expected.clientId);
    QCOMPARE(first.account, expected.account);
    QCOMPARE(first.subject, expected.subject);
    QCOMPARE(first.name, expected.name);
    QCOMPARE(first.picture, expected.picture);
    QCOMPARE(first.lastUsed, expected.lastUsed);
    QCOMPARE(read->loginPromptKeys, index.loginPromptKeys);
    QCOMPARE(read->toJson(), index.toJson());
}

void tst_AccountIndex::emptyRoundTrip()
{
    const auto read = AccountIndex::fromJson(AccountIndex().toJson());
    QVERIFY(read.isOk());
    QVERIFY(read->entries.isEmpty());
    QVERIFY(read->loginPromptKeys.isEmpty());
}

void tst_AccountIndex::insertAndRemove()
{
    AccountIndex index;
    index.insert(entry(u"one"_s));
    index.insert(entry(u"two"_s));
    auto changed = entry(u"one"_s);
    changed.name = u"New"_s;
    index.insert(changed);
    QCOMPARE(index.entries.size(), 2);
    QCOMPARE(index.entries.first().name, u"New"_s);
    index.remove(u"none"_s);
    QCOMPARE(index.entries.size(), 2);
    index.remove(u"one"_s);
    QCOMPARE(index.entries.size(), 1);
    QCOMPARE(index.entries.first().key, u"two"_s);
}

void tst_AccountIndex::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto format = u"storage.record_format"_s;
    QTest::newRow("nothing") << QByteArray() << format;
    QTest::newRow("no JSON") << "x"_ba << format;
    QTest::newRow("no version") << R"({"accounts":[]})"_ba << format;
    QTest::newRow("newer") << R"({"version":2})"_ba << u"storage.record_version"_s;
    QTest::newRow("accounts an object") << R"({"version":1,"accounts":{}})"_ba << format;
    QTest::newRow("account a string") << R"({"version":1,"accounts":["a"]})"_ba << format;
    QTest::newRow("account empty") << R"({"version":1,"accounts":[{}]})"_ba << format;
    QTest::newRow("key empty")
            << R"({"version":1,"accounts":[{"key":"","issuer":"","client_id":"","account":"","sub":""}]})"_ba
            << format;
    QTest::newRow("key a number")
            << R"({"version":1,"accounts":[{"key":1,"issuer":"","client_id":"","account":"","sub":""}]})"_ba
            << format;
    QTest::newRow("organization a number")
            << R"({"version":1,"accounts":[{"key":"k","issuer":"","client_id":"","account":"","sub":"","organization":1}]})"_ba
            << format;
    QTest::newRow("prompt a string") << R"({"version":1,"login_prompt":"a"})"_ba << format;
    QTest::newRow("prompt of numbers") << R"({"version":1,"login_prompt":[1]})"_ba << format;
}

void tst_AccountIndex::refused()
{
    QFETCH(const QByteArray, json);
    const auto read = AccountIndex::fromJson(json);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code(), Auth0::ErrorCode::StorageCorrupt);
    QTEST(read.error().detail(), "detail");
}

// Neither an impossible picture nor a doubled entry costs anybody the list.
void tst_AccountIndex::tolerated()
{
    const auto read = AccountIndex::fromJson(
            R"({"version":1,"more":1,"accounts":[
                {"key":"k","issuer":"i","client_id":"c","account":"","sub":"s","picture":"http://[x"},
                {"key":"k","issuer":"i","client_id":"c","account":"","sub":"t","extra":{}}]})"_ba);
    QVERIFY(read.isOk());
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->entries.first().subject, u"t"_s);
    QVERIFY(read->entries.first().picture.isEmpty());
}

// An entry of an older version says nothing, which is not the same as no organization.
void tst_AccountIndex::organizations()
{
    AccountIndex index;
    index.insert(entry(u"older"_s));
    AccountIndex::Entry none = entry(u"none"_s);
    none.organization = QString();
    index.insert(none);
    AccountIndex::Entry acme = entry(u"acme"_s);
    acme.organization = u"org_1"_s;
    acme.organizationName = u"acme"_s;
    index.insert(acme);
    const auto read = AccountIndex::fromJson(index.toJson());
    QVERIFY(read.isOk());
    QVERIFY(!read->entries.at(0).organization);
    QCOMPARE(read->entries.at(1).organization, std::optional(QString()));
    QCOMPARE(read->entries.at(2).organization, std::optional(u"org_1"_s));
    QCOMPARE(read->entries.at(2).organizationName, u"acme"_s);
    QCOMPARE(read->toJson(), index.toJson());
}

AUTH0QT_TEST_MAIN(tst_AccountIndex, NoApplication)
#include "tst_accountindex.moc"
