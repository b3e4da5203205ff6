// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "session/sessionfolder.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qscopeguard.h>

#ifdef Q_OS_UNIX
#    include <sys/stat.h>
#endif

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Status = Auth0StoreResult::Status;
using Credentials = QFuture<Auth0Credentials>;

Q_DECLARE_METATYPE(Auth0QtTest::Answer)

class tst_SessionRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsOfTheLogin();
    void oneForAllCallers();
    void oneForTwoProviders();
    void storedBeforeSeen();
    void markedBeforeSent();
    void withoutRotation();
    void withoutIdToken();
    void invalidGrant();
    void invalidGrantKeepsAnothers();
    void failureKeepsSession_data();
    void failureKeepsSession();
    void badIdToken_data();
    void badIdToken();
    void tokensOfAnotherUser();
    void timesInTheFuture();
    void afterLeaving();
    void providerDies();
    void storeDies();
    void anotherProcessWasFirst();
    void anotherProcessWasFirstOnTheWire();
    void ourTokenIsNewer();
    void storageFails();
    void withoutLock();
    void slotTaken();
    void takenByAnotherComputer();
    void unreadableRecord_data();
    void unreadableRecord();
    void unreadableAfterFault();
    void olderIdToken_data();
    void olderIdToken();
    void userinfoMeanwhile();
    void userinfoBefore();
    void cancelIsNotForIt();
    void newKey();
    void newKeyUnreachable();
};

// An Action of Auth0 cannot tell all of a login's claims at a refresh.
void tst_SessionRefresh::claimsOfTheLogin()
{
    const auto named = [](const char *name) -> QString {
        return u"https://acme.com/"_s + QLatin1String(name);
    };
    SessionFixture f;
    f.provider->setClaimsNamespace(u"https://acme.com/"_s);
    f.provider->setProfileSources({});
    f.issuer.claims = {
        { u"name"_s, u"Alice"_s },
        { u"acr"_s, u"urn:mfa"_s },
        { named("last_ip"), u"192.0.2.1"_s },
        { named("last_login"), u"2026-05-02T10:20:30.456Z"_s },
        { named("username"), u"alice"_s },
        { named("user_metadata"), QJsonObject { { u"theme"_s, u"dark"_s }, { u"size"_s, 3 } } },
    };
    QVERIFY(f.login());

    f.issuer.claims = { { u"name"_s, u"Alice P."_s },
                        { named("username"), QJsonValue() },
                        { named("logins_count"), 8 },
                        { named("user_metadata"), QJsonObject { { u"theme"_s, u"light"_s } } } };
    const auto refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QVERIFY(refreshed.result().isValid());

    const QDateTime lastLogin = QDateTime::fromString(u"2026-05-02T10:20:30.456Z"_s,
                                                      Qt::ISODateWithMs);
    const auto check = [&] {
        const Auth0Profile *const profile = f.provider->profile();
        QCOMPARE(profile->lastIp(), u"192.0.2.1"_s);
        QCOMPARE(profile->lastLogin(), lastLogin);
        QCOMPARE(profile->loginsCount(), 8);
        QCOMPARE(profile->name(), u"Alice P."_s);
        QCOMPARE(profile->username(), QString()); // null: the user has none any more
        QCOMPARE(profile->userMetadata(), QVariantMap({ { u"theme"_s, u"light"_s } }));
        QVERIFY(!profile->has(u"acr"_s)); // of the protocol: only what the newest token says
    };
    check();
    f.restart();
    f.provider->setClaimsNamespace(u"https://acme.com/"_s);
    QVERIFY(f.restore());
    check();

    // Another login begins anew.
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->lastIp(), QString());
}

void tst_SessionRefresh::oneForAllCallers()
{
    SessionFixture f;
    QVERIFY(f.login());
    QList<Credentials> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(i % 2 ? f.provider->refresh() : f.provider->credentials(2h));
    QVERIFY(!futures.first().isFinished());
    for (const Credentials &future : futures) {
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QVERIFY(future.result().isValid());
        QCOMPARE(future.result(), futures.first().result());
    }
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.record().accessToken.value, futures.first().result().accessToken());
    QVERIFY(f.settle());
}

