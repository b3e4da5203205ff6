// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

// What servers answer to a refresh token that they have forgotten: not all of them follow RFC 6749
// section 5.2.
class tst_SessionRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void isKept_data();
    void isKept();
    void nextStart_data();
    void nextStart();
    void othersAreNotAdopted();
    void othersRefreshIsUsed();
    void asksUser();
    void moreAccess();
    void grant_data();
    void grant();
};

void tst_SessionRefused::ends_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("oauthError");
    for (const int status : { 400, 401 }) {
        const auto row = [status](const char *name, const Answer &answer, const char *error = "") {
            QTest::addRow("%d %s", status, name) << answer << QString::fromLatin1(error);
        };
        const auto refusal = [&](const char *error) {
            row(error, Answer::oauthError(error, "no", status), error);
        };
        row("empty", Answer::text({}, {}, status));
        row("empty, of type HTML", Answer::text({}, "text/html", status));
        row("text", Answer::text("invalid token", "text/plain", status));
        row("other JSON", Answer::json({ { u"message"_s, u"no"_s } }, status));
        row("broken JSON", Answer::text("{", "application/json", status));
        refusal("invalid_request");
        refusal("invalid_client");
        refusal("unauthorized_client");
        refusal("unsupported_grant_type");
        refusal("invalid_scope");
        refusal("invalid_token");
        refusal("access_denied");
        refusal("something_new");
    }
}

void tst_SessionRefused::ends()
{
    QFETCH(const Answer, answer);
    SessionFixture f;
    f.issuer.userinfo = {};
    QVERIFY(f.login());
    const CredentialRecord old = f.record();
    f.issuer.server.reply(f.issuer.tokenPath(), answer);
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::sessionLost);
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(spy.size(), 1);
    const auto error = spy.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::LoginRequired);
    QCOMPARE(error.detail(), u"refresh.refused"_s);
    QTEST(error.oauthError(), "oauthError");
    QCOMPARE(error.httpStatus(), answer.status);
    QVERIFY(!error.hint().isEmpty());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), error);
    const QStringList expected { u"errorOccurred"_s, u"sessionLost"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QVERIFY(f.provider->isOnline());
    QCOMPARE(f.refreshRequests(), 1); // no second try

    // The record waits for the next sign-in.
    QCOMPARE(f.record().refreshToken, old.refreshToken);
    QVERIFY(f.record().isRefused());
    QVERIFY(f.record().refreshMark.isEmpty());
    QCOMPARE(f.store.count(FaultyStore::Remove), 0);
    QCOMPARE(f.index().entries.size(), 1);
    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore(); // as the login views do
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().at(0).toBool(), false);
    QCOMPARE(f.provider->lastError().detail(), u"refresh.refused"_s);
    QCOMPARE(f.record().refreshToken, old.refreshToken);
}

void tst_SessionRefused::isKept_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Answer &answer, ErrorCode code,
                        const QString &detail) { QTest::newRow(name) << answer << code << detail; };
    const Answer page = Answer::text("<html>Bad Request</html>", "text/html; charset=utf-8", 400);
    const ErrorCode invalid = ErrorCode::InvalidResponse;
    row("400, a page", page, invalid, u"http.status"_s);
    row("401, a page", Answer::text("<html></html>", "application/xhtml+xml", 401), invalid,
        u"http.status"_s);
    row("403, empty", Answer::text({}, {}, 403), invalid, u"http.status"_s);
    row("404, empty", Answer::text({}, {}, 404), invalid, u"http.status"_s);
    row("404, JSON", Answer::oauthError("invalid_request", "no", 404),
        ErrorCode::ConfigurationError, u"refresh.invalid_request"_s);
    row("429", Answer::json({}, 429), ErrorCode::RateLimited, u"http.rate_limited"_s);
    row("500", Answer::json({}, 500), ErrorCode::ServerError, u"http.server_error"_s);
    row("511, of a portal", Answer::text("<html>", "text/html", 511), ErrorCode::NetworkError,
        u"http.portal"_s);
    row("302, of a portal", Answer::redirect(QUrl(u"http://portal.example/"_s)), invalid,
        u"http.redirect_elsewhere"_s);
    row("200, of a portal", Answer::text("<html>", "text/html"), invalid, u"http.content_type"_s);
    for (const int status : { 400, 401 }) {
        const auto refusal = [&](const char *error, ErrorCode code) {
            QTest::addRow("%d %s", status, error) << Answer::oauthError(error, "no", status) << code
                                                  << QString(u"refresh."_s + QLatin1String(error));
        };
        refusal("server_error", ErrorCode::ServerError);
        refusal("temporarily_unavailable", ErrorCode::ServerError);
        refusal("login_required", ErrorCode::LoginRequired);
        refusal("consent_required", ErrorCode::LoginRequired);
        refusal("interaction_required", ErrorCode::LoginRequired);
        refusal("mfa_required", ErrorCode::MfaRequired);
    }
}

void tst_SessionRefused::isKept()
{
    QFETCH(const Answer, answer);
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [&](const Request &) { return answer; };
    SignalLog log(f.provider.get());
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QTEST(future.result().error().code(), "code");
    QTEST(future.result().error().detail(), "detail");
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QVERIFY(!f.record().isRefused());
    QCOMPARE(log.outcomes(), QStringList { u"errorOccurred"_s });
    f.issuer.intercept = {};
    const Credentials again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY2(again.result().isValid(), qPrintable(again.result().error().detail()));
}

