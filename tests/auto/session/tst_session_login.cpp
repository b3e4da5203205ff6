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
using Status = Auth0StoreResult::Status;

Q_DECLARE_METATYPE(Auth0QtTest::FaultyStore::Fault)

class tst_SessionLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order();
    void storesBeforeLoggedIn();
    void oneRequestAfterRedirect_data();
    void oneRequestAfterRedirect();
    void throughListener();
    void denied();
    void failureKeepsSession();
    void writeFails_data();
    void writeFails();
    void supersedes();
    void supersededWhileStoring();
    void waitsForRestore_data();
    void waitsForRestore();
    void cancelledWhileWaiting();
    void supersededWhileWaiting();
    void cancelEndsLogin();
    void cancelWhileStoring();
    void timesOut();
    void anotherSubject();
    void sameSubject();
    void oldUserinfo();
    void duringRefresh();
    void userinfo_data();
    void userinfo();
    void byCustomScheme();
    void options();
    void scopesOfOneLogin();
    void nullInAnswer();
    void requiredAcrValues_data();
    void requiredAcrValues();
    void storeDiesMeanwhile();
};

void tst_SessionLogin::order()
{
    SessionFixture f;
    QCoreApplication::processEvents();
    SignalLog log(f.provider.get());
    f.provider->login();
    QCOMPARE(log.entries, QStringList()); // nothing from within a call
    QCOMPARE(f.provider->state(), State::LoggingIn);
    QVERIFY(f.provider->isBusy());
    QVERIFY(!f.provider->isReady());
    QTRY_VERIFY(log.entries.contains(u"stateChanged"_s));
    log.entries.clear();
    QTRY_VERIFY(log.entries.contains(u"loggedIn"_s));
    const QStringList before = log.entries.mid(0, log.entries.indexOf(u"loggedIn"_s));
    for (const auto &notify : { u"stateChanged"_s, u"readyChanged"_s, u"authenticatedChanged"_s,
                                u"persistentChanged"_s, u"expiresAtChanged"_s })
        QVERIFY2(before.contains(notify), qPrintable(notify));
    QCOMPARE(log.outcomes(), QStringList { u"loggedIn"_s });
    QVERIFY(f.provider->isReady());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isOnline());
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(f.provider->expiresAt()) - 3600) < 60);
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), QStringList { u"loggedIn"_s });
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
}

void tst_SessionLogin::storesBeforeLoggedIn()
{
    SessionFixture f;
    FaultyStore::Fault slow;
    slow.delay = 50ms;
    f.store.once(FaultyStore::Write, slow);
    CredentialRecord seen;
    QString name;
    connect(f.provider.get(), &Auth0Provider::stateChanged, this, [&] {
        if (f.provider->state() == State::LoggedIn)
            seen = f.record();
        QCOMPARE(f.provider->isAuthenticated(), f.provider->state() == State::LoggedIn);
    });
    QVERIFY(f.login());
    QCOMPARE(seen.subject, u"auth0|alice"_s);
    QCOMPARE(seen.issuer, f.issuer.issuer());
    QCOMPARE(seen.clientId, f.issuer.clientId);
    QCOMPARE(seen.accessToken.scopes, f.provider->scopes());
    QVERIFY(f.issuer.isAlive(seen.refreshToken));
    QCOMPARE(f.provider->credentials().result().accessToken(), seen.accessToken.value);
    QVERIFY(f.provider->isPersistent());
    // The index tells of it, without a token.
    QCOMPARE(f.index().entries.size(), 1);
    QCOMPARE(f.index().entries.first().name, u"Alice"_s);
    for (const QString &token : f.issuer.issuedTokens())
        QVERIFY(!f.store.index().contains(token.toLatin1()));
    // Userinfo comes after it and is stored too.
    QTRY_COMPARE(f.record().userinfoClaims.claims["nickname"_L1].toString(), u"ally"_s);
    QCOMPARE(f.record().refreshToken, seen.refreshToken);
}

void tst_SessionLogin::oneRequestAfterRedirect_data()
{
    QTest::addColumn<bool>("byIssuer");
    QTest::newRow("domain") << false;
    QTest::newRow("issuer") << true;
}

