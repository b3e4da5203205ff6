// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "flow/devicecode.h"

#include "fakeclocks.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_DeviceCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good();
    void leastAnswer();
    void completeUri_data();
    void completeUri();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void grouped_data();
    void grouped();
};

namespace {

QJsonObject answer()
{
    return { { u"device_code"_s, u"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"_s },
             { u"user_code"_s, u"WDJB-MJHT"_s },
             { u"verification_uri"_s, u"https://acme.auth0.com/activate"_s },
             { u"verification_uri_complete"_s,
               u"https://acme.auth0.com/activate?user_code=WDJB-MJHT"_s },
             { u"expires_in"_s, 900 },
             { u"interval"_s, 7 } };
}

} // namespace

void tst_DeviceCode::good()
{
    FakeClocks clocks;
    const Result<DeviceCode> code = DeviceCode::fromJson(answer());
    QVERIFY(code);
    QCOMPARE(code->deviceCode, u"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"_s);
    QCOMPARE(code->userCode, u"WDJB-MJHT"_s);
    QCOMPARE(code->verificationUri, QUrl(u"https://acme.auth0.com/activate"_s));
    QCOMPARE(code->completeUri(), QUrl(u"https://acme.auth0.com/activate?user_code=WDJB-MJHT"_s));
    QCOMPARE(code->lifetime, 900s);
    QCOMPARE(code->interval, std::chrono::milliseconds(7s));
    QCOMPARE(code->expiresAt, clocks.in(900s));
    // A wall clock that is set changes nothing; sleep does.
    clocks.setWall(-1h);
    QCOMPARE(code->remaining(), std::chrono::milliseconds(900s));
    clocks.pass(899s);
    QCOMPARE(code->remaining(), std::chrono::milliseconds(1s));
    clocks.pass(1h);
    QCOMPARE(code->remaining(), 0ms);
}

void tst_DeviceCode::leastAnswer()
{
    QJsonObject json = answer();
    json.remove("interval"_L1);
    json.remove("verification_uri_complete"_L1);
    const Result<DeviceCode> code = DeviceCode::fromJson(json);
    QVERIFY(code);
    QCOMPARE(code->interval, std::chrono::milliseconds(5s)); // RFC 8628 section 3.2
    QVERIFY(code->verificationUriComplete.isEmpty());
    QCOMPARE(code->completeUri(), code->verificationUri);
}

void tst_DeviceCode::completeUri_data()
{
    QTest::addColumn<QString>("complete");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("same host") << u"https://acme.auth0.com/a?c=1"_s << true;
    QTest::newRow("case of the host") << u"https://ACME.auth0.com/a?c=1"_s << true;
    QTest::newRow("another host") << u"https://evil.example/a?c=1"_s << false;
    QTest::newRow("a host that begins the same")
            << u"https://acme.auth0.com.evil.example/"_s << false;
    QTest::newRow("a host below") << u"https://login.acme.auth0.com/a"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/a"_s << false;
}

// The QR code leads to the host that is shown beside it.
void tst_DeviceCode::completeUri()
{
    QFETCH(const QString, complete);
    QFETCH(const bool, isUsed);
    QJsonObject json = answer();
    json.insert(u"verification_uri_complete"_s, complete);
    const Result<DeviceCode> code = DeviceCode::fromJson(json);
    QVERIFY(code);
    QCOMPARE(code->completeUri(), isUsed ? QUrl(complete) : code->verificationUri);
}

void tst_DeviceCode::accepted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *title, const char *name, const QJsonValue &value) {
        QTest::newRow(title) << QString::fromLatin1(name) << value;
    };
    row("digits", "user_code", u"123456789"_s);
    row("four letters", "user_code", u"ABCD"_s);
    row("spaces", "user_code", u"BDWP HQPK"_s);
    row("32 characters", "user_code", QString(32, u'A'));
    row("loopback", "verification_uri", u"http://127.0.0.1:8080/activate"_s);
    row("localhost", "verification_uri_complete", u"http://localhost:8080/activate?c=1"_s);
    row("seconds as text", "expires_in", u"600"_s);
    row("one day", "expires_in", 86400);
    row("no pause", "interval", 0);
    row("half a second", "interval", 0.5);
    row("pause as text", "interval", u"5"_s);
    row("no complete page", "verification_uri_complete", u""_s);
    row("complete page is a number", "verification_uri_complete", 7);
    row("complete page is null", "verification_uri_complete", QJsonValue(QJsonValue::Null));
    row("pause is null", "interval", QJsonValue(QJsonValue::Null));
}

void tst_DeviceCode::accepted()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject json = answer();
    json.insert(name, value);
    const Result<DeviceCode> code = DeviceCode::fromJson(json);
    QVERIFY2(code, qPrintable(code.error().detail()));
}