void tst_SessionRefresh::oneForTwoProviders()
{
    SessionFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    other->restore();
    QTRY_VERIFY(other->isAuthenticated());
    const Credentials a = f.provider->refresh();
    const Credentials b = other->refresh();
    QTRY_VERIFY(a.isFinished() && b.isFinished());
    QVERIFY(a.result().isValid());
    QCOMPARE(b.result(), a.result());
    QCOMPARE(f.refreshRequests(), 1);
    QVERIFY(f.settle());
    // One after the other works as well: the other one follows.
    QTRY_VERIFY(!other->isBusy());
    const Credentials c = f.provider->refresh();
    QTRY_VERIFY(c.isFinished());
    QTRY_COMPARE(other->credentials().result(), c.result());
    QCOMPARE(f.refreshRequests(), 2);
}

void tst_SessionRefresh::storedBeforeSeen()
{
    SessionFixture f;
    QVERIFY(f.login());
    FaultyStore::Fault slow;
    slow.delay = 50ms;
    f.store.always(FaultyStore::Write, slow);
    QString seen;
    CredentialRecord stored;
    f.provider->refresh().then(this, [&](const Auth0Credentials &credentials) {
        stored = f.record();
        seen = credentials.accessToken();
    });
    const QString old = f.record().accessToken.value;
    QTRY_VERIFY(f.provider->credentials().result().accessToken() != old
                || f.record().accessToken.value != old);
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(stored.accessToken.value, seen);
    QVERIFY(f.issuer.isAlive(stored.refreshToken));
    QVERIFY(stored.refreshMark.isEmpty());
    QVERIFY(f.settle());
}

void tst_SessionRefresh::markedBeforeSent()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().refreshToken;
    CredentialRecord atRequest;
    connect(&f.issuer.server, &FakeServer::requestReceived, this, [&] { atRequest = f.record(); });
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(atRequest.refreshToken, old);
    QVERIFY(!atRequest.refreshMark.isEmpty());
    QVERIFY(atRequest.refreshMarkedAt.isValid());
    QVERIFY(f.record().refreshMark.isEmpty());
}

void tst_SessionRefresh::withoutRotation()
{
    SessionFixture f;
    f.issuer.rotates = false;
    QVERIFY(f.login());
    const CredentialRecord old = f.record();
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(f.record().refreshToken, old.refreshToken);
    QVERIFY(f.record().accessToken.value != old.accessToken.value);
}

void tst_SessionRefresh::withoutIdToken()
{
    SessionFixture f;
    f.issuer.idTokenOnRefresh = false;
    QVERIFY(f.login());
    const QString idToken = f.record().idToken;
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(future.result().idToken(), idToken);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
}

void tst_SessionRefresh::invalidGrant()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    f.issuer.endSessions();
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::sessionLost);
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(spy.size(), 1);
    const auto error = spy.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::LoginRequired);
    QCOMPARE(error.detail(), u"refresh.invalid_grant"_s);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), error);
    const QStringList expected { u"errorOccurred"_s, u"sessionLost"_s };
    QCOMPARE(log.outcomes(), expected);
    QCOMPARE(f.provider->state(), State::LoggedOut);
    QCOMPARE(f.provider->profile()->sub(), QString());
    QVERIFY(f.provider->isOnline());
    QTRY_VERIFY(f.store.record().isEmpty());
    QTRY_VERIFY(f.index().entries.isEmpty());
    QCOMPARE(f.refreshRequests(), 1); // no second try
    QCOMPARE(f.provider->credentials().result().error().code(), ErrorCode::NotAuthenticated);
    QVERIFY(f.login());
}

void tst_SessionRefresh::invalidGrantKeepsAnothers()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    f.issuer.endSessions();
    CredentialRecord others = f.someRecord();
    others.subject = u"auth0|bob"_s;
    f.setRecord(others);
    QSignalSpy spy(f.provider.get(), &Auth0Provider::sessionLost);
    f.provider->refresh();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(f.record().subject, u"auth0|bob"_s);
}