void tst_SessionLogin::oneRequestAfterRedirect()
{
    QFETCH(bool, byIssuer);
    SessionFixture f(byIssuer ? FakeIssuer::Layout::OpenIdConnect : FakeIssuer::Layout::Auth0);
    if (byIssuer) {
        f.provider->setDomain({});
        f.provider->setIssuer(f.issuer.issuer());
    }
    f.browser.person = Person::Waits;
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    QTRY_COMPARE(f.issuer.server.requests("/.well-known/jwks.json").size(), 1);
    QCOMPARE(f.issuer.server.requests("/.well-known/openid-configuration").size(), byIssuer);
    const qsizetype before = f.issuer.server.requests().size();
    QList<QByteArray> paths;
    connect(f.provider.get(), &Auth0Provider::loggedIn, this, [&] {
        for (const Request &request : f.issuer.server.requests().mid(before))
            paths.append(request.path);
    });
    f.browser.act(Person::SignsIn);
    QTRY_VERIFY(!paths.isEmpty());
    paths.removeAll("/userinfo"); // sent after the login: it may have arrived already
    QCOMPARE(paths, QList<QByteArray> { f.issuer.tokenPath() });
    QVERIFY(f.settle());
    QCOMPARE(f.issuer.server.requests("/userinfo").size(), 1);
}

void tst_SessionLogin::throughListener()
{
    SessionFixture f;
    f.browser.throughListener = true;
    QVERIFY(f.login());
    QTRY_VERIFY(f.browser.answer.startsWith("HTTP/1.1 200"));
    for (const QString &token : f.issuer.issuedTokens())
        QVERIFY(!f.browser.answer.contains(token.toLatin1()));
}

void tst_SessionLogin::denied()
{
    SessionFixture f;
    f.browser.person = Person::Denies;
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(spy.size(), 1);
    const auto error = spy.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::AuthorizationDenied);
    QCOMPARE(error.detail(), u"authorize.access_denied"_s);
    QCOMPARE(f.provider->lastError(), error);
    const QStringList expected { u"errorOccurred"_s, u"loginFailed"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QVERIFY(f.provider->isReady());
    QVERIFY(f.store.calls.isEmpty());
    QVERIFY(f.issuer.server.requests("/oauth/token").isEmpty());

    // The next operation begins without the error.
    f.browser.person = Person::SignsIn;
    f.provider->login();
    QCOMPARE(f.provider->lastError(), Auth0Error());
    QTRY_VERIFY(f.provider->isAuthenticated());
}

void tst_SessionLogin::failureKeepsSession()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString before = f.record().accessToken.value;
    f.browser.person = Person::Denies;
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QCOMPARE(f.provider->state(), State::LoggingIn);
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->credentials().isFinished());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QCOMPARE(f.record().accessToken.value, before);
    QVERIFY(f.issuer.revoked().isEmpty());
}

void tst_SessionLogin::writeFails_data()
{
    QTest::addColumn<bool>("require");
    QTest::addColumn<FaultyStore::Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    for (const bool require : { false, true }) {
        const auto row = [require](const char *name, const FaultyStore::Fault &fault,
                                   ErrorCode code) {
            QTest::addRow("%s, %s", require ? "RequireStore" : "AllowMemory", name)
                    << require << fault << code;
        };
        row("locked", FaultyStore::fails(Status::Locked), ErrorCode::StorageLocked);
        row("denied", FaultyStore::fails(Status::Denied), ErrorCode::StorageDenied);
        row("unavailable", FaultyStore::fails(Status::Unavailable), ErrorCode::StorageUnavailable);
        row("timeout", FaultyStore::fails(Status::Timeout), ErrorCode::Timeout);
        FaultyStore::Fault broken;
        broken.withoutResult = true;
        row("no result", broken, ErrorCode::StorageUnavailable);
    }
}

void tst_SessionLogin::writeFails()
{
    QFETCH(bool, require);
    QFETCH(FaultyStore::Fault, fault);
    QFETCH(ErrorCode, code);
    SessionFixture f;
    using Auth0::StoragePolicy;
    f.provider->setStoragePolicy(require ? StoragePolicy::RequireStore
                                         : StoragePolicy::AllowMemory);
    f.store.always(FaultyStore::Write, fault);
    SignalLog log(f.provider.get());
    f.provider->login();
    const QString outcome = require ? u"loginFailed"_s : u"loggedIn"_s;
    QTRY_VERIFY(log.entries.contains(outcome));
    const QStringList expected { u"errorOccurred"_s, outcome };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->lastError().code(), code);
    QCOMPARE(f.provider->isAuthenticated(), !require);
    QCOMPARE(f.provider->isPersistent(), false);
    QVERIFY(f.provider->isOnline());
    QVERIFY(f.settle());
    // A session that cannot be kept is not left open at the server.
    QTRY_COMPARE(f.issuer.revoked().size(), require ? 1 : 0);
    if (!require)
        QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
}