void tst_SessionRefused::nextStart_data()
{
    QTest::addColumn<Answer>("answer"); // of the next start; 0: that of the issuer
    QTest::addColumn<bool>("restored");
    QTest::addColumn<QString>("detail");
    Answer issuers;
    issuers.status = 0;
    QTest::newRow("refused again") << Answer::text({}, {}, 400) << false << u"refresh.refused"_s;
    QTest::newRow("invalid_grant")
            << Answer::oauthError("invalid_grant", "gone") << false << u"refresh.invalid_grant"_s;
    QTest::newRow("accepted after all") << issuers << true << QString();
    QTest::newRow("unreachable") << Answer::broken(Answer::Fault::Reset) << true << QString();
    QTest::newRow("busy") << Answer::json({}, 503) << true << QString();
}

void tst_SessionRefused::nextStart()
{
    QFETCH(const Answer, answer);
    QFETCH(const bool, restored);
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &) { return Answer::text({}, {}, 400); };
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    f.provider->refresh();
    QTRY_COMPARE(lost.size(), 1);
    const CredentialRecord refused = f.record();
    QVERIFY(refused.isRefused());

    f.restart();
    f.issuer.intercept = [&](const Request &) {
        return answer.status == 0 ? std::nullopt : std::optional(answer);
    };
    QSignalSpy spy(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toBool(), restored);
    QTEST(f.provider->lastError().detail(), "detail");
    QCOMPARE(f.provider->isAuthenticated(), restored);
    if (answer.status == 0) {
        QVERIFY(!f.record().isRefused());
        QVERIFY(f.issuer.isAlive(f.record().refreshToken));
        QVERIFY(f.provider->credentials().result().isValid());
    } else if (answer.status == 400 && answer.body.contains("invalid_grant")) {
        QVERIFY(f.store.record().isEmpty());
    } else {
        QCOMPARE(f.record().refreshToken, refused.refreshToken);
    }
    f.issuer.intercept = {};
    QVERIFY(f.login());
    QVERIFY(!f.record().isRefused());
    QVERIFY(f.record().refreshToken != refused.refreshToken);
}

// Another process writes the profile into the record that the server has refused.
void tst_SessionRefused::othersAreNotAdopted()
{
    SessionFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    other->restore();
    QTRY_VERIFY(other->isAuthenticated());
    f.issuer.intercept = [](const Request &) { return Answer::text({}, {}, 400); };
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    f.provider->refresh();
    QTRY_COMPARE(lost.size(), 1);
    f.issuer.userinfo = { { u"nickname"_s, u"another"_s } };
    other->reloadProfile();
    QTRY_COMPARE(other->profile()->nickname(), u"another"_s);
    QTRY_COMPARE(f.record().userinfoClaims.claims["nickname"_L1].toString(), u"another"_s);
    QTRY_VERIFY(!other->isBusy());
    QVERIFY(f.settle());
    QVERIFY(f.record().isRefused());
    QCOMPARE(f.provider->state(), State::LoggedOut);
    // The other one finds out by its own refresh.
    QSignalSpy otherLost(other.get(), &Auth0Provider::sessionLost);
    other->refresh();
    QTRY_COMPARE(otherLost.size(), 1);
    // And a sign-in there is one here.
    f.issuer.intercept = {};
    other->login();
    QTRY_VERIFY(f.provider->isAuthenticated());
    QTRY_VERIFY(!other->isBusy());
}

// Another process has refreshed with a newer token while this one was refused.
void tst_SessionRefused::othersRefreshIsUsed()
{
    SessionFixture f;
    f.provider->setProfileSources({}); // nothing else changes the record
    QVERIFY(f.login());
    CredentialRecord newer = f.record();
    newer.refreshToken = f.issuer.issueRefreshToken();
    newer.accessToken.value = u"newer"_s;
    f.issuer.intercept = [&](const Request &) {
        newer.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
        f.setRecord(newer);
        return Answer::text({}, {}, 400);
    };
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().accessToken(), u"newer"_s);
    QCOMPARE(lost.size(), 0);
    QVERIFY(!f.record().isRefused());
}

void tst_SessionRefused::asksUser()
{
    SessionFixture f;
    f.provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    QSignalSpy asked(f.provider.get(), &Auth0Provider::interactionRequired);
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &) { return Answer::text({}, {}, 400); };
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!future.isFinished());
    f.issuer.intercept = {};
    QVERIFY(f.login());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(asked.size(), 1);
}

// The server may have refused the access, and not the refresh token.
void tst_SessionRefused::moreAccess()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &) { return Answer::text({}, {}, 400); };
    QSignalSpy failed(f.provider.get(), &Auth0Provider::errorOccurred);
    f.provider->setScopes(
            { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u"read:more"_s });
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::LoginRequired);
    QCOMPARE(error.detail(), u"refresh.not_granted"_s);
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(!f.record().isRefused());
}

void tst_SessionRefused::grant_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("400, empty") << Answer::text({}, {}, 400) << ErrorCode::LoginRequired
                                << u"refresh.refused"_s;
    QTest::newRow("401, invalid_request") << Answer::oauthError("invalid_request", "no", 401)
                                          << ErrorCode::LoginRequired << u"refresh.refused"_s;
    QTest::newRow("403, empty") << Answer::text({}, {}, 403) << ErrorCode::InvalidResponse
                                << u"http.status"_s;
}

// A sign-in with the refresh token of an earlier application.
void tst_SessionRefused::grant()
{
    QFETCH(const Answer, answer);
    SessionFixture f;
    f.issuer.intercept = [&](const Request &) { return answer; };
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->adoptRefreshToken(f.issuer.issueRefreshToken());
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Auth0Error>();
    QTEST(error.code(), "code");
    QTEST(error.detail(), "detail");
}

AUTH0QT_TEST_MAIN(tst_SessionRefused, QCoreApplication)
#include "tst_session_refused.moc"