void tst_SessionRefresh::failureKeepsSession_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("online");
    QTest::newRow("reset") << Answer::broken(Answer::Fault::Reset) << ErrorCode::NetworkError
                           << u"network.closed"_s << false;
    QTest::newRow("closed") << Answer::broken(Answer::Fault::Close) << ErrorCode::NetworkError
                            << u"network.closed"_s << false;
    QTest::newRow("503") << Answer::json({}, 503) << ErrorCode::ServerError
                         << u"http.server_error"_s << true;
    QTest::newRow("429") << Answer::json({}, 429) << ErrorCode::RateLimited
                         << u"http.rate_limited"_s << true;
    QTest::newRow("captive portal") << Answer::text("<html>", "text/html")
                                    << ErrorCode::InvalidResponse << u"http.content_type"_s << true;
    QTest::newRow("invalid_client, 403")
            << Answer::oauthError("invalid_client", "who?", 403) << ErrorCode::ConfigurationError
            << u"refresh.invalid_client"_s << true;
    QTest::newRow("no token") << Answer::json({ { u"token_type"_s, u"Bearer"_s } })
                              << ErrorCode::InvalidResponse << u"token.no_access_token"_s << true;
}

void tst_SessionRefresh::failureKeepsSession()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorCode, code);
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const CredentialRecord old = f.record();
    f.issuer.server.once("/oauth/token", answer);
    const bool mayPass = Auth0Error(code).isTransient(); // then it is tried twice
    if (mayPass)
        f.issuer.server.once("/oauth/token", answer);
    SignalLog log(f.provider.get());
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().code(), code);
    QCOMPARE(f.refreshRequests(), mayPass ? 2 : 1);
    QTEST(future.result().error().detail(), "detail");
    QCOMPARE(f.provider->lastError(), future.result().error());
    QTEST(f.provider->isOnline(), "online");
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QCOMPARE(f.record().refreshToken, old.refreshToken);
    QCOMPARE(f.store.count(FaultyStore::Remove), 0);
    QCOMPARE(log.outcomes(), QStringList { u"errorOccurred"_s });
    // The token that is there still is.
    QCOMPARE(f.provider->credentials().result().accessToken(), old.accessToken.value);

    const Credentials again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
    QVERIFY(f.provider->isOnline());
    QCOMPARE(f.provider->lastError(), Auth0Error());
}

void tst_SessionRefresh::badIdToken_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("aud") << u"aud"_s << QJsonValue(u"x"_s) << u"id_token.aud"_s;
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"https://x.example/"_s) << u"id_token.iss"_s;
    QTest::newRow("exp") << u"exp"_s << QJsonValue(1000) << u"id_token.exp"_s;
    QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"other"_s) << u"id_token.nonce"_s;
}

// The old refresh token is spent, whatever else is wrong with the answer.
void tst_SessionRefresh::badIdToken()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    SessionFixture f;
    QVERIFY(f.login());
    const CredentialRecord old = f.record();
    f.issuer.tamper = [&](QJsonObject &claims) { claims[claim] = value; };
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::IdTokenInvalid);
    QTEST(future.result().error().detail(), "detail");
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.record().accessToken.value, old.accessToken.value);
    QVERIFY(f.record().refreshToken != old.refreshToken);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);

    f.issuer.tamper = {};
    const Credentials again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
}

// The refresh token of another user is neither stored nor sent.
void tst_SessionRefresh::tokensOfAnotherUser()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.settle());
    const CredentialRecord old = f.record();
    f.issuer.tamper = [](QJsonObject &claims) { claims[u"sub"_s] = u"auth0|bob"_s; };
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::IdTokenInvalid);
    QCOMPARE(future.result().error().detail(), u"id_token.subject_changed"_s);
    QVERIFY(f.settle());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.record().refreshToken, old.refreshToken);
    QCOMPARE(f.record().accessToken.value, old.accessToken.value);
    const QString others = f.issuer.issuedTokens().constLast();
    QVERIFY(f.issuer.isAlive(others));

    // This server has rotated the token of the user, so the session ends.
    f.issuer.tamper = {};
    f.restart();
    QVERIFY(f.restore());
    const QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    const Credentials again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(again.result().error().code(), ErrorCode::LoginRequired);
    QTRY_COMPARE(lost.size(), 1);
    const auto requests = f.issuer.tokenRequests(u"refresh_token"_s);
    for (const Request &request : requests)
        QCOMPARE(request.form(u"refresh_token"_s), old.refreshToken);
}

