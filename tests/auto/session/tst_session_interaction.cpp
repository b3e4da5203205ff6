// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::InteractionPolicy;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

// A tenant that asks for another factor for one API, until the person has signed in for it.
struct Asking : SessionFixture
{
    Asking()
    {
        provider->setInteractionPolicy(InteractionPolicy::Ask);
        issuer.claims.insert(u"email"_s, u"alice@example.com"_s);
        issuer.intercept = [this](const Request &request) -> std::optional<Answer> {
            if (request.form(u"audience"_s) == Api && wantsFactor
                && request.form(u"grant_type"_s) == "refresh_token"_L1)
                return Answer::oauthError(refusal, "Multifactor authentication required", 403);
            return {};
        };
        QObject::connect(provider.get(), &Auth0Provider::interactionRequired, provider.get(),
                         [this](const Auth0LoginOptions &options) { asked.append(options); });
    }
    void signIn(Person newPerson = Person::SignsIn)
    {
        browser.person = newPerson;
        provider->loginWith(asked.last());
    }

    bool wantsFactor = true;
    QByteArray refusal = "mfa_required";
    QList<Auth0LoginOptions> asked;
};

class tst_SessionInteraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loginRequired();
    void mfaRequired();
    void onlyUserCanAnswer_data();
    void onlyUserCanAnswer();
    void ownTokenNeedsUser();
    void scopesOfCall();
    void cancelled_data();
    void cancelled();
    void notAsked_data();
    void notAsked();
    void onlyForCallers();
    void othersMeanwhile();
    void othersOutliveCancel();
    void duringLogin();
    void logoutMeanwhile();
    void providerDies();
    void anotherError();
    void signedInElsewhere();
    void signedInElsewhereDuringARefresh();
    void restoredMeanwhile();
};

void tst_SessionInteraction::loginRequired()
{
    Asking f;
    QVERIFY(f.login());
    f.issuer.endSessions();
    SignalLog log(f.provider.get());
    const Credentials first = f.provider->refresh();
    const Credentials second = f.provider->credentials(2h);
    QTRY_COMPARE(f.asked.size(), 1);
    const QStringList expected { u"errorOccurred"_s, u"sessionLost"_s, u"interactionRequired"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QCOMPARE(f.asked.first().loginHint(), u"alice@example.com"_s);
    QCOMPARE(f.asked.first().audience(), QString());
    QVERIFY(!first.isFinished());
    QVERIFY(!second.isFinished());
    const Credentials third = f.provider->credentials(); // joins them
    QVERIFY(!third.isFinished());
    f.signIn();
    QTRY_VERIFY(first.isFinished() && second.isFinished() && third.isFinished());
    QVERIFY2(first.result().isValid(), qPrintable(first.result().error().detail()));
    QVERIFY(second.result().isValid());
    QCOMPARE(third.result().accessToken(), f.record().accessToken.value);
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"login_hint"_s, QUrl::FullyDecoded),
             u"alice@example.com"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.asked.size(), 1);
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionInteraction::mfaRequired()
{
    Asking f;
    QVERIFY(f.login());
    SignalLog log(f.provider.get());
    const Credentials future = f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.asked.size(), 1);
    QVERIFY(!future.isFinished());
    QCOMPARE(f.asked.first().audience(), Api);
    QCOMPARE(f.asked.first().loginHint(), u"alice@example.com"_s);
    QCOMPARE(f.provider->state(), State::LoggedIn); // the session is as good as before
    QVERIFY(f.provider->credentials().result().isValid());
    const QStringList expected { u"errorOccurred"_s, u"interactionRequired"_s };
    QCOMPARE(log.outcomes(), expected);
    f.wantsFactor = false;
    f.signIn();
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
    QCOMPARE(future.result().audience(), Api);
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"audience"_s, QUrl::FullyDecoded), Api);
    QVERIFY(f.settle());
    QCOMPARE(f.asked.size(), 1);
}

