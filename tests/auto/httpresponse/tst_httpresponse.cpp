// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "testcertificate.h"
#include "testmain.h"

#include "global/sanitizedtext.h"
#include "http/httpaccessmanager.h"
#include "http/httpresponse.h"

#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qsslsocket.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;
using Fault = Answer::Fault;
using Expect = HttpResponse::Expect;

Q_DECLARE_METATYPE(Auth0QtTest::Answer)

class tst_HttpResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void expectNothing_data();
    void expectNothing();
    void oauthErrors_data();
    void oauthErrors();
    void retryAfter_data();
    void retryAfter();
    void date_data();
    void date();
    void faults_data();
    void faults();
    void unreachable_data();
    void unreachable();
    void certificate();
    void trustedCertificate();
    void handshake();
    void foreignReply();
    void neverQuotesTheUrl();
    void sanitized_data();
    void sanitized();

private:
    HttpResponse fetch(const QUrl &url, Expect expect = Expect::Json);
    HttpResponse fetch(const Answer &answer, Expect expect = Expect::Json);
};

HttpResponse tst_HttpResponse::fetch(const QUrl &url, Expect expect)
{
    HttpAccessManager manager;
    manager.setDeadline(20s);
    QNetworkReply *reply = manager.get(QNetworkRequest(url));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 25000); }();
    return HttpResponse::read(reply, expect);
}

HttpResponse tst_HttpResponse::fetch(const Answer &answer, Expect expect)
{
    FakeServer server;
    server.reply("/x", answer);
    return fetch(server.url("/x"), expect);
}

void tst_HttpResponse::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("transient");

    const auto row = [](const char *name, const Answer &answer, Code code, const QString &detail,
                        bool transient) {
        QTest::newRow(name) << answer << code << detail << transient;
    };
    const auto body = [](const QByteArray &type, const QByteArray &text = "{\"a\":1}") {
        return Answer::text(text, type);
    };
    const auto status = [](int code) { return Answer::text("{}", "application/json", code); };
    const QString contentType = u"http.content_type"_s;
    const QString json = u"http.json"_s;

    row("object", body("application/json"), Code::NoError, {}, false);
    row("charset", body("application/json; charset=utf-8"), Code::NoError, {}, false);
    row("capitals", body("Application/JSON"), Code::NoError, {}, false);
    row("jwk-set+json", body("application/jwk-set+json"), Code::NoError, {}, false);
    row("201", status(201), Code::NoError, {}, false);
    Answer chunked = body("application/json");
    chunked.chunked = true;
    row("chunked", chunked, Code::NoError, {}, false);

    row("captive portal", body("text/html", "<html>Pay for the network</html>"),
        Code::InvalidResponse, contentType, false);
    row("no type, no JSON", body("", "<html>"), Code::InvalidResponse, contentType, false);
    // It is the right document, with a wrong label.
    for (const char *type : { "text/plain", "text/json", "application/jsonp", "text/html",
                              "application/octet-stream", "" }) {
        row(QByteArray("as \"" + QByteArray(type) + '"').constData(), body(type),
            Code::InvalidResponse, u"http.mislabelled"_s, false);
    }
    row("as text, with a mark", body("text/plain", "\xEF\xBB\xBF{\"a\":1}"), Code::InvalidResponse,
        u"http.mislabelled"_s, false);
    row("array as text", body("text/plain", "[1]"), Code::InvalidResponse, contentType, false);
    row("byte order mark", body("application/json", "\xEF\xBB\xBF{\"a\":1}"), Code::InvalidResponse,
        u"http.byte_order_mark"_s, false);
    row("204", Answer::text("", "", 204), Code::InvalidResponse, contentType, false);

    row("empty", body("application/json", ""), Code::InvalidResponse, json, false);
    row("array", body("application/json", "[1]"), Code::InvalidResponse, json, false);
    row("string", body("application/json", "\"a\""), Code::InvalidResponse, json, false);
    row("half", body("application/json", "{\"a\":"), Code::InvalidResponse, json, false);
    row("rest", body("application/json", "{} {}"), Code::InvalidResponse, json, false);
    row("name twice", body("application/json", R"({"a":1,"a":2})"), Code::InvalidResponse, json,
        false);
    row("html as json", body("application/json", "<html>"), Code::InvalidResponse, json, false);
    row("not UTF-8", body("application/json", "{\"a\":\"\xff\"}"), Code::InvalidResponse, json,
        false);
    row("deep", body("application/json", "{\"a\":" + QByteArray(100000, '[')),
        Code::InvalidResponse, json, false);

    for (const int code : { 300, 301, 302, 303, 304, 307, 308 }) {
        row(QByteArray::number(code).constData(), Answer::text("", "", code), Code::InvalidResponse,
            u"http.redirect"_s, false);
    }
    for (const int code : { 400, 401, 403, 404, 405, 409, 410, 418, 422, 499 }) {
        row(QByteArray::number(code).constData(), status(code), Code::InvalidResponse,
            u"http.status"_s, false);
    }
    row("429", status(429), Code::RateLimited, u"http.rate_limited"_s, true);
    row("to another host", Answer::redirect(QUrl(u"http://portal.example/login"_s)),
        Code::InvalidResponse, u"http.redirect_elsewhere"_s, false);
    row("to another host, short", Answer::text("", "", 307).with("Location", "//portal.example/"),
        Code::InvalidResponse, u"http.redirect_elsewhere"_s, false);
    row("to another path", Answer::text("", "", 302).with("Location", "/portal.example"),
        Code::InvalidResponse, u"http.redirect"_s, false);
    row("511", Answer::text("<html>Sign in to the network", "text/html", 511), Code::NetworkError,
        u"http.portal"_s, true);
    row("proxy's page", Answer::text("<html>Blocked", "text/html; charset=utf-8", 403),
        Code::InvalidResponse, u"http.proxy_page"_s, false);
    for (const int code : { 500, 501, 502, 503, 504, 520, 599 }) {
        row(QByteArray::number(code).constData(), status(code), Code::ServerError,
            u"http.server_error"_s, true);
    }
    row("407", status(407), Code::NetworkError, u"network.proxy"_s, true);
    row("error page", Answer::text("<html>", "text/html", 404), Code::InvalidResponse,
        u"http.status"_s, false);
}