void tst_SessionLogin::supersedes()
{
    SessionFixture f;
    f.browser.person = Person::Waits;
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    f.browser.person = Person::SignsIn;
    f.provider->login();
    QTRY_COMPARE(spy.size(), 1);
    const auto error = spy.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::Cancelled);
    QCOMPARE(error.detail(), u"login.superseded"_s);
    QTRY_VERIFY(f.provider->isAuthenticated());
    QVERIFY(f.settle());
    const QStringList expected { u"loginFailed"_s, u"loggedIn"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.browser.opened.size(), 2);
    QVERIFY(f.browser.opened.first() != f.browser.opened.last());
}

void tst_SessionLogin::supersededWhileStoring()
{
    SessionFixture f;
    f.store.once(FaultyStore::Write, FaultyStore::held());
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_VERIFY(f.store.isHolding());
    // That login has happened. The next one goes on all the same.
    f.provider->login();
    f.store.release();
    QTRY_COMPARE(log.count(u"loggedIn"_s), 2);
    QVERIFY(f.settle());
    const QStringList expected { u"loggedIn"_s, u"loggedIn"_s };
    QCOMPARE(log.outcomes(), expected);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QCOMPARE(f.provider->credentials().result().accessToken(), f.record().accessToken.value);
}

void tst_SessionLogin::waitsForRestore_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<int>("pages");
    QTest::newRow("comes back") << u"ok"_s << QStringList { u"restoreFinished"_s, u"loggedIn"_s }
                                << 0;
    QTest::newRow("missing") << u"missing"_s << QStringList { u"restoreFinished"_s, u"loggedIn"_s }
                             << 1;
    QTest::newRow("locked") << u"locked"_s
                            << QStringList { u"errorOccurred"_s, u"restoreFinished"_s,
                                             u"loginFailed"_s }
                            << 0;
    QTest::newRow("asks for a fresh login")
            << u"fresh"_s << QStringList { u"restoreFinished"_s, u"loggedIn"_s } << 1;
}

void tst_SessionLogin::waitsForRestore()
{
    QFETCH(QString, how);
    QFETCH(QStringList, outcomes);
    QFETCH(int, pages);
    SessionFixture f;
    if (how != "missing"_L1)
        f.setRecord(f.someRecord());
    FaultyStore::Fault fault = how == "locked"_L1 ? FaultyStore::fails(Status::Locked)
                                                  : FaultyStore::Fault();
    fault.held = true;
    f.store.once(FaultyStore::Read, fault);
    SignalLog log(f.provider.get());
    f.provider->restore();
    Auth0LoginOptions options;
    if (how == "fresh"_L1)
        options.setPrompt(u"login"_s);
    f.provider->loginWith(options);
    QTest::qWait(20);
    QVERIFY(f.browser.opened.isEmpty());
    QCOMPARE(f.provider->state(), State::Restoring);
    f.store.release();
    QTRY_COMPARE(log.outcomes(), outcomes);
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), outcomes);
    QCOMPARE(f.browser.opened.size(), pages);
    if (how == "locked"_L1)
        QCOMPARE(f.provider->lastError().code(), ErrorCode::StorageLocked);
}

void tst_SessionLogin::cancelledWhileWaiting()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->restore();
    f.provider->login();
    f.provider->cancel();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().code(), ErrorCode::Cancelled);
    QTRY_COMPARE(log.count(u"restoreFinished"_s), 1);
    f.store.release();
    QTest::qWait(20);
    QCOMPARE(log.outcomes().size(), 2);
    QVERIFY(f.browser.opened.isEmpty());
    QCOMPARE(f.provider->state(), State::LoggedOut);
}