void tst_SessionInteraction::onlyUserCanAnswer_data()
{
    QTest::addColumn<bool>("isAsked"); // else the policy is Never
    QTest::addColumn<QString>("acrValues");
    for (const char *error : { "login_required", "interaction_required", "consent_required",
                               "account_selection_required" }) {
        QTest::addRow("%s", error) << true << QString();
        QTest::addRow("%s, never", error) << false << QString();
    }
    const QString factor = u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s;
    QTest::newRow("unmet_authentication_requirements") << true << factor;
    QTest::newRow("mfa_required") << true << factor;
}

void tst_SessionInteraction::onlyUserCanAnswer()
{
    QFETCH(const bool, isAsked);
    QFETCH(const QString, acrValues);
    Asking f;
    f.refusal = QByteArray(QTest::currentDataTag()).split(',').first();
    if (!isAsked)
        f.provider->setInteractionPolicy(InteractionPolicy::Never);
    QVERIFY(f.login());
    const CredentialRecord old = f.record();
    const QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    const Credentials future = f.provider->credentialsFor(Api);
    if (isAsked) {
        QTRY_COMPARE(f.asked.size(), 1);
        QVERIFY(!future.isFinished());
        QCOMPARE(f.provider->lastError().detail(), u"refresh."_s + QString::fromLatin1(f.refusal));
        QCOMPARE(f.asked.first().audience(), Api);
        QCOMPARE(f.asked.first().acrValues().join(u' '), acrValues);
        f.wantsFactor = false;
        f.signIn();
        QTRY_VERIFY(future.isFinished());
        QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
        QCOMPARE(future.result().audience(), Api);
    } else {
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code(), ErrorCode::LoginRequired);
        QCOMPARE(future.result().error().detail(), u"refresh."_s + QString::fromLatin1(f.refusal));
        QCOMPARE(f.asked.size(), 0);
        // The session is as good as before, here and in the store.
        QVERIFY(f.provider->isAuthenticated());
        QCOMPARE(f.record().refreshToken, old.refreshToken);
        QVERIFY(f.provider->credentials().result().isValid());
    }
    QVERIFY(f.settle());
    QCOMPARE(lost.size(), 0);
    QCOMPARE(f.store.count(FaultyStore::Remove), 0);
}

// Also if the token of the login itself is refused.
void tst_SessionInteraction::ownTokenNeedsUser()
{
    Asking f;
    QVERIFY(f.login());
    f.issuer.intercept = [&f](const Request &request) -> std::optional<Answer> {
        if (f.wantsFactor && request.form(u"grant_type"_s) == "refresh_token"_L1)
            return Answer::oauthError("interaction_required", "An Action wants a page", 403);
        return {};
    };
    const QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.asked.size(), 1);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->lastError().detail(), u"refresh.interaction_required"_s);
    f.wantsFactor = false;
    f.signIn();
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
    QCOMPARE(lost.size(), 0);
}

// The user is asked for the scopes of the call, too.
void tst_SessionInteraction::scopesOfCall()
{
    Asking f;
    f.refusal = "consent_required";
    QVERIFY(f.login());
    const Credentials future = f.provider->credentialsFor(Api, { u"transfer:funds"_s });
    QTRY_COMPARE(f.asked.size(), 1);
    QCOMPARE(f.asked.first().scopes(), QStringList { u"transfer:funds"_s });
    f.wantsFactor = false;
    f.signIn();
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"scope"_s, QUrl::FullyDecoded),
             QString(f.provider->scopes().join(u' ') + " transfer:funds"_L1));
}

void tst_SessionInteraction::cancelled_data()
{
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<bool>("denies"); // else the application calls cancel()
    QTest::newRow("session lost, cancel") << true << false;
    QTest::newRow("session lost, denial") << true << true;
    QTest::newRow("another factor, cancel") << false << false;
    QTest::newRow("another factor, denial") << false << true;
}

