// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login.h"
#include "testmain.h"

#include "http/httpaccessmanager.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Code = Auth0::ErrorCode;
using Fault = Answer::Fault;

class tst_LoginTransactionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void badIdToken_data();
    void badIdToken();
    void verifiedBeforeGranted();
    void unknownKey();
    void keysUnreachableBefore();
    void keysUnreachableBeforeAndAfter();
    void metadataErrors_data();
    void metadataErrors();
    void tokenErrors_data();
    void tokenErrors();
    void tokenRequestIsSentOnce_data();
    void tokenRequestIsSentOnce();
    void timeoutWhileWaiting();
    void timeoutDuringMetadata();
    void timeoutDuringKeys();
    void timeoutDuringExchange_data();
    void timeoutDuringExchange();
    void destroyed_data();
    void destroyed();
    void destroyedInASlot_data();
    void destroyedInASlot();
    void nextLoginInFinished_data();
    void nextLoginInFinished();
    void httpOutlivesTheTransaction();

private:
    void start() { m_login->start(); }
    void goBack();
    int replies() const;
    // Everything that was on the wire has ended, and nothing came of it.
    void expectQuiet(const QStringList &events);

    std::unique_ptr<OpenIdProvider> m_provider;
    std::unique_ptr<Login> m_login;
};

namespace {

const QStringList BadEvents { u"url"_s, u"accepted"_s, u"failed"_s };

} // namespace

void tst_LoginTransactionFaults::init()
{
    m_provider = std::make_unique<OpenIdProvider>();
    m_login = std::make_unique<Login>(m_provider.get());
}

void tst_LoginTransactionFaults::cleanup()
{
    m_login.reset();
    m_provider.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tst_LoginTransactionFaults::goBack()
{
    QVERIFY(m_login->transaction->handleRedirect(m_login->redirectUrl(m_login->goodQuery())));
}

int tst_LoginTransactionFaults::replies() const
{
    return int(m_login->http->client.manager()->findChildren<QNetworkReply *>().size());
}

void tst_LoginTransactionFaults::expectQuiet(const QStringList &events)
{
    QTRY_COMPARE(replies(), 0);
    const auto total = m_provider->server.requests().size();
    m_login->settle();
    QCOMPARE(m_provider->server.requests().size(), total + 1); // settle()'s own
    QCOMPARE(m_login->events, events);
}

void tst_LoginTransactionFaults::badIdToken_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QJsonObject &claims, const QString &detail,
                        const QJsonObject &header = {}) {
        QTest::newRow(name) << claims << header << detail;
    };
    row("nonce", { { u"nonce"_s, u"another"_s } }, u"id_token.nonce"_s);
    row("no nonce", { { u"nonce"_s, QJsonValue::Null } }, u"id_token.nonce"_s);
    row("issuer", { { u"iss"_s, u"https://evil.example/"_s } }, u"id_token.iss"_s);
    row("audience", { { u"aud"_s, u"another"_s } }, u"id_token.aud"_s);
    row("expired", { { u"exp"_s, 1000 } }, u"id_token.exp"_s);
    row("organization", { { u"org_id"_s, u"org_2"_s } }, u"id_token.org_id"_s);
    row("access token", { { u"at_hash"_s, u"AAAA"_s } }, u"id_token.at_hash"_s);
    row("signature", { { u"iat"_s, 1 } }, u"id_token.signature"_s, { { u"kid"_s, u"k1"_s } });
    row("unsigned", {}, u"id_token.algorithm"_s, { { u"alg"_s, u"none"_s } });
}

void tst_LoginTransactionFaults::badIdToken()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QJsonObject, header);
    QFETCH(QString, detail);
    m_provider->changedClaims = claims;
    m_provider->changedHeader = header;
    if (detail == u"id_token.signature"_s)
        m_provider->signer = &OpenIdProvider::otherKey(); // who says that it is the first
    if (detail == u"id_token.org_id"_s)
        m_login->request.organization = u"org_1"_s;
    start();
    m_login->redirect(m_login->goodQuery());
    QTRY_COMPARE(m_login->detail(), detail);
    QCOMPARE(m_login->error().code(), Code::IdTokenInvalid);
    QTRY_VERIFY(m_login->page.contains("not completed"));
    QVERIFY(m_login->isPortFree());
    expectQuiet(BadEvents); // granted never came
    QCOMPARE(m_provider->tokenRequests(), 1);
    QCOMPARE(m_provider->keyFetches(), 1);
}

