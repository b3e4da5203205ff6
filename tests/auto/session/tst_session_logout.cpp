// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "session/sessionfolder.h"
#include "session/sessionlock.h"

#include <QtCore/qscopeguard.h>

#include <csignal>
#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Status = Auth0StoreResult::Status;

class tst_SessionLogout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void waitsForNobody();
    void promptsOnce();
    void failedLoginKeepsPrompt();
    void restoreKeepsPrompt();
    void ownPromptWins();
    void endsLogin();
    void whileStoring();
    void whileStoringSuperseded();
    void whileRestoring();
    void withoutRestore();
    void withoutRevocation();
    void revocationFails();
    void removalFails();
    void withoutSpace();
    void twice();
    void duringRefresh_data();
    void duringRefresh();
    void duringUserinfo();
    void loginAtOnce();
    void leftMeanwhile();
    void providerDies();
    void browser_data();
    void browser();
    void browserComesBack();
    void browserFails();
    void browserSessionOfIssuer();

private:
    static QString prompt(const SessionFixture &f)
    {
        return f.browser.lastQuery().queryItemValue(u"prompt"_s);
    }
};

void tst_SessionLogout::order()
{
    SessionFixture f;
    QVERIFY(f.login());
    const CredentialRecord old = f.record();
    f.browser.opened.clear();
    SignalLog log(f.provider.get());
    SignalLog profileLog(f.provider->profile());
    f.provider->logout();
    QCOMPARE(log.entries, QStringList());
    QCOMPARE(f.provider->state(), State::LoggingOut);
    // The session has ended with the call: its tokens go nowhere any more.
    QVERIFY(!f.provider->isAuthenticated());
    QCOMPARE(f.provider->credentials().result().error().code(), ErrorCode::NotAuthenticated);
    QTRY_COMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
    QVERIFY(log.entries.indexOf(u"authenticatedChanged"_s) >= 0);
    QVERIFY(log.entries.lastIndexOf(u"stateChanged"_s) < log.entries.indexOf(u"loggedOut"_s));
    QVERIFY(profileLog.entries.contains(u"nameChanged"_s));
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QCOMPARE(f.provider->profile()->sub(), QString());
    QVERIFY(!f.provider->expiresAt().isValid());
    QVERIFY(f.provider->isReady());
    QVERIFY(f.store.record().isEmpty());
    QVERIFY(f.settle());
    QCOMPARE(f.issuer.revoked(), QStringList { old.refreshToken });
    QTRY_VERIFY(f.index().entries.isEmpty());
    QVERIFY(f.browser.opened.isEmpty());
    QCOMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
}

void tst_SessionLogout::waitsForNobody()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.server.once(f.issuer.revocationPath(), Answer::broken(Answer::Fault::Hang));
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedOut);
    f.provider->logout();
    QTRY_COMPARE(spy.size(), 1);
    QTRY_COMPARE(f.issuer.server.requests(f.issuer.revocationPath()).size(), 1);
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QVERIFY(f.provider->isBusy());
}

void tst_SessionLogout::promptsOnce()
{
    SessionFixture f;
    QVERIFY(f.login());
    QCOMPARE(prompt(f), QString());
    QVERIFY(f.logout());
    QVERIFY(f.login());
    QCOMPARE(prompt(f), u"login"_s);
    QVERIFY(f.login());
    QCOMPARE(prompt(f), QString());
    // The browser is signed out too: it will ask by itself.
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedOut);
    f.browser.person = Person::Waits;
    f.provider->logoutWith(options);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(f.settle());
    f.browser.person = Person::SignsIn;
    QVERIFY(f.login());
    QCOMPARE(prompt(f), QString());
}

void tst_SessionLogout::failedLoginKeepsPrompt()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.logout());
    f.browser.person = Person::Denies;
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(spy.size(), 1);
    f.browser.person = Person::SignsIn;
    QVERIFY(f.login());
    QCOMPARE(prompt(f), u"login"_s);
}

void tst_SessionLogout::restoreKeepsPrompt()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.store.alwaysForIndex(FaultyStore::Write, FaultyStore::fails(Status::Unavailable));
    QVERIFY(f.logout());
    QVERIFY(!f.restore()); // whose index knows nothing of it
    QVERIFY(f.login());
    QCOMPARE(prompt(f), u"login"_s);
}

void tst_SessionLogout::ownPromptWins()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.logout());
    Auth0LoginOptions options;
    options.setPrompt(u"select_account"_s);
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(prompt(f), u"select_account"_s);
}

