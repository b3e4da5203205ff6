// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "http/endpoints.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qregularexpression.h>

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
    void moved_data();
    void moved();
    void algorithms_data();
    void algorithms();
    void revocation();
    void revocationRefused_data();
    void revocationRefused();
    void hints_data();
    void hints();
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

// The lines of the log while it lives.
class LogLines
{
public:
    explicit LogLines(QStringList *lines)
    {
        s_lines = lines;
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                             const QString &line) { s_lines->append(line); });
    }
    ~LogLines() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(LogLines)

private:
    static inline QStringList *s_lines = nullptr;
    QtMessageHandler m_before;
};

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
                    { &Endpoints::userinfo, u"config.userinfo_url"_s },
                    { &Endpoints::revocation, u"config.revocation_url"_s } };
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
    QCOMPARE(same.revocationEndpoint, server->revocationEndpoint);
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
    QTest::newRow("revocationUrl")
            << &Auth0Provider::setRevocationUrl << u"config.revocation_url"_s;
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

void tst_Endpoints::moved_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("moved permanently") << 301 << u"discovery.moved"_s;
    QTest::newRow("permanent redirect") << 308 << u"discovery.moved"_s;
    QTest::newRow("a captive portal") << 302 << u"http.redirect_elsewhere"_s;
    QTest::newRow("not there") << 404 << u"discovery.status"_s;
}

// The hint names the setting.
void tst_Endpoints::moved()
{
    QFETCH(const int, status);
    QFETCH(const QString, detail);
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    const QUrl elsewhere(u"https://id.example/o/.well-known/openid-configuration?secret=1"_s);
    f.issuer.server.reply("/.well-known/openid-configuration", Answer::redirect(elsewhere, status));
    const Auth0Error error = failedLogin(f);
    QCOMPARE(error.detail(), detail);
    QCOMPARE(error.httpStatus(), status);
    QVERIFY(f.browser.opened.isEmpty());
    QVERIFY(error.hint().contains(u"wellKnown"_s));
    QCOMPARE(error.hint().contains(u"https://id.example/o/"_s), detail == "discovery.moved"_L1);
    QVERIFY(!error.hint().contains(u"secret"_s));
}

void tst_Endpoints::algorithms_data()
{
    QTest::addColumn<QJsonValue>("offered");
    QTest::addColumn<QStringList>("accepted");
    QTest::addColumn<bool>("refused");
    const auto list = [](const QStringList &names) {
        return QJsonValue(QJsonArray::fromStringList(names));
    };
    const QStringList rs { u"RS256"_s };
    QTest::newRow("the usual one") << list(rs) << rs << false;
    QTest::newRow("one of several") << list({ u"EdDSA"_s, u"RS256"_s }) << rs << false;
    QTest::newRow("none of them") << list({ u"EdDSA"_s }) << rs << true;
    QTest::newRow("unsigned only") << list({ u"none"_s, u"HS256"_s }) << rs << true;
    QTest::newRow("listed by the application")
            << list({ u"EdDSA"_s, u"ES256"_s }) << QStringList { u"PS256"_s, u"RS256"_s } << true;
    QTest::newRow("not told") << QJsonValue(QJsonValue::Undefined) << rs << false;
    QTest::newRow("an empty list") << list({}) << rs << false;
}

// Known before the user signs in, in each way to sign in.
void tst_Endpoints::algorithms()
{
    QFETCH(const QJsonValue, offered);
    QFETCH(const QStringList, accepted);
    QFETCH(const bool, refused);
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    f.provider->setIdTokenAlgorithms(accepted);
    QJsonObject metadata = metadataOf(f.issuer);
    if (!offered.isUndefined())
        metadata.insert(u"id_token_signing_alg_values_supported"_s, offered);
    f.issuer.server.reply("/.well-known/openid-configuration", Answer::json(metadata));
    if (!refused) {
        QVERIFY(f.login());
        return;
    }
    const Auth0Error error = failedLogin(f);
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QCOMPARE(error.detail(), u"discovery.algorithm"_s);
    QVERIFY(error.hint().contains(u"Auth0Provider::idTokenAlgorithms"_s));
    QVERIFY(error.hint().contains(offered.toArray().first().toString()));
    QVERIFY(f.browser.opened.isEmpty());
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->adoptRefreshToken(f.issuer.issueRefreshToken());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), u"discovery.algorithm"_s);
    QCOMPARE(f.refreshRequests(), 0);
}

