// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

class tst_SessionAudiences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRefreshToken();
    void kept();
    void ownAudience();
    void minValidity();
    void fewerScopes();
    void grantedScopes_data();
    void grantedScopes();
    void oneForAllCallers();
    void oneAfterTheOther();
    void failureOfOne_data();
    void failureOfOne();
    void endedByOne();
    void ownRefreshLeavesThem();
    void forgotten_data();
    void forgotten();
    void logoutMeanwhile();
    void twoProviders();
    void withoutRefreshToken();
    void nobodyThere();
};

void tst_SessionAudiences::oneRefreshToken()
{
    SessionFixture f;
    QVERIFY(f.login());
    const CredentialRecord before = f.record();
    const auto own = f.provider->credentials().result();
    const QDateTime expiry = f.provider->expiresAt();
    const Credentials future = f.provider->credentialsFor(Api);
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    const Auth0Credentials credentials = future.result();
    QVERIFY2(credentials.isValid(), qPrintable(credentials.error().detail()));
    QCOMPARE(credentials.audience(), Api);
    QCOMPARE(credentials.tokenType(), u"Bearer"_s);
    QVERIFY(credentials.accessToken() != own.accessToken());

    const QList<Request> requests = f.issuer.tokenRequests(u"refresh_token"_s);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().form(u"audience"_s), Api);
    QCOMPARE(requests.first().form(u"scope"_s), QString()); // as many as there are
    QCOMPARE(requests.first().form(u"refresh_token"_s), before.refreshToken);

    // The rotated refresh token is kept, the access token is in memory only.
    QVERIFY(f.settle());
    QVERIFY(f.record().refreshToken != before.refreshToken);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QCOMPARE(f.record().accessToken.value, before.accessToken.value);
    QVERIFY(!f.store.record().contains(credentials.accessToken().toLatin1()));
    QCOMPARE(f.provider->credentials().result(), f.provider->credentials().result());
    QCOMPARE(f.provider->credentials().result().accessToken(), own.accessToken());
    QCOMPARE(f.provider->expiresAt(), expiry);
    QCOMPARE(f.provider->state(), State::LoggedIn);
}

void tst_SessionAudiences::kept()
{
    SessionFixture f;
    QVERIFY(f.login());
    const Credentials first = f.provider->credentialsFor(Api);
    QTRY_VERIFY(first.isFinished());
    const Credentials again = f.provider->credentialsFor(Api);
    QVERIFY(again.isFinished());
    QCOMPARE(again.result(), first.result());
    const Credentials other = f.provider->credentialsFor(OtherApi);
    QVERIFY(!other.isFinished());
    QTRY_VERIFY(other.isFinished());
    QVERIFY(other.result().accessToken() != first.result().accessToken());
    QCOMPARE(other.result().audience(), OtherApi);
    // The ID token may be newer.
    QCOMPARE(f.provider->credentialsFor(Api).result().accessToken(), first.result().accessToken());
    QCOMPARE(f.refreshRequests(), 2);
}

// The login's own audience is no other one.
void tst_SessionAudiences::ownAudience()
{
    SessionFixture f;
    f.provider->setAudience(Api);
    QVERIFY(f.login());
    const Credentials own = f.provider->credentialsFor(Api);
    QVERIFY(own.isFinished());
    QCOMPARE(own.result(), f.provider->credentials().result());
    QCOMPARE(own.result().audience(), Api);
    QVERIFY(f.provider->credentialsFor({}).isFinished());
    const QStringList all = own.result().scopes();
    QVERIFY(all.size() > 1);
    QStringList turned(all.crbegin(), all.crend());
    QCOMPARE(f.provider->credentialsFor(Api, turned).result(), own.result());
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_SessionAudiences::minValidity()
{
    SessionFixture f;
    QVERIFY(f.login());
    const Credentials first = f.provider->credentialsFor(Api);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(f.provider->credentialsFor(Api, {}, 30min).isFinished());
    // None lasts longer: a fresh one is given.
    const Credentials second = f.provider->credentialsFor(Api, {}, 2h);
    QVERIFY(!second.isFinished());
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().isValid());
    QVERIFY(second.result().accessToken() != first.result().accessToken());
    QCOMPARE(f.refreshRequests(), 2);
}

void tst_SessionAudiences::fewerScopes()
{
    SessionFixture f;
    QVERIFY(f.login());
    const auto own = f.provider->credentials().result();
    const Credentials narrow = f.provider->credentialsFor({}, { u"profile"_s, u"openid"_s });
    QVERIFY(!narrow.isFinished());
    QTRY_VERIFY(narrow.isFinished());
    const QStringList expected { u"openid"_s, u"profile"_s };
    QCOMPARE(narrow.result().scopes(), expected);
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"scope"_s),
             u"openid profile"_s);
    // The order and doubles make no difference.
    const QStringList same { u"openid"_s, u"profile"_s, u"openid"_s };
    QCOMPARE(f.provider->credentialsFor({}, same).result(), narrow.result());
    // The session has all of its scopes as before.
    QVERIFY(f.settle());
    QCOMPARE(f.provider->credentials().result(), f.provider->credentials().result());
    QCOMPARE(f.provider->credentials().result().scopes(), own.scopes());
    QCOMPARE(f.record().accessToken.scopes, own.scopes());
    const Credentials third = f.provider->refresh();
    QTRY_VERIFY(third.isFinished());
    QCOMPARE(third.result().scopes(), own.scopes());
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"scope"_s), QString());
}

