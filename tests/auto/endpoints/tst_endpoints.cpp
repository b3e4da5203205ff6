// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "http/endpoints.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

using Setting = void (Auth0Provider::*)(const QUrl &);
Q_DECLARE_METATYPE(Setting)

class tst_Endpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void nothingOfItsOwn();
    void refused_data();
    void refused();
    void refusedWhenAskedLater();
    void authorization();
    void token();
    void userinfo();
    void wellKnown_data();
    void wellKnown();
    void wellKnownOfAnother_data();
    void wellKnownOfAnother();
    void leavesTheSession();
};

// Metadata that say nothing of what the fake issuer does not have.
static QJsonObject metadataOf(const FakeIssuer &issuer)
{
    const auto url = [&issuer](const QByteArray &path) {
        return QString::fromLatin1(issuer.server.origin() + path);
    };
    return { { u"issuer"_s, issuer.issuer() },
             { u"authorization_endpoint"_s, url("/authorize") },
             { u"token_endpoint"_s, url(issuer.tokenPath()) },
             { u"jwks_uri"_s, url("/.well-known/jwks.json") } };
}

static Auth0Error failedLogin(SessionFixture &f)
{
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    return failed.wait() ? failed.first().first().value<Auth0Error>() : Auth0Error();
}

void tst_Endpoints::check_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &url, bool allowed) {
        QTest::newRow(name) << url << allowed;
    };
    row("none", {}, true);
    row("https", u"https://login.acme.com/token"_s, true);
    row("with a query", u"https://login.acme.com/token?p=b2c_1_signin"_s, true);
    row("loopback", u"http://127.0.0.1:8080/token"_s, true);
    row("localhost", u"http://localhost/token"_s, true);
    row("http", u"http://login.acme.com/token"_s, false);
    row("a host like loopback", u"http://127.0.0.1.acme.com/token"_s, false);
    row("another scheme", u"ftp://login.acme.com/token"_s, false);
    row("file", u"file:///etc/passwd"_s, false);
    row("relative", u"/token"_s, false);
    row("no host", u"https:///token"_s, false);
    row("a user", u"https://user:secret@login.acme.com/token"_s, false);
    row("a fragment", u"https://login.acme.com/token#here"_s, false);
}

void tst_Endpoints::check()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);
    const struct
    {
        QUrl Endpoints::*member;
        QString detail;
    } members[] = { { &Endpoints::wellKnown, u"config.well_known"_s },
                    { &Endpoints::authorization, u"config.authorization_url"_s },
                    { &Endpoints::token, u"config.token_url"_s },
                    { &Endpoints::userinfo, u"config.userinfo_url"_s } };
    for (const auto &[member, detail] : members) {
        Endpoints endpoints;
        endpoints.*member = QUrl(url);
        const Auth0Error error = endpoints.check();
        QCOMPARE(error.detail(), allowed ? QString() : detail);
        QCOMPARE(error.code(), allowed ? ErrorCode::NoError : ErrorCode::ConfigurationError);
        QCOMPARE(error.hint().contains(u"https"_s), !allowed);
    }
}

void tst_Endpoints::nothingOfItsOwn()
{
    const auto server = ServerMetadata::forAuth0Domain(u"acme.auth0.com"_s);
    const ServerMetadata same = Endpoints().appliedTo(*server);
    QCOMPARE(same.authorizationEndpoint, server->authorizationEndpoint);
    QCOMPARE(same.tokenEndpoint, server->tokenEndpoint);
    QCOMPARE(same.userinfoEndpoint, server->userinfoEndpoint);
}

void tst_Endpoints::refused_data()
{
    QTest::addColumn<Setting>("set");
    QTest::addColumn<QString>("detail");
    QTest::newRow("wellKnown") << &Auth0Provider::setWellKnown << u"config.well_known"_s;
    QTest::newRow("authorizationUrl")
            << &Auth0Provider::setAuthorizationUrl << u"config.authorization_url"_s;
    QTest::newRow("tokenUrl") << &Auth0Provider::setTokenUrl << u"config.token_url"_s;
    QTest::newRow("userinfoUrl") << &Auth0Provider::setUserinfoUrl << u"config.userinfo_url"_s;
}

