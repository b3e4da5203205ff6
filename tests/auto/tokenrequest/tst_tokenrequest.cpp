// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"
#include "signingkey.h"
#include "testmain.h"

#include "flow/tokenrequest.h"
#include "http/http.h"
#include "http/httpaccessmanager.h"
#include "http/servermetadata.h"
#include "token/base64url.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qloggingcategory.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Fault = Answer::Fault;
using Method = Auth0::ClientAuthMethod;

class tst_TokenRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void form_data();
    void form();
    void emptyParameters();
    void otherEndpoint();
    void authentication_data();
    void authentication();
    void assertionHasTheServersTime();
    void assertionIsNew();
    void errors_data();
    void errors();
    void deadline();
    void challengeIsNotAnswered();
    void resetAfterPostIsOnePost();
    void answerWithoutBody();
    void contextDies();
    void networkDies();
    void headers();
    void notInTheLog();

private:
    TokenRequest request(const ClientAuthentication &client = {}) const;
    void send(const TokenRequest &request,
              HttpResponse::Expect expect = HttpResponse::Expect::Json);
    QList<Request> posts() const { return m_server->requests("/oauth/token"); }
    HttpResponse last() const { return m_responses.last(); }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Http> m_http;
    QList<HttpResponse> m_responses;
};

namespace {

const QJsonObject &tokenResponse()
{
    static const QJsonObject response { { u"access_token"_s, u"access-token-1"_s },
                                        { u"token_type"_s, u"Bearer"_s } };
    return response;
}

QStringList fieldNames(const Request &request)
{
    QStringList names;
    for (const QByteArray &field : request.body.split('&'))
        names.append(QString::fromLatin1(field.left(field.indexOf('='))));
    names.sort();
    return names;
}

ClientAuthentication withKey()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"request-key"_s);
    ClientAuthentication client;
    client.key = *ClientKey::fromPem(key.privatePem(), key.keyId());
    return client;
}

QJsonObject assertionClaims(const Request &request)
{
    const QByteArray assertion = request.form(u"client_assertion"_s).toLatin1();
    const auto payload = base64UrlDecode(assertion.split('.').value(1));
    return QJsonDocument::fromJson(payload.value_or(QByteArray())).object();
}

} // namespace

void tst_TokenRequest::init()
{
    m_responses.clear();
    m_http = std::make_unique<Http>();
    m_server = std::make_unique<FakeServer>();
    m_server->reply("/oauth/token", Answer::json(tokenResponse()));
}

TokenRequest tst_TokenRequest::request(const ClientAuthentication &client) const
{
    ServerMetadata server;
    server.issuer = u"https://issuer.example/"_s;
    server.tokenEndpoint = m_server->url("/oauth/token");
    return TokenRequest(server, u"the client"_s, client);
}

void tst_TokenRequest::send(const TokenRequest &request, HttpResponse::Expect expect)
{
    const auto before = m_responses.size();
    request.send(
            m_http.get(), this, [this](const HttpResponse &response) { m_responses += response; },
            expect);
    QCOMPARE(m_responses.size(), before); // later
    QTRY_COMPARE(m_responses.size(), before + 1);
}

void tst_TokenRequest::form_data()
{
    QTest::addColumn<Parameters>("parameters");
    const auto nasty = u"v1.a+b/c=&d%20 e~*ü€"_s;
    QTest::newRow("refresh") << Parameters { { u"grant_type"_s, u"refresh_token"_s },
                                             { u"refresh_token"_s, nasty },
                                             { u"scope"_s, u"openid email"_s } };
    QTest::newRow("code") << Parameters { { u"grant_type"_s, u"authorization_code"_s },
                                          { u"code"_s, nasty },
                                          { u"code_verifier"_s, u"a-verifier"_s },
                                          { u"redirect_uri"_s, u"http://127.0.0.1:1/a?b=c"_s } };
    QTest::newRow("device") << Parameters { { u"grant_type"_s,
                                              u"urn:ietf:params:oauth:grant-type:device_code"_s },
                                            { u"device_code"_s, nasty } };
}

