// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "sessionfixture.h"
#include "testmain.h"

#include "http/homerealmdiscovery.h"
#include "http/http.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

namespace {

constexpr auto Path = "/.well-known/webfinger";

struct DiscoveryFixture : SessionFixture
{
    DiscoveryFixture()
    {
        issuer.server.reply(Path, [](const Request &request) {
            const QString resource = request.query.queryItemValue(u"resource"_s);
            return Answer::json({}, resource.endsWith(":acme.example"_L1) ? 200 : 404);
        });
    }
    void fail(const Answer &answer) { issuer.server.reply(Path, answer); }
    int questions() const { return int(issuer.server.requests(Path).size()); }

    QSignalSpy checked { provider.get(), &Auth0Provider::enterpriseConnectionChecked };
};

} // namespace

class tst_Auth0ProviderDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domain_data();
    void domain();
    void answer_data();
    void answer();
    void noIsKept();
    void sharedRequest();
    void badInput_data();
    void badInput();
    void failure_data();
    void failure();
    void destroyed();
    void loginWithHint();
    void tokenSignal();
};

void tst_Auth0ProviderDiscovery::domain_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"alice@acme.example"_s << u"acme.example"_s;
    QTest::newRow("space around it") << u" alice@acme.example\n"_s << u"acme.example"_s;
    QTest::newRow("capitals") << u"Alice@ACME.Example"_s << u"acme.example"_s;
    QTest::newRow("international") << u"alice@b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("at in the name") << u"\"a@b\"@acme.example"_s << u"acme.example"_s;
    for (const char *const bad :
         { "", "alice", "@acme.example", "alice@", "alice@acme", "al ice@acme.example",
           "alice@acme example.com", "alice@acme/x?.example", "alice@acme.example:80" })
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
}

void tst_Auth0ProviderDiscovery::domain()
{
    QFETCH(const QString, email);
    QFETCH(const QString, domain);
    QCOMPARE(HomeRealmDiscovery::domainOf(email), domain);
}

void tst_Auth0ProviderDiscovery::answer_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isEnterprise");
    QTest::newRow("yes") << u"Alice@Acme.example"_s << true;
    QTest::newRow("no") << u"alice@example.com"_s << false;
}

void tst_Auth0ProviderDiscovery::answer()
{
    QFETCH(const QString, email);
    QFETCH(const bool, isEnterprise);
    DiscoveryFixture f;
    f.provider->hasEnterpriseConnection(email);
    QVERIFY(f.provider->isBusy());
    QCOMPARE(f.checked.size(), 0); // not during the call
    QVERIFY(f.checked.wait());
    QCOMPARE(f.checked.first().at(0).toString(), email);
    QCOMPARE(f.checked.first().at(1).toBool(), isEnterprise);
    QCOMPARE(f.checked.first().at(2).value<Auth0Error>(), Auth0Error());
    QVERIFY(!f.provider->isBusy());
    const Request request = f.issuer.server.requests(Path).first();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.query.queryItemValue(u"rel"_s),
             u"http://openid.net/specs/connect/1.0/issuer"_s);
    const QString domain = email.section(u'@', 1).toLower();
    QCOMPARE(request.query.queryItemValue(u"resource"_s),
             u"urn:auth0:discovery:domain:"_s + domain);
    QVERIFY(!request.query.toString().contains("lice"_L1)); // the name stays here
}

void tst_Auth0ProviderDiscovery::noIsKept()
{
    FakeClocks clocks;
    DiscoveryFixture f;
    const auto ask = [&f](const QString &email) {
        f.checked.clear();
        f.provider->hasEnterpriseConnection(email);
        return f.checked.wait() && f.checked.first().at(1).toBool();
    };
    QVERIFY(!ask(u"alice@example.com"_s));
    QVERIFY(!ask(u"bob@example.com"_s));
    QCOMPARE(f.questions(), 1);
    clocks.pass(14s);
    QVERIFY(!ask(u"alice@example.com"_s));
    QCOMPARE(f.questions(), 1);
    clocks.pass(1s);
    QVERIFY(!ask(u"alice@example.com"_s));
    QCOMPARE(f.questions(), 2);
    QVERIFY(ask(u"alice@acme.example"_s)); // yes is not kept
    QVERIFY(ask(u"alice@acme.example"_s));
    QCOMPARE(f.questions(), 4);
}

void tst_Auth0ProviderDiscovery::sharedRequest()
{
    DiscoveryFixture f;
    for (const QString &email : { u"a@acme.example"_s, u"b@acme.example"_s, u"c@example.com"_s })
        f.provider->hasEnterpriseConnection(email);
    QTRY_COMPARE(f.checked.size(), 3);
    QCOMPARE(f.questions(), 2);
    for (const QList<QVariant> &arguments : std::as_const(f.checked)) {
        QCOMPARE(arguments.at(1).toBool(), arguments.at(0).toString().endsWith("acme.example"_L1));
    }
}