void tst_SessionLogin::supersededWhileWaiting()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->restore();
    f.provider->login();
    f.provider->login();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"login.superseded"_s);
    f.store.release();
    QTRY_COMPARE(log.count(u"loggedIn"_s), 1);
    QCOMPARE(log.count(u"loginFailed"_s), 1);
}

void tst_SessionLogin::cancelEndsLogin()
{
    SessionFixture f;
    f.browser.person = Person::Waits;
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    const QUrl redirectUri(
            f.browser.lastQuery().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    f.provider->cancel();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Auth0Error>().detail(), u"login.cancelled"_s);
    QCOMPARE(log.outcomes(), QStringList { u"loginFailed"_s });
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QVERIFY(!f.browser.isOpen);
    QTcpSocket socket;
    socket.connectToHost(redirectUri.host(), quint16(redirectUri.port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    // Too late now.
    f.browser.act(Person::SignsIn);
    QTest::qWait(20);
    QVERIFY(f.issuer.server.requests("/oauth/token").isEmpty());
}

void tst_SessionLogin::cancelWhileStoring()
{
    SessionFixture f;
    f.store.once(FaultyStore::Write, FaultyStore::held());
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_VERIFY(f.store.isHolding());
    f.provider->cancel();
    f.store.release();
    QTRY_COMPARE(log.outcomes(), QStringList { u"loggedIn"_s });
    QVERIFY(f.settle());
}

void tst_SessionLogin::timesOut()
{
    SessionFixture f;
    f.provider->setTimeout(1s);
    f.browser.person = Person::Waits;
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(spy.size(), 1);
    const auto error = spy.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::Timeout);
    QCOMPARE(error.detail(), u"login.timeout"_s);
    QVERIFY(f.provider->isOnline()); // nobody asked the server
}

void tst_SessionLogin::anotherSubject()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().refreshToken;
    f.issuer.subject = u"auth0|bob"_s;
    f.issuer.claims["name"_L1] = u"Bob"_s;
    FaultyStore::Fault slow;
    slow.delay = 50ms;
    f.store.once(FaultyStore::Write, slow);
    QString subjectAtRevocation;
    connect(&f.issuer.server, &FakeServer::requestReceived, this, [&](const QByteArray &path) {
        if (path == f.issuer.revocationPath())
            subjectAtRevocation = f.record().subject;
    });
    QVERIFY(f.login());
    QTRY_COMPARE(f.issuer.revoked(), QStringList { old });
    QCOMPARE(subjectAtRevocation, u"auth0|bob"_s); // the record was replaced before
    QCOMPARE(f.provider->profile()->name(), u"Bob"_s);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QCOMPARE(f.index().entries.size(), 1);
    QCOMPARE(f.index().entries.first().subject, u"auth0|bob"_s);
}

void tst_SessionLogin::sameSubject()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.login());
    QVERIFY(f.issuer.revoked().isEmpty());
    QCOMPARE(f.index().entries.size(), 1);
}

void tst_SessionLogin::oldUserinfo()
{
    SessionFixture f;
    Answer late = Answer::json({ { u"sub"_s, u"auth0|alice"_s }, { u"nickname"_s, u"late"_s } });
    late.delay = 1s; // after the next login
    f.issuer.server.once("/userinfo", late);
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_COMPARE(log.count(u"loggedIn"_s), 1);
    f.issuer.subject = u"auth0|bob"_s;
    f.provider->login();
    QTRY_COMPARE(log.count(u"loggedIn"_s), 2);
    QVERIFY(f.provider->isBusy());
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"errorOccurred"_s), 0);
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
    QCOMPARE(f.record().subject, u"auth0|bob"_s);
}

// The refresh of the old session must not write over the new one.
void tst_SessionLogin::duringRefresh()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.tokenDelay = 300ms;
    const auto future = f.provider->refresh();
    QTRY_COMPARE(f.refreshRequests(), 1);
    f.issuer.tokenDelay = 0ms;
    f.issuer.subject = u"auth0|bob"_s;
    QVERIFY(f.login());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
    QCOMPARE(f.record().subject, u"auth0|bob"_s);
    QCOMPARE(f.provider->credentials().result().accessToken(), f.record().accessToken.value);
    // Alice's token, the rotated one, is of no more use.
    QTRY_COMPARE(f.issuer.revoked().size(), 1);
}

