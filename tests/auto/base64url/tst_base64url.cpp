// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "token/base64url.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;

class tst_Base64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void everyByte();
    void refused_data();
    void refused();
};

void tst_Base64Url::roundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");

    // RFC 4648 section 10, RFC 7515 appendix C
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("appendix C") << QByteArray("\x03\xec\xff\xe0\xc1", 5) << QByteArray("A-z_4ME");
    QTest::newRow("nul") << QByteArray("\0\0", 2) << QByteArray("AAA");
}

void tst_Base64Url::roundTrip()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);

    QCOMPARE(base64UrlEncode(bytes), text);
    const auto decoded = base64UrlDecode(text);
    QVERIFY(decoded);
    QCOMPARE(*decoded, bytes);
}

void tst_Base64Url::everyByte()
{
    QByteArray bytes;
    for (int length = 0; length < 300; ++length) {
        const auto decoded = base64UrlDecode(base64UrlEncode(bytes));
        QVERIFY(decoded);
        QCOMPARE(*decoded, bytes);
        bytes.append(char(length * 37));
    }
}

void tst_Base64Url::refused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("padding ==") << QByteArray("Zg==");
    QTest::newRow("padding =") << QByteArray("Zm8=");
    QTest::newRow("padding only") << QByteArray("=");
    QTest::newRow("length 1") << QByteArray("Z");
    QTest::newRow("length 5") << QByteArray("Zm9vZ");
    QTest::newRow("spare bits of two") << QByteArray("Zh");
    QTest::newRow("spare bits of three") << QByteArray("Zm9");
    QTest::newRow("standard +") << QByteArray("A+z_");
    QTest::newRow("standard /") << QByteArray("A-z/");
    QTest::newRow("newline at the end") << QByteArray("Zm9v\n");
    QTest::newRow("newline inside") << QByteArray("Zm\n9v");
    QTest::newRow("space before") << QByteArray(" Zm9v");
    QTest::newRow("tab") << QByteArray("Zm9v\t");
    QTest::newRow("NUL at the end") << QByteArray("Zm9v\0", 5);
    QTest::newRow("NUL inside") << QByteArray("Zm\0v", 4);
    QTest::newRow("dot") << QByteArray("Zm9v.Zm9v");
    QTest::newRow("exclamation mark") << QByteArray("Zm!v");
    QTest::newRow("eight bits") << QByteArray("Zm\xc3\xa9");
    QTest::newRow("fullwidth letter") << QByteArray("\xef\xbc\xa1");
}

void tst_Base64Url::refused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!base64UrlDecode(text));
}

AUTH0QT_TEST_MAIN(tst_Base64Url, NoApplication)
#include "tst_base64url.moc"