// The key of the token can be known only by a second fetch of the keys: when the flow became
// Granted, that had been made, and so the token verified.
void tst_LoginTransactionFaults::verifiedBeforeGranted()
{
    m_provider->signer = &OpenIdProvider::otherKey();
    const QByteArray both = SigningKey::jwks(
            { OpenIdProvider::key().jwk(), OpenIdProvider::otherKey().jwk() });
    start();
    QTRY_COMPARE(m_provider->keyFetches(), 1);
    m_login->settle();
    m_provider->server.reply(OpenIdProvider::JwksPath, Answer::text(both, "application/json"));
    goBack();
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->detail(), QString());
    QCOMPARE(m_login->keyFetchesAtGranted, 2);
    QCOMPARE(m_login->events, GoodEvents); // and granted comes before finished
    expectQuiet(GoodEvents);
    QCOMPARE(m_provider->keyFetches(), 2);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void tst_LoginTransactionFaults::unknownKey()
{
    m_provider->signer = &OpenIdProvider::otherKey();
    start();
    goBack();
    QTRY_COMPARE(m_login->detail(), u"id_token.key_unknown"_s);
    expectQuiet(BadEvents);
    QCOMPARE(m_provider->keyFetches(), 2); // exactly one more
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void tst_LoginTransactionFaults::keysUnreachableBefore()
{
    m_provider->server.once(OpenIdProvider::JwksPath, Answer::text("", "text/plain", 503));
    start();
    goBack();
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->detail(), QString());
    expectQuiet(GoodEvents);
    QCOMPARE(m_login->keyFetchesAtGranted, 2);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void tst_LoginTransactionFaults::keysUnreachableBeforeAndAfter()
{
    m_provider->server.reply(OpenIdProvider::JwksPath, Answer::text("", "text/plain", 503));
    start();
    goBack();
    QTRY_COMPARE(m_login->detail(), u"http.server_error"_s);
    QVERIFY(m_login->error().isTransient());
    expectQuiet(BadEvents); // without keys nothing is believed
    QCOMPARE(m_provider->keyFetches(), 2);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void tst_LoginTransactionFaults::metadataErrors_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("404") << Answer::text("", "text/plain", 404) << u"discovery.status"_s;
    QTest::newRow("503") << Answer::text("", "text/plain", 503) << u"http.server_error"_s;
    QTest::newRow("another issuer") << Answer::json({ { u"issuer"_s, u"https://evil.example/"_s } })
                                    << u"discovery.issuer"_s;
    QTest::newRow("closed") << Answer::broken(Fault::Close) << u"network.closed"_s;
}

void tst_LoginTransactionFaults::metadataErrors()
{
    QFETCH(Answer, answer);
    QFETCH(QString, detail);
    m_provider->server.reply(OpenIdProvider::MetadataPath, answer);
    m_login->create();
    m_login->transaction->start();
    const QUrl redirectUri = m_login->transaction->redirectUri();
    QTRY_COMPARE(m_login->detail(), detail);
    QVERIFY(m_login->isPortFree());
    QVERIFY(!m_login->transaction->handleRedirect(redirectUri));
    expectQuiet({ u"failed"_s });
}

void tst_LoginTransactionFaults::tokenErrors_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Answer &answer, Code code, const QString &detail) {
        QTest::newRow(name) << answer << code << detail;
    };
    row("spent", Answer::oauthError("invalid_grant", "because"), Code::LoginRequired,
        u"token.invalid_grant"_s);
    row("client", Answer::oauthError("invalid_client", "because", 401), Code::ConfigurationError,
        u"token.invalid_client"_s);
    row("503", Answer::text("<h1>sorry</h1>", "text/html", 503), Code::ServerError,
        u"http.server_error"_s);
    row("429", Answer::oauthError("too_many_requests", "because", 429), Code::RateLimited,
        u"http.rate_limited"_s);
    row("html", Answer::text("<h1>pay first</h1>", "text/html"), Code::InvalidResponse,
        u"http.content_type"_s);
    row("cut short", Answer::broken(Fault::Truncate), Code::InvalidResponse, u"http.truncated"_s);
    row("hangs", Answer::broken(Fault::Hang), Code::Timeout, u"network.timeout"_s);
    row("drips", Answer::broken(Fault::Drip), Code::Timeout, u"network.timeout"_s);
    row("reset", Answer::broken(Fault::Reset), Code::NetworkError, u"network.closed"_s);
    row("redirect", Answer::redirect(QUrl(u"https://evil.example/"_s), 307), Code::InvalidResponse,
        u"http.redirect_elsewhere"_s);
    row("an error with 200", Answer::oauthError("invalid_grant", "because", 200),
        Code::InvalidResponse, u"token.no_access_token"_s);
    row("empty object", Answer::json({}), Code::InvalidResponse, u"token.no_access_token"_s);
    row("no ID token",
        Answer::json({ { u"access_token"_s, u"a"_s }, { u"token_type"_s, u"Bearer"_s } }),
        Code::InvalidResponse, u"token.no_id_token"_s);
    row("DPoP", Answer::json({ { u"access_token"_s, u"a"_s }, { u"token_type"_s, u"DPoP"_s } }),
        Code::InvalidResponse, u"dpop.not_bound"_s);
    row("mac", Answer::json({ { u"access_token"_s, u"a"_s }, { u"token_type"_s, u"mac"_s } }),
        Code::InvalidResponse, u"token.token_type"_s);
}

