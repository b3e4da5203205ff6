// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include <QtCore/qfuturewatcher.h>

#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Credentials = QFuture<Auth0Credentials>;

class tst_SessionCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atHand();
    void nobodyThere();
    void waitsForRestore_data();
    void waitsForRestore();
    void waitsForLogin_data();
    void waitsForLogin();
    void waitsForRestoreAndLogin();
    void expired();
    void minValidity_data();
    void minValidity();
    void withoutRefreshToken();
    void afterCancel();
    void destroyed();
    void destroyedInContinuation();
    void callsFromContinuation();
    void reconfigured();
    void request();
    void requestContextDies();
};

void tst_SessionCredentials::atHand()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QVERIFY(f.restore());
    const Credentials future = f.provider->credentials(1min);
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    const Auth0Credentials credentials = future.result();
    QVERIFY(credentials.isValid());
    QCOMPARE(credentials.error(), Auth0Error());
    QCOMPARE(credentials.accessToken(), u"stored-access"_s);
    QCOMPARE(credentials.idToken(), u"stored-id"_s);
    QCOMPARE(credentials.tokenType(), u"Bearer"_s);
    QCOMPARE(credentials.scopes(), QStringList { u"openid"_s });
    QCOMPARE(credentials.expiresAt(), f.provider->expiresAt());
    QVERIFY(f.issuer.server.requests().isEmpty());
}

void tst_SessionCredentials::nobodyThere()
{
    SessionFixture f;
    const Credentials future = f.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QVERIFY(!future.result().isValid());
    QCOMPARE(future.result().error().code(), ErrorCode::NotAuthenticated);
    QCOMPARE(future.result().error().detail(), u"credentials.not_authenticated"_s);
    QVERIFY(f.store.calls.isEmpty());
}

void tst_SessionCredentials::waitsForRestore_data()
{
    QTest::addColumn<bool>("restored");
    QTest::newRow("restored") << true;
    QTest::newRow("missing") << false;
}

void tst_SessionCredentials::waitsForRestore()
{
    QFETCH(bool, restored);
    SessionFixture f;
    if (restored)
        f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->restore();
    const Credentials future = f.provider->credentials();
    QTest::qWait(10);
    QVERIFY(!future.isFinished());
    f.store.release();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().isValid(), restored);
    if (!restored)
        QCOMPARE(future.result().error().detail(), u"credentials.not_authenticated"_s);
}

void tst_SessionCredentials::waitsForLogin_data()
{
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("succeeds") << true;
    QTest::newRow("fails") << false;
}

void tst_SessionCredentials::waitsForLogin()
{
    QFETCH(bool, succeeds);
    SessionFixture f;
    f.browser.person = Person::Waits;
    f.provider->login();
    const Credentials any = f.provider->credentials();
    const Credentials fresh = f.provider->refresh();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    QVERIFY(!any.isFinished());
    f.browser.act(succeeds ? Person::SignsIn : Person::Denies);
    QTRY_VERIFY(any.isFinished() && fresh.isFinished());
    QCOMPARE(any.result().isValid(), succeeds);
    QCOMPARE(fresh.result(), any.result()); // nothing is fresher
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.settle());
}

void tst_SessionCredentials::waitsForRestoreAndLogin()
{
    SessionFixture f;
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->restore();
    f.provider->login(); // waits for the restore too, and begins when that finds nothing
    const Credentials future = f.provider->credentials();
    f.store.release();
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().isValid(), qPrintable(future.result().error().detail()));
    QVERIFY(f.settle());
}

void tst_SessionCredentials::expired()
{
    SessionFixture f;
    f.issuer.expiresIn = 3600;
    QVERIFY(f.login());
    QTRY_VERIFY(!f.record().userinfoClaims.claims.isEmpty());
    CredentialRecord record = f.record();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    f.setRecord(record);
    f.restart();
    QVERIFY(f.restore());
    const Credentials future = f.provider->credentials();
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(future.result().accessToken() != record.accessToken.value);
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionCredentials::minValidity_data()
{
    QTest::addColumn<int>("expiresIn");
    QTest::addColumn<qint64>("minValidity");
    QTest::addColumn<int>("refreshes");
    QTest::newRow("shorter than what is left") << 3600 << qint64(600) << 0;
    QTest::newRow("longer than what is left") << 3600 << qint64(7200) << 1;
    QTest::newRow("longer than any lifetime") << 10 << qint64(3600) << 1;
    QTest::newRow("negative") << 3600 << qint64(-100) << 0;
    QTest::newRow("as long as can be") << 3600 << qint64(std::chrono::seconds::max().count()) << 1;
    QTest::newRow("nearly") << 3600 << qint64(std::chrono::seconds::max().count()) - 1 << 1;
    QTest::newRow("no expiry known") << 0 << qint64(7200) << 0;
}

void tst_SessionCredentials::minValidity()
{
    QFETCH(int, expiresIn);
    QFETCH(qint64, minValidity);
    QFETCH(int, refreshes);
    SessionFixture f;
    f.issuer.expiresIn = expiresIn;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentials(std::chrono::seconds(minValidity));
    QCOMPARE(future.isFinished(), refreshes == 0);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), refreshes);
}

