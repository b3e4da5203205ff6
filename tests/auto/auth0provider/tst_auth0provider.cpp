// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0credentialguard.h"
#include "auth0keychainstore.h"
#include "auth0systembrowser.h"
#include "flow/devicetransaction.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qlocale.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qpromise.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

#include <functional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;

using Setter = std::function<void(Auth0Provider *)>;
Q_DECLARE_METATYPE(Setter)

// What is its own; tests/auto/session tests the session behind it.
class tst_Auth0Provider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void setters_data();
    void setters();
    void chrono();
    void identityLeaves_data();
    void identityLeaves();
    void othersStay();
    void accountsAreApart();
    void domainAndIssuer();
    void storeAndBrowserAreNotOwned();
    void authorize_data();
    void authorize();
    void authorizeNeedsValidToken();
    void credentialsWithoutEventLoop();
    void clockSkew_data();
    void clockSkew();
    void telemetry();
    void clientSecret();
    void networkAccessManager();
    void deletedInSlot_data();
    void deletedInSlot();
    void callsInSlot();
    void destructorIsQuick();
    void noSecrets();
};

void tst_Auth0Provider::defaults()
{
    Auth0Provider provider;
    QCOMPARE(provider.domain(), QString());
    QCOMPARE(provider.issuer(), QString());
    QCOMPARE(provider.clientId(), QString());
    QCOMPARE(provider.account(), u"default"_s);
    QVERIFY(qobject_cast<Auth0KeychainStore *>(provider.store()));
    const QStringList scopes { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s };
    QCOMPARE(provider.scopes(), scopes);
    QCOMPARE(provider.audience(), QString());
    QCOMPARE(provider.organization(), QString());
    QCOMPARE(provider.wellKnown(), QUrl());
    QCOMPARE(provider.authorizationUrl(), QUrl());
    QCOMPARE(provider.tokenUrl(), QUrl());
    QCOMPARE(provider.userinfoUrl(), QUrl());
    QCOMPARE(provider.revocationUrl(), QUrl());
    QCOMPARE(provider.authorizationParameters(), QVariantMap());
    QCOMPARE(provider.clientAuthMethod(), Auth0::ClientAuthMethod::None);
    QCOMPARE(provider.redirectUris().size(), 3);
    QSet<int> ports;
    const QList<QUrl> uris = provider.redirectUris();
    for (const QUrl &uri : uris) {
        QCOMPARE(uri.scheme(), u"http"_s);
        QCOMPARE(uri.host(), u"127.0.0.1"_s);
        QVERIFY(uri.port() > 1024);
        ports.insert(uri.port());
    }
    QCOMPARE(ports.size(), 3);
    QVERIFY(qobject_cast<Auth0SystemBrowser *>(provider.browser()));
    QVERIFY(!provider.networkAccessManager());
    QCOMPARE(provider.timeout(), 300s);
    QCOMPARE(provider.leeway(), 60s);
    QCOMPARE(provider.storagePolicy(), Auth0::StoragePolicy::AllowMemory);
    QCOMPARE(provider.idTokenAlgorithms(), QStringList { u"RS256"_s });
    QCOMPARE(provider.claimsNamespace(), QString());
    QCOMPARE(provider.apiOrigins(), QStringList());
    QVERIFY(provider.autoLoadPictures());
    QVERIFY(provider.telemetry());

    QCOMPARE(provider.state(), State::LoggedOut);
    QVERIFY(!provider.isReady());
    QVERIFY(!provider.isAuthenticated());
    QVERIFY(provider.isOnline());
    QVERIFY(!provider.isBusy());
    QVERIFY(!provider.isPersistent());
    QVERIFY(provider.profile());
    QVERIFY(!provider.expiresAt().isValid());
    QCOMPARE(provider.lastError(), Auth0Error());
}