void tst_LoginTransactionFaults::tokenErrors()
{
    QFETCH(Answer, answer);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    m_provider->server.reply(OpenIdProvider::TokenPath, answer);
    start();
    QTRY_COMPARE(m_provider->keyFetches(), 1);
    m_login->settle();
    if (code == Code::Timeout)
        m_login->http->client.manager()->setDeadline(100ms);
    m_login->redirect(m_login->goodQuery());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(m_login->detail(), detail);
    QCOMPARE(m_login->error().code(), code);
    if (!m_login->error().oauthError().isEmpty())
        QCOMPARE(m_login->error().oauthDescription(), u"because"_s);
    QTRY_VERIFY(m_login->page.contains("not completed"));
    expectQuiet(BadEvents); // once
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void tst_LoginTransactionFaults::tokenRequestIsSentOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("reset") << Fault::Reset;
    QTest::newRow("closed") << Fault::Close;
}

// Over a connection that has served a request before, Qt would send the code a second time.
void tst_LoginTransactionFaults::tokenRequestIsSentOnce()
{
    QFETCH(Fault, fault);
    m_provider->server.once(OpenIdProvider::TokenPath, Answer::broken(fault));
    start();
    QTRY_COMPARE(m_provider->keyFetches(), 1);
    goBack();
    QTRY_COMPARE(m_login->detail(), u"network.closed"_s);
    expectQuiet(BadEvents);
    const auto posts = m_provider->server.requests(OpenIdProvider::TokenPath);
    QCOMPARE(posts.size(), 1);
    QVERIFY(posts.first().connection <= 2); // one of the metadata's or the keys'
}

// A second is the shortest timeout there is.
void tst_LoginTransactionFaults::timeoutWhileWaiting()
{
    m_login->request.timeout = 1s;
    start();
    QTRY_COMPARE(m_login->detail(), u"login.timeout"_s);
    QCOMPARE(m_login->error().code(), Code::Timeout);
    QVERIFY(m_login->isPortFree());
    QVERIFY(!m_login->transaction->handleRedirect(m_login->redirectUrl(m_login->goodQuery())));
    expectQuiet({ u"url"_s, u"failed"_s });
}

void tst_LoginTransactionFaults::timeoutDuringMetadata()
{
    Answer late = Answer::json(m_provider->metadata());
    late.delay = 1200ms;
    m_provider->server.reply(OpenIdProvider::MetadataPath, late);
    m_login->request.timeout = 1s;
    m_login->create();
    m_login->transaction->start();
    QTRY_COMPARE(m_login->detail(), u"login.timeout"_s);
    QVERIFY(m_login->isPortFree());
    QCOMPARE(replies(), 1);
    expectQuiet({ u"failed"_s }); // no page when the metadata is there at last
    QCOMPARE(m_provider->keyFetches(), 0);
}