// What is set is sent, encoded once, and nothing else but the client's id.
void tst_TokenRequest::form()
{
    QFETCH(const Parameters, parameters);
    TokenRequest tokens = request();
    tokens.setParameters(parameters);
    send(tokens);
    QCOMPARE(last().error.detail(), QString());
    QCOMPARE(last().json, tokenResponse());
    QCOMPARE(posts().size(), 1);
    const Request post = posts().first();
    QCOMPARE(post.method, "POST"_ba);
    QCOMPARE(post.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QStringList names { u"client_id"_s };
    for (const auto &[name, value] : parameters) {
        names.append(name);
        QCOMPARE(post.form(name), value);
    }
    names.sort();
    QCOMPARE(fieldNames(post), names);
    QCOMPARE(post.form(u"client_id"_s), u"the client"_s);
}

void tst_TokenRequest::emptyParameters()
{
    TokenRequest tokens = request();
    tokens.addParameter(u"grant_type"_s, u"refresh_token"_s);
    tokens.addParameter(u"scope"_s, {});
    tokens.addParameter(u"audience"_s, u""_s);
    send(tokens);
    QCOMPARE(fieldNames(posts().first()), QStringList({ u"client_id"_s, u"grant_type"_s }));
}

void tst_TokenRequest::otherEndpoint()
{
    m_server->reply("/device", Answer::json({ { u"device_code"_s, u"a"_s } }));
    TokenRequest tokens = request();
    tokens.setEndpoint(m_server->url("/device"));
    tokens.addParameter(u"scope"_s, u"openid"_s);
    send(tokens);
    QCOMPARE(last().json["device_code"_L1].toString(), u"a"_s);
    QVERIFY(posts().isEmpty());
    QCOMPARE(fieldNames(m_server->requests("/device").first()),
             QStringList({ u"client_id"_s, u"scope"_s }));
}

void tst_TokenRequest::authentication_data()
{
    QTest::addColumn<ClientAuthentication>("client");
    QTest::addColumn<QStringList>("names"); // of the form, sorted
    QTest::addColumn<QByteArray>("header");
    ClientAuthentication secret;
    secret.secret = u"s+e/c&r=t%"_s;
    QTest::newRow("none") << ClientAuthentication() << QStringList { u"client_id"_s }
                          << QByteArray();
    QTest::newRow("post") << secret << QStringList { u"client_id"_s, u"client_secret"_s }
                          << QByteArray();
    secret.chosen = Method::Basic;
    QTest::newRow("basic") << secret << QStringList()
                           << "Basic " + "the+client:s%2Be%2Fc%26r%3Dt%25"_ba.toBase64();
    QTest::newRow("key") << withKey()
                         << QStringList { u"client_assertion"_s, u"client_assertion_type"_s,
                                          u"client_id"_s }
                         << QByteArray();
}

void tst_TokenRequest::authentication()
{
    QFETCH(const ClientAuthentication, client);
    QFETCH(QStringList, names);
    QFETCH(const QByteArray, header);
    TokenRequest tokens = request(client);
    tokens.addParameter(u"grant_type"_s, u"refresh_token"_s);
    send(tokens);
    const Request post = posts().first();
    names.append(u"grant_type"_s);
    names.sort();
    QCOMPARE(fieldNames(post), names);
    QCOMPARE(post.header("Authorization"), header);
    if (names.contains(u"client_secret"_s))
        QCOMPARE(post.form(u"client_secret"_s), client.secret);
    // In this request only.
    QNetworkReply *const next = m_http->client.manager()->get(
            QNetworkRequest(m_server->url("/next")));
    QTRY_VERIFY(next->isFinished());
    QVERIFY(!m_server->requests("/next").first().hasHeader("Authorization"));
}

void tst_TokenRequest::assertionHasTheServersTime()
{
    m_http->clock.learn(QDateTime::currentDateTimeUtc().addDays(1), Moment::now());
    send(request(withKey()));
    const QJsonObject claims = assertionClaims(posts().first());
    const qint64 expected = QDateTime::currentSecsSinceEpoch() + 24 * 60 * 60;
    QVERIFY(qAbs(claims["iat"_L1].toInteger() - expected) < 30);
    QCOMPARE(claims["aud"_L1].toString(), u"https://issuer.example/"_s);
    QCOMPARE(claims["iss"_L1].toString(), u"the client"_s);
}

// An assertion is accepted once (RFC 7523 section 3).
void tst_TokenRequest::assertionIsNew()
{
    const TokenRequest tokens = request(withKey());
    send(tokens);
    send(tokens);
    const QString first = assertionClaims(posts().first())["jti"_L1].toString();
    QVERIFY(!first.isEmpty());
    QVERIFY(assertionClaims(posts().last())["jti"_L1].toString() != first);
}

void tst_TokenRequest::errors_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("oauthError");
    QTest::newRow("400") << Answer::oauthError("invalid_grant", "was used") << u"http.status"_s
                         << u"invalid_grant"_s;
    QTest::newRow("401") << Answer::oauthError("invalid_client", "who?", 401) << u"http.status"_s
                         << u"invalid_client"_s;
    QTest::newRow("429") << Answer::oauthError("too_many_requests", "wait", 429)
                         << u"http.rate_limited"_s << u"too_many_requests"_s;
    QTest::newRow("503") << Answer::text("<h1>sorry</h1>", "text/html", 503)
                         << u"http.server_error"_s << QString();
    QTest::newRow("redirect") << Answer::redirect(QUrl(u"https://evil.example/"_s), 307)
                              << u"http.redirect_elsewhere"_s << QString();
    QTest::newRow("captive portal")
            << Answer::text("<h1>pay</h1>", "text/html") << u"http.content_type"_s << QString();
    QTest::newRow("too large") << Answer::text(QByteArray(2 * 1024 * 1024, ' '), "application/json")
                               << u"http.too_large"_s << QString();
    QTest::newRow("cut short") << Answer::broken(Fault::Truncate) << u"http.truncated"_s
                               << QString();
    QTest::newRow("closed") << Answer::broken(Fault::Close) << u"network.closed"_s << QString();
    QTest::newRow("junk") << Answer::text("{", "application/json") << u"http.json"_s << QString();
}