void tst_Auth0Provider::setters_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *property, const QVariant &value) {
        QTest::newRow(property) << QByteArray(property) << value;
    };
    row("domain", u"acme.eu.auth0.com"_s);
    row("issuer", u"https://id.acme.com"_s);
    row("clientId", u"abc"_s);
    row("account", u"work"_s);
    row("wellKnown", QUrl(u"https://id.acme.com/policy/.well-known/openid-configuration"_s));
    row("authorizationUrl", QUrl(u"https://id.acme.com/authorize"_s));
    row("tokenUrl", QUrl(u"https://id.acme.com/token"_s));
    row("userinfoUrl", QUrl(u"https://id.acme.com/me"_s));
    row("revocationUrl", QUrl(u"https://id.acme.com/revoke"_s));
    row("authorizationParameters", QVariantMap { { u"ext-theme"_s, u"dark"_s } });
    row("clientAuthMethod", QVariant::fromValue(Auth0::ClientAuthMethod::Basic));
    row("dpop", QVariant::fromValue(Auth0::Dpop::Required));
    row("scopes", QStringList { u"openid"_s });
    row("audience", u"https://api.acme.com"_s);
    row("organization", u"org_1"_s);
    row("redirectUris", QVariant::fromValue(QList<QUrl> { QUrl(u"http://127.0.0.1:0/a"_s) }));
    row("storagePolicy", QVariant::fromValue(Auth0::StoragePolicy::RequireStore));
    row("idTokenAlgorithms", QStringList { u"ES256"_s });
    row("claimsNamespace", u"https://acme.com/"_s);
    row("apiOrigins", QStringList { u"https://api.acme.com"_s });
    row("autoLoadPictures", false);
    row("telemetry", false);
}

void tst_Auth0Provider::setters()
{
    QFETCH(QByteArray, property);
    QFETCH(QVariant, value);
    Auth0Provider provider;
    SignalLog log(&provider);
    const QString notify = QString::fromLatin1(property) + u"Changed"_s;
    QVERIFY(provider.setProperty(property.constData(), value));
    QCOMPARE(provider.property(property.constData()), value);
    QCOMPARE(log.entries, QStringList()); // later
    QTRY_COMPARE(log.count(notify), 1);
    QVERIFY(provider.setProperty(property.constData(), value));
    QTest::qWait(5);
    QCOMPARE(log.entries, QStringList { notify });
}

void tst_Auth0Provider::chrono()
{
    Auth0Provider provider;
    provider.setTimeout(5s);
    QCOMPARE(provider.timeout(), 5s);
    provider.setTimeout(-5s);
    QCOMPARE(provider.timeout(), 0s);
    provider.setLeeway(1min);
    QCOMPARE(provider.leeway(), 60s);
    provider.setLeeway(-1s);
    QCOMPARE(provider.leeway(), 0s);
}

void tst_Auth0Provider::identityLeaves_data()
{
    QTest::addColumn<Setter>("set");
    const auto row = [](const char *name, const Setter &set) { QTest::newRow(name) << set; };
    row("domain", [](Auth0Provider *p) { p->setDomain(u"other.example"_s); });
    row("issuer", [](Auth0Provider *p) { p->setIssuer(u"https://other.example"_s); });
    row("clientId", [](Auth0Provider *p) { p->setClientId(u"other"_s); });
    row("account", [](Auth0Provider *p) { p->setAccount(u"other"_s); });
    row("store", [](Auth0Provider *p) { p->setStore(nullptr); });
}

void tst_Auth0Provider::identityLeaves()
{
    QFETCH(Setter, set);
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const auto before = f.store.values;
    f.browser.person = Person::Waits;
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 2);

    SignalLog log(f.provider.get());
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    set(f.provider.get());
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QVERIFY(!f.provider->isAuthenticated());
    QVERIFY(!f.provider->isPersistent());
    QVERIFY(!f.provider->isReady());
    QCOMPARE(f.provider->profile()->sub(), QString());
    QTRY_COMPARE(failed.size(), 1); // that was under way
    QCOMPARE(failed.first().first().value<Auth0Error>().code(), ErrorCode::Cancelled);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), u"provider.reconfigured"_s);
    QTRY_VERIFY(!f.browser.isOpen);
    QCOMPARE(log.outcomes(), QStringList { u"loginFailed"_s });
    // Nothing is deleted, nothing is revoked.
    QCOMPARE(f.store.values, before);
    QVERIFY(f.issuer.revoked().isEmpty());
    QCOMPARE(f.provider->credentials().result().error().code(), ErrorCode::NotAuthenticated);
}

void tst_Auth0Provider::othersStay()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.provider->setScopes({ u"openid"_s });
    f.provider->setAudience(u"x"_s);
    f.provider->setOrganization(u"org_1"_s);
    f.provider->setBrowser(nullptr);
    f.provider->setDomain(f.provider->domain()); // no change
    f.provider->setStore(&f.store);
    QVERIFY(f.provider->isAuthenticated());
}