void tst_SessionInteraction::cancelled()
{
    QFETCH(const bool, isLost);
    QFETCH(const bool, denies);
    Asking f;
    QVERIFY(f.login());
    if (isLost)
        f.issuer.endSessions();
    const Credentials future = isLost ? f.provider->refresh() : f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.asked.size(), 1);
    const qsizetype pages = f.browser.opened.size();
    f.signIn(denies ? Person::Denies : Person::Waits);
    if (!denies) {
        QTRY_COMPARE(f.browser.opened.size(), pages + 1);
        QVERIFY(!future.isFinished());
        f.provider->cancel();
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(),
             isLost ? ErrorCode::LoginRequired : ErrorCode::MfaRequired);
    QCOMPARE(future.result().error().detail(),
             isLost ? u"refresh.invalid_grant"_s : u"refresh.mfa_required"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->isAuthenticated(), !isLost);
    // The next call asks anew.
    if (!isLost) {
        const Credentials again = f.provider->credentialsFor(Api);
        QTRY_COMPARE(f.asked.size(), 2);
        f.wantsFactor = false;
        f.signIn();
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().isValid());
    } else {
        QCOMPARE(f.provider->credentials().result().error().detail(),
                 u"credentials.not_authenticated"_s);
    }
}

void tst_SessionInteraction::notAsked_data()
{
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<bool>("isConnected");
    QTest::newRow("never, session lost") << true << true;
    QTest::newRow("never, another factor") << false << true;
    QTest::newRow("nobody listens, session lost") << true << false;
    QTest::newRow("nobody listens, another factor") << false << false;
}

void tst_SessionInteraction::notAsked()
{
    QFETCH(const bool, isLost);
    QFETCH(const bool, isConnected);
    Asking f;
    if (isConnected)
        f.provider->setInteractionPolicy(InteractionPolicy::Never);
    else
        f.provider->disconnect(SIGNAL(interactionRequired(Auth0LoginOptions)));
    QVERIFY(f.login());
    if (isLost)
        f.issuer.endSessions();
    const Credentials future = isLost ? f.provider->refresh() : f.provider->credentialsFor(Api);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(),
             isLost ? ErrorCode::LoginRequired : ErrorCode::MfaRequired);
    QCOMPARE(future.result().error().detail(),
             isLost ? u"refresh.invalid_grant"_s : u"refresh.mfa_required"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.asked.size(), 0);
    QCOMPARE(f.provider->isAuthenticated(), !isLost);
}

// A refresh that nobody waits for opens no window.
void tst_SessionInteraction::onlyForCallers()
{
    Asking f;
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    f.setRecord(record);
    f.issuer.endSessions();
    f.provider->setAccount(u"another"_s);
    f.provider->setAccount(u"default"_s);
    const QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    f.provider->setAutoRefresh(true);
    QVERIFY(f.restore());
    QTRY_COMPARE(lost.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(f.asked.size(), 0);
}

// Whoever wants another token is not held up, and nobody is asked twice for the same.
void tst_SessionInteraction::othersMeanwhile()
{
    Asking f;
    QVERIFY(f.login());
    const Credentials waiting = f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.asked.size(), 1);
    const int requests = f.refreshRequests();
    const Credentials other = f.provider->credentialsFor(OtherApi);
    const Credentials own = f.provider->refresh();
    const Credentials same = f.provider->credentialsFor(Api);
    QTRY_VERIFY(other.isFinished() && own.isFinished());
    QVERIFY(other.result().isValid());
    QVERIFY(own.result().isValid());
    QVERIFY(f.settle());
    QVERIFY(!waiting.isFinished());
    QVERIFY(!same.isFinished());
    QCOMPARE(f.asked.size(), 1);
    QCOMPARE(f.refreshRequests(), requests + 2);
    f.wantsFactor = false;
    f.signIn();
    QTRY_VERIFY(waiting.isFinished() && same.isFinished());
    QVERIFY(waiting.result().isValid());
    QVERIFY(same.result().isValid());
}

void tst_SessionInteraction::othersOutliveCancel()
{
    Asking f;
    QVERIFY(f.login());
    const Credentials waiting = f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.asked.size(), 1);
    f.issuer.tokenDelay = 100ms;
    const Credentials other = f.provider->credentialsFor(OtherApi);
    f.signIn(Person::Denies);
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().code(), ErrorCode::MfaRequired);
    QTRY_VERIFY(other.isFinished());
    QVERIFY2(other.result().isValid(), qPrintable(other.result().error().detail()));
}