void tst_SessionLogout::endsLogin()
{
    SessionFixture f;
    f.browser.person = Person::Waits;
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    f.provider->logout();
    const QStringList expected { u"loginFailed"_s, u"loggedOut"_s };
    QTRY_COMPARE(log.outcomes(), expected);
    QCOMPARE(spy.first().first().value<Auth0Error>().code(), ErrorCode::Cancelled);
    QVERIFY(!f.browser.isOpen);
    QCOMPARE(f.provider->state(), State::LoggedOut);
}

void tst_SessionLogout::whileStoring()
{
    SessionFixture f;
    f.store.once(FaultyStore::Write, FaultyStore::held());
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_VERIFY(f.store.isHolding());
    const auto future = f.provider->credentials();
    f.provider->logout();
    f.store.release();
    const QStringList expected { u"loginFailed"_s, u"loggedOut"_s };
    QTRY_COMPARE(log.outcomes(), expected);
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), expected);
    QVERIFY(f.store.record().isEmpty());
    QTRY_VERIFY(!f.issuer.revoked().isEmpty());
    for (const QString &token : f.issuer.issuedTokens())
        QVERIFY(!f.issuer.isAlive(token));
    QVERIFY(!f.provider->isAuthenticated());
    QVERIFY(f.issuer.server.requests("/userinfo").isEmpty());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"session.ended"_s);
    QVERIFY(f.index().entries.isEmpty());
}

void tst_SessionLogout::whileStoringSuperseded()
{
    SessionFixture f;
    f.store.once(FaultyStore::Write, FaultyStore::held());
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_VERIFY(f.store.isHolding());
    f.browser.person = Person::Waits;
    f.provider->login();
    f.provider->logout();
    f.store.release();
    QTRY_COMPARE(log.count(u"loggedOut"_s), 1);
    QTRY_COMPARE(log.count(u"loginFailed"_s), 2);
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"loggedIn"_s), 0);
    QVERIFY(f.store.record().isEmpty());
    QTRY_VERIFY(!f.issuer.revoked().isEmpty());
    for (const QString &token : f.issuer.issuedTokens())
        QVERIFY(!f.issuer.isAlive(token));
}

void tst_SessionLogout::whileRestoring()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    SignalLog log(f.provider.get());
    f.provider->restore();
    f.provider->logout();
    f.store.release();
    const QStringList expected { u"restoreFinished"_s, u"loggedOut"_s };
    QTRY_COMPARE(log.outcomes(), expected);
    QVERIFY(!f.provider->isAuthenticated());
    QVERIFY(f.store.record().isEmpty());
    QTRY_COMPARE(f.issuer.revoked(), QStringList { u"stored-refresh"_s });
}

void tst_SessionLogout::withoutRestore()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QVERIFY(f.logout());
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.issuer.revoked(), QStringList { u"stored-refresh"_s });
}

void tst_SessionLogout::withoutRevocation()
{
    SessionFixture f;
    QVERIFY(f.login());
    Auth0LogoutOptions options;
    options.setRevoke(false);
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedOut);
    f.provider->logoutWith(options);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(f.settle());
    QVERIFY(f.issuer.server.requests(f.issuer.revocationPath()).isEmpty());
}

void tst_SessionLogout::revocationFails()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.server.stop();
    f.issuer.server.closeConnections();
    SignalLog log(f.provider.get());
    QVERIFY(f.logout());
    QCOMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
    QVERIFY(!f.provider->isOnline());
    QVERIFY(f.store.record().isEmpty());
}

void tst_SessionLogout::removalFails()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.store.once(FaultyStore::Remove, FaultyStore::fails(Status::Locked));
    SignalLog log(f.provider.get());
    QVERIFY(f.logout());
    const QStringList expected { u"errorOccurred"_s, u"loggedOut"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->lastError().detail(), u"storage.locked"_s);
    QVERIFY(!f.provider->isAuthenticated());
    QCOMPARE(f.issuer.revoked().size(), 1);
}

// The mark that a logout makes for refreshes of other processes cannot be written. Then the logout
// waits for them.
void tst_SessionLogout::withoutSpace()
{
#ifndef Q_OS_UNIX
    QSKIP("setrlimit() is a function of Unix");
#else
    SessionFixture f;
    QVERIFY(f.login());
    const QString key = credentialKey(f.issuer.issuer(), f.issuer.clientId, u"default"_s);
    SessionFolder().remove(key + u".end"_s); // of another test
    SessionLock refresh(key);
    refresh.acquire(1s);
    QTRY_VERIFY(refresh.isHeld());
    const QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedOut);
    {
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit;
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit none { 0, limit.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto restore = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, handler);
        });
        f.provider->logout();
        QVERIFY(!f.provider->isAuthenticated());
        QVERIFY(!QTest::qWaitFor([&] { return spy.size() > 0; }, 200));
        QVERIFY(!f.store.record().isEmpty());
        refresh.release();
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(f.store.record().isEmpty());
    }
    QVERIFY(f.settle());