void tst_Auth0Provider::accountsAreApart()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.provider->setAccount(u"work"_s);
    f.issuer.subject = u"auth0|bob"_s;
    QVERIFY(f.login());
    QTRY_COMPARE(f.index().entries.size(), 2);
    f.provider->setAccount(u"default"_s);
    QVERIFY(f.restore());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);
    f.provider->setAccount(u"work"_s);
    QVERIFY(f.restore());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
    QVERIFY(f.issuer.revoked().isEmpty());
}

void tst_Auth0Provider::domainAndIssuer()
{
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    f.provider->setDomain(u"nobody.example"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"issuer is used"_s));
    f.provider->setIssuer(f.issuer.issuer());
    f.provider->setDomain(u"nobody2.example"_s); // one warning is enough
    QVERIFY(f.login()); // the issuer wins
    QCOMPARE(f.record().issuer, f.issuer.issuer());
}

void tst_Auth0Provider::storeAndBrowserAreNotOwned()
{
    SessionFixture f;
    auto store = std::make_unique<FaultyStore>();
    auto browser = std::make_unique<FakeBrowser>(&f.issuer);
    {
        Auth0Provider provider;
        provider.setStore(store.get());
        provider.setBrowser(browser.get());
        QVERIFY(!store->parent());
        QVERIFY(!browser->parent());
        QCOMPARE(provider.store(), store.get());
        QCOMPARE(provider.browser(), browser.get());
    }
    Auth0Provider provider;
    provider.setStore(store.get());
    provider.setBrowser(browser.get());
    store.reset();
    browser.reset();
    QVERIFY(qobject_cast<Auth0KeychainStore *>(provider.store()));
    QVERIFY(qobject_cast<Auth0SystemBrowser *>(provider.browser()));

    // In the middle of a login.
    browser = std::make_unique<FakeBrowser>(&f.issuer, Person::Waits);
    f.provider->setBrowser(browser.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(browser->opened.size(), 1);
    browser.reset();
    f.provider->cancel();
    QTRY_COMPARE(spy.size(), 1);
}

void tst_Auth0Provider::authorize_data()
{
    QTest::addColumn<QStringList>("origins");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const QStringList acme { u"https://api.acme.com"_s };
    const auto row = [&](const char *name, const char *url, bool allowed) {
        QTest::newRow(name) << acme << QString::fromLatin1(url) << allowed;
    };
    QTest::newRow("none listed") << QStringList() << u"https://api.acme.com/"_s << false;
    row("same", "https://api.acme.com/users?q=1", true);
    row("default port", "https://api.acme.com:443/users", true);
    row("capitals", "HTTPS://API.acme.com/users", true);
    row("other port", "https://api.acme.com:8443/users", false);
    row("other host", "https://api.acme.com.evil.example/", false);
    row("below", "https://x.api.acme.com/", false);
    row("http", "http://api.acme.com/", false);
    row("with a user", "https://api.acme.com@evil.example/", false);
    row("a user here", "https://u:p@api.acme.com/", false);
    row("WebSocket", "wss://api.acme.com/live", true);
    row("WebSocket, default port", "WSS://api.acme.com:443/", true);
    row("WebSocket, other port", "wss://api.acme.com:8443/", false);
    row("WebSocket, other host", "wss://evil.example/", false);
    row("WebSocket without TLS", "ws://api.acme.com/", false);
    row("relative", "/users", false);
    row("empty", "", false);
    QTest::newRow("http listed") << QStringList { u"http://api.acme.com"_s }
                                 << u"http://api.acme.com/"_s << false;
    QTest::newRow("ws listed") << QStringList { u"ws://api.acme.com"_s } << u"ws://api.acme.com/"_s
                               << false;
    QTest::newRow("wss listed") << QStringList { u"wss://api.acme.com"_s }
                                << u"https://api.acme.com/"_s << true;
    QTest::newRow("WebSocket on loopback")
            << QStringList { u"http://127.0.0.1:8080"_s } << u"ws://127.0.0.1:8080/live"_s << true;
    QTest::newRow("loopback") << QStringList { u"http://127.0.0.1:8080"_s }
                              << u"http://127.0.0.1:8080/a"_s << true;
    QTest::newRow("origin with a path")
            << QStringList { u"https://api.acme.com/v1"_s } << u"https://api.acme.com/v2"_s << true;
    QTest::newRow("second") << QStringList { u"https://a.example"_s, u"https://b.example"_s }
                            << u"https://b.example/"_s << true;
    QTest::newRow("no origin") << QStringList { u"api.acme.com"_s, QString() }
                               << u"https://api.acme.com/"_s << false;
}

void tst_Auth0Provider::authorize()
{
    QFETCH(QStringList, origins);
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.provider->setApiOrigins(origins);
    QNetworkRequest request { QUrl(url) };
    QVERIFY(!f.provider->authorize(&request)); // nobody is signed in
    QVERIFY(f.restore());
    QCOMPARE(f.provider->authorize(&request), allowed);
    QCOMPARE(request.rawHeader("Authorization"),
             allowed ? QByteArray("Bearer stored-access") : QByteArray());
    QVERIFY(!f.provider->authorize(nullptr));
}

void tst_Auth0Provider::authorizeNeedsValidToken()
{
    SessionFixture f;
    CredentialRecord record = f.someRecord();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    f.setRecord(record);
    f.provider->setApiOrigins({ u"https://api.acme.com"_s });
    QVERIFY(f.restore());
    QNetworkRequest request { QUrl(u"https://api.acme.com/"_s) };
    QVERIFY(!f.provider->authorize(&request));
    QVERIFY(!request.hasRawHeader("Authorization"));
    QVERIFY(f.issuer.server.requests().isEmpty());
}

// result() would never return.
void tst_Auth0Provider::credentialsWithoutEventLoop()
{
    SessionFixture f;
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(f.provider->credentials().isFinished()); // with an error
    QVERIFY(f.login());
    QVERIFY(f.provider->credentials().isFinished());
    bool called = false;
    f.provider->requestCredentials(this, [&](const Auth0Credentials &) { called = true; });
    QTRY_VERIFY(called);

    QEventLoop loop;
    QFuture<Auth0Credentials> inLoop;
    QTimer::singleShot(0ms, &loop, [&] {
        inLoop = f.provider->refresh();
        loop.quit();
    });
    loop.exec();
    QTRY_VERIFY(inLoop.isFinished());

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no event loop runs"_s));
    const QFuture<Auth0Credentials> first = f.provider->refresh();
    const QFuture<Auth0Credentials> second = f.provider->refresh(); // one warning is enough
    QTRY_VERIFY(first.isFinished() && second.isFinished());
}

void tst_Auth0Provider::clockSkew_data()
{
    QTest::addColumn<qint64>("ahead"); // of this computer's clock, in seconds
    QTest::newRow("fast") << qint64(3600);
    QTest::newRow("slow") << qint64(-3600);
}

void tst_Auth0Provider::clockSkew()
{
    QFETCH(const qint64, ahead);
    SessionFixture f;
    const QDateTime server = QDateTime::currentDateTimeUtc().addSecs(-ahead);
    const QByteArray date =
            QLocale::c().toString(server, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    f.issuer.server.reply("/.well-known/jwks.json", Answer::json({}).with("Date", date));
    const QSignalSpy spy(f.provider.get(), &Auth0Provider::clockSkewDetected);
    QTest::ignoreMessage(QtInfoMsg,
                         QRegularExpression(u"clock of this computer is %1\\d+ s ahead"_s.arg(
                                 ahead < 0 ? u"-3"_s : u"3"_s)));
    f.provider->login();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(qAbs(spy.first().first().toLongLong() - ahead) < 10);
}

void tst_Auth0Provider::telemetry()
{
    for (const bool on : { true, false }) {
        SessionFixture f;
        f.provider->setTelemetry(on);
        QVERIFY(f.login());
        QVERIFY(f.logout());
        const QList<Request> requests = f.issuer.server.requests();
        QVERIFY(requests.size() >= 4);
        for (const Request &request : requests)
            QVERIFY2(request.hasHeader("Auth0-Client") == on, request.path.constData());
    }
}

void tst_Auth0Provider::clientSecret()
{
    SessionFixture f;
    f.provider->setClientSecret(u"s3cret&"_s);
    QVERIFY(f.login());
    QCOMPARE(f.issuer.tokenRequests(u"authorization_code"_s).first().form(u"client_secret"_s),
             u"s3cret&"_s);
    const auto future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).first().form(u"client_secret"_s),
             u"s3cret&"_s);
    QVERIFY(f.logout());
    QCOMPARE(f.issuer.server.requests(f.issuer.revocationPath()).first().form(u"client_secret"_s),
             u"s3cret&"_s);
    QVERIFY(!f.browser.lastUrl().toString().contains(u"s3cret"_s));
    for (int i = 0; i < f.provider->metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = f.provider->metaObject()->property(i);
        QVERIFY(!property.read(f.provider.get()).toString().contains(u"s3cret"_s));
    }
}