void tst_HttpResponse::answers()
{
    QFETCH(Answer, answer);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    QFETCH(bool, transient);
    const HttpResponse response = fetch(answer);
    QCOMPARE(response.error.detail(), detail);
    QCOMPARE(response.error.code(), code);
    QCOMPARE(response.error.isTransient(), transient);
    QCOMPARE(response.status, answer.status);
    QCOMPARE(response.error.httpStatus(), code == Code::NoError ? 0 : answer.status);
    QCOMPARE(response.body, answer.status == 407 ? response.body : answer.body);
    QVERIFY(!response.bodySent);
}

void tst_HttpResponse::expectNothing_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << Answer::text("", "") << QString();
    QTest::newRow("204") << Answer::text("", "", 204) << QString();
    QTest::newRow("text") << Answer::text("done", "text/plain") << QString();
    QTest::newRow("json") << Answer::json({}) << QString();
    QTest::newRow("truncated") << Answer::broken(Fault::Truncate) << u"http.truncated"_s;
    QTest::newRow("400") << Answer::oauthError("invalid_request", "no") << u"http.status"_s;
    QTest::newRow("302") << Answer::redirect(QUrl(u"https://x.invalid/"_s))
                         << u"http.redirect_elsewhere"_s;
    QTest::newRow("500") << Answer::text("", "", 500) << u"http.server_error"_s;
}

void tst_HttpResponse::expectNothing()
{
    QFETCH(Answer, answer);
    QFETCH(QString, detail);
    QCOMPARE(fetch(answer, Expect::Nothing).error.detail(), detail);
}

void tst_HttpResponse::oauthErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, const QByteArray &body, const QString &error,
                        const QString &description) {
        QTest::newRow(name) << body << error << description;
    };
    row("RFC 6749", R"({"error":"invalid_grant","error_description":"It was used."})",
        u"invalid_grant"_s, u"It was used."_s);
    row("error only", R"({"error":"invalid_client"})", u"invalid_client"_s, {});
    row("database connection", R"({"code":"user_exists","description":"There is one."})",
        u"user_exists"_s, u"There is one."_s);
    row("management API", R"({"statusCode":400,"error":"Bad Request","message":"Not this way."})",
        u"Bad Request"_s, u"Not this way."_s);
    row("description is an object", R"({"code":"weak","description":{"rules":[]},"message":"m"})",
        u"weak"_s, u"m"_s);
    row("wrong types", R"({"error":5,"error_description":["x"]})", {}, {});
    row("empty object", "{}", {}, {});
    row("no JSON", "<html>", {}, {});
    row("control characters", R"({"error":"a\u0000b","error_description":"one\r\ntwo\u001b[31m"})",
        u"ab"_s, u"one two[31m"_s);
    row("markup stays text", R"({"error":"x","error_description":"<img src=y>"})", u"x"_s,
        u"<img src=y>"_s);
    row("long",
        "{\"error\":\"" + QByteArray(5000, 'e') + "\",\"error_description\":\""
                + QByteArray(5000, 'd') + "\"}",
        QString(100, u'e'), QString(500, u'd'));
}

