// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "fakeserver.h"
#include "testmain.h"

#include "http/httpaccessmanager.h"
#include "http/httpclient.h"
#include "http/servercache.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include <memory>
#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Fault = Answer::Fault;

class tst_ServerCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void metadataIsKeptForADay();
    void metadataIsShared();
    void metadataOfTwoIssuers();
    void metadataErrors_data();
    void metadataErrors();
    void keysAreKeptForADay();
    void keysHaveATypeOfTheirOwn();
    void keysAreShared();
    void keysErrors_data();
    void keysErrors();
    void keysLimit_data();
    void keysLimit();
    void errorIsNotKept();
    void refreshFloor();
    void refreshIsShared();
    void refreshWithNothingAtHand();
    void failedRefreshKeepsKeys();
    void contextDies();
    void cacheDies();
    void cacheDiesInCallback();

private:
    template<typename T>
    struct Outcome
    {
        std::optional<Result<T>> result;
        int calls = 0;
        std::function<void(const Result<T> &)> callback()
        {
            return [this](const Result<T> &r) {
                result.emplace(r);
                ++calls;
            };
        }
        QString detail() const { return result ? result->error().detail() : u"none"_s; }
    };
    using Metadata = Outcome<ServerMetadata>;
    using Keys = Outcome<JsonWebKeySet>;

    QString issuer() const { return QString::fromUtf8(m_server->origin()) + u'/'; }
    QUrl jwksUri() const { return m_server->url("/jwks"); }
    int keyFetches() const { return int(m_server->requests("/jwks").size()); }
    QString keyId();

    static constexpr auto ConfigurationPath = "/.well-known/openid-configuration";

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<ServerCache> m_cache;
    std::optional<FakeClocks> m_clocks;
};

namespace {

// The key of RFC 7517 appendix A.1, with another key id at each rotation.
Answer jwks(const QString &kid)
{
    const QJsonObject key { { u"kty"_s, u"EC"_s },
                            { u"crv"_s, u"P-256"_s },
                            { u"x"_s, u"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"_s },
                            { u"y"_s, u"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"_s },
                            { u"kid"_s, kid } };
    return Answer::json({ { u"keys"_s, QJsonArray { key } } });
}

Answer configuration(const QString &issuer)
{
    const auto endpoint = [&issuer](const QString &path) { return QString(issuer + path); };
    return Answer::json({ { u"issuer"_s, issuer },
                          { u"authorization_endpoint"_s, endpoint(u"authorize"_s) },
                          { u"token_endpoint"_s, endpoint(u"oauth/token"_s) },
                          { u"jwks_uri"_s, endpoint(u"jwks"_s) } });
}

} // namespace

void tst_ServerCache::init()
{
    m_clocks.emplace();
    m_server = std::make_unique<FakeServer>();
    m_server->reply("/jwks", jwks(u"first"_s));
    m_server->reply(ConfigurationPath, configuration(issuer()));
    m_client = std::make_unique<HttpClient>();
    m_cache = std::make_unique<ServerCache>(m_client.get());
}

void tst_ServerCache::cleanup()
{
    m_cache.reset();
    m_client.reset();
    m_server.reset();
    m_clocks.reset();
}

QString tst_ServerCache::keyId()
{
    Keys keys;
    m_cache->keys(jwksUri(), this, keys.callback());
    [&] { QTRY_COMPARE(keys.calls, 1); }();
    return keys.result && keys.result->isOk() ? (*keys.result)->keys().value(0).keyId() : QString();
}

void tst_ServerCache::metadataIsKeptForADay()
{
    Metadata metadata;
    const auto ask = [&] { m_cache->metadata(issuer(), {}, this, metadata.callback()); };
    ask();
    QCOMPARE(metadata.calls, 0);
    QTRY_COMPARE(metadata.calls, 1);
    QCOMPARE(metadata.detail(), QString());
    QCOMPARE((*metadata.result)->issuer, issuer());
    QCOMPARE((*metadata.result)->jwksUri, jwksUri());

    m_clocks->pass(23h);
    ask();
    QCOMPARE(metadata.calls, 1); // later, from the cache too
    QTRY_COMPARE(metadata.calls, 2);
    QCOMPARE(m_server->requests(ConfigurationPath).size(), 1);

    m_clocks->pass(1h);
    ask();
    QTRY_COMPARE(metadata.calls, 3);
    QCOMPARE(m_server->requests(ConfigurationPath).size(), 2);
}

void tst_ServerCache::metadataIsShared()
{
    Metadata metadata;
    for (int i = 0; i < 10; ++i)
        m_cache->metadata(issuer(), {}, this, metadata.callback());
    QTRY_COMPARE(metadata.calls, 10);
    QCOMPARE(m_server->requests(ConfigurationPath).size(), 1);
}