void tst_Auth0ProviderDiscovery::badInput_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no address") << u"alice"_s << u"client"_s << u"connection.email"_s;
    QTest::newRow("no client") << u"alice@acme.example"_s << QString() << u"config.client_id"_s;
}

void tst_Auth0ProviderDiscovery::badInput()
{
    QFETCH(const QString, email);
    QFETCH(const QString, clientId);
    QFETCH(const QString, detail);
    DiscoveryFixture f;
    f.provider->setClientId(clientId);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::errorOccurred);
    f.provider->hasEnterpriseConnection(email);
    QVERIFY(f.checked.wait());
    const auto error = f.checked.first().at(2).value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QCOMPARE(error.detail(), detail);
    QVERIFY(!f.checked.first().at(1).toBool());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(f.provider->lastError(), error);
    QCOMPARE(f.questions(), 0);
}

void tst_Auth0ProviderDiscovery::failure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("later") << 429 << u"http.rate_limited"_s;
    QTest::newRow("broken") << 500 << u"http.server_error"_s;
    QTest::newRow("refused") << 400 << u"http.status"_s;
}

void tst_Auth0ProviderDiscovery::failure()
{
    QFETCH(const int, status);
    QFETCH(const QString, detail);
    DiscoveryFixture f;
    f.fail(Answer::json({}, status).with("Retry-After", "7"));
    for (int i = 1; i <= 2; ++i) { // a failure is not kept
        f.provider->hasEnterpriseConnection(u"alice@acme.example"_s);
        QTRY_COMPARE(f.checked.size(), i);
        const auto error = f.checked.last().at(2).value<Auth0Error>();
        QCOMPARE(error.detail(), detail);
        QVERIFY(!f.checked.last().at(1).toBool());
        QCOMPARE(f.questions(), i);
    }
    if (status == 429) {
        const auto error = f.checked.last().at(2).value<Auth0Error>();
        QCOMPARE(error.code(), ErrorCode::RateLimited);
        QCOMPARE(error.retryAfter(), std::optional(7s));
    }
}

void tst_Auth0ProviderDiscovery::destroyed()
{
    DiscoveryFixture f;
    f.issuer.server.hold(Path);
    f.provider->hasEnterpriseConnection(u"alice@acme.example"_s);
    QTRY_COMPARE(f.questions(), 1);
    f.provider.reset();
    f.issuer.server.release();
    QTRY_COMPARE(f.issuer.server.openConnections(), 0); // the request has ended with the provider
    QCOMPARE(f.checked.size(), 0);
}

void tst_Auth0ProviderDiscovery::loginWithHint()
{
    DiscoveryFixture f;
    connect(f.provider.get(), &Auth0Provider::enterpriseConnectionChecked, this,
            [&f](const QString &email) {
                Auth0LoginOptions options;
                options.setLoginHint(email);
                f.provider->loginWith(options);
            });
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->hasEnterpriseConnection(u"alice@acme.example"_s);
    QVERIFY(loggedIn.wait());
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"login_hint"_s, QUrl::FullyDecoded),
             u"alice@acme.example"_s);
}

// For connections that live longer than a token.
void tst_Auth0ProviderDiscovery::tokenSignal()
{
    SessionFixture f;
    QStringList headers;
    f.provider->setApiOrigins({ u"https://api.acme.com"_s });
    connect(f.provider.get(), &Auth0Provider::accessTokenChanged, this, [&f, &headers] {
        QNetworkRequest request { QUrl(u"wss://api.acme.com/live"_s) };
        f.provider->authorize(&request);
        headers.append(QString::fromLatin1(request.rawHeader("Authorization")));
    });
    QVERIFY(f.login());
    QCOMPARE(headers.size(), 1);
    const QFuture<Auth0Credentials> other = f.provider->credentialsFor(Api);
    QTRY_VERIFY(other.isFinished());
    QVERIFY(f.settle());
    QCOMPARE(headers.size(), 1); // a token of another API
    const QFuture<Auth0Credentials> refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(f.settle());
    QCOMPARE(headers.size(), 2);
    QCOMPARE(headers.at(1), QString(u"Bearer "_s + refreshed.result().accessToken()));
    QVERIFY(headers.at(0) != headers.at(1));
    const std::unique_ptr<Auth0Provider> another = f.makeProvider();
    QSignalSpy restored(another.get(), &Auth0Provider::accessTokenChanged);
    another->restore();
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(f.logout());
    QCOMPARE(headers.size(), 3);
    QCOMPARE(headers.at(2), QString());
}

AUTH0QT_TEST_MAIN(tst_Auth0ProviderDiscovery, QCoreApplication)
#include "tst_auth0provider_discovery.moc"
