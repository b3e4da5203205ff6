// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

// A login with a token that the application already has.
class tst_SessionGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchange();
    void exchangeWithOptions();
    void exchangeReplacesTheSession();
    void exchangeWaitsForRestore();
    void exchangeFails_data();
    void exchangeFails();
    void exchangeKeepsThePrompt();
    void adopt();
    void adoptIsNotCancelled();
    void adoptWithoutRotation();
    void adoptFails_data();
    void adoptFails();

private:
    static bool exchangeToken(SessionFixture *f, const Auth0LoginOptions &options = {});
    static bool adoptToken(SessionFixture *f, const QString &token);
    static Auth0Error failure(SessionFixture *f, const std::function<void()> &begin);
    static inline const QString Type = u"https://acme.example/old-session"_s;
};

bool tst_SessionGrants::exchangeToken(SessionFixture *f, const Auth0LoginOptions &options)
{
    QSignalSpy spy(f->provider.get(), &Auth0Provider::loggedIn);
    f->provider->exchangeToken(f->issuer.subjectToken, Type, options);
    return spy.wait() && f->settle();
}

bool tst_SessionGrants::adoptToken(SessionFixture *f, const QString &token)
{
    QSignalSpy spy(f->provider.get(), &Auth0Provider::loggedIn);
    f->provider->adoptRefreshToken(token);
    return spy.wait() && f->settle();
}

Auth0Error tst_SessionGrants::failure(SessionFixture *f, const std::function<void()> &begin)
{
    QSignalSpy spy(f->provider.get(), &Auth0Provider::loginFailed);
    begin();
    if (!spy.wait() || !f->settle())
        return {};
    return spy.first().first().value<Auth0Error>();
}

void tst_SessionGrants::exchange()
{
    SessionFixture f;
    SignalLog log(f.provider.get());
    QVERIFY(exchangeToken(&f));
    QCOMPARE(log.outcomes(), QStringList { u"loggedIn"_s });
    QVERIFY(f.browser.opened.isEmpty());
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    const QList<Request> requests = f.issuer.tokenRequests(
            QLatin1StringView(FakeIssuer::ExchangeGrant));
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().form(u"subject_token"_s), f.issuer.subjectToken);
    QCOMPARE(requests.first().form(u"subject_token_type"_s), Type);
    QCOMPARE(requests.first().form(u"scope"_s), f.provider->scopes().join(u' '));
    QVERIFY(!requests.first().form(u"client_id"_s).isEmpty());

    // A session like any other.
    f.provider->refresh();
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    f.restart();
    QVERIFY(f.restore());
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
}

void tst_SessionGrants::exchangeWithOptions()
{
    SessionFixture f;
    f.issuer.claims.insert(u"org_id"_s, u"org_acme"_s);
    Auth0LoginOptions options;
    options.setAudience(Api);
    options.setScopes({ u"read:things"_s });
    options.setOrganization(u"org_acme"_s);
    options.setParameter(u"actor_token"_s, u"actor"_s);
    options.setParameter(u"actor_token_type"_s, u"https://acme.example/actor"_s);
    QVERIFY(exchangeToken(&f, options));
    const Request request = f.issuer.tokenRequests(QLatin1StringView(FakeIssuer::ExchangeGrant))
                                    .first();
    QCOMPARE(request.form(u"audience"_s), Api);
    QVERIFY(request.form(u"scope"_s).endsWith(u" read:things"_s));
    QCOMPARE(request.form(u"organization"_s), u"org_acme"_s);
    QCOMPARE(request.form(u"actor_token"_s), u"actor"_s);
    QCOMPARE(request.form(u"actor_token_type"_s), u"https://acme.example/actor"_s);
    QCOMPARE(f.provider->profile()->organizationId(), u"org_acme"_s);
}

void tst_SessionGrants::exchangeReplacesTheSession()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().refreshToken;
    f.issuer.subject = u"auth0|bob"_s;
    f.issuer.claims = QJsonObject { { u"name"_s, u"Bob"_s } };
    QVERIFY(exchangeToken(&f));
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
    QCOMPARE(f.record().subject, u"auth0|bob"_s);
    QTRY_COMPARE(f.issuer.revoked(), QStringList { old }); // of another user
}

// A restored session does not count as the result of an exchange.
void tst_SessionGrants::exchangeWaitsForRestore()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.issuer.subject = u"auth0|bob"_s;
    f.provider->restore();
    QVERIFY(exchangeToken(&f));
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
}

