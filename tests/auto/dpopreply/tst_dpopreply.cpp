// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dpopproof.h"
#include "testmain.h"

#include "http/dpopreply.h"
#include "http/http.h"

#include <QtTest/qsignalspy.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Fault = Answer::Fault;

class tst_DpopReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void proof();
    void nonceOfTokenEndpoint();
    void nonceOfApi();
    void nonceOfSuccess();
    void nonceOnlyOnce_data();
    void nonceOnlyOnce();
    void notRepeated_data();
    void notRepeated();
    void closed_data();
    void closed();
    void closedOnce_data();
    void closedOnce();
    void closedIdle();
    void plainRequestIsRepeated();
    void guard_data();
    void guard();
    void deadlineOfBoth();
    void insecure();
    void aborted();
    void managerDeleted();
    void transportDeleted();
    void clock();

private:
    struct Outcome
    {
        int calls = 0;
        HttpResponse response;
        HttpClient::Callback callback()
        {
            return [this](const HttpResponse &answer) {
                ++calls;
                response = answer;
            };
        }
    };
    void post(Outcome *outcome);
    void get(Outcome *outcome);
    void allProofsDiffer() const;

    const DpopKey m_key = DpopKey::generate();
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Http> m_http;
};

namespace {

Answer nonceError(const QByteArray &nonce)
{
    const Answer answer = Answer::oauthError("use_dpop_nonce", "a nonce, please");
    return nonce.isEmpty() ? answer : answer.with("DPoP-Nonce", nonce);
}

Answer apiNonceError(const QByteArray &nonce)
{
    return Answer::json({}, 401)
            .with("WWW-Authenticate", R"(DPoP error="use_dpop_nonce", algs="ES256")")
            .with("DPoP-Nonce", nonce);
}

QString claimOf(const Request &request, QLatin1StringView name)
{
    return DpopProof::read(request.header("DPoP")).claims[name].toString();
}

} // namespace

void tst_DpopReply::init()
{
    m_server = std::make_unique<FakeServer>(); // its port is new: no nonce is known
    m_server->reply("/x", Answer::json({ { u"ok"_s, true } }));
    m_http = std::make_unique<Http>();
}

void tst_DpopReply::cleanup()
{
    m_http.reset();
    m_server.reset();
}

void tst_DpopReply::post(Outcome *outcome)
{
    m_http->client.postForm(m_server->url("/x"), { { u"code"_s, u"secret"_s } }, {}, m_key, this,
                            outcome->callback());
    QTRY_COMPARE_WITH_TIMEOUT(outcome->calls, 1, 20000);
}

void tst_DpopReply::get(Outcome *outcome)
{
    AccessToken token;
    token.value = u"AT"_s;
    token.key = m_key;
    m_http->client.getJson(m_server->url("/x?q=1"), token, this, outcome->callback());
    QTRY_COMPARE_WITH_TIMEOUT(outcome->calls, 1, 20000);
}