// The clock of the server was wrong at the login.
void tst_SessionRefresh::timesInTheFuture()
{
    SessionFixture f;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    f.issuer.tamper = [now](QJsonObject &claims) {
        claims[u"iat"_s] = now + 7200;
        claims[u"auth_time"_s] = now + 7200;
    };
    QVERIFY(f.login());
    f.issuer.tamper = [now](QJsonObject &claims) { claims[u"auth_time"_s] = now; };
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), QString());
    QVERIFY(future.result().isValid());
}

void tst_SessionRefresh::afterLeaving()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const QString old = f.record().refreshToken;
    f.issuer.tokenDelay = 100ms;
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.refreshRequests(), 1);
    SignalLog log(f.provider.get());
    f.provider->setAccount(u"other"_s);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"provider.reconfigured"_s);
    // It is stored where it belongs, and nowhere else.
    QTRY_VERIFY(f.record().refreshToken != old);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QTest::qWait(20);
    QCOMPARE(f.store.values.size(), 2); // it and the index
    QVERIFY(!f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->sub(), QString());
    QCOMPARE(log.outcomes(), QStringList());
    f.provider->setAccount(u"default"_s);
    QVERIFY(f.restore());
}

void tst_SessionRefresh::providerDies()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const QString old = f.record().refreshToken;
    f.issuer.tokenDelay = 100ms;
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.refreshRequests(), 1);
    f.provider.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"provider.destroyed"_s);
    QTRY_VERIFY(f.record().refreshToken != old);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QVERIFY(f.record().refreshMark.isEmpty());
    f.issuer.tokenDelay = 0ms;
    f.restart();
    QVERIFY(f.restore());
    const Credentials again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
}

void tst_SessionRefresh::storeDies()
{
    SessionFixture f;
    auto store = std::make_unique<FaultyStore>();
    f.provider->setStore(store.get());
    QVERIFY(f.login());
    f.issuer.tokenDelay = 100ms;
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.refreshRequests(), 1);
    store.reset();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(!f.provider->isPersistent());
    QVERIFY(f.provider->store() != nullptr);
}

void tst_SessionRefresh::anotherProcessWasFirst()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    CredentialRecord newer = f.record();
    newer.accessToken.value = u"access-of-the-other"_s;
    newer.refreshToken = u"refresh-of-the-other"_s;
    newer.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
    f.setRecord(newer);
    f.provider->credentials(2h);
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().accessToken(), u"access-of-the-other"_s);
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.provider->isPersistent());
}

void tst_SessionRefresh::anotherProcessWasFirstOnTheWire()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    f.issuer.endSessions();
    connect(&f.issuer.server, &FakeServer::requestReceived, this, [&] {
        CredentialRecord newer = f.record();
        newer.accessToken.value = u"access-of-the-other"_s;
        newer.refreshToken = u"refresh-of-the-other"_s;
        newer.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
        f.setRecord(newer);
    });
    SignalLog log(f.provider.get());
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().accessToken(), u"access-of-the-other"_s);
    QCOMPARE(log.count(u"sessionLost"_s), 0);
    QVERIFY(!f.store.record().isEmpty());
}

// A rotated token that could not be stored must not give way to the spent one that is stored.
void tst_SessionRefresh::ourTokenIsNewer()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const QString spent = f.record().refreshToken;
    f.store.always(FaultyStore::Write, FaultyStore::fails(Status::Unavailable));
    SignalLog log(f.provider.get());
    const Credentials first = f.provider->refresh();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result().isValid());
    QVERIFY(!f.provider->isPersistent());
    QCOMPARE(f.provider->lastError().code(), ErrorCode::StorageUnavailable);
    QCOMPARE(log.outcomes(), QStringList { u"errorOccurred"_s });
    QCOMPARE(f.record().refreshToken, spent);

    f.store.always(FaultyStore::Write);
    const Credentials second = f.provider->refresh();
    QTRY_VERIFY(second.isFinished());
    QVERIFY2(second.result().isValid(), qPrintable(second.result().error().detail()));
    QCOMPARE(f.refreshRequests(), 2);
    QVERIFY(second.result().accessToken() != first.result().accessToken());
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.record().accessToken.value, second.result().accessToken());
}

void tst_SessionRefresh::storageFails()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    // The mark is a precaution: without it the refresh goes on.
    f.store.once(FaultyStore::Write, FaultyStore::fails(Status::Timeout));
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.provider->lastError(), Auth0Error());
    // What cannot be read is not read.
    FaultyStore::Fault broken;
    broken.withoutResult = true;
    f.store.once(FaultyStore::Read, broken);
    const Credentials again = f.provider->refresh();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
    QCOMPARE(f.refreshRequests(), 2);
}