void tst_SessionGrants::exchangeFails_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("oauthError");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto config = ErrorCode::ConfigurationError;
    QTest::newRow("no token") << u""_s << Type << u""_s << config << u"exchange.subject_token"_s;
    QTest::newRow("no type") << u"t"_s << u""_s << u""_s << config
                             << u"exchange.subject_token_type"_s;
    QTest::newRow("no URI") << u"t"_s << u"session"_s << u""_s << config
                            << u"exchange.subject_token_type"_s;
    QTest::newRow("wrong token") << u"t"_s << Type << u""_s << ErrorCode::LoginRequired
                                 << u"exchange.invalid_grant"_s;
    QTest::newRow("invalid_request") << u"t"_s << Type << u"invalid_request"_s
                                     << ErrorCode::LoginRequired << u"exchange.invalid_request"_s;
    QTest::newRow("mfa_required") << u"t"_s << Type << u"mfa_required"_s << ErrorCode::MfaRequired
                                  << u"exchange.mfa_required"_s;
    QTest::newRow("access_denied") << u"t"_s << Type << u"access_denied"_s
                                   << ErrorCode::AuthorizationDenied << u"exchange.access_denied"_s;
    QTest::newRow("unauthorized_client") << u"t"_s << Type << u"unauthorized_client"_s << config
                                         << u"exchange.unauthorized_client"_s;
    QTest::newRow("unsupported_grant_type") << u"t"_s << Type << u"unsupported_grant_type"_s
                                            << config << u"exchange.unsupported_grant_type"_s;
    QTest::newRow("unknown error")
            << u"t"_s << Type << u"other"_s << ErrorCode::InvalidResponse << u"exchange.other"_s;
}

void tst_SessionGrants::exchangeFails()
{
    QFETCH(QString, token);
    QFETCH(QString, type);
    QFETCH(QString, oauthError);
    SessionFixture f;
    QVERIFY(f.login());
    const QByteArray before = f.store.record();
    if (!oauthError.isEmpty()) {
        f.issuer.intercept = [oauthError](const Request &) {
            return Answer::oauthError(oauthError.toLatin1(), "because");
        };
    }
    const Auth0Error error = failure(&f, [&] { f.provider->exchangeToken(token, type); });
    QTEST(error.code(), "code");
    QTEST(error.detail(), "detail");
    QVERIFY(!error.hint().contains(f.issuer.subjectToken));
    QVERIFY(f.provider->isAuthenticated()); // the session stays
    QCOMPARE(f.store.record(), before);
}

// The browser can still be signed in as the user who has logged out here.
void tst_SessionGrants::exchangeKeepsThePrompt()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.logout());
    QVERIFY(exchangeToken(&f));
    QVERIFY(f.logout());
    f.restart();
    QVERIFY(!f.restore());
    QVERIFY(f.login());
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"prompt"_s), u"login"_s);
}

// The server has rotated the token: without the answer the session would be lost.
void tst_SessionGrants::adoptIsNotCancelled()
{
    SessionFixture f;
    const QString old = f.issuer.issueRefreshToken();
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->adoptRefreshToken(old);
    QTRY_VERIFY(!f.issuer.isAlive(old));
    f.provider->cancel();
    QVERIFY(loggedIn.size() == 1 || loggedIn.wait());
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));

    // A response that is lost is requested once more.
    f.issuer.server.once("/oauth/token", Answer::broken(Answer::Fault::Reset));
    QVERIFY(adoptToken(&f, f.issuer.issueRefreshToken()));
}

void tst_SessionGrants::adopt()
{
    SessionFixture f;
    const QString old = f.issuer.issueRefreshToken();
    QVERIFY(adoptToken(&f, old));
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QVERIFY(f.browser.opened.isEmpty());
    QCOMPARE(f.refreshRequests(), 1);
    QVERIFY(!f.issuer.isAlive(old)); // rotated
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    f.restart();
    QVERIFY(f.restore());
    f.provider->refresh();
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 2);
    QVERIFY(f.provider->isAuthenticated());
}

void tst_SessionGrants::adoptWithoutRotation()
{
    SessionFixture f;
    f.issuer.rotates = false;
    const QString token = f.issuer.issueRefreshToken();
    QVERIFY(adoptToken(&f, token));
    QCOMPARE(f.record().refreshToken, token);
}

void tst_SessionGrants::adoptFails_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("withIdToken");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << u""_s << true << ErrorCode::ConfigurationError
                           << u"refresh.no_token_given"_s;
    QTest::newRow("unknown") << u"unknown"_s << true << ErrorCode::LoginRequired
                             << u"refresh.invalid_grant"_s;
    QTest::newRow("without an ID token")
            << u"good"_s << false << ErrorCode::InvalidResponse << u"token.no_id_token"_s;
}

void tst_SessionGrants::adoptFails()
{
    QFETCH(QString, token);
    QFETCH(bool, withIdToken);
    SessionFixture f;
    f.issuer.idTokenOnRefresh = withIdToken;
    if (token == "good"_L1)
        token = f.issuer.issueRefreshToken();
    const Auth0Error error = failure(&f, [&] { f.provider->adoptRefreshToken(token); });
    QTEST(error.code(), "code");
    QTEST(error.detail(), "detail");
    QVERIFY(!f.provider->isAuthenticated());
    QVERIFY(f.store.record().isEmpty());
}

AUTH0QT_TEST_MAIN(tst_SessionGrants, QCoreApplication)
#include "tst_session_grants.moc"