void tst_DeviceCode::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *title, const char *name, const QJsonValue &value,
                        const char *detail) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << QString::fromLatin1(detail);
    };
    const QJsonValue none(QJsonValue::Undefined);
    const char *const code = "device.code";
    row("no device code", "device_code", none, code);
    row("empty device code", "device_code", u""_s, code);
    row("device code is a number", "device_code", 7, code);
    row("line in device code", "device_code", u"a\r\nX: y"_s, code);
    row("space in device code", "device_code", u"a b"_s, code);
    row("device code beyond ASCII", "device_code", u"a\u00e4"_s, code);
    row("long device code", "device_code", QString(4097, u'a'), code);

    const char *const user = "device.user_code";
    row("no user code", "user_code", none, user);
    row("empty user code", "user_code", u""_s, user);
    row("short user code", "user_code", u"A-B-C"_s, user);
    row("long user code", "user_code", QString(33, u'A'), user);
    row("markup", "user_code", u"<b>ABCD</b>"_s, user);
    row("separators at the ends", "user_code", u"-ABCD-"_s, user);
    row("a sentence", "user_code", u"call 0800!"_s, user);
    row("other letters", "user_code", u"\u0410\u0412\u0421\u0415"_s, user);
    row("bidirectional override", "user_code", u"ABCD\u202eEFGH"_s, user);
    row("line break", "user_code", u"ABCD\nEFGH"_s, user);

    const char *const uri = "device.verification_uri";
    row("no URI", "verification_uri", none, uri);
    row("http", "verification_uri", u"http://acme.auth0.com/activate"_s, uri);
    row("script", "verification_uri", u"javascript:alert(1)"_s, uri);
    row("file", "verification_uri", u"file:///etc/passwd"_s, uri);
    row("no host", "verification_uri", u"https:///activate"_s, uri);
    row("relative", "verification_uri", u"/activate"_s, uri);
    row("user in it", "verification_uri", u"https://acme.auth0.com@evil.example/"_s, uri);
    row("fragment", "verification_uri", u"https://acme.auth0.com/#a"_s, uri);
    row("space", "verification_uri", u"https://acme.auth0.com/a b"_s, uri);
    row("long", "verification_uri", QString(u"https://a.example/"_s + QString(1024, u'a')), uri);
    row("complete: http", "verification_uri_complete", u"http://acme.auth0.com/a"_s, uri);
    row("complete: script", "verification_uri_complete", u"javascript:alert(1)"_s, uri);
    row("complete: application", "verification_uri_complete", u"tel:+49900123"_s, uri);

    const char *const expiry = "device.expires_in";
    row("no expiry", "expires_in", none, expiry);
    row("expiry is null", "expires_in", QJsonValue(QJsonValue::Null), expiry);
    row("expired", "expires_in", 0, expiry);
    row("before it began", "expires_in", -1, expiry);
    row("two days", "expires_in", 172800, expiry);
    row("for ever", "expires_in", 1e300, expiry);
    row("expiry is a word", "expires_in", u"soon"_s, expiry);
    row("expiry is a list", "expires_in", QJsonArray { 900 }, expiry);

    const char *const interval = "device.interval";
    row("negative interval", "interval", -5, interval);
    row("two hours", "interval", 7200, interval);
    row("not a number", "interval", u"nan"_s, interval);
}

void tst_DeviceCode::refused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject json = answer();
    json.insert(name, value);
    const Result<DeviceCode> code = DeviceCode::fromJson(json);
    QVERIFY(!code);
    QCOMPARE(code.error().code(), Auth0::ErrorCode::InvalidResponse);
    QTEST(code.error().detail(), "detail");
}

void tst_DeviceCode::grouped_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("WDJB-MJHT") << u"WDJB-MJHT"_s;
    QTest::newRow("WDJBMJHT") << u"WDJB MJHT"_s;
    QTest::newRow("ABCDEFGHIJKL") << u"ABCD EFGH IJKL"_s;
    QTest::newRow("123456789") << u"123 456 789"_s;
    QTest::newRow("123456") << u"123 456"_s;
    QTest::newRow("12345") << u"12345"_s;
    QTest::newRow("ABCDEFGHIJ") << u"ABCD EFGH IJ"_s;
    QTest::newRow("123.456") << u"123.456"_s;
    QTest::newRow("ABCD EFGH") << u"ABCD EFGH"_s;
}

void tst_DeviceCode::grouped()
{
    QTEST(groupedUserCode(QString::fromLatin1(QTest::currentDataTag())), "shown");
}

AUTH0QT_TEST_MAIN(tst_DeviceCode, QCoreApplication)
#include "tst_devicecode.moc"
