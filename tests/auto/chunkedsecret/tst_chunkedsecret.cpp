// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/chunkedsecret.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Kind = StoredEntry::Kind;

Q_DECLARE_METATYPE(Auth0Qt::StoredEntry::Kind)

class tst_ChunkedSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitAndJoin_data();
    void splitAndJoin();
    void joinRefuses();
    void header();
    void parse_data();
    void parse();
    void plain_data();
    void plain();
};

void tst_ChunkedSecret::splitAndJoin_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("one part") << 100 << 1;
    QTest::newRow("one byte more") << 101 << 2;
    QTest::newRow("whole parts") << 300 << 3;
}

void tst_ChunkedSecret::splitAndJoin()
{
    QFETCH(const int, size);
    QFETCH(const int, count);
    QByteArray value(size, '\0');
    for (int i = 0; i < size; ++i)
        value[i] = char(i);
    const auto parts = splitSecret(value, 100);
    QCOMPARE(parts.size(), count);
    for (const auto &part : parts)
        QVERIFY(part.size() <= 100 && !part.isEmpty());
    QCOMPARE(joinSecret(chunkHeader(u'a', value, count), parts).value_or("-"_ba), value);
}

void tst_ChunkedSecret::joinRefuses()
{
    const auto value = "0123456789"_ba;
    const auto header = chunkHeader(u'a', value, 3);
    QVERIFY(joinSecret(header, { "0123"_ba, "4567"_ba, "89"_ba }));
    QVERIFY(!joinSecret(header, {}));
    QVERIFY(!joinSecret(header, { "0123"_ba, "4567"_ba }));
    QVERIFY(!joinSecret(header, { "0123"_ba, "4567"_ba, "8"_ba })); // length
    QVERIFY(!joinSecret(header, { "0123"_ba, "4567"_ba, "88"_ba })); // hash
    QVERIFY(!joinSecret(header, { "4567"_ba, "0123"_ba, "89"_ba })); // order
    QVERIFY(!joinSecret(header, { "0123456789"_ba })); // count
}

void tst_ChunkedSecret::header()
{
    const auto header = chunkHeader(u'b', "secret"_ba, 7);
    const auto entry = header.toEntry();
    QVERIFY(!entry.contains("secret"));
    QVERIFY2(entry.size() < 250, "a header must fit wherever a part does");
    const auto parsed = StoredEntry::parse(entry);
    QCOMPARE(parsed.kind, Kind::Chunked);
    QCOMPARE(parsed.header.generation, QChar(u'b'));
    QCOMPARE(parsed.header.count, 7);
    QCOMPARE(parsed.header.length, 6);
    QCOMPARE(parsed.header.sha256, header.sha256);
    QVERIFY(partKey(u"k"_s, u'a', 0) != partKey(u"k"_s, u'b', 0));
}

void tst_ChunkedSecret::parse_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<Kind>("kind");
    const auto good = chunkHeader(u'a', "x"_ba, 1).toEntry();
    const auto changed = [&](const char *from, const char *to) {
        auto entry = good;
        const auto size = entry.size();
        entry.replace(from, to);
        Q_ASSERT(entry.size() != size || !entry.contains(from));
        return entry;
    };
    QTest::newRow("good") << good << Kind::Chunked;
    QTest::newRow("nothing") << nothingEntry() << Kind::Nothing;
    QTest::newRow("a record") << R"({"version":1})"_ba << Kind::Plain;
    QTest::newRow("cut") << good.left(good.size() - 1) << Kind::Broken;
    QTest::newRow("mark only") << "auth0qt-entry:"_ba << Kind::Broken;
    QTest::newRow("array") << "auth0qt-entry:[]"_ba << Kind::Broken;
    QTest::newRow("newer") << changed("\"version\":1", "\"version\":2") << Kind::UnknownVersion;
    QTest::newRow("version 0") << changed("\"version\":1", "\"version\":0") << Kind::Broken;
    QTest::newRow("version a string")
            << changed("\"version\":1", "\"version\":\"1\"") << Kind::Broken;
    QTest::newRow("no version") << changed("\"version\":1", "\"other\":1") << Kind::Broken;
    QTest::newRow("count negative") << changed("\"count\":1", "\"count\":-1") << Kind::Broken;
    QTest::newRow("count broken") << changed("\"count\":1", "\"count\":1.5") << Kind::Broken;
    QTest::newRow("count huge") << changed("\"count\":1", "\"count\":1e300") << Kind::Broken;
    QTest::newRow("count missing") << changed("\"count\":1", "\"other\":1") << Kind::Broken;
    QTest::newRow("length missing") << changed("\"length\"", "\"other\"") << Kind::Broken;
    QTest::newRow("length huge") << changed("\"length\":1", "\"length\":1e18") << Kind::Broken;
    QTest::newRow("generation unknown") << changed("\"a\"", "\"c\"") << Kind::Broken;
    QTest::newRow("generation a number") << changed("\"a\"", "1") << Kind::Broken;
    QTest::newRow("hash short") << changed("\"sha256\":\"2d", "\"sha256\":\"") << Kind::Broken;
}

void tst_ChunkedSecret::parse()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const Kind, kind);
    QCOMPARE(StoredEntry::parse(entry).kind, kind);
}

void tst_ChunkedSecret::plain_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("asItIs");
    QTest::newRow("record") << R"({"version":1})"_ba << true;
    QTest::newRow("binary") << QByteArray(3, '\0') << true;
    QTest::newRow("like a header") << chunkHeader(u'a', "x"_ba, 1).toEntry() << false;
    QTest::newRow("like an escaped value") << plainEntry(nothingEntry()) << false;
    QTest::newRow("like our mark") << "auth0qt-entry:"_ba << false;
}

void tst_ChunkedSecret::plain()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, asItIs);
    const auto entry = plainEntry(value);
    QCOMPARE(entry == value, asItIs);
    const auto parsed = StoredEntry::parse(entry);
    QCOMPARE(parsed.kind, Kind::Plain);
    QCOMPARE(parsed.value, value);
}

AUTH0QT_TEST_MAIN(tst_ChunkedSecret, NoApplication)
#include "tst_chunkedsecret.moc"