class CountingManager : public QNetworkAccessManager
{
public:
    int requests = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        ++requests;
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

void tst_Auth0Provider::networkAccessManager()
{
    SessionFixture f;
    auto manager = std::make_unique<CountingManager>();
    f.provider->setNetworkAccessManager(manager.get());
    QCOMPARE(f.provider->networkAccessManager(), manager.get());
    QVERIFY(f.login());
    const auto future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(manager->requests, int(f.issuer.server.requests().size()));
    QVERIFY(manager->requests >= 4);
    QVERIFY(!manager->parent());
    // Without it our own goes on.
    manager.reset();
    QVERIFY(!f.provider->networkAccessManager());
    const auto again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
}

void tst_Auth0Provider::deletedInSlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (int i = QObject::staticMetaObject.methodCount();
         i < Auth0Provider::staticMetaObject.methodCount(); ++i) {
        const QMetaMethod method = Auth0Provider::staticMetaObject.method(i);
        if (method.methodType() == QMetaMethod::Signal)
            QTest::newRow(method.name().constData()) << method.methodSignature();
    }
}

// Deletes a provider when a signal comes that is known by its index only.
class Deleter : public QObject
{
    Q_OBJECT

public:
    Deleter(Auth0Provider *provider, const QByteArray &signal)
        : m_provider(provider)
    {
        const QMetaObject *const meta = provider->metaObject();
        connect(provider, meta->method(meta->indexOfSignal(signal.constData())), this,
                metaObject()->method(metaObject()->indexOfSlot("fire()")));
    }

private Q_SLOTS:
    void fire() { delete m_provider.data(); }

private:
    QPointer<Auth0Provider> m_provider;
};