void tst_TokenRequest::errors()
{
    QFETCH(const Answer, answer);
    QFETCH(const QString, detail);
    QFETCH(const QString, oauthError);
    m_server->reply("/oauth/token", answer);
    send(request());
    QCOMPARE(last().error.detail(), detail);
    QCOMPARE(last().error.oauthError(), oauthError);
    QCOMPARE(posts().size(), 1);
}

void tst_TokenRequest::deadline()
{
    m_http->client.manager()->setDeadline(50ms);
    m_server->reply("/oauth/token", Answer::broken(Fault::Hang));
    send(request());
    QCOMPARE(last().error.detail(), u"network.timeout"_s);
}

void tst_TokenRequest::challengeIsNotAnswered()
{
    m_server->reply("/oauth/token",
                    Answer::oauthError("invalid_client", "who?", 401)
                            .with("WWW-Authenticate", "Basic realm=\"x\""));
    send(request());
    QCOMPARE(last().error.oauthError(), u"invalid_client"_s);
    QCOMPARE(posts().size(), 1);
    QVERIFY(!posts().first().hasHeader("Authorization"));
}

// A refresh token that arrives twice ends the session.
void tst_TokenRequest::resetAfterPostIsOnePost()
{
    send(request()); // a connection is open now, which makes Qt try again
    for (const Fault fault : { Fault::Reset, Fault::Close }) {
        const auto before = posts().size();
        m_server->once("/oauth/token", Answer::broken(fault));
        send(request());
        QCOMPARE(last().error.code(), Auth0::ErrorCode::NetworkError);
        QVERIFY(last().bodySent);
        QCOMPARE(posts().size(), before + 1);
    }
}

// RFC 7009 section 2.2
void tst_TokenRequest::answerWithoutBody()
{
    m_server->reply("/oauth/token", Answer::text({}, "text/plain"));
    send(request(), HttpResponse::Expect::Nothing);
    QCOMPARE(last().error.detail(), QString());
}

void tst_TokenRequest::contextDies()
{
    m_server->hold("/oauth/token");
    auto context = std::make_unique<QObject>();
    request().send(m_http.get(), context.get(),
                   [this](const HttpResponse &response) { m_responses += response; });
    QTRY_COMPARE(posts().size(), 1);
    context.reset();
    m_server->release();
    send(request());
    QCOMPARE(m_responses.size(), 1); // of the second one
}

void tst_TokenRequest::networkDies()
{
    m_server->hold("/oauth/token");
    request().send(m_http.get(), this,
                   [this](const HttpResponse &response) { m_responses += response; });
    QTRY_COMPARE(posts().size(), 1);
    m_http.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_responses.isEmpty());
}

void tst_TokenRequest::headers()
{
    send(request());
    QVERIFY(posts().first().header("User-Agent").startsWith("Auth0Qt/"));
    QVERIFY(posts().first().hasHeader("Auth0-Client"));
    m_http->client.manager()->setTelemetry(false);
    send(request());
    QVERIFY(!posts().last().hasHeader("Auth0-Client"));
}

void tst_TokenRequest::notInTheLog()
{
    static QStringList lines;
    lines.clear();
    const auto previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    QLoggingCategory::setFilterRules(u"*=true"_s);
    ClientAuthentication client;
    client.secret = u"client-secret-1"_s;
    TokenRequest tokens = request(client);
    tokens.addParameter(u"refresh_token"_s, u"refresh-token-1"_s);
    for (const Answer &answer :
         { Answer::json(tokenResponse()), Answer::oauthError("invalid_grant", "sensitive-message"),
           Answer::text("access-token-1 {", "application/json"),
           Answer::text("access-token-1", "text/html", 500), Answer::broken(Fault::Reset),
           Answer::broken(Fault::Garbage) }) {
        m_server->reply("/oauth/token", answer);
        send(tokens);
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(m_responses.size(), 6);
    const QString text = lines.join(u'\n');
    for (const QString &secret : { u"client-secret-1"_s, u"refresh-token-1"_s, u"access-token-1"_s,
                                   u"sensitive-message"_s })
        QVERIFY2(!text.contains(secret), "a secret is in the log");
}

AUTH0QT_TEST_MAIN(tst_TokenRequest, QCoreApplication)
#include "tst_tokenrequest.moc"