#endif
}

void tst_SessionLogout::twice()
{
    SessionFixture f;
    QVERIFY(f.login());
    SignalLog log(f.provider.get());
    f.provider->logout();
    f.provider->logout();
    QVERIFY(f.settle());
    QTRY_COMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
    QVERIFY(f.logout()); // nobody is there, and that is what it says
}

void tst_SessionLogout::duringRefresh_data()
{
    QTest::addColumn<int>("heldCall"); // of the store, counted from the refresh's first; 0: none
    QTest::addColumn<bool>("asksServer");
    QTest::newRow("reading") << 1 << false;
    QTest::newRow("marking") << 2 << false;
    QTest::newRow("on the wire") << 0 << true;
    QTest::newRow("storing") << 3 << true;
}

// No answer of an old request resurrects a session, in memory or in the store.
void tst_SessionLogout::duringRefresh()
{
    QFETCH(int, heldCall);
    QFETCH(bool, asksServer);
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    if (heldCall == 0)
        f.issuer.tokenDelay = 200ms;
    else if (heldCall == 1)
        f.store.once(FaultyStore::Read, FaultyStore::held());
    else if (heldCall == 3)
        f.store.once(FaultyStore::Write, FaultyStore::Fault()); // the mark
    if (heldCall >= 2)
        f.store.once(FaultyStore::Write, FaultyStore::held());

    SignalLog log(f.provider.get());
    const auto future = f.provider->refresh();
    if (heldCall == 0)
        QTRY_COMPARE(f.refreshRequests(), 1);
    else
        QTRY_VERIFY(f.store.isHolding());
    QCOMPARE(f.refreshRequests(), asksServer ? 1 : 0);
    f.provider->logout();
    f.store.release();
    QTRY_COMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().detail(), u"session.ended"_s);
    QVERIFY(f.settle());

    // Both tokens are revoked, the one that came too late as well.
    QTRY_COMPARE(f.issuer.revoked().size(), asksServer ? 2 : 1);
    QCOMPARE(f.refreshRequests(), asksServer ? 1 : 0);
    for (const QString &token : f.issuer.issuedTokens())
        QVERIFY(!f.issuer.isAlive(token));
    QVERIFY(f.store.record().isEmpty());
    QVERIFY(!f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->sub(), QString());
    f.restart();
    QVERIFY(!f.restore());
}

void tst_SessionLogout::duringUserinfo()
{
    SessionFixture f;
    Answer late = Answer::json({ { u"sub"_s, u"auth0|alice"_s }, { u"nickname"_s, u"late"_s } });
    late.delay = 100ms;
    f.issuer.server.once("/userinfo", late);
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_COMPARE(log.count(u"loggedIn"_s), 1);
    QTRY_COMPARE(f.issuer.server.requests("/userinfo").size(), 1);
    QVERIFY(f.logout());
    QVERIFY(f.settle());
    QCOMPARE(f.provider->profile()->nickname(), QString());
    QVERIFY(f.store.record().isEmpty());
}

void tst_SessionLogout::loginAtOnce()
{
    SessionFixture f;
    QVERIFY(f.login());
    FaultyStore::Fault slow;
    slow.delay = 200ms;
    f.store.once(FaultyStore::Remove, slow);
    SignalLog log(f.provider.get());
    f.provider->logout();
    f.provider->login();
    const QStringList expected { u"loggedOut"_s, u"loggedIn"_s };
    QTRY_COMPARE(log.outcomes(), expected);
    QVERIFY(f.settle());
    QCOMPARE(prompt(f), u"login"_s);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
}

void tst_SessionLogout::leftMeanwhile()
{
    SessionFixture f;
    QVERIFY(f.login());
    FaultyStore::Fault slow;
    slow.delay = 50ms;
    f.store.once(FaultyStore::Remove, slow);
    SignalLog log(f.provider.get());
    f.provider->logout();
    f.provider->setAccount(u"other"_s);
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QTRY_COMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
    QTRY_VERIFY(f.store.record().isEmpty());
    QTRY_COMPARE(f.issuer.revoked().size(), 1);
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"loggedOut"_s), 1);
    QVERIFY(f.login());
    QCOMPARE(prompt(f), QString()); // another slot
}