class Guard : public Auth0CredentialGuard
{
public:
    QFuture<bool> confirm(const QString &) override
    {
        QPromise<bool> promise;
        promise.start();
        promise.addResult(true);
        promise.finish();
        return promise.future();
    }
};

// A walk through all that a provider does, ended by each of its signals in turn.
void tst_Auth0Provider::deletedInSlot()
{
    QFETCH(QByteArray, signal);
    SessionFixture f;
    f.issuer.claims.insert(u"session_expiry"_s, QDateTime::currentSecsSinceEpoch() + 3600);
    const QPointer<Auth0Provider> p(f.provider.release());
    Deleter deleter(p, signal);
    const auto step = [&p](const std::function<void()> &function) {
        if (p)
            function();
        QTRY_VERIFY(!p || !p->isBusy());
        QTest::qWait(1);
    };
    step([&] { p->setWellKnown(f.issuer.server.url("/.well-known/openid-configuration")); });
    step([&] { p->setAuthorizationUrl(f.issuer.server.url("/authorize")); });
    step([&] { p->setTokenUrl(f.issuer.server.url("/oauth/token")); });
    step([&] { p->setUserinfoUrl(f.issuer.server.url("/userinfo")); });
    step([&] { p->setRevocationUrl(f.issuer.server.url("/oauth/revoke")); });
    step([&] { p->setAuthorizationParameters({ { u"ext-a"_s, 1 } }); });
    step([&] { p->setClientSecret(u"s3cret"_s); });
    step([&] { p->setDpop(Auth0::Dpop::IfSupported); });
    f.browser.person = Person::Denies;
    step([&] { p->restore(); });
    step([&] { p->login(); });
    f.browser.person = Person::SignsIn;
    step([&] { p->login(); });
    step([&] { p->logout(); });
    step([&] { p->login(); });
    step([&] { p->updateUser({ { u"email"_s, u"e"_s } }); });
    step([&] { p->hasEnterpriseConnection(u"alice@acme.com"_s); });
    step([&] {
        p->handleInvitation(QUrl(u"https://app.example/?invitation=t&organization=org_1"_s));
    });
    Auth0Qt::DeviceTransaction::second = std::chrono::milliseconds(1);
    f.issuer.devicePerson = FakeIssuer::DevicePerson::SignsIn;
    step([&] { p->loginOnDevice({}); });
    f.issuer.server.once("/oauth/token", Answer::broken(Answer::Fault::Reset));
    f.issuer.server.once("/oauth/token", Answer::broken(Answer::Fault::Reset));
    step([&] { p->refresh(); });
    f.issuer.server.once("/oauth/token",
                         Answer::json({}, 403).with("Date", "Sun, 06 Nov 1994 08:49:37 GMT"));
    step([&] { p->refresh(); });
    step([&] { p->openWebSession({}); });
    f.issuer.endSessions();
    step([&] {
        p->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
        p->refresh();
    });
    Guard guard;
    step([&] {
        p->setAutoRefresh(true);
        p->setCredentialGuard(&guard);
        p->setGuardPolicy(Auth0::GuardPolicy::Always);
        p->setScopes({});
        p->setAudience(u"a"_s);
        p->setOrganization(u"o"_s);
        p->setRedirectUris({});
        p->setBrowser(nullptr);
        p->setStoragePolicy(Auth0::StoragePolicy::RequireStore);
        p->setIdTokenAlgorithms({});
        p->setClaimsNamespace(u"n"_s);
        p->setPermissionsClaim(u"p"_s);
        p->setRolesClaim(u"r"_s);
        p->setProfileSources({});
        p->setManagementUrl(QUrl(u"https://x.example"_s));
        p->setIdentityLinking(Auth0::IdentityLinking::ByAuthorize);
        p->setApiOrigins({ u"x"_s });
        p->setAutoLoadPictures(false);
        p->setTelemetry(false);
        p->setAccount(u"b"_s);
        p->setClientId(u"c"_s);
        p->setDomain({});
        p->setIssuer(u"d"_s);
        p->setStore(nullptr);
    });
    QVERIFY2(!p, signal.constData());
}