// Other processes may have the lock, which cannot be asked for without a folder.
void tst_SessionRefresh::withoutLock()
{
#ifndef Q_OS_UNIX
    QSKIP("chmod() is a function of Unix");
#else
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    QVERIFY(f.settle());
    const QByteArray before = f.store.record();
    const QByteArray parent = QFile::encodeName(QFileInfo(sessionFolder()).path());
    QCOMPARE(::chmod(parent.constData(), 0777), 0); // everybody could replace the folder
    const auto restore = qScopeGuard([&] { ::chmod(parent.constData(), 0700); });
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"refresh.lock_unavailable"_s);
    QVERIFY(future.result().error().isTransient());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.store.record(), before);
    // A store that no other process reads needs no lock of the user.
    f.store.persistent = false;
    const Credentials own = f.provider->refresh();
    QTRY_VERIFY(own.isFinished());
    QVERIFY(own.result().isValid());
    f.store.persistent = true;
    QCOMPARE(::chmod(parent.constData(), 0700), 0);
    const Credentials later = f.provider->refresh();
    QTRY_VERIFY(later.isFinished());
    QVERIFY(later.result().isValid());
    QCOMPARE(f.refreshRequests(), 2);
#endif
}

void tst_SessionRefresh::slotTaken()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    CredentialRecord others = f.someRecord();
    others.subject = u"auth0|bob"_s;
    f.setRecord(others);
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(!f.provider->isPersistent());
    QCOMPARE(f.record().toJson(), others.toJson());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);
}

// Windows copies credentials with a roaming profile. Each computer uses its own refresh token.
void tst_SessionRefresh::takenByAnotherComputer()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    QVERIFY(f.settle());
    CredentialRecord theirs = f.record();
    theirs.machine = u"another"_s;
    theirs.refreshToken = f.issuer.issueRefreshToken();
    theirs.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
    f.setRecord(theirs);
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(!f.provider->isPersistent());
    QCOMPARE(f.record().toJson(), theirs.toJson());
    QCOMPARE(f.refreshRequests(), 1);
    const QByteArray body = f.issuer.server.requests(f.issuer.tokenPath()).last().body;
    QVERIFY(!body.contains(theirs.refreshToken.toLatin1()));
}

void tst_SessionRefresh::unreadableRecord_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("detail");
    QTest::newRow("newer version")
            << QByteArray(R"({"version":3,"more":true})") << u"storage.record_version"_s;
    QTest::newRow("damaged") << QByteArray("{]") << u"storage.record_format"_s;
}

// Each refresh works, nothing is written, and the user is told once.
void tst_SessionRefresh::unreadableRecord()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const QString, detail);
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const QString key = credentialKey(f.issuer.issuer(), f.issuer.clientId, u"default"_s);
    f.store.values[key] = stored;
    QStringList told;
    connect(f.provider.get(), &Auth0Provider::errorOccurred, this,
            [&](const Auth0Error &error) { told.append(error.detail()); });
    const int writes = f.store.count(FaultyStore::Write);
    for (int i = 1; i <= 3; ++i) {
        const Credentials future = f.provider->refresh();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().isValid());
        QVERIFY(f.settle());
        QCOMPARE(f.refreshRequests(), i);
        QVERIFY(!f.provider->isPersistent());
        QCOMPARE(f.store.values.value(key), stored);
        QCOMPARE(told, QStringList { detail });
    }
    QCOMPARE(f.store.count(FaultyStore::Write), writes);
    // A login of the user replaces it.
    QVERIFY(f.login());
    QVERIFY(f.provider->isPersistent());
    QCOMPARE(f.record().subject, f.issuer.subject);
}

// The record could not be read before the refresh, and can be read after it.
void tst_SessionRefresh::unreadableAfterFault()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const QString key = credentialKey(f.issuer.issuer(), f.issuer.clientId, u"default"_s);
    const QByteArray newer = R"({"version":3})";
    f.store.values[key] = newer;
    f.store.once(FaultyStore::Read, FaultyStore::fails(Status::Timeout));
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(f.settle());
    QVERIFY(!f.provider->isPersistent());
    QCOMPARE(f.store.values.value(key), newer);
    QCOMPARE(f.provider->lastError().detail(), u"storage.record_version"_s);
}