void tst_SessionAudiences::grantedScopes_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("answered"); // null: absent
    QTest::addColumn<QStringList>("granted");
    const QStringList two { u"read"_s, u"write"_s };
    // RFC 6749 section 5.1
    QTest::newRow("absent: as asked") << two << QString() << two;
    QTest::newRow("the same") << two << u"read write"_s << two;
    QTest::newRow("fewer") << two << u"read"_s << QStringList { u"read"_s };
    QTest::newRow("more") << two << u"read write admin"_s
                          << QStringList { u"read"_s, u"write"_s, u"admin"_s };
    QTest::newRow("asked for none") << QStringList() << u"read"_s << QStringList { u"read"_s };
}

void tst_SessionAudiences::grantedScopes()
{
    QFETCH(const QStringList, asked);
    QFETCH(const QString, answered);
    QFETCH(const QStringList, granted);
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.amend = [&](const Request &, QJsonObject &body) {
        if (!answered.isNull())
            body.insert(u"scope"_s, answered);
    };
    const Credentials future = f.provider->credentialsFor(Api, asked);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().scopes(), granted);
    // What was asked is the key, not what was granted: it is not asked again for what it got.
    QVERIFY(f.provider->credentialsFor(Api, asked).isFinished());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionAudiences::oneForAllCallers()
{
    SessionFixture f;
    QVERIFY(f.login());
    QList<Credentials> futures;
    for (int i = 0; i < 5; ++i)
        futures.append(f.provider->credentialsFor(Api));
    for (const Credentials &future : std::as_const(futures)) {
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().isValid());
        QCOMPARE(future.result(), futures.first().result());
    }
    QCOMPARE(f.refreshRequests(), 1);
}

// One refresh token: two requests at once would look like theft.
void tst_SessionAudiences::oneAfterTheOther()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.amend = [](const Request &request, QJsonObject &body) {
        body.insert(u"access_token"_s, QString(u"for "_s + request.form(u"audience"_s)));
    };
    f.issuer.tokenDelay = 20ms;
    int finished = 0;
    int atOnce = 0;
    connect(&f.issuer.server, &FakeServer::requestReceived, this, [&](const QByteArray &path) {
        if (path == f.issuer.tokenPath())
            atOnce = std::max(atOnce, f.refreshRequests() - finished);
    });
    QList<Credentials> futures;
    QStringList audiences;
    for (int i = 0; i < 4; ++i) {
        audiences.append(u"https://%1.example/"_s.arg(i));
        futures.append(f.provider->credentialsFor(audiences.last()));
        futures.last().then(this, [&](const Auth0Credentials &) { ++finished; });
    }
    const Credentials own = f.provider->refresh();
    for (int i = 0; i < 4; ++i) {
        QTRY_VERIFY(futures.at(i).isFinished());
        QVERIFY2(futures.at(i).result().isValid(),
                 qPrintable(futures.at(i).result().error().detail()));
        QCOMPARE(futures.at(i).result().accessToken(), QString(u"for "_s + audiences.at(i)));
        QCOMPARE(futures.at(i).result().audience(), audiences.at(i));
    }
    QTRY_VERIFY(own.isFinished());
    QVERIFY(own.result().isValid());
    QCOMPARE(own.result().accessToken(), u"for "_s);
    QCOMPARE(f.refreshRequests(), 5);
    QVERIFY2(atOnce <= 2, qPrintable(QString::number(atOnce))); // its signal comes a little later
    QVERIFY(f.settle());
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
}

void tst_SessionAudiences::failureOfOne_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("mfa_required") << QByteArray("mfa_required") << 403 << ErrorCode::MfaRequired
                                  << u"refresh.mfa_required"_s;
    QTest::newRow("invalid_scope") << QByteArray("invalid_scope") << 400
                                   << ErrorCode::ConfigurationError << u"refresh.invalid_scope"_s;
    QTest::newRow("access_denied") << QByteArray("access_denied") << 403
                                   << ErrorCode::AuthorizationDenied << u"refresh.access_denied"_s;
    QTest::newRow("invalid_request")
            << QByteArray("invalid_request") << 400 << ErrorCode::ConfigurationError
            << u"refresh.invalid_request"_s;
}