// A login that is under way already is not disturbed.
void tst_SessionInteraction::duringLogin()
{
    Asking f;
    QVERIFY(f.login());
    f.browser.person = Person::Waits;
    const QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 2);
    const Credentials future = f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.refreshRequests(), 1);
    QTRY_VERIFY(f.provider->lastError().code() == ErrorCode::MfaRequired);
    QCoreApplication::processEvents();
    QCOMPARE(f.asked.size(), 0);
    QVERIFY(!future.isFinished());
    f.browser.act(Person::SignsIn);
    QTRY_COMPARE(spy.size(), 1);
    QTRY_COMPARE(f.asked.size(), 1); // it did not bring what was wanted
    f.wantsFactor = false;
    f.signIn();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
}

void tst_SessionInteraction::logoutMeanwhile()
{
    Asking f;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.asked.size(), 1);
    QVERIFY(f.logout());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"session.ended"_s);
    // And the next call does not wait for a login of which nobody thinks any more.
    const Credentials next = f.provider->credentials();
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.result().error().detail(), u"credentials.not_authenticated"_s);
}

void tst_SessionInteraction::providerDies()
{
    Asking f;
    QVERIFY(f.login());
    f.issuer.endSessions();
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.asked.size(), 1);
    f.provider.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"provider.destroyed"_s);
}

void tst_SessionInteraction::anotherError()
{
    Asking f;
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &) {
        return Answer::oauthError("invalid_scope", "no", 400);
    };
    const Credentials future = f.provider->credentialsFor(Api);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"refresh.invalid_scope"_s);
    QCOMPARE(f.asked.size(), 0);
}

// A login in another window, or another process, serves the waiting calls as well.
void tst_SessionInteraction::signedInElsewhere()
{
    Asking f;
    QVERIFY(f.login());
    f.issuer.endSessions();
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.asked.size(), 1);
    const auto other = f.makeProvider();
    other->login();
    QTRY_VERIFY(other->isAuthenticated());
    QTRY_VERIFY(f.provider->isAuthenticated());
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
    QTRY_VERIFY(!other->isBusy());
}

// The refresh finds the new session in the store, and not the check that follows the announcement.
void tst_SessionInteraction::signedInElsewhereDuringARefresh()
{
    Asking f;
    QVERIFY(f.login());
    const Credentials waiting = f.provider->credentialsFor(Api);
    QTRY_COMPARE(f.asked.size(), 1);
    QVERIFY(f.settle());
    f.wantsFactor = false;
    const auto other = f.makeProvider();
    f.store.once(FaultyStore::Write, FaultyStore::held());
    other->login();
    QTRY_VERIFY(f.store.isHolding()); // and the login has the lock of the session
    const Credentials others = f.provider->credentialsFor(OtherApi);
    QVERIFY(!waiting.isFinished());
    f.store.release();
    QTRY_VERIFY(others.isFinished());
    QVERIFY2(others.result().isValid(), qPrintable(others.result().error().detail()));
    QTRY_VERIFY(waiting.isFinished());
    QVERIFY2(waiting.result().isValid(), qPrintable(waiting.result().error().detail()));
    QCOMPARE(waiting.result().audience(), Api);
    QCOMPARE(f.asked.size(), 1);
    QTRY_VERIFY(!other->isBusy());
    QVERIFY(f.settle());
}

// The application restores a session that another process has stored. Its access token has expired.
void tst_SessionInteraction::restoredMeanwhile()
{
    Asking f;
    QVERIFY(f.login());
    f.issuer.endSessions();
    const Credentials waiting = f.provider->refresh();
    QTRY_COMPARE(f.asked.size(), 1);
    QVERIFY(f.settle());
    QVERIFY(!f.provider->isAuthenticated());
    CredentialRecord record = f.someRecord();
    record.refreshToken = f.issuer.issueRefreshToken();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    f.setRecord(record);
    QVERIFY(f.restore());
    QTRY_VERIFY(waiting.isFinished());
    QVERIFY2(waiting.result().isValid(), qPrintable(waiting.result().error().detail()));
    QCOMPARE(f.asked.size(), 1);
    QVERIFY(f.settle());
}

AUTH0QT_TEST_MAIN(tst_SessionInteraction, QCoreApplication)
#include "tst_session_interaction.moc"