void tst_SessionLogout::providerDies()
{
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    QVERIFY(f.login());
    f.provider->logout();
    f.provider.reset();
    QTRY_COMPARE(f.issuer.revoked().size(), 1);
    QTRY_VERIFY(f.store.record().isEmpty());
}

void tst_SessionLogout::browser_data()
{
    QTest::addColumn<bool>("federated");
    QTest::addColumn<QString>("returnTo");
    QTest::newRow("plain") << false << QString();
    QTest::newRow("federated") << true << QString();
    QTest::newRow("return") << false << u"https://acme.com/bye?a=1&b=2"_s;
}

void tst_SessionLogout::browser()
{
    QFETCH(bool, federated);
    QFETCH(QString, returnTo);
    SessionFixture f;
    QVERIFY(f.login());
    f.browser.person = Person::Waits;
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    options.setFederated(federated);
    options.setReturnTo(QUrl(returnTo));
    SignalLog log(f.provider.get());
    f.provider->logoutWith(options);
    QTRY_COMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
    QVERIFY(f.settle());
    const QUrl url = f.browser.lastUrl();
    QCOMPARE(url.path(), QString::fromLatin1(f.issuer.logoutPath()));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"client_id"_s), f.issuer.clientId);
    QCOMPARE(query.queryItemValue(u"returnTo"_s, QUrl::FullyDecoded), returnTo);
    QCOMPARE(query.hasQueryItem(u"federated"_s), federated);
    QCOMPARE(f.issuer.revoked().size(), 1);
    QCOMPARE(log.outcomes(), QStringList { u"loggedOut"_s });
}

void tst_SessionLogout::browserComesBack()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.browser.person = Person::Waits;
    f.browser.throughListener = true;
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    options.setReturnTo(QUrl(u"http://127.0.0.1:0/bye"_s));
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedOut);
    f.browser.opened.clear();
    f.provider->logoutWith(options);
    QTRY_COMPARE(spy.size(), 1); // waits for no browser
    QTRY_COMPARE(f.browser.opened.size(), 1);
    QVERIFY(f.provider->isBusy());
    f.browser.comeBack(
            QUrl(f.browser.lastQuery().queryItemValue(u"returnTo"_s, QUrl::FullyDecoded)));
    QVERIFY(f.settle());
    QTRY_VERIFY(f.browser.answer.startsWith("HTTP/1.1 200"));
    QCOMPARE(f.provider->lastError(), Auth0Error());
}

void tst_SessionLogout::browserFails()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    SignalLog log(f.provider.get());
    f.provider->logoutWith(options);
    QTRY_COMPARE(log.count(u"loggedOut"_s), 1);
    QTRY_COMPARE(log.count(u"errorOccurred"_s), 1);
    QCOMPARE(f.provider->lastError().detail(), u"browser.open"_s);
    QVERIFY(f.store.record().isEmpty());
}

void tst_SessionLogout::browserSessionOfIssuer()
{
    SessionFixture f(FakeIssuer::Layout::OpenIdConnect);
    f.provider->setDomain({});
    f.provider->setIssuer(f.issuer.issuer());
    QVERIFY(f.login());
    const QString idToken = f.record().idToken;
    f.browser.person = Person::Waits;
    Auth0LogoutOptions options;
    options.setBrowserSession(true);
    options.setReturnTo(QUrl(u"http://127.0.0.1:0/bye"_s));
    f.browser.opened.clear();
    f.provider->logoutWith(options);
    QTRY_COMPARE(f.browser.opened.size(), 1);
    QCOMPARE(f.browser.lastUrl().path(), u"/session/end"_s);
    const auto value = [&f](const QString &name) {
        return f.browser.lastQuery().queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(value(u"client_id"_s), f.issuer.clientId);
    QCOMPARE(value(u"id_token_hint"_s), idToken);
    const QString back = value(u"post_logout_redirect_uri"_s);
    // Another state is not our answer.
    Q_EMIT f.browser.redirected(QUrl(back + u"?state=wrong"_s));
    QCoreApplication::sendPostedEvents();
    QVERIFY(f.provider->isBusy());
    Q_EMIT f.browser.redirected(QUrl(back + u"?state="_s + value(u"state"_s)));
    QVERIFY(f.settle());
    QCOMPARE(f.provider->lastError(), Auth0Error());
}

AUTH0QT_TEST_MAIN(tst_SessionLogout, QCoreApplication)
#include "tst_session_logout.moc"
