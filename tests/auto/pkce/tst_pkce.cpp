// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "token/base64url.h"
#include "token/pkce.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;

class tst_Pkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challenge();
    void randomTokenForm();
    void randomTokensDiffer();
    void randomTokenBits();
    void constantTime_data();
    void constantTime();
};

// RFC 7636 appendix B
void tst_Pkce::challenge()
{
    QCOMPARE(codeChallengeS256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

// RFC 7636 section 4.1: 43 to 128 unreserved characters.
void tst_Pkce::randomTokenForm()
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = randomToken();
        QCOMPARE(token.size(), 43);
        const auto bytes = base64UrlDecode(token);
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), 32);
    }
}

void tst_Pkce::randomTokensDiffer()
{
    constexpr int Count = 100000;
    QSet<QByteArray> tokens;
    tokens.reserve(Count);
    for (int i = 0; i < Count; ++i)
        tokens.insert(randomToken());
    QCOMPARE(tokens.size(), Count);
}

// Each of the 256 bits is set in half of the tokens: the deviation of one bit in 10000 is 50, and
// six times that happens by chance once in two million runs of this test.
void tst_Pkce::randomTokenBits()
{
    constexpr int Count = 10000;
    int set[256] = {};
    for (int i = 0; i < Count; ++i) {
        const QByteArray bytes = *base64UrlDecode(randomToken());
        for (int bit = 0; bit < 256; ++bit)
            set[bit] += (uchar(bytes.at(bit / 8)) >> (bit % 8)) & 1;
    }
    for (int bit = 0; bit < 256; ++bit)
        QVERIFY2(qAbs(set[bit] - Count / 2) < 300, qPrintable(QString::number(bit)));
}

void tst_Pkce::constantTime_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");

    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first") << QByteArray("xbc") << QByteArray("abc") << false;
    QTest::newRow("last") << QByteArray("abx") << QByteArray("abc") << false;
    QTest::newRow("prefix") << QByteArray("ab") << QByteArray("abc") << false;
    QTest::newRow("longer") << QByteArray("abcd") << QByteArray("abc") << false;
    QTest::newRow("empty") << QByteArray() << QByteArray("abc") << false;
    QTest::newRow("after NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void tst_Pkce::constantTime()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(constantTimeEqual(a, b), equal);
    QCOMPARE(constantTimeEqual(b, a), equal);
}

AUTH0QT_TEST_MAIN(tst_Pkce, NoApplication)
#include "tst_pkce.moc"