void tst_Auth0Provider::callsInSlot()
{
    SessionFixture f;
    QStringList log;
    Auth0Provider *const p = f.provider.get();
    connect(p, &Auth0Provider::stateChanged, this, [&] { p->credentials(); });
    connect(p, &Auth0Provider::loggedIn, this, [&] {
        log.append(u"in"_s);
        p->logout();
    });
    connect(p, &Auth0Provider::loggedOut, this, [&] {
        log.append(u"out"_s);
        if (log.size() < 6)
            p->login();
        else
            p->setClientId(u"other"_s);
    });
    p->login();
    const QStringList expected { u"in"_s, u"out"_s, u"in"_s, u"out"_s, u"in"_s, u"out"_s };
    QTRY_COMPARE(log, expected);
    QVERIFY(f.settle());
    QCOMPARE(log, expected);
}

void tst_Auth0Provider::destructorIsQuick()
{
    SessionFixture f;
    f.browser.person = Person::Waits;
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    const QUrl uri(f.browser.lastQuery().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    SignalLog log(f.provider.get());
    QElapsedTimer timer;
    timer.start();
    f.provider.reset();
    QVERIFY(timer.elapsed() < 100);
    QVERIFY(!f.browser.isOpen);
    QCOMPARE(log.entries, QStringList());
    QTcpSocket socket;
    socket.connectToHost(uri.host(), quint16(uri.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void tst_Auth0Provider::noSecrets()
{
    static QStringList lines;
    lines.clear();
    const auto old = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    QLoggingCategory::setFilterRules(u"auth0.*=true\nqt.networkauth.*=true"_s);
    QStringList secrets;
    {
        SessionFixture f;
        f.browser.throughListener = true;
        const bool ok = f.login();
        f.provider->refresh();
        f.settle();
        f.issuer.tamper = [](QJsonObject &claims) { claims.remove("sub"_L1); };
        f.provider->refresh();
        f.settle();
        f.logout();
        secrets = f.issuer.issuedTokens();
        for (const QUrl &url : std::as_const(f.browser.opened)) {
            for (const auto &name : { u"state"_s, u"nonce"_s, u"code_challenge"_s })
                secrets.append(QUrlQuery(url).queryItemValue(name));
        }
        for (const Request &request : f.issuer.tokenRequests(u"authorization_code"_s))
            secrets.append(request.form(u"code_verifier"_s));
        lines.append(f.provider->lastError().message() + f.provider->lastError().detail());
        qInstallMessageHandler(old);
        QLoggingCategory::setFilterRules({});
        QVERIFY(ok);
    }
    QVERIFY(secrets.size() > 8);
    for (const QString &line : std::as_const(lines)) {
        for (const QString &secret : std::as_const(secrets))
            QVERIFY(!secret.isEmpty() && !line.contains(secret));
    }
}

AUTH0QT_TEST_MAIN(tst_Auth0Provider, QCoreApplication)
#include "tst_auth0provider.moc"
