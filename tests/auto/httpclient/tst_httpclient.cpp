// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "testmain.h"

#include "http/httpaccessmanager.h"
#include "http/httpclient.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <memory>
#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getJson();
    void sizeLimit();
    void bearerToken();
    void postForm();
    void postFormWithoutAnswer();
    void insecureUrlIsLaterToo();
    void contextDies();
    void contextDiesInCallback();
    void clientDies();
    void clientDiesInCallback();
    void transportDies();
    void oneRequestPerCall();
};

namespace {

struct Outcome
{
    std::optional<HttpResponse> response;
    int calls = 0;

    HttpClient::Callback callback()
    {
        return [this](const HttpResponse &r) {
            response = r;
            ++calls;
        };
    }
};

} // namespace

void tst_HttpClient::getJson()
{
    FakeServer server;
    server.reply("/x", Answer::json({ { u"a"_s, 1 } }));
    HttpClient client;
    QObject context;
    Outcome result;
    client.getJson(server.url("/x"), 1000, &context, result.callback());
    QCOMPARE(result.calls, 0);
    QTRY_COMPARE(result.calls, 1);
    QVERIFY(!result.response->error);
    QCOMPARE(result.response->json.value("a"_L1).toInt(), 1);
    QCOMPARE(server.requests("/x").value(0).method, "GET");
    QVERIFY(!server.requests("/x").value(0).hasHeader("Authorization"));
    QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0); // nothing is left behind
    QCOMPARE(result.calls, 1);
}

void tst_HttpClient::sizeLimit()
{
    FakeServer server;
    server.reply("/x",
                 Answer::text("{\"a\":\"" + QByteArray(100, 'x') + "\"}", "application/json"));
    HttpClient client;
    Outcome result;
    client.getJson(server.url("/x"), 50, this, result.callback());
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(result.response->error.detail(), u"http.too_large"_s);
}

void tst_HttpClient::bearerToken()
{
    FakeServer server;
    server.reply("/userinfo", Answer::json({}));
    HttpClient client;
    Outcome result;
    client.getJson(server.url("/userinfo"), AccessToken { u"token"_s, {}, {}, {}, {} }, this,
                   result.callback());
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(server.requests("/userinfo").value(0).header("Authorization"), "Bearer token");
}

void tst_HttpClient::postForm()
{
    FakeServer server;
    server.reply("/x", Answer::json({}));
    HttpClient client;
    Outcome result;
    const QString nasty = u"a+b c&d=e%20/?#\u00e9\U0001F511"_s;
    client.postForm(server.url("/x"), { { u"one"_s, nasty }, { u"t w+o"_s, u""_s } }, {}, {}, this,
                    result.callback());
    QTRY_COMPARE(result.calls, 1);
    QVERIFY(!result.response->error);
    QVERIFY(result.response->bodySent);
    const Request request = server.requests("/x").value(0);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.header("Content-Length").toInt(), request.body.size());
    QCOMPARE(request.body, "one=a%2Bb%20c%26d%3De%2520%2F%3F%23%C3%A9%F0%9F%94%91&t%20w%2Bo=");
    QCOMPARE(request.form(u"one"_s), nasty);
}

void tst_HttpClient::postFormWithoutAnswer()
{
    FakeServer server;
    server.reply("/revoke", Answer::text("", ""));
    HttpClient client;
    Outcome json;
    Outcome nothing;
    client.postForm(server.url("/revoke"), {}, {}, {}, this, json.callback());
    client.postForm(server.url("/revoke"), {}, {}, {}, this, nothing.callback(),
                    HttpResponse::Expect::Nothing);
    QTRY_COMPARE(json.calls + nothing.calls, 2);
    QCOMPARE(json.response->error.detail(), u"http.content_type"_s);
    QCOMPARE(nothing.response->error.detail(), QString());
}

void tst_HttpClient::insecureUrlIsLaterToo()
{
    HttpClient client;
    Outcome result;
    client.getJson(QUrl(u"http://tenant.invalid/"_s), 1000, this, result.callback());
    QCOMPARE(result.calls, 0);
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(result.response->error.detail(), u"http.insecure"_s);
}

void tst_HttpClient::contextDies()
{
    FakeServer server;
    server.reply("/x", Answer::broken(Answer::Fault::Hang));
    HttpClient client;
    Outcome result;
    {
        auto context = std::make_unique<QObject>();
        client.getJson(server.url("/x"), 1000, context.get(), result.callback());
        QTRY_COMPARE(server.requests("/x").size(), 1);
    }
    QTRY_COMPARE(server.openConnections(), 0); // aborted, not only forgotten
    QCOMPARE(result.calls, 0);

    // Between the answer and the callback.
    server.reply("/y", Answer::json({}));
    auto context = std::make_unique<QObject>();
    connect(client.manager(), &QNetworkAccessManager::finished, context.get(),
            [&context] { context.reset(); });
    client.getJson(server.url("/y"), 1000, context.get(), result.callback());
    QTRY_VERIFY(!context);
    QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0);
    QCOMPARE(result.calls, 0);
}

void tst_HttpClient::contextDiesInCallback()
{
    FakeServer server;
    server.reply("/x", Answer::json({}));
    HttpClient client;
    auto *context = new QObject;
    QPointer<QObject> watched(context);
    int calls = 0;
    client.getJson(server.url("/x"), 1000, context, [&](const HttpResponse &response) {
        delete context;
        calls += response.error ? 0 : 1;
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!watched);
    QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0);
}

void tst_HttpClient::clientDies()
{
    FakeServer server;
    server.reply("/x", Answer::broken(Answer::Fault::Hang));
    QNetworkAccessManager application;
    for (const bool own : { true, false }) {
        Outcome result;
        auto client = std::make_unique<HttpClient>();
        client->manager()->setTransport(own ? nullptr : &application);
        client->getJson(server.url("/x"), 1000, this, result.callback());
        QTRY_COMPARE(server.openConnections(), 1);
        client.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(result.calls, 0);
    }
    QTRY_COMPARE(application.findChildren<QNetworkReply *>().size(), 0);
}

void tst_HttpClient::clientDiesInCallback()
{
    FakeServer server;
    server.reply("/x", Answer::json({}));
    auto *client = new HttpClient;
    int calls = 0;
    client->getJson(server.url("/x"), 1000, this, [&](const HttpResponse &response) {
        delete client;
        calls += response.error ? 0 : 1;
    });
    QTRY_COMPARE(calls, 1);
}

void tst_HttpClient::transportDies()
{
    FakeServer server;
    server.reply("/x", Answer::broken(Answer::Fault::Hang));
    HttpClient client;
    auto application = std::make_unique<QNetworkAccessManager>();
    client.manager()->setTransport(application.get());
    Outcome result;
    client.getJson(server.url("/x"), 1000, this, result.callback());
    QTRY_COMPARE(server.requests("/x").size(), 1);
    application.reset();
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(result.response->error.detail(), u"network.closed"_s);
}

void tst_HttpClient::oneRequestPerCall()
{
    FakeServer server;
    server.reply("/x", Answer::json({}));
    HttpClient client;
    Outcome result;
    for (int i = 0; i < 20; ++i)
        client.getJson(server.url("/x"), 1000, this, result.callback());
    QTRY_COMPARE(result.calls, 20);
    QCOMPARE(server.requests("/x").size(), 20);
}

AUTH0QT_TEST_MAIN(tst_HttpClient, QCoreApplication)

#include "tst_httpclient.moc"
