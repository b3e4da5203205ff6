// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "token/strictjson.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_StrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void values();
};

void tst_StrictJson::accepted_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("white space") << QByteArray(" \t\r\n{ \"a\" : 1 }\n");
    QTest::newRow("two names") << QByteArray(R"({"a":1,"b":2})");
    QTest::newRow("case matters") << QByteArray(R"({"a":1,"A":2})");
    QTest::newRow("same name in siblings") << QByteArray(R"({"x":{"a":1},"y":{"a":2}})");
    QTest::newRow("same name in parent and child") << QByteArray(R"({"a":{"a":{"a":1}}})");
    QTest::newRow("same name in elements") << QByteArray(R"({"x":[{"a":1},{"a":2}]})");
    QTest::newRow("same name after a child") << QByteArray(R"({"x":{"a":1},"a":2})");
    QTest::newRow("same strings as values") << QByteArray(R"({"x":["a","a"],"y":"a","a":"a"})");
    QTest::newRow("brackets in strings") << QByteArray(R"({"x":"{\"a\":1,\"a\":2}","{":"}"})");
    QTest::newRow("backslash before the quote") << QByteArray(R"({"x":"\\","y":"\\\\"})");
    QTest::newRow("value that ends as a name") << QByteArray(R"({"x":"y:","y":":"})");
    QTest::newRow("every escape") << QByteArray(R"({"x":"\"\\\/\b\f\n\r\t\u00e9"})");
    QTest::newRow("empty name") << QByteArray(R"({"":1,"a":{"":2}})");
    QTest::newRow("UTF-8") << QByteArray("{\"name\":\"J\xc3\xbcrgen \xf0\x9f\x8e\x89\"}");
    QTest::newRow("composed and decomposed") << QByteArray("{\"\xc3\xa9\":1,\"e\xcc\x81\":2}");
    QTest::newRow("byte order mark in a value") << QByteArray("{\"a\":\"\xEF\xBB\xBFx\"}");
    QTest::newRow("byte order mark inside a name") << QByteArray("{\"a\xEF\xBB\xBF\":1,\"a\":2}");
    QTest::newRow("byte order mark in a name of a member's object")
            << QByteArray("{\"user_metadata\":{\"\xEF\xBB\xBFname\":1}}");
    QTest::newRow("500 levels") << "{\"a\":" + QByteArray(500, '[') + QByteArray(500, ']') + '}';
}

void tst_StrictJson::accepted()
{
    QFETCH(QByteArray, json);
    QVERIFY(parseStrictObject(json));
}

void tst_StrictJson::refused_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space only") << QByteArray("  ");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("string") << QByteArray("\"a\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("1");

    QTest::newRow("duplicate") << QByteArray(R"({"a":1,"a":1})");
    QTest::newRow("duplicate, not adjacent") << QByteArray(R"({"a":1,"b":2,"a":3})");
    QTest::newRow("duplicate after an object") << QByteArray(R"({"a":{"b":1},"a":3})");
    QTest::newRow("duplicate inside") << QByteArray(R"({"x":{"a":1,"a":2}})");
    QTest::newRow("duplicate in an array") << QByteArray(R"({"x":[1,{"a":1,"a":2}]})");
    QTest::newRow("duplicate deep inside")
            << "{\"x\":" + QByteArray(400, '[') + R"({"a":1,"a":2})" + QByteArray(400, ']') + '}';
    QTest::newRow("duplicate by escape") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("duplicate by escape, first") << QByteArray(R"({"\u0061lg":1,"alg":2})");
    QTest::newRow("duplicate by upper-case escape") << QByteArray(R"({"\u006A":1,"\u006a":2})");
    QTest::newRow("duplicate by solidus") << QByteArray(R"({"a/b":1,"a\/b":2})");
    QTest::newRow("duplicate by surrogates")
            << QByteArray("{\"\xf0\x9f\x8e\x89\":1,\"\\ud83c\\udf89\":2}");
    QTest::newRow("duplicate empty name") << QByteArray(R"({"":1,"":2})");
    QTest::newRow("duplicate with white space") << QByteArray("{\"a\" \n:1,\"a\"\t\r :2}");

    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("byte order mark in a name") << QByteArray("{\"\xef\xbb\xbfsub\":1}");
    QTest::newRow("escaped byte order mark in a name") << QByteArray(R"({"\ufeffsub":1})");
    QTest::newRow("duplicate by a byte order mark")
            << QByteArray("{\"x\":{\"n\":1,\"\xef\xbb\xbfn\":2}}");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("UTF-16 without mark") << QByteArray("{\0}\0", 4);
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("invalid UTF-8 in a name") << QByteArray("{\"\xc3\":1}");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"a\":\"\xed\xa0\x80\"}");
    QTest::newRow("control character") << QByteArray("{\"a\":\"x\ny\"}");
    QTest::newRow("NUL in a string") << QByteArray("{\"a\":\"x\0y\"}", 11);
    QTest::newRow("unknown escape") << QByteArray(R"({"a":"\q"})");
    QTest::newRow("unknown escape in a name") << QByteArray(R"({"a\lg":1})");
    QTest::newRow("escaped NUL byte") << QByteArray("{\"a\":\"\\\0\"}", 10);
    QTest::newRow("escaped NUL byte in a name") << QByteArray("{\"\\\0\":1}", 8);
    QTest::newRow("NUL before the colon") << QByteArray("{\"a\"\0:1}", 8);

    QTest::newRow("trailing comma") << QByteArray(R"({"a":1,})");
    QTest::newRow("trailing garbage") << QByteArray("{}x");
    QTest::newRow("second object") << QByteArray("{}{}");
    QTest::newRow("trailing NUL") << QByteArray("{}\0", 3);
    QTest::newRow("cut off") << QByteArray(R"({"a":1)");
    QTest::newRow("cut off in a string") << QByteArray(R"({"a":"b)");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("comment") << QByteArray("{}//");
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
    QTest::newRow("number too large") << QByteArray(R"({"a":1e999})");
    QTest::newRow("leading zero") << QByteArray(R"({"a":01})");
    QTest::newRow("leading plus") << QByteArray(R"({"a":+1})");
    QTest::newRow("100000 levels")
            << "{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}';
    QTest::newRow("100000 open levels") << QByteArray(100000, '[');
    QTest::newRow("100000 open objects") << QByteArray("{\"a\":").repeated(100000);
}

void tst_StrictJson::refused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseStrictObject(json));
}

void tst_StrictJson::values()
{
    const auto object = parseStrictObject(
            R"({"\u0061lg":"RS256","n":4102444800.5,"list":[1,"b"]})");
    QVERIFY(object);
    QCOMPARE(object->value("alg"_L1).toString(), u"RS256"_s);
    QCOMPARE(object->value("n"_L1).toDouble(), 4102444800.5);
    QCOMPARE(object->size(), 3);
}

AUTH0QT_TEST_MAIN(tst_StrictJson, NoApplication)
#include "tst_strictjson.moc"
