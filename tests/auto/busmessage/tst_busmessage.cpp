// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebus.h"
#include "testmain.h"

#include "bus/busmessage.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_BusMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void call();
    void dictionary();
    void reply_data();
    void reply();
    void unknownFields();
    void sizes_data();
    void sizes();
    void damaged();
    void reader();
};

// As libdbus writes it.
void tst_BusMessage::call()
{
    BusMessage message;
    message.serial = 5;
    message.destination = "org.a"_ba;
    message.path = "/a"_ba;
    message.interface = "org.a.B"_ba;
    message.member = "Get"_ba;
    message.signature = "s"_ba;
    message.body = BusWriter().string("xy").data();
    const QByteArray expected = "6c010001 07000000 05000000 47000000"
                                "01016f00 02000000 2f610000 00000000"
                                "02017300 07000000 6f72672e 612e4200"
                                "03017300 03000000 47657400 00000000"
                                "06017300 05000000 6f72672e 61000000"
                                "08016700 01730000"
                                "02000000 787900";
    const QByteArray encoded = message.encoded();
    QCOMPARE(encoded.toHex(' '), QByteArray::fromHex(expected).toHex(' '));
    const auto decoded = BusMessage::decoded(encoded);
    QVERIFY(decoded);
    QCOMPARE(decoded->path, message.path);
    QCOMPARE(decoded->interface, message.interface);
    QCOMPARE(decoded->member, message.member);
    QCOMPARE(decoded->destination, message.destination);
    QCOMPARE(decoded->signature, message.signature);
    QCOMPARE(decoded->body, message.body);
    QCOMPARE(decoded->serial, 5U);
    QVERIFY(!decoded->noReplyExpected);
}

void tst_BusMessage::dictionary()
{
    BusWriter entries;
    entries.align(8).string("a").string("bc");
    entries.align(8).string("d").string("");
    QCOMPARE(BusWriter().array(8, entries).data().toHex(' '),
             QByteArray::fromHex("1d000000 00000000"
                                 "01000000 61000000 02000000 62630000"
                                 "01000000 64000000 00000000 00")
                     .toHex(' '));
    // No padding before elements that need none.
    QCOMPARE(BusWriter().array(4, BusWriter()).data(), QByteArray(4, '\0'));
    QCOMPARE(BusWriter().array(8, BusWriter()).data(), QByteArray(8, '\0'));
}

void tst_BusMessage::reply_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little-endian") << false;
    QTest::newRow("big-endian") << true;
}

void tst_BusMessage::reply()
{
    QFETCH(const bool, bigEndian);
    const auto bytes = FakeBus::reply(77, "o", FakeBus::string("/a/b", bigEndian), bigEndian);
    QCOMPARE(BusMessage::sizeOf(bytes), bytes.size());
    const auto message = BusMessage::decoded(bytes);
    QVERIFY(message);
    QCOMPARE(int(message->type), int(BusMessage::MethodReturn));
    QCOMPARE(message->replySerial, 77U);
    QCOMPARE(message->signature, "o"_ba);
    QCOMPARE(message->reader().string(), "/a/b"_ba);
}

// A field of a later version is skipped, whatever basic type it has.
void tst_BusMessage::unknownFields()
{
    const QList<QByteArray> fields {
        QByteArray("\x1e\1y\0\x7", 5),
        QByteArray("\x1e\1b\0\1\0\0\0", 8),
        QByteArray("\x1e\1q\0\1\0", 6),
        QByteArray("\x1e\1t\0\0\0\0\0\1\2\3\4\5\6\7\x8", 16),
        QByteArray("\x1e\1s\0\2\0\0\0ab\0", 11),
        QByteArray("\x1e\1g\0\1s\0", 7),
        QByteArray("\x9\1u\0\0\0\0\0", 8), // UNIX_FDS
    };
    for (const QByteArray &field : fields) {
        const auto message = BusMessage::decoded(FakeBus::message(2, 1, 9, "s", "", field));
        QVERIFY2(message, field.toHex().constData());
        QCOMPARE(message->replySerial, 9U);
    }
    const QByteArray array("\x1e\2as\0\0\0\0\0", 9);
    QVERIFY(!BusMessage::decoded(FakeBus::message(2, 1, 9, "s", "", array)));
}

void tst_BusMessage::sizes_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
    QTest::newRow("not enough") << QByteArray("l\1\0\1\0\0\0\0\1\0\0\0\0\0\0", 15) << qsizetype(0);
    QTest::newRow("empty") << QByteArray("l\1\0\1\0\0\0\0\1\0\0\0\0\0\0\0", 16) << qsizetype(16);
    QTest::newRow("padded") << QByteArray("l\1\0\1\3\0\0\0\1\0\0\0\1\0\0\0", 16) << qsizetype(27);
    QTest::newRow("order") << QByteArray("x\1\0\1\0\0\0\0\1\0\0\0\0\0\0\0", 16) << qsizetype(-1);
    QTest::newRow("version") << QByteArray("l\1\0\2\0\0\0\0\1\0\0\0\0\0\0\0", 16) << qsizetype(-1);
    QTest::newRow("long body") << QByteArray("l\1\0\1\0\0\0\x9\1\0\0\0\0\0\0\0", 16)
                               << qsizetype(-1);
    QTest::newRow("long fields") << QByteArray("l\1\0\1\0\0\0\0\1\0\0\0\0\0\0\xff", 16)
                                 << qsizetype(-1);
}

void tst_BusMessage::sizes()
{
    QFETCH(const QByteArray, start);
    QFETCH(const qsizetype, size);
    QCOMPARE(BusMessage::sizeOf(start), size);
}

// Nothing of what can be changed in a message makes the reader leave it.
void tst_BusMessage::damaged()
{
    const auto good = FakeBus::reply(77, "s", FakeBus::string("text"));
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (int value = 0; value < 256; ++value) {
            QByteArray bytes = good;
            bytes[i] = char(value);
            if (const auto message = BusMessage::decoded(bytes))
                message->reader().string();
            BusMessage::decoded(QByteArrayView(bytes).first(i));
        }
    }
}

void tst_BusMessage::reader()
{
    const auto bytes = "\1\0\0\0\2\0\0\0ab\0"_ba;
    BusReader reader(bytes, false);
    QCOMPARE(reader.uint32(), 1U);
    QCOMPARE(reader.string(), "ab"_ba);
    QVERIFY(!reader.failed());
    QCOMPARE(reader.byte(), quint8(0));
    QVERIFY(reader.failed());

    BusReader tooLong(QByteArrayView("\xff\xff\xff\xff"), false);
    QCOMPARE(tooLong.string(), QByteArray());
    QVERIFY(tooLong.failed());
    QCOMPARE(tooLong.uint32(), 0U); // once and for all
}

AUTH0QT_TEST_MAIN(tst_BusMessage, NoApplication)
#include "tst_busmessage.moc"
