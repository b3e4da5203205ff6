// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "global/clocks.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

// The clock that nobody sets goes on by so much; the wall clock does not know of it, as after a
// sleep over which it was set back.
static std::chrono::milliseconds skipped {};

class tst_SessionRefreshAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        skipped = {};
        clocks().steady = [] { return Clocks::system().steady() + skipped; };
    }
    void cleanup() { clocks() = Clocks::system(); }

    void early();
    void late();
    void failureIsNoHarm();
    void otherAudience();
    void withoutRefreshToken();
    void byTheTimer();
    void bySettingIt();
    void notByItself();
    void restoredExpired();
    void afterSleep();
    void backsOff();
    void endsWithTheSession();
    void property();

private:
    // One lifetime is an hour.
    static void pass(double share)
    {
        skipped += std::chrono::milliseconds(qint64(share * 3'600'000));
    }
};

void tst_SessionRefreshAhead::early()
{
    SessionFixture f;
    QVERIFY(f.login());
    pass(0.7);
    QVERIFY(f.provider->credentials().result().isValid());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_SessionRefreshAhead::late()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().accessToken.value;
    pass(0.9);
    f.issuer.tokenDelay = 30ms;
    for (int i = 0; i < 3; ++i) { // all get it at once, and one refresh is for all
        const Credentials future = f.provider->credentials();
        QVERIFY(future.isFinished());
        QVERIFY(future.result().isValid());
        QCOMPARE(future.result().accessToken(), old);
    }
    QVERIFY(f.provider->isBusy());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    const Credentials next = f.provider->credentials();
    QVERIFY(next.isFinished());
    QVERIFY(next.result().accessToken() != old);
    QCOMPARE(next.result().accessToken(), f.record().accessToken.value);
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionRefreshAhead::failureIsNoHarm()
{
    SessionFixture f;
    QVERIFY(f.login());
    const QString old = f.record().accessToken.value;
    pass(0.9);
    f.issuer.intercept = [](const Request &) {
        return Answer::oauthError("invalid_request", "not now", 403);
    };
    QCOMPARE(f.provider->credentials().result().accessToken(), old);
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    QVERIFY(f.provider->isAuthenticated());
    for (int i = 0; i < 5; ++i) // not tried again with every call
        QCOMPARE(f.provider->credentials().result().accessToken(), old);
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    // But when its end has come somebody has to ask.
    pass(0.2);
    f.issuer.intercept = {};
    const Credentials future = f.provider->credentials();
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(f.refreshRequests(), 2);
}

void tst_SessionRefreshAhead::otherAudience()
{
    const QString api = u"https://api.example/"_s;
    SessionFixture f;
    QVERIFY(f.login());
    pass(0.5);
    const Credentials first = f.provider->credentialsFor(api);
    QTRY_VERIFY(first.isFinished());
    pass(0.9);
    // The session's own has expired; this one is near its end.
    const Credentials second = f.provider->credentialsFor(api);
    QVERIFY(second.isFinished());
    QCOMPARE(second.result(), first.result());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 2);
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"audience"_s), api);
    QVERIFY(f.provider->credentialsFor(api).result().accessToken() != first.result().accessToken());
}

void tst_SessionRefreshAhead::withoutRefreshToken()
{
    SessionFixture f;
    f.issuer.givesRefreshToken = false;
    QVERIFY(f.login());
    f.provider->setAutoRefresh(true);
    pass(0.9);
    QVERIFY(f.provider->credentials().result().isValid());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 0);
    QCOMPARE(f.provider->lastError(), Auth0Error());
}

// Nobody asks, and the real clock goes.
void tst_SessionRefreshAhead::byTheTimer()
{
    SessionFixture f;
    f.issuer.expiresIn = 3;
    f.provider->setAutoRefresh(true);
    QVERIFY(f.login());
    const QString old = f.record().accessToken.value;
    f.issuer.expiresIn = 3600;
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.settle());
    QVERIFY(f.record().accessToken.value != old);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QVERIFY(f.provider->credentials().isFinished());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionRefreshAhead::bySettingIt()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.provider->setAutoRefresh(true);
    QCoreApplication::processEvents();
    QCOMPARE(f.refreshRequests(), 0);
    f.provider->setAutoRefresh(false);
    pass(0.9);
    f.provider->setAutoRefresh(true);
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionRefreshAhead::notByItself()
{
    SessionFixture f;
    f.issuer.expiresIn = 1;
    QVERIFY(f.login());
    QTRY_VERIFY(f.provider->expiresAt() < QDateTime::currentDateTimeUtc());
    QVERIFY(!QTest::qWaitFor([&] { return f.refreshRequests() > 0; }, 300));
}

void tst_SessionRefreshAhead::restoredExpired()
{
    SessionFixture f;
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-100);
    record.savedAt = record.accessToken.expiresAt.addSecs(-3600);
    f.setRecord(record);
    f.restart();
    f.provider->setAutoRefresh(true);
    QVERIFY(f.restore());
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.settle());
    QVERIFY(f.record().accessToken.value != record.accessToken.value);
}

// A sleep ends a token that the wall clock, which was set back, thinks good.
void tst_SessionRefreshAhead::afterSleep()
{
    SessionFixture f;
    QVERIFY(f.login());
    pass(1.1);
    QVERIFY(f.provider->expiresAt() > QDateTime::currentDateTimeUtc());
    const Credentials future = f.provider->credentials();
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionRefreshAhead::backsOff()
{
    SessionFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &) {
        return Answer::oauthError("invalid_request", "not now", 403);
    };
    const QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    pass(1.1);
    f.provider->setAutoRefresh(true);
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(f.settle());
    QVERIFY(!QTest::qWaitFor([&] { return f.refreshRequests() > 1; }, 1500));
    QVERIFY(f.provider->isAuthenticated());
    // Also when the clock is set meanwhile: the pause is not forgotten.
    f.provider->setAutoRefresh(false);
    f.provider->setAutoRefresh(true);
    QVERIFY(!QTest::qWaitFor([&] { return f.refreshRequests() > 1; }, 500));
    // A caller need not wait for it.
    f.issuer.intercept = {};
    const Credentials future = f.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(f.refreshRequests(), 2);
}

void tst_SessionRefreshAhead::endsWithTheSession()
{
    SessionFixture f;
    f.issuer.expiresIn = 2;
    f.provider->setAutoRefresh(true);
    QVERIFY(f.login());
    QVERIFY(f.logout());
    QVERIFY(!QTest::qWaitFor([&] { return f.refreshRequests() > 0; }, 2200));
    // And begins with the next.
    QVERIFY(f.login());
    f.issuer.expiresIn = 3600;
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.settle());
}

void tst_SessionRefreshAhead::property()
{
    Auth0Provider provider;
    QVERIFY(!provider.autoRefresh());
    const QSignalSpy spy(&provider, &Auth0Provider::autoRefreshChanged);
    provider.setAutoRefresh(true);
    provider.setAutoRefresh(true);
    QVERIFY(provider.autoRefresh());
    QTRY_COMPARE(spy.size(), 1);
    provider.setAutoRefresh(false);
    QTRY_COMPARE(spy.size(), 2);
}

AUTH0QT_TEST_MAIN(tst_SessionRefreshAhead, QCoreApplication)
#include "tst_session_refreshahead.moc"