void tst_DpopReply::allProofsDiffer() const
{
    QStringList ids = proofIds(m_server->requests("/x"));
    QVERIFY(!ids.contains(QString()));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void tst_DpopReply::proof()
{
    DpopVerifier verifier;
    Outcome outcome;
    post(&outcome);
    QCOMPARE(outcome.response.status, 200);
    QCOMPARE(outcome.response.json["ok"_L1].toBool(), true);
    QVERIFY(outcome.response.bodySent);
    outcome = {};
    get(&outcome);
    QCOMPARE(outcome.response.json["ok"_L1].toBool(), true);
    const QList<Request> requests = m_server->requests("/x");
    QCOMPARE(requests.size(), 2);
    QCOMPARE(verifier.check(requests.at(0), m_server->origin()), QString());
    QCOMPARE(requests.at(0).form(u"code"_s), u"secret"_s);
    QCOMPARE(requests.at(1).method, "GET");
    QCOMPARE(requests.at(1).header("Authorization"), "DPoP AT");
    QCOMPARE(verifier.check(requests.at(1), m_server->origin(), "AT"), QString());
    QCOMPARE(verifier.thumbprint(), m_key.thumbprint());
    // A token that is not bound.
    outcome = {};
    AccessToken bearer;
    bearer.value = u"AT"_s;
    m_http->client.getJson(m_server->url("/x"), bearer, this, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(m_server->requests("/x").last().header("Authorization"), "Bearer AT");
    QVERIFY(!m_server->requests("/x").last().hasHeader("DPoP"));
}

void tst_DpopReply::nonceOfTokenEndpoint()
{
    m_server->once("/x", nonceError("n-1"));
    Outcome outcome;
    post(&outcome);
    QCOMPARE(outcome.response.error, Auth0Error());
    const QList<Request> requests = m_server->requests("/x");
    QCOMPARE(requests.size(), 2);
    QCOMPARE(claimOf(requests.at(0), "nonce"_L1), QString());
    QCOMPARE(claimOf(requests.at(1), "nonce"_L1), u"n-1"_s);
    QCOMPARE(requests.at(1).body, requests.at(0).body);
    allProofsDiffer();
}

void tst_DpopReply::nonceOfApi()
{
    m_server->once("/x", apiNonceError("n-1"));
    Outcome outcome;
    get(&outcome);
    QCOMPARE(outcome.response.error, Auth0Error());
    const QList<Request> requests = m_server->requests("/x");
    QCOMPARE(requests.size(), 2);
    QCOMPARE(claimOf(requests.at(1), "nonce"_L1), u"n-1"_s);
    QCOMPARE(requests.at(1).header("Authorization"), "DPoP AT");
    allProofsDiffer();
}

// RFC 9449 section 8.2
void tst_DpopReply::nonceOfSuccess()
{
    m_server->reply("/x", Answer::json({}).with("DPoP-Nonce", "n-2"));
    Outcome outcome;
    post(&outcome);
    outcome = {};
    post(&outcome);
    const QList<Request> requests = m_server->requests("/x");
    QCOMPARE(requests.size(), 2);
    QCOMPARE(claimOf(requests.at(1), "nonce"_L1), u"n-2"_s);
}

void tst_DpopReply::nonceOnlyOnce_data()
{
    QTest::addColumn<bool>("isApi");
    QTest::newRow("token endpoint") << false;
    QTest::newRow("API") << true;
}

// A server that always asks for another nonce.
void tst_DpopReply::nonceOnlyOnce()
{
    QFETCH(const bool, isApi);
    m_server->reply("/x", [&, count = 0](const Request &) mutable {
        const QByteArray nonce = "n-" + QByteArray::number(++count);
        return isApi ? apiNonceError(nonce) : nonceError(nonce);
    });
    Outcome outcome;
    if (isApi)
        get(&outcome);
    else
        post(&outcome);
    QCOMPARE(m_server->requests("/x").size(), 2);
    QCOMPARE(outcome.response.status, isApi ? 401 : 400);
    QCOMPARE(outcome.response.error.oauthError(), isApi ? QString() : u"use_dpop_nonce"_s);
    allProofsDiffer();
}

void tst_DpopReply::notRepeated_data()
{
    QTest::addColumn<Answer>("answer");
    const auto row = [](const char *name, const Answer &answer) { QTest::newRow(name) << answer; };
    row("400 without a nonce", nonceError({}));
    row("400 with an invalid nonce", nonceError("a b"));
    row("400, another error",
        Answer::oauthError("invalid_dpop_proof", "no").with("DPoP-Nonce", "n"));
    row("400, invalid_grant", Answer::oauthError("invalid_grant", "no").with("DPoP-Nonce", "n"));
    row("400, no JSON", Answer::text("use_dpop_nonce", "text/plain", 400).with("DPoP-Nonce", "n"));
    row("401, only in the body",
        Answer::oauthError("use_dpop_nonce", "no", 401).with("DPoP-Nonce", "n"));
    row("401, another error",
        Answer::json({}, 401)
                .with("WWW-Authenticate", R"(DPoP error="invalid_token")")
                .with("DPoP-Nonce", "n"));
    row("403", Answer::oauthError("use_dpop_nonce", "no", 403).with("DPoP-Nonce", "n"));
    row("500", Answer::oauthError("use_dpop_nonce", "no", 500).with("DPoP-Nonce", "n"));
    row("302", Answer::redirect(QUrl(u"https://elsewhere.example/"_s)).with("DPoP-Nonce", "n"));
}

void tst_DpopReply::notRepeated()
{
    QFETCH(const Answer, answer);
    m_server->once("/x", answer);
    Outcome outcome;
    post(&outcome);
    QCOMPARE(m_server->requests("/x").size(), 1);
    QCOMPARE(outcome.response.status, answer.status);
    QVERIFY(outcome.response.error.isError());
}

void tst_DpopReply::closed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isPost");
    for (const bool isPost : { false, true }) {
        const char *const method = isPost ? "POST" : "GET";
        QTest::addRow("%s, closed", method) << Fault::Close << isPost;
        QTest::addRow("%s, reset", method) << Fault::Reset << isPost;
        QTest::addRow("%s, truncated", method) << Fault::Truncate << isPost;
    }
}

// No proof is sent twice, and a body that the server may have is not sent again.
void tst_DpopReply::closed()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, isPost);
    Answer answer = Answer::broken(fault);
    if (fault == Fault::Truncate)
        answer.body = "{\"a\":\"0123456789\"}";
    m_server->reply("/x", answer);
    Outcome outcome;
    if (isPost)
        post(&outcome);
    else
        get(&outcome);
    QCOMPARE(outcome.response.error.detail(),
             fault == Fault::Truncate ? u"http.truncated"_s : u"network.closed"_s);
    if (isPost || fault == Fault::Truncate)
        QCOMPARE(m_server->requests("/x").size(), 1);
    QVERIFY(m_server->requests("/x").size() <= 2);
    allProofsDiffer();
}