void tst_HttpResponse::oauthErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    QFETCH(QString, description);
    for (const int status : { 400, 403, 429, 503 }) {
        const HttpResponse response = fetch(Answer::text(body, "application/json", status));
        QCOMPARE(response.error.oauthError(), error);
        QCOMPARE(response.error.oauthDescription(), description);
    }
    // Not JSON by its type: not read.
    QCOMPARE(fetch(Answer::text(body, "text/html", 400)).error.oauthError(), QString());
}

void tst_HttpResponse::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    const QByteArray retryAfter("Retry-After");
    QTest::newRow("seconds") << 429 << retryAfter << QByteArray("17") << 17;
    QTest::newRow("503") << 503 << retryAfter << QByteArray("17") << 17;
    QTest::newRow("400") << 400 << retryAfter << QByteArray("17") << 0;
    QTest::newRow("zero") << 429 << retryAfter << QByteArray("0") << 0;
    QTest::newRow("negative") << 429 << retryAfter << QByteArray("-3") << 0;
    QTest::newRow("endless") << 429 << retryAfter << QByteArray("99999999999") << 24 * 3600;
    QTest::newRow("word") << 429 << retryAfter << QByteArray("soon") << 0;
    QTest::newRow("date") << 429 << retryAfter << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << 30;
    QTest::newRow("past date") << 429 << retryAfter << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT")
                               << 0;
    // 784111777 is 1994-11-06 08:49:37
    QTest::newRow("reset") << 429 << QByteArray("x-ratelimit-reset") << QByteArray("784111787")
                           << 10;
    QTest::newRow("none") << 429 << QByteArray("X-Other") << QByteArray("5") << 0;
}

void tst_HttpResponse::retryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const Answer answer = Answer::oauthError("too_many_attempts", "slowly", status)
                                  .with("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                                  .with(header, value);
    QCOMPARE(fetch(answer).error.retryAfterSeconds(), seconds);
}

void tst_HttpResponse::date_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("date");
    QTest::newRow("good") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                          << QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
    QTest::newRow("bad") << QByteArray("yesterday") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void tst_HttpResponse::date()
{
    QFETCH(QByteArray, value);
    QFETCH(QDateTime, date);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // must not matter
    const HttpResponse response = fetch(Answer::json({}).with("Date", value));
    QLocale::setDefault(before);
    QCOMPARE(response.date, date);
    QCOMPARE(response.date.isValid(), date.isValid());
    if (date.isValid())
        QCOMPARE(response.date.timeSpec(), Qt::UTC);
}

void tst_HttpResponse::faults_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("closed") << Answer::broken(Fault::Close) << Code::NetworkError
                            << u"network.closed"_s;
    QTest::newRow("reset") << Answer::broken(Fault::Reset) << Code::NetworkError
                           << u"network.closed"_s;
    QTest::newRow("truncated") << Answer::broken(Fault::Truncate) << Code::InvalidResponse
                               << u"http.truncated"_s;
    Answer chunked = Answer::broken(Fault::Truncate);
    chunked.chunked = true;
    QTest::newRow("truncated chunks") << chunked << Code::InvalidResponse << u"http.truncated"_s;
    // A JSON object that is whole although the body is not.
    Answer whole = Answer::text("{}", "application/json").with("Content-Length", "3000");
    whole.keepAlive = false;
    QTest::newRow("less than announced") << whole << Code::InvalidResponse << u"http.truncated"_s;
    Answer error = Answer::oauthError("invalid_grant", "used");
    error.fault = Fault::Truncate;
    QTest::newRow("truncated error") << error << Code::InvalidResponse << u"http.status"_s;
}

void tst_HttpResponse::faults()
{
    QFETCH(Answer, answer);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    // A GET is sent again by Qt, so the fault stays.
    const HttpResponse response = fetch(answer);
    QCOMPARE(response.error.detail(), detail);
    QCOMPARE(response.error.code(), code);
}

void tst_HttpResponse::unreachable_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("detail");
    FakeServer gone;
    QTest::newRow("refused") << gone.url("/x") << u"network.refused"_s;
    QTest::newRow("no such host") << QUrl(u"https://tenant.invalid/x"_s) << u"network.host"_s;
}