void tst_SessionLogin::userinfo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sub");
    QTest::addColumn<QString>("nickname");
    QTest::addColumn<QString>("detail");
    QTest::newRow("good") << 200 << QString() << u"ally"_s << QString();
    QTest::newRow("another's") << 200 << u"auth0|mallory"_s << QString() << u"userinfo.sub"_s;
    QTest::newRow("fails") << 500 << QString() << QString() << QString(); // it is optional
}

void tst_SessionLogin::userinfo()
{
    QFETCH(int, status);
    QFETCH(QString, sub);
    SessionFixture f;
    if (!sub.isEmpty())
        f.issuer.userinfo.insert(u"sub"_s, sub);
    if (status != 200)
        f.issuer.server.reply("/userinfo", Answer::json({}, status));
    SignalLog log(f.provider.get());
    QVERIFY(f.login());
    QVERIFY(f.provider->isAuthenticated());
    QTEST(f.provider->profile()->nickname(), "nickname");
    QTEST(f.provider->lastError().detail(), "detail");
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QCOMPARE(log.outcomes().first(), u"loggedIn"_s);

    // When it is asked for, its failure is told.
    log.entries.clear();
    f.provider->reloadProfile();
    QTest::qWait(0);
    QVERIFY(f.settle());
    QTRY_COMPARE(log.count(u"errorOccurred"_s), status == 200 && sub.isEmpty() ? 0 : 1);
}

void tst_SessionLogin::byCustomScheme()
{
    SessionFixture f;
    const QUrl redirectUri(u"com.acme.app:/callback"_s);
    f.provider->setRedirectUris({ redirectUri });
    f.browser.person = Person::Waits;
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->handleRedirect(redirectUri); // nobody waits for it
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    f.provider->handleRedirect(QUrl(u"com.acme.app:/callback?code=x&state=y"_s));
    f.provider->handleRedirect(f.issuer.redirect(f.browser.lastUrl(), redirectUri));
    QTRY_COMPARE(spy.size(), 1);
}

void tst_SessionLogin::requiredAcrValues_data()
{
    QTest::addColumn<QStringList>("voluntary");
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QString>("acr"); // in the ID token; empty: none
    QTest::addColumn<QString>("detail");
    const QStringList mfa { u"urn:mfa"_s, u"urn:phr"_s };
    const QString refused = u"id_token.acr"_s;
    QTest::newRow("voluntary") << mfa << QStringList() << u"urn:pwd"_s << QString();
    QTest::newRow("voluntary, none") << mfa << QStringList() << QString() << QString();
    QTest::newRow("required") << QStringList() << mfa << u"urn:phr"_s << QString();
    QTest::newRow("required, another") << QStringList() << mfa << u"urn:pwd"_s << refused;
    QTest::newRow("required, none") << QStringList() << mfa << QString() << refused;
    QTest::newRow("only voluntary")
            << QStringList { u"urn:pwd"_s } << mfa << u"urn:pwd"_s << refused;
}

void tst_SessionLogin::requiredAcrValues()
{
    QFETCH(const QStringList, voluntary);
    QFETCH(const QStringList, required);
    QFETCH(const QString, acr);
    QFETCH(const QString, detail);
    SessionFixture f;
    f.issuer.tamper = [acr](QJsonObject &claims) {
        if (!acr.isEmpty())
            claims.insert(u"acr"_s, acr);
    };
    Auth0LoginOptions options;
    options.setAcrValues(voluntary);
    options.setRequiredAcrValues(required);
    const QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->loginWith(options);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->isAuthenticated(), detail.isEmpty());
    QCOMPARE(failed.size(), detail.isEmpty() ? 0 : 1);
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"acr_values"_s, QUrl::FullyDecoded),
             (voluntary + required).join(u' '));
    if (!detail.isEmpty()) {
        const Auth0Error error = failed.first().first().value<Auth0Error>();
        QCOMPARE(error.detail(), detail);
        QVERIFY(error.hint().contains("Expected: one of "_L1 + required.join(u' ')));
        QVERIFY(error.hint().endsWith(acr.isEmpty() ? u"Found: nothing."_s
                                                    : "Found: \""_L1 + acr + "\"."_L1));
        return;
    }
    // A refresh keeps the sign-in, whose ID tokens need no acr.
    f.issuer.tamper = {};
    const auto refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().isValid());
}