void tst_ServerCache::metadataOfTwoIssuers()
{
    FakeServer other;
    const QString otherIssuer = QString::fromUtf8(other.origin()) + u'/';
    other.reply(ConfigurationPath, configuration(otherIssuer));
    Metadata one;
    Metadata two;
    m_cache->metadata(issuer(), {}, this, one.callback());
    m_cache->metadata(otherIssuer, {}, this, two.callback());
    QTRY_COMPARE(one.calls + two.calls, 2);
    QCOMPARE((*one.result)->issuer, issuer());
    QCOMPARE((*two.result)->issuer, otherIssuer);
}

void tst_ServerCache::metadataErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("detail");
    QTest::newRow("404") << 404 << QByteArray("{}") << Fault::None << u"discovery.status"_s;
    QTest::newRow("429") << 429 << QByteArray("{}") << Fault::None << u"http.rate_limited"_s;
    QTest::newRow("503") << 503 << QByteArray("{}") << Fault::None << u"http.server_error"_s;
    QTest::newRow("redirect") << 302 << QByteArray() << Fault::None << u"http.redirect"_s;
    QTest::newRow("junk") << 200 << QByteArray("{") << Fault::None << u"http.json"_s;
    QTest::newRow("other issuer") << 200 << QByteArray(R"({"issuer":"https://evil.example/"})")
                                  << Fault::None << u"discovery.issuer"_s;
    QTest::newRow("closed") << 200 << QByteArray("{}") << Fault::Close << u"network.closed"_s;
    QTest::newRow("cut") << 200 << QByteArray("{ }") << Fault::Truncate << u"http.truncated"_s;
}

void tst_ServerCache::metadataErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Fault, fault);
    QFETCH(QString, detail);
    Answer answer = Answer::text(body, "application/json", status);
    answer.fault = fault;
    m_server->reply(ConfigurationPath, answer);
    Metadata metadata;
    m_cache->metadata(issuer(), {}, this, metadata.callback());
    QTRY_COMPARE(metadata.calls, 1);
    QCOMPARE(metadata.detail(), detail);

    // Not kept.
    m_server->reply(ConfigurationPath, configuration(issuer()));
    m_cache->metadata(issuer(), {}, this, metadata.callback());
    QTRY_COMPARE(metadata.calls, 2);
    QCOMPARE(metadata.detail(), QString());
}

void tst_ServerCache::keysAreKeptForADay()
{
    QCOMPARE(keyId(), u"first"_s);
    m_server->reply("/jwks", jwks(u"second"_s));
    m_clocks->pass(24h - 1ms);
    QCOMPARE(keyId(), u"first"_s);
    QCOMPARE(keyFetches(), 1);
    m_clocks->pass(1ms);
    QCOMPARE(keyId(), u"second"_s);
    QCOMPARE(keyFetches(), 2);
}

// RFC 7517 section 8.5.2
void tst_ServerCache::keysHaveATypeOfTheirOwn()
{
    m_server->reply("/jwks", [](const Request &) {
        Answer answer = jwks(u"first"_s);
        return Answer::text(answer.body, "application/jwk-set+json");
    });
    QCOMPARE(keyId(), u"first"_s);
    QCOMPARE(m_server->requests("/jwks").first().header("Accept"),
             "application/jwk-set+json, application/json"_ba);
}

void tst_ServerCache::keysAreShared()
{
    Keys keys;
    for (int i = 0; i < 10; ++i)
        m_cache->keys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 10);
    QCOMPARE(keyFetches(), 1);
}

void tst_ServerCache::keysErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("detail");
    const QByteArray json("application/json");
    QTest::newRow("404") << 404 << json << u"jwks.status"_s;
    QTest::newRow("500") << 500 << json << u"http.server_error"_s;
    QTest::newRow("mislabelled") << 200 << QByteArray("text/html") << u"http.mislabelled"_s;
}

void tst_ServerCache::keysErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QString, detail);
    m_server->reply("/jwks", Answer::text("{}", type, status));
    Keys keys;
    m_cache->keys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 1);
    QCOMPARE(keys.detail(), detail);
}

void tst_ServerCache::keysLimit_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("detail");
    QTest::newRow("at the limit") << ServerCache::KeysSizeLimit << QString();
    QTest::newRow("over it") << ServerCache::KeysSizeLimit + 1 << u"http.too_large"_s;
}

void tst_ServerCache::keysLimit()
{
    QFETCH(qint64, size);
    QFETCH(QString, detail);
    Answer answer = jwks(u"first"_s);
    answer.body.append(QByteArray(size - answer.body.size(), ' '));
    m_server->reply("/jwks", answer);
    Keys keys;
    m_cache->keys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 1);
    QCOMPARE(keys.detail(), detail);
}