void tst_LoginTransactionFaults::timeoutDuringKeys()
{
    Answer late = Answer::text(OpenIdProvider::key().jwks(), "application/json");
    late.delay = 1200ms;
    m_provider->server.reply(OpenIdProvider::JwksPath, late);
    m_login->request.timeout = 1s;
    start();
    goBack();
    QTRY_COMPARE(m_login->detail(), u"login.timeout"_s);
    expectQuiet(BadEvents);
    QCOMPARE(m_provider->tokenRequests(), 0); // the code is not spent for nobody
}

void tst_LoginTransactionFaults::timeoutDuringExchange_data()
{
    QTest::addColumn<bool>("keys");
    QTest::newRow("with keys") << true;
    QTest::newRow("without keys") << false; // which would be asked for with the tokens at hand
}

void tst_LoginTransactionFaults::timeoutDuringExchange()
{
    QFETCH(bool, keys);
    if (!keys)
        m_provider->server.reply(OpenIdProvider::JwksPath, Answer::text("", "text/plain", 503));
    m_provider->server.reply(OpenIdProvider::TokenPath, [this](const Request &) {
        Answer late = m_provider->tokens();
        late.delay = 1200ms;
        return late;
    });
    m_login->request.timeout = 1s;
    start();
    m_login->redirect(m_login->goodQuery());
    QTRY_COMPARE(m_login->detail(), u"login.timeout"_s);
    QTRY_VERIFY(m_login->page.contains("not completed"));
    QCOMPARE(replies(), 1);
    expectQuiet(BadEvents); // not granted when the tokens are there at last
    QCOMPARE(m_provider->tokenRequests(), 1);
    QCOMPARE(m_provider->keyFetches(), 1);
}

void tst_LoginTransactionFaults::destroyed_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : { "never started", "started", "metadata", "waiting", "stranger", "keys",
                              "exchange", "exchange, closed", "finished" })
        QTest::newRow(when) << QString::fromLatin1(when);
}

void tst_LoginTransactionFaults::destroyed()
{
    QFETCH(QString, when);
    const auto hang = Answer::broken(Fault::Hang);
    if (when == u"metadata"_s)
        m_provider->server.reply(OpenIdProvider::MetadataPath, hang);
    if (when == u"keys"_s)
        m_provider->server.reply(OpenIdProvider::JwksPath, hang);
    if (when == u"exchange"_s) {
        m_provider->server.reply(OpenIdProvider::TokenPath, [this](const Request &) {
            Answer late = m_provider->tokens();
            late.delay = 500ms;
            return late;
        });
    } else if (when == u"exchange, closed"_s) {
        m_provider->server.reply(OpenIdProvider::TokenPath, hang);
    }

    m_login->create();
    if (when != u"never started"_s)
        m_login->transaction->start();
    m_login->redirectUri = m_login->transaction->redirectUri();
    if (when == u"metadata"_s)
        QTRY_COMPARE(m_provider->metadataFetches(), 1);
    else if (when != u"never started"_s && when != u"started"_s)
        QTRY_COMPARE(m_login->events, QStringList { u"url"_s });
    if (when == u"stranger"_s) {
        m_login->redirect(u"code=a&state=b"_s);
        QTRY_VERIFY(!m_login->page.isEmpty());
    }
    if (when == u"keys"_s || when.startsWith(u"exchange"_s)) {
        m_login->redirect(m_login->goodQuery());
        QTRY_COMPARE(m_login->events.size(), 2);
    }
    if (when.startsWith(u"exchange"_s))
        QTRY_COMPARE(m_provider->tokenRequests(), 1);
    if (when == u"finished"_s) {
        goBack();
        QTRY_VERIFY(m_login->result);
    }

    const QStringList events = m_login->events;
    m_login->destroy();
    if (!m_login->redirectUri.isEmpty())
        QVERIFY(m_login->isPortFree()); // at once
    if (events.size() == 2)
        QTRY_VERIFY(m_login->page.contains("not completed"));
    if (when == u"exchange, closed"_s)
        m_provider->server.closeConnections();
    if (when != u"metadata"_s && when != u"keys"_s) // these fetches are shared and go on
        QTRY_COMPARE(replies(), 0);
    m_login->settle();
    QCOMPARE(m_login->events, events);
    QVERIFY(m_provider->tokenRequests() <= 1);
}