// A server that writes each member, with or without a value.
void tst_SessionLogin::nullInAnswer()
{
    SessionFixture f;
    f.issuer.amend = [](const Request &, QJsonObject &answer) {
        for (const char *name : { "error", "error_description", "error_uri", "scope" })
            answer.insert(QLatin1StringView(name), QJsonValue());
    };
    QVERIFY(f.login());
    QCOMPARE(f.record().accessToken.scopes, f.provider->scopes());
    const QFuture<Auth0Credentials> fresh = f.provider->refresh();
    QTRY_VERIFY(fresh.isFinished());
    QVERIFY2(fresh.result().isValid(), qPrintable(fresh.result().error().detail()));
}

void tst_SessionLogin::options()
{
    SessionFixture f;
    f.provider->setAudience(u"https://api.acme.com"_s);
    Auth0LoginOptions options;
    options.setLoginHint(u"alice@acme.com"_s);
    options.setParameter(u"ext-a"_s, u"1"_s);
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QTRY_COMPARE(spy.size(), 1);
    const auto value = [&f](const QString &name) {
        return f.browser.lastQuery().queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(value(u"login_hint"_s), u"alice@acme.com"_s);
    QCOMPARE(value(u"ext-a"_s), u"1"_s);
    QCOMPARE(value(u"audience"_s), u"https://api.acme.com"_s);
    QCOMPARE(value(u"scope"_s), u"openid profile email offline_access"_s);
    QCOMPARE(f.provider->credentials().result().audience(), u"https://api.acme.com"_s);
    QVERIFY(!f.browser.lastQuery().hasQueryItem(u"prompt"_s));
    // They count once.
    QVERIFY(f.login());
    QCOMPARE(value(u"login_hint"_s), QString());
}

// Step-up: the scopes of one login are added to those of the provider. The session keeps them, and
// the next login does not ask for them.
void tst_SessionLogin::scopesOfOneLogin()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QStringList usual = f.provider->scopes();
    const QStringList all = usual + QStringList { u"transfer:funds"_s };
    Auth0LoginOptions options;
    options.setScopes({ u"transfer:funds"_s, u"openid"_s });
    QSignalSpy spy(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QTRY_COMPARE(spy.size(), 1);
    const auto asked = [&f] {
        return f.browser.lastQuery().queryItemValue(u"scope"_s, QUrl::FullyDecoded);
    };
    QCOMPARE(asked(), all.join(u' '));
    QCOMPARE(f.provider->scopes(), usual);
    QCOMPARE(f.record().accessToken.scopes, all);
    QCOMPARE(f.provider->credentials().result().scopes(), all);
    // A request for these scopes gets the token that is there.
    const int requests = f.refreshRequests();
    const QFuture<Auth0Credentials> same = f.provider->credentialsFor({}, all);
    QVERIFY(same.isFinished());
    QCOMPARE(same.result().accessToken(), f.record().accessToken.value);
    QCOMPARE(f.refreshRequests(), requests);
    // A refresh names no scopes, so that the server grants those of the login.
    const QFuture<Auth0Credentials> fresh = f.provider->refresh();
    QTRY_VERIFY(fresh.isFinished());
    QCOMPARE(fresh.result().scopes(), all);
    QCOMPARE(f.issuer.server.requests("/oauth/token").last().form(u"scope"_s), QString());
    QCOMPARE(f.record().accessToken.scopes, all);
    QVERIFY(f.login());
    QCOMPARE(asked(), usual.join(u' '));
    QCOMPARE(f.record().accessToken.scopes, usual);
}

// The keychain, to which the provider falls back, is not for a login that began with another.
void tst_SessionLogin::storeDiesMeanwhile()
{
    SessionFixture f;
    auto store = std::make_unique<FaultyStore>();
    f.provider->setStore(store.get());
    f.browser.person = Person::Waits;
    SignalLog log(f.provider.get());
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    store.reset();
    f.browser.act(Person::SignsIn);
    QTRY_COMPARE(log.count(u"loggedIn"_s), 1);
    QCOMPARE(f.provider->isPersistent(), false);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::StorageUnavailable);
    QVERIFY(f.settle());
}

AUTH0QT_TEST_MAIN(tst_SessionLogin, QCoreApplication)
#include "tst_session_login.moc"