void tst_SessionCredentials::withoutRefreshToken()
{
    SessionFixture f;
    f.issuer.givesRefreshToken = false;
    QVERIFY(f.login());
    QVERIFY(f.provider->credentials().result().isValid());
    const Credentials future = f.provider->refresh();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::LoginRequired);
    QCOMPARE(future.result().error().detail(), u"refresh.no_refresh_token"_s);
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.refreshRequests(), 0);
}

// That caller only is detached: the others and the store get what was asked for.
void tst_SessionCredentials::afterCancel()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().refreshToken;
    f.issuer.tokenDelay = 100ms;
    Credentials cancelled = f.provider->refresh();
    const Credentials other = f.provider->refresh();
    QFutureWatcher<Auth0Credentials> watcher;
    QSignalSpy spy(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(cancelled);
    QTRY_COMPARE(f.refreshRequests(), 1);
    cancelled.cancel();
    QTRY_VERIFY(cancelled.isFinished());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(cancelled.resultCount(), 1);
    QCOMPARE(cancelled.result().error().code(), ErrorCode::Cancelled);
    QCOMPARE(cancelled.result().error().detail(), u"credentials.cancelled"_s);
    QVERIFY(!other.isFinished());
    QTRY_VERIFY(other.isFinished());
    QVERIFY(other.result().isValid());
    QCOMPARE(cancelled.resultCount(), 1);
    QVERIFY(f.record().refreshToken != old);
}

void tst_SessionCredentials::destroyed()
{
    SessionFixture f;
    f.browser.person = Person::Waits;
    f.provider->login();
    const Credentials future = f.provider->credentials();
    std::optional<Auth0Credentials> then;
    Auth0Provider *const provider = f.provider.get();
    Credentials(future).then([&](const Auth0Credentials &credentials) {
        then = credentials;
        // It is still whole.
        QVERIFY(!provider->authorize(nullptr));
        QCOMPARE(provider->apiOrigins(), QStringList());
        QCOMPARE(provider->credentials().result().error().detail(), u"provider.destroyed"_s);
        provider->login();
    });
    QTRY_COMPARE(f.browser.opened.size(), 1);
    f.provider.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().code(), ErrorCode::Cancelled);
    QCOMPARE(future.result().error().detail(), u"provider.destroyed"_s);
    QVERIFY(then);
    QVERIFY(!f.browser.isOpen);
}

void tst_SessionCredentials::destroyedInContinuation()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->restore();
    const Credentials first = f.provider->credentials();
    Credentials(first).then([&](const Auth0Credentials &) { f.provider.reset(); });
    const Credentials second = f.provider->credentials();
    f.store.release();
    QTRY_VERIFY(!f.provider);
    QVERIFY(first.isFinished());
    QVERIFY(second.isFinished());
    QCOMPARE(second.resultCount(), 1);
    QCOMPARE(second.result().error().detail(), u"provider.destroyed"_s);
}

void tst_SessionCredentials::callsFromContinuation()
{
    SessionFixture f;
    QVERIFY(f.login());
    Credentials second;
    bool called = false;
    f.provider->refresh().then([&](const Auth0Credentials &credentials) {
        QVERIFY(credentials.isValid());
        QVERIFY(f.provider->credentials().isFinished());
        second = f.provider->refresh();
        f.provider->logout();
        called = true;
    });
    QTRY_VERIFY(called);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().error().detail(), u"session.ended"_s);
    QVERIFY(f.settle());
}

void tst_SessionCredentials::reconfigured()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    f.provider->restore();
    const Credentials future = f.provider->credentials();
    Credentials(future).then([&](const Auth0Credentials &) { f.provider.reset(); });
    f.provider->setClientId(u"another"_s);
    QCOMPARE(f.provider->clientId(), u"another"_s); // it is still there
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"provider.reconfigured"_s);
}

void tst_SessionCredentials::request()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QVERIFY(f.restore());
    int calls = 0;
    QObject context;
    for (QObject *object : { &context, static_cast<QObject *>(nullptr) }) {
        calls = 0;
        f.provider->requestCredentials(object, [&](const Auth0Credentials &credentials) {
            QCOMPARE(credentials.accessToken(), u"stored-access"_s);
            ++calls;
        });
        QCOMPARE(calls, 0); // later
        QTRY_COMPARE(calls, 1);
    }
    // When the provider dies it says so.
    f.browser.person = Person::Waits;
    auto other = f.makeProvider();
    other->login();
    QString detail;
    other->requestCredentials(&context, [&](const Auth0Credentials &credentials) {
        detail = credentials.error().detail();
    });
    other.reset();
    QTRY_COMPARE(detail, u"provider.destroyed"_s);
}

void tst_SessionCredentials::requestContextDies()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QVERIFY(f.restore());
    auto context = std::make_unique<QObject>();
    int calls = 0;
    f.provider->requestCredentials(context.get(), [&](const Auth0Credentials &) { ++calls; });
    context.reset();
    QTest::qWait(10);
    QCOMPARE(calls, 0);
    // From the callback itself.
    context = std::make_unique<QObject>();
    f.provider->requestCredentials(context.get(), [&](const Auth0Credentials &) {
        context.reset();
        ++calls;
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(f.settle());
}

AUTH0QT_TEST_MAIN(tst_SessionCredentials, QCoreApplication)
#include "tst_session_credentials.moc"