void tst_DpopReply::closedOnce_data()
{
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("GET, closed") << false << Fault::Close;
    QTest::newRow("POST, closed before the body") << true << Fault::CloseAtHeaders;
}

void tst_DpopReply::closedOnce()
{
    QFETCH(const bool, isPost);
    QFETCH(const Fault, fault);
    m_server->once("/x", Answer::broken(fault));
    Outcome outcome;
    if (isPost)
        post(&outcome);
    else
        get(&outcome);
    allProofsDiffer();
    // A body of which the server may have a byte is not sent again: the sockets decide.
    if (!isPost || m_server->requests("/x").size() == 2)
        QCOMPARE(outcome.response.error, Auth0Error());
    else
        QCOMPARE(outcome.response.error.detail(), u"network.closed"_s);
}

// The server closes the connection between two requests.
void tst_DpopReply::closedIdle()
{
    Outcome outcome;
    get(&outcome);
    m_server->closeConnections();
    QTRY_COMPARE(m_server->openConnections(), 0);
    outcome = {};
    get(&outcome);
    QCOMPARE(outcome.response.error, Auth0Error());
    allProofsDiffer();
}

// Why: this is what Qt does with a request that has no body.
void tst_DpopReply::plainRequestIsRepeated()
{
    m_server->reply("/x", Answer::broken(Fault::Close));
    Outcome outcome;
    AccessToken bearer;
    bearer.value = u"AT"_s;
    m_http->client.getJson(m_server->url("/x"), bearer, this, outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QVERIFY(m_server->requests("/x").size() > 1);
}

void tst_DpopReply::guard_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("too large") << Answer::json({ { u"a"_s, QString(2 * 1024 * 1024, u'x') } })
                               << u"http.too_large"_s;
    QTest::newRow("silent") << Answer::broken(Fault::Hang) << u"network.timeout"_s;
    QTest::newRow("no JSON") << Answer::text("x", "text/plain") << u"http.content_type"_s;
    QTest::newRow("garbage") << Answer::broken(Fault::Garbage) << u"network.closed"_s;
}