void tst_HttpResponse::unreachable()
{
    QFETCH(QUrl, url);
    QFETCH(QString, detail);
    const HttpResponse response = fetch(url);
    QCOMPARE(response.error.detail(), detail);
    QCOMPARE(response.error.code(), Code::NetworkError);
    QVERIFY(response.error.isTransient());
    QCOMPARE(response.status, 0);
}

void tst_HttpResponse::certificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    FakeServer server(selfSignedTls());
    server.reply("/x", Answer::json({}));
    const HttpResponse response = fetch(server.url("/x"));
    QCOMPARE(response.error.code(), Code::TlsError);
    QCOMPARE(response.error.detail(), u"tls.certificate"_s);
    QVERIFY(!response.error.isTransient());
    QCOMPARE(server.requests().size(), 0);
}

void tst_HttpResponse::trustedCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    const QSslConfiguration tls = selfSignedTls();
    FakeServer server(tls);
    server.reply("/x", Answer::json({}));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(tls.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    const HttpResponse response = fetch(server.url("/x"));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(response.error.detail(), QString());
}

void tst_HttpResponse::handshake()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    QTcpServer server; // answers the ClientHello with something else
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    QUrl url(u"https://127.0.0.1/x"_s);
    url.setPort(server.serverPort());
    const HttpResponse response = fetch(url);
    QCOMPARE(response.error.code(), Code::TlsError);
    QCOMPARE(response.error.detail(), u"tls.handshake"_s);
}

// A reply that did not come from HttpAccessManager has no guard.
void tst_HttpResponse::foreignReply()
{
    FakeServer server;
    server.reply("/x", Answer::json({ { u"a"_s, 1 } }));
    QNetworkAccessManager plain;
    const std::unique_ptr<QNetworkReply> reply(plain.get(QNetworkRequest(server.url("/x"))));
    QTRY_VERIFY(reply->isFinished());
    const HttpResponse response = HttpResponse::read(reply.get());
    QVERIFY(!response.error);
    QCOMPARE(response.json.value("a"_L1).toInt(), 1);
}

void tst_HttpResponse::neverQuotesTheUrl()
{
    FakeServer server;
    server.reply("/x", Answer::text("{}", "application/json", 404));
    server.reply("/close", Answer::broken(Fault::Close));
    for (const QUrl &url : { server.url("/x?code=sesame"), server.url("/close?code=sesame"),
                             QUrl(u"https://tenant.invalid/?code=sesame"_s) }) {
        const Auth0Error error = fetch(url).error;
        QVERIFY(error.isError());
        for (const QString &text : { error.detail(), error.message(), error.hint(),
                                     error.oauthError(), error.oauthDescription() }) {
            QVERIFY(!text.contains("sesame"_L1));
            QVERIFY(!text.contains("127.0.0.1"_L1));
            QVERIFY(!text.contains("tenant.invalid"_L1));
        }
    }
}

void tst_HttpResponse::sanitized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << u"Wrong password."_s << 100 << u"Wrong password."_s;
    QTest::newRow("other scripts")
            << u"パスワード \u0645 \U0001F511"_s << 100 << u"パスワード \u0645 \U0001F511"_s;
    QTest::newRow("control") << u"a\u0000\u0007b\u009bc\u001bd"_s << 100 << u"abcd"_s;
    QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200Fd"_s << 100 << u"abcd"_s;
    QTest::newRow("lines") << u"a\u2028b\u2029c\r\nd\ne\u0085f"_s << 100 << u"a b c d e f"_s;
    QTest::newRow("tab") << u"Reason:\tno e-mail"_s << 100 << u"Reason: no e-mail"_s;
    QTest::newRow("space and line") << u"a. \n\n b"_s << 100 << u"a.  b"_s;
    QTest::newRow("joiners") << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 "
                                "\u0915\u094d\u200d\u0937 \U0001F469\u200d\U0001F4BB"_s
                             << 100
                             << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 "
                                "\u0915\u094d\u200d\u0937 \U0001F469\u200d\U0001F4BB"_s;
    QTest::newRow("lines at the ends") << u"\n\ta\r\n"_s << 100 << u" a "_s;
    QTest::newRow("cut") << u"abcdef"_s << 3 << u"abc"_s;
    QTest::newRow("cut pair") << u"ab\U0001F511"_s << 3 << u"ab"_s;
    QTest::newRow("spaces") << u"  a b  "_s << 100 << u"  a b  "_s;
    QTest::newRow("empty") << QString() << 100 << QString();
}

void tst_HttpResponse::sanitized()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, result);
    QCOMPARE(sanitizedText(text, length), result);
}

AUTH0QT_TEST_MAIN(tst_HttpResponse, QCoreApplication)

#include "tst_httpresponse.moc"