// Of a server that does not announce its endpoint.
void tst_Endpoints::revocation()
{
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    f.issuer.server.reply("/.well-known/openid-configuration", Answer::json(metadataOf(f.issuer)));
    f.issuer.server.reply("/o/revoke", Answer::text({}, {}));
    QStringList lines;
    const LogLines log(&lines);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(f.login());
        QVERIFY(f.logout());
    }
    QCOMPARE(lines.filter(u"revocationUrl"_s).size(), 1); // told once
    f.provider->setRevocationUrl(f.issuer.server.url("/o/revoke"));
    QVERIFY(f.login());
    const QString token = f.record().refreshToken;
    QVERIFY(f.logout());
    const QList<Request> requests = f.issuer.server.requests("/o/revoke");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().form(u"token"_s), token);
    QCOMPARE(lines.filter(u"revocationUrl"_s).size(), 1);
}

void tst_Endpoints::revocationRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("refused") << 400 << true;
    QTest::newRow("not allowed") << 403 << true;
    QTest::newRow("busy") << 503 << false; // it is repeated
}

void tst_Endpoints::revocationRefused()
{
    QFETCH(const int, status);
    QFETCH(const bool, isTold);
    SessionFixture f;
    f.issuer.server.reply(f.issuer.revocationPath(),
                          Answer::oauthError("unsupported_token_type", "not for you", status));
    QStringList lines;
    const LogLines log(&lines);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(f.login());
        QVERIFY(f.logout());
    }
    QVERIFY(f.issuer.server.requests(f.issuer.revocationPath()).size() >= 3);
    const QStringList told = lines.filter(u"refuses to revoke"_s);
    QCOMPARE(told.size(), isTold ? 1 : 0);
    QVERIFY(f.store.record().isEmpty()); // signed out nevertheless
}

void tst_Endpoints::hints_data()
{
    QTest::addColumn<bool>("isAuth0");
    QTest::addColumn<QByteArray>("error");
    for (const char *error : { "invalid_client", "unauthorized_client", "access_denied",
                               "something_new", "invalid_target", "server_error" }) {
        QTest::addRow("Auth0, %s", error) << true << QByteArray(error);
        QTest::addRow("another server, %s", error) << false << QByteArray(error);
    }
}

// Only Auth0 has Auth0's dashboard.
void tst_Endpoints::hints()
{
    QFETCH(const bool, isAuth0);
    QFETCH(const QByteArray, error);
    SessionFixture f(isAuth0 ? FakeIssuer::Layout::Auth0 : FakeIssuer::Layout::OpenIdConnect);
    if (!isAuth0) {
        f.provider->setDomain({});
        f.provider->setIssuer(f.issuer.issuer());
    }
    QVERIFY(f.login());
    f.issuer.intercept = [&](const Request &) { return Answer::oauthError(error, "no", 403); };
    const auto future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    const Auth0Error refused = future.result().error();
    QCOMPARE(refused, f.provider->lastError());
    const Auth0Error failed = failedLogin(f);
    for (const Auth0Error &one : { refused, failed }) {
        QVERIFY(!one.hint().isEmpty());
        QCOMPARE(one.hint().contains(u"Auth0: "_s), isAuth0);
        static const QRegularExpression ofAuth0(u"Applications >|Monitoring|tenant|Action"_s);
        QCOMPARE(one.hint().contains(ofAuth0), isAuth0);
    }
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
    f.provider->setRevocationUrl(f.issuer.server.url("/e"));
    QVERIFY(f.provider->isAuthenticated());
    f.restart();
    QVERIFY(f.restore());
}

AUTH0QT_TEST_MAIN(tst_Endpoints, QCoreApplication)
#include "tst_endpoints.moc"