void tst_DpopReply::guard()
{
    QFETCH(const Answer, answer);
    m_http->client.manager()->setDeadline(500ms);
    m_server->reply("/x", answer);
    Outcome outcome;
    post(&outcome);
    QTEST(outcome.response.error.detail(), "detail");
    QCOMPARE(m_server->requests("/x").size(), 1);
}

// The deadline is that of the whole response, with the repetition.
void tst_DpopReply::deadlineOfBoth()
{
    m_http->client.manager()->setDeadline(1s);
    Answer slow = nonceError("n-1");
    slow.delay = 700ms;
    m_server->once("/x", slow);
    m_server->reply("/x", Answer::broken(Fault::Hang));
    QElapsedTimer timer;
    timer.start();
    Outcome outcome;
    post(&outcome);
    QCOMPARE(outcome.response.error.detail(), u"network.timeout"_s);
    QCOMPARE(m_server->requests("/x").size(), 2);
    QVERIFY2(timer.elapsed() < 1600, qPrintable(QString::number(timer.elapsed())));
}

void tst_DpopReply::insecure()
{
    Outcome outcome;
    m_http->client.postForm(QUrl(u"http://tenant.example/x"_s), {}, {}, m_key, this,
                            outcome.callback());
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.response.error.detail(), u"http.insecure"_s);
}

void tst_DpopReply::aborted()
{
    m_server->reply("/x", Answer::broken(Fault::Hang));
    QNetworkRequest request(m_server->url("/x"));
    request.setAttribute(HttpAccessManager::DpopAttribute, QVariant::fromValue(m_key));
    const std::unique_ptr<QNetworkReply> reply(m_http->client.manager()->get(request));
    QVERIFY(qobject_cast<DpopReply *>(reply.get()));
    // The application's transport must not see the key.
    QVERIFY(!reply->request().attribute(HttpAccessManager::DpopAttribute).isValid());
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(m_server->requests("/x").size(), 1);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    reply->abort();
    QCOMPARE(finished.size(), 1);
}

void tst_DpopReply::managerDeleted()
{
    m_server->reply("/x", Answer::broken(Fault::Hang));
    Outcome outcome;
    m_http->client.postForm(m_server->url("/x"), {}, {}, m_key, this, outcome.callback());
    QTRY_COMPARE(m_server->requests("/x").size(), 1);
    m_http.reset();
    QCoreApplication::processEvents();
    QCOMPARE(outcome.calls, 0);
}

void tst_DpopReply::transportDeleted()
{
    auto transport = std::make_unique<QNetworkAccessManager>();
    m_http->client.manager()->setTransport(transport.get());
    m_server->reply("/x", Answer::broken(Fault::Hang));
    Outcome outcome;
    m_http->client.postForm(m_server->url("/x"), {}, {}, m_key, this, outcome.callback());
    QTRY_COMPARE(m_server->requests("/x").size(), 1);
    transport.reset();
    QTRY_COMPARE(outcome.calls, 1);
    QCOMPARE(outcome.response.error.detail(), u"network.closed"_s);
}

// The time in the proof is that of the server.
void tst_DpopReply::clock()
{
    m_http->clock.learn(QDateTime::currentDateTimeUtc().addSecs(3600), Moment::now());
    Outcome outcome;
    post(&outcome);
    const QJsonObject claims = DpopProof::read(m_server->requests("/x").value(0).header("DPoP"))
                                       .claims;
    const qint64 ahead = claims["iat"_L1].toInteger() - QDateTime::currentSecsSinceEpoch();
    QVERIFY2(std::abs(ahead - 3600) <= 3, qPrintable(QString::number(ahead)));
}

AUTH0QT_TEST_MAIN(tst_DpopReply, QCoreApplication)
#include "tst_dpopreply.moc"