void tst_SessionAudiences::failureOfOne()
{
    QFETCH(const QByteArray, error);
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [&](const Request &request) -> std::optional<Answer> {
        if (request.form(u"audience"_s) == Api)
            return Answer::oauthError(error, "not for you", status);
        return {};
    };
    SignalLog log(f.provider.get());
    const Credentials before = f.provider->credentialsFor(OtherApi);
    const Credentials bad = f.provider->credentialsFor(Api);
    const Credentials after = f.provider->credentialsFor(u"https://third.example/"_s);
    QTRY_VERIFY(bad.isFinished());
    QCOMPARE(bad.result().error().code(), code);
    QCOMPARE(bad.result().error().detail(), detail);
    QTRY_VERIFY(before.isFinished() && after.isFinished());
    QVERIFY(before.result().isValid());
    QVERIFY(after.result().isValid());
    QVERIFY(f.settle());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QVERIFY(f.provider->credentials().result().isValid());
    QCOMPARE(log.outcomes(), QStringList { u"errorOccurred"_s });
    QCOMPARE(f.store.count(FaultyStore::Remove), 0);
    QCOMPARE(f.refreshRequests(), 3);
}

void tst_SessionAudiences::endedByOne()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.endSessions();
    const Credentials one = f.provider->credentialsFor(Api);
    const Credentials two = f.provider->credentialsFor(OtherApi);
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QCOMPARE(one.result().error().code(), ErrorCode::LoginRequired);
    QCOMPARE(one.result().error().detail(), u"refresh.invalid_grant"_s);
    QVERIFY(!two.result().isValid());
    QVERIFY(f.settle());
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.refreshRequests(), 1); // the second does not try a dead token
}

void tst_SessionAudiences::ownRefreshLeavesThem()
{
    SessionFixture f;
    QVERIFY(f.login());
    const Credentials api = f.provider->credentialsFor(Api);
    QTRY_VERIFY(api.isFinished());
    const Credentials own = f.provider->refresh();
    QTRY_VERIFY(own.isFinished());
    QCOMPARE(f.provider->credentialsFor(Api).result().accessToken(), api.result().accessToken());
    QCOMPARE(f.refreshRequests(), 2);
}

void tst_SessionAudiences::forgotten_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("logout") << 0;
    QTest::newRow("login of another user") << 1;
    QTest::newRow("another account and back") << 2;
    QTest::newRow("lost") << 3;
}

void tst_SessionAudiences::forgotten()
{
    QFETCH(const int, how);
    SessionFixture f;
    QVERIFY(f.login());
    const Credentials old = f.provider->credentialsFor(Api);
    QTRY_VERIFY(old.isFinished());
    if (how == 0) {
        QVERIFY(f.logout());
    } else if (how == 1) {
        f.issuer.subject = u"auth0|bob"_s;
    } else if (how == 2) {
        f.provider->setAccount(u"another"_s);
        f.provider->setAccount(u"default"_s);
        QVERIFY(f.restore());
    } else {
        f.issuer.endSessions();
        const Credentials lost = f.provider->refresh();
        QTRY_VERIFY(lost.isFinished());
    }
    if (how == 0 || how == 3) {
        const Credentials none = f.provider->credentialsFor(Api);
        QVERIFY(none.isFinished());
        QCOMPARE(none.result().error().detail(), u"credentials.not_authenticated"_s);
    }
    if (how != 2)
        QVERIFY(f.login());
    const Credentials fresh = f.provider->credentialsFor(Api);
    QVERIFY(!fresh.isFinished());
    QTRY_VERIFY(fresh.isFinished());
    QVERIFY(fresh.result().isValid());
    QVERIFY(fresh.result().accessToken() != old.result().accessToken());
}

void tst_SessionAudiences::logoutMeanwhile()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.tokenDelay = 50ms;
    const Credentials one = f.provider->credentialsFor(Api);
    const Credentials two = f.provider->credentialsFor(OtherApi);
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.logout());
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QCOMPARE(one.result().error().detail(), u"session.ended"_s);
    QCOMPARE(two.result().error().detail(), u"session.ended"_s);
    for (const QString &token : f.issuer.issuedTokens())
        QTRY_VERIFY(!f.issuer.isAlive(token));
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionAudiences::twoProviders()
{
    SessionFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    other->restore();
    QTRY_VERIFY(other->isAuthenticated());
    const Credentials a = f.provider->credentialsFor(Api);
    const Credentials b = other->credentialsFor(Api);
    const Credentials c = other->credentialsFor(OtherApi);
    QTRY_VERIFY(a.isFinished() && b.isFinished() && c.isFinished());
    QVERIFY(a.result().isValid());
    QCOMPARE(b.result().accessToken(), a.result().accessToken());
    QVERIFY(c.result().isValid());
    QCOMPARE(f.refreshRequests(), 2);
}

void tst_SessionAudiences::withoutRefreshToken()
{
    SessionFixture f;
    f.issuer.givesRefreshToken = false;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentialsFor(Api);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::LoginRequired);
    QCOMPARE(future.result().error().detail(), u"refresh.no_refresh_token"_s);
    QVERIFY(f.provider->isAuthenticated());
}

void tst_SessionAudiences::nobodyThere()
{
    SessionFixture f;
    const Credentials future = f.provider->credentialsFor(Api);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::NotAuthenticated);
    QCOMPARE(future.result().error().detail(), u"credentials.not_authenticated"_s);
}

AUTH0QT_TEST_MAIN(tst_SessionAudiences, QCoreApplication)
#include "tst_session_audiences.moc"