// Before a page opens or a request is sent.
void tst_Endpoints::refused()
{
    QFETCH(const Setting, set);
    QFETCH(const QString, detail);
    SessionFixture f;
    (f.provider.get()->*set)(QUrl(u"http://login.acme.com/"_s));
    const Auth0Error error = failedLogin(f);
    QCOMPARE(error.detail(), detail);
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(f.issuer.server.requests().isEmpty());
}

void tst_Endpoints::refusedWhenAskedLater()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.provider->setTokenUrl(QUrl(u"http://login.acme.com/token"_s));
    const auto future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"config.token_url"_s);
    QVERIFY(f.provider->isAuthenticated()); // the session is none the worse for it
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_Endpoints::authorization()
{
    SessionFixture f;
    f.provider->setAuthorizationUrl(f.issuer.server.url("/b2c/authorize?p=signin"));
    QVERIFY(f.login());
    QCOMPARE(f.browser.lastUrl().path(), u"/b2c/authorize"_s);
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"p"_s), u"signin"_s);
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"client_id"_s), f.issuer.clientId);
}

void tst_Endpoints::token()
{
    SessionFixture f;
    f.issuer.server.reply("/other/token", Answer::oauthError("invalid_grant", "elsewhere"));
    f.provider->setTokenUrl(f.issuer.server.url("/other/token"));
    const Auth0Error error = failedLogin(f);
    QCOMPARE(error.oauthDescription(), u"elsewhere"_s);
    QCOMPARE(f.issuer.server.requests("/other/token").size(), 1);
    QVERIFY(f.issuer.server.requests(f.issuer.tokenPath()).isEmpty());
}

void tst_Endpoints::userinfo()
{
    SessionFixture f;
    f.issuer.server.reply("/me",
                          Answer::json({ { u"sub"_s, f.issuer.subject },
                                         { u"nickname"_s, u"from elsewhere"_s } }));
    f.provider->setUserinfoUrl(f.issuer.server.url("/me"));
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->nickname(), u"from elsewhere"_s);
    QVERIFY(f.issuer.server.requests("/userinfo").isEmpty());
}

void tst_Endpoints::wellKnown_data()
{
    QTest::addColumn<bool>("byDomain");
    QTest::newRow("of a domain") << true;
    QTest::newRow("of an issuer") << false;
}

void tst_Endpoints::wellKnown()
{
    QFETCH(const bool, byDomain);
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    if (!byDomain) {
        f.provider->setDomain({});
        f.provider->setIssuer(f.issuer.issuer());
    }
    f.issuer.server.reply("/policies/signin", Answer::json(metadataOf(f.issuer)));
    f.provider->setWellKnown(f.issuer.server.url("/policies/signin"));
    QVERIFY(f.login());
    QCOMPARE(f.issuer.server.requests("/policies/signin").size(), 1); // and kept
    QVERIFY(f.issuer.server.requests("/.well-known/openid-configuration").isEmpty());
    QCOMPARE(f.record().issuer, f.issuer.issuer());
}

void tst_Endpoints::wellKnownOfAnother_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("another") << u"https://evil.example/"_s;
    QTest::newRow("none") << QString();
}

// It may be elsewhere, but speaks for the issuer and nobody else.
void tst_Endpoints::wellKnownOfAnother()
{
    QFETCH(const QString, named);
    SessionFixture f;
    QJsonObject metadata = metadataOf(f.issuer);
    metadata.insert(u"issuer"_s, named);
    f.issuer.server.reply("/policies/signin", Answer::json(metadata));
    f.provider->setWellKnown(f.issuer.server.url("/policies/signin"));
    QCOMPARE(failedLogin(f).detail(), u"discovery.issuer"_s);
    QVERIFY(f.browser.opened.isEmpty());
}

// They say how to get there, not which session it is.
void tst_Endpoints::leavesTheSession()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.provider->setWellKnown(f.issuer.server.url("/a"));
    f.provider->setAuthorizationUrl(f.issuer.server.url("/b"));
    f.provider->setTokenUrl(f.issuer.server.url("/c"));
    f.provider->setUserinfoUrl(f.issuer.server.url("/d"));
    QVERIFY(f.provider->isAuthenticated());
    f.restart();
    QVERIFY(f.restore());
}

AUTH0QT_TEST_MAIN(tst_Endpoints, QCoreApplication)
#include "tst_endpoints.moc"