void tst_SessionRefresh::olderIdToken_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<int>("seconds"); // later than before
    QTest::addColumn<QString>("detail"); // empty: accepted
    QTest::newRow("the same iat") << u"iat"_s << 0 << QString();
    QTest::newRow("iat within the leeway") << u"iat"_s << -50 << QString();
    QTest::newRow("an older iat") << u"iat"_s << -70 << u"id_token.iat"_s;
    QTest::newRow("the same auth_time") << u"auth_time"_s << 0 << QString();
    QTest::newRow("a later auth_time") << u"auth_time"_s << 10 << QString();
    QTest::newRow("an earlier auth_time") << u"auth_time"_s << -70 << u"id_token.auth_time"_s;
}

// OpenID Connect Core section 12.2. The new refresh token is kept: the old one is spent.
void tst_SessionRefresh::olderIdToken()
{
    QFETCH(const QString, claim);
    QFETCH(const int, seconds);
    QFETCH(const QString, detail);
    SessionFixture f;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    f.issuer.tamper = [now](QJsonObject &claims) {
        claims[u"iat"_s] = now;
        claims[u"auth_time"_s] = now;
    };
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    const QString before = f.record().refreshToken;
    f.issuer.tamper = [=](QJsonObject &claims) {
        claims[u"iat"_s] = now;
        claims[u"auth_time"_s] = now;
        claims[claim] = now + seconds;
    };
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), detail);
    QVERIFY(f.settle());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.record().refreshToken != before);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
}

// The profile's record must not bring a spent refresh token back.
void tst_SessionRefresh::userinfoMeanwhile()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    f.issuer.userinfo["nickname"_L1] = u"new"_s;
    f.store.once(FaultyStore::Write, FaultyStore::Fault()); // the mark
    f.store.once(FaultyStore::Write, FaultyStore::held());
    const Credentials future = f.provider->refresh();
    f.provider->reloadProfile();
    QTRY_VERIFY(f.store.isHolding());
    QTRY_COMPARE(f.provider->profile()->nickname(), u"new"_s);
    f.store.release();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(f.settle());
    QTRY_COMPARE(f.record().userinfoClaims.claims["nickname"_L1].toString(), u"new"_s);
    QCOMPARE(f.record().accessToken.value, future.result().accessToken());
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QCOMPARE(f.provider->profile()->nickname(), u"new"_s);
}

// The same, when its record is read just before: the refresh waits for it.
void tst_SessionRefresh::userinfoBefore()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    f.issuer.userinfo["nickname"_L1] = u"new"_s;
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->reloadProfile();
    QTRY_VERIFY(f.store.isHolding());
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.provider->profile()->nickname(), u"new"_s);
    QCOMPARE(f.refreshRequests(), 0);
    f.store.release();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.record().userinfoClaims.claims["nickname"_L1].toString(), u"new"_s);
    QCOMPARE(f.record().accessToken.value, future.result().accessToken());
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
}

void tst_SessionRefresh::cancelIsNotForIt()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.tokenDelay = 50ms;
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.provider->isBusy());
    f.provider->cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
}

void tst_SessionRefresh::newKey()
{
    SessionFixture f;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    f.restart(); // which has no keys yet
    QVERIFY(f.restore());
    const qsizetype before = f.issuer.server.requests("/.well-known/jwks.json").size();
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(f.issuer.server.requests("/.well-known/jwks.json").size(), before + 1);
}

// The same verdict as at a login: the server's fault, and a passing one.
void tst_SessionRefresh::newKeyUnreachable()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.key = SigningKey::generate(u"RS256"_s, u"next"_s);
    f.issuer.server.reply("/.well-known/jwks.json", Answer::text("", "text/plain", 503));
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    const Auth0Error error = future.result().error();
    QCOMPARE(error.detail(), u"http.server_error"_s);
    QCOMPARE(error.code(), Auth0::ErrorCode::ServerError);
    QVERIFY(error.isTransient());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.issuer.isAlive(f.record().refreshToken)); // the rotated one is kept
}

AUTH0QT_TEST_MAIN(tst_SessionRefresh, QCoreApplication)
#include "tst_session_refresh.moc"