void tst_LoginTransactionFaults::destroyedInASlot_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("good");
    QTest::newRow("url") << u"url"_s << true;
    QTest::newRow("accepted") << u"accepted"_s << true;
    QTest::newRow("accepted, by the listener") << u"accepted by the listener"_s << true;
    QTest::newRow("finished") << u"ok"_s << true;
    QTest::newRow("finished, by the listener") << u"failed by the listener"_s << false;
    QTest::newRow("finished with an error") << u"failed"_s << false;
}

void tst_LoginTransactionFaults::destroyedInASlot()
{
    QFETCH(QString, event);
    QFETCH(bool, good);
    const QString name = event.section(u' ', 0, 0);
    m_login->create();
    LoginTransaction *const transaction = m_login->transaction.get();
    const auto destroy = [this] { m_login->destroy(); };
    if (name == u"url"_s)
        connect(transaction, &LoginTransaction::authorizeUrlReady, this, destroy);
    else if (name == u"accepted"_s)
        connect(transaction, &LoginTransaction::redirectAccepted, this, destroy);
    else
        connect(transaction, &LoginTransaction::finished, this, destroy);
    transaction->start();
    QTRY_COMPARE(m_login->events, QStringList { u"url"_s });
    if (name != u"url"_s) {
        const QString query = good ? m_login->goodQuery()
                                   : u"error=access_denied&state="_s + m_login->state();
        if (event.endsWith(u"listener"_s))
            m_login->redirect(query);
        else
            QVERIFY(transaction->handleRedirect(m_login->redirectUrl(query)));
        QTRY_VERIFY(!m_login->transaction);
    }
    QVERIFY(!m_login->transaction);
    QCOMPARE(m_login->events.last(), name);
    QVERIFY(m_login->isPortFree());
    if (event.endsWith(u"listener"_s))
        QTRY_VERIFY(m_login->page.contains("not completed"));
    expectQuiet(m_login->events);
}

void tst_LoginTransactionFaults::nextLoginInFinished_data()
{
    QTest::addColumn<bool>("timeout");
    QTest::newRow("refused") << false;
    QTest::newRow("timeout") << true;
}

// The next login may begin in the very slot that hears of the end, and wants the same port.
void tst_LoginTransactionFaults::nextLoginInFinished()
{
    QFETCH(bool, timeout);
    if (timeout)
        m_login->request.timeout = 1s;
    Login next(m_provider.get());
    QUrl nextUri;
    start();
    next.request.redirectUris = { m_login->redirectUri };
    connect(m_login->transaction.get(), &LoginTransaction::finished, this, [&] {
        next.create();
        next.transaction->start();
        nextUri = next.transaction->redirectUri();
    });
    if (!timeout)
        m_login->redirect(u"error=access_denied&state="_s + m_login->state());
    QTRY_VERIFY(m_login->result);
    QCOMPARE(nextUri, m_login->redirectUri);
    QTRY_COMPARE(next.events, QStringList { u"url"_s });
    next.redirect(next.goodQuery());
    QTRY_COMPARE(next.events, GoodEvents);
}

void tst_LoginTransactionFaults::httpOutlivesTheTransaction()
{
    m_provider->server.reply(OpenIdProvider::TokenPath, [this](const Request &) {
        Answer late = m_provider->tokens();
        late.delay = 500ms;
        return late;
    });
    start();
    QTRY_COMPARE(m_provider->keyFetches(), 1);
    goBack();
    QTRY_COMPARE(m_provider->tokenRequests(), 1);
    const std::weak_ptr<Http> http = m_login->http;
    m_login->destroy();
    m_login->http.reset();
    QVERIFY(!http.expired()); // the token request is on the wire
    QTRY_VERIFY(http.expired());
}

AUTH0QT_TEST_MAIN(tst_LoginTransactionFaults, QCoreApplication)

#include "tst_logintransaction_faults.moc"