void tst_ServerCache::errorIsNotKept()
{
    m_server->once("/jwks", Answer::text("", "", 503));
    Keys keys;
    m_cache->keys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 1);
    QVERIFY(!keys.result->isOk());
    QCOMPARE(keyId(), u"first"_s);
}

// The tenant rotates its keys; then somebody shows us tokens with made-up key ids.
void tst_ServerCache::refreshFloor()
{
    Keys keys;
    const auto refresh = [&] {
        const int calls = keys.calls;
        m_cache->refreshKeys(jwksUri(), this, keys.callback());
        QCOMPARE(keys.calls, calls);
        QTRY_COMPARE(keys.calls, calls + 1);
        QCOMPARE(keys.detail(), QString());
    };
    const auto kid = [&] { return (*keys.result)->keys().value(0).keyId(); };
    QCOMPARE(keyId(), u"first"_s);

    m_server->reply("/jwks", jwks(u"second"_s));
    refresh(); // at once, although the keys are not a second old
    QCOMPARE(kid(), u"second"_s);
    QCOMPARE(keyFetches(), 2);
    QCOMPARE(keyId(), u"second"_s);

    m_server->reply("/jwks", jwks(u"third"_s));
    for (int i = 0; i < 20; ++i) {
        m_clocks->pass(1s);
        refresh();
        QCOMPARE(kid(), u"second"_s); // what is at hand
    }
    QCOMPARE(keyFetches(), 2);

    m_clocks->pass(10s);
    refresh();
    QCOMPARE(kid(), u"third"_s);
    QCOMPARE(keyFetches(), 3);

    // Another URI has a floor of its own.
    FakeServer other;
    other.reply("/jwks", jwks(u"other"_s));
    m_cache->refreshKeys(other.url("/jwks"), this, keys.callback());
    QTRY_COMPARE(other.requests("/jwks").size(), 1);
}

void tst_ServerCache::refreshIsShared()
{
    QCOMPARE(keyId(), u"first"_s);
    m_server->reply("/jwks", jwks(u"second"_s));
    Keys keys;
    for (int i = 0; i < 10; ++i)
        m_cache->refreshKeys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 10);
    QCOMPARE((*keys.result)->keys().value(0).keyId(), u"second"_s);
    QCOMPARE(keyFetches(), 2);
}

void tst_ServerCache::refreshWithNothingAtHand()
{
    Keys keys;
    m_cache->refreshKeys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 1);
    QCOMPARE(keys.detail(), QString());
}

void tst_ServerCache::failedRefreshKeepsKeys()
{
    QCOMPARE(keyId(), u"first"_s);
    m_server->once("/jwks", Answer::text("", "", 503));
    Keys keys;
    m_cache->refreshKeys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 1);
    QCOMPARE(keys.detail(), u"http.server_error"_s);
    QCOMPARE(keyId(), u"first"_s);
    QCOMPARE(keyFetches(), 2);
    // It had no answer, so it does not count.
    m_server->reply("/jwks", jwks(u"second"_s));
    m_cache->refreshKeys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keys.calls, 2);
    QCOMPARE((*keys.result)->keys().value(0).keyId(), u"second"_s);
}

void tst_ServerCache::contextDies()
{
    Answer late = jwks(u"first"_s);
    late.delay = 100ms;
    m_server->reply("/jwks", late);
    Keys dead;
    Keys alive;
    auto context = std::make_unique<QObject>();
    m_cache->keys(jwksUri(), context.get(), dead.callback());
    m_cache->keys(jwksUri(), this, alive.callback());
    QTRY_COMPARE(keyFetches(), 1);
    context.reset();
    QTRY_COMPARE(alive.calls, 1); // who asked first has gone, the flight has not
    QCOMPARE(alive.detail(), QString());
    QCOMPARE(dead.calls, 0);

    // From the cache.
    context = std::make_unique<QObject>();
    m_cache->keys(jwksUri(), context.get(), dead.callback());
    m_cache->keys(jwksUri(), this, alive.callback());
    context.reset();
    QTRY_COMPARE(alive.calls, 2);
    QCOMPARE(dead.calls, 0);
}

void tst_ServerCache::cacheDies()
{
    m_server->reply("/jwks", Answer::broken(Fault::Hang));
    Keys keys;
    m_cache->keys(jwksUri(), this, keys.callback());
    QTRY_COMPARE(keyFetches(), 1);
    m_cache.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(keys.calls, 0);
}

void tst_ServerCache::cacheDiesInCallback()
{
    int calls = 0;
    for (int i = 0; i < 3; ++i) {
        m_cache->keys(jwksUri(), this, [&](const Result<JsonWebKeySet> &) {
            ++calls;
            m_cache.reset();
        });
    }
    QTRY_COMPARE(calls, 3);
}

AUTH0QT_TEST_MAIN(tst_ServerCache, QCoreApplication)

#include "tst_servercache.moc"
