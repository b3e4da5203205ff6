// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0credentialguard.h"

#include <QtCore/qpromise.h>
#include <QtNetwork/qnetworkrequest.h>

#include <optional>
#include <vector>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::GuardPolicy;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

class FakeGuard : public Auth0CredentialGuard
{
public:
    QFuture<bool> confirm(const QString &reason) override
    {
        reasons.append(reason);
        QPromise<bool> promise;
        promise.start();
        const QFuture<bool> future = promise.future();
        if (atOnce) {
            promise.addResult(*atOnce);
            promise.finish();
        } else {
            m_open.push_back(std::move(promise));
        }
        return future;
    }

    void answer(bool confirmed)
    {
        for (QPromise<bool> &promise : m_open) {
            promise.addResult(confirmed);
            promise.finish();
        }
        m_open.clear();
    }
    void breakPromise() { m_open.clear(); } // the future ends without a result

    int asked() const { return int(reasons.size()); }

    QStringList reasons;
    std::optional<bool> atOnce;

private:
    std::vector<QPromise<bool>> m_open;
};

struct Guarded : SessionFixture
{
    Guarded()
    {
        provider->setApiOrigins({ u"https://api.example"_s });
        provider->setCredentialGuard(guard.get());
    }
    bool authorizes() const
    {
        QNetworkRequest request(QUrl(u"https://api.example/"_s));
        return provider->authorize(&request) && request.hasRawHeader("Authorization");
    }

    std::unique_ptr<FakeGuard> guard = std::make_unique<FakeGuard>();
};

class tst_SessionGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void once();
    void always();
    void afterIdle();
    void refused();
    void shared();
    void allKinds();
    void guardDies();
    void promiseBroken();
    void answersAtOnce_data();
    void answersAtOnce();
    void beforeRefresh();
    void authorize_data();
    void authorize();
    void notForProfile();
    void notForAutoRefresh();
    void restoredIsClosed();
    void anotherUser();
    void logoutMeanwhile();
    void providerDies();
    void removed();
    void exchanged();
};

void tst_SessionGuard::defaults()
{
    Auth0Provider provider;
    QCOMPARE(provider.credentialGuard(), nullptr);
    QCOMPARE(provider.guardPolicy(), GuardPolicy::Once);
    QCOMPARE(provider.guardIdleTime(), 300s);
    provider.setGuardIdleTime(-5s);
    QCOMPARE(provider.guardIdleTime(), 0s);
    const QSignalSpy guardSpy(&provider, &Auth0Provider::credentialGuardChanged);
    const QSignalSpy policySpy(&provider, &Auth0Provider::guardPolicyChanged);
    FakeGuard guard;
    provider.setCredentialGuard(&guard);
    provider.setGuardPolicy(GuardPolicy::Always);
    QCOMPARE(provider.credentialGuard(), &guard);
    QTRY_COMPARE(guardSpy.size(), 1);
    QTRY_COMPARE(policySpy.size(), 1);
}

void tst_SessionGuard::once()
{
    Guarded f;
    QVERIFY(f.login());
    QCOMPARE(f.guard->asked(), 0); // a login needs none
    const Credentials first = f.provider->credentials();
    QVERIFY(!first.isFinished());
    QTRY_COMPARE(f.guard->asked(), 1);
    QVERIFY(!f.guard->reasons.first().isEmpty());
    f.guard->answer(true);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result().isValid());
    QVERIFY(f.provider->credentials().isFinished());
    const Credentials fresh = f.provider->refresh();
    QTRY_VERIFY(fresh.isFinished());
    QVERIFY(fresh.result().isValid());
    QCOMPARE(f.guard->asked(), 1);
    // Once for each session.
    QVERIFY(f.logout());
    QVERIFY(f.login());
    const Credentials next = f.provider->credentials();
    QVERIFY(!next.isFinished());
    QTRY_COMPARE(f.guard->asked(), 2);
    f.guard->answer(true);
    QTRY_VERIFY(next.isFinished());
}

void tst_SessionGuard::always()
{
    Guarded f;
    f.provider->setGuardPolicy(GuardPolicy::Always);
    QVERIFY(f.login());
    for (int i = 1; i <= 3; ++i) {
        const Credentials future = f.provider->credentials();
        QTRY_COMPARE(f.guard->asked(), i);
        QVERIFY(!future.isFinished());
        f.guard->answer(true);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().isValid());
    }
    // One confirmation is for one token, which may take a refresh.
    const Credentials fresh = f.provider->refresh();
    QTRY_COMPARE(f.guard->asked(), 4);
    f.guard->answer(true);
    QTRY_VERIFY(fresh.isFinished());
    QVERIFY(fresh.result().isValid());
    QCOMPARE(f.guard->asked(), 4);
}

void tst_SessionGuard::afterIdle()
{
    Guarded f;
    f.provider->setGuardPolicy(GuardPolicy::AfterIdle);
    f.provider->setGuardIdleTime(1s);
    QVERIFY(f.login());
    const Credentials first = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 1);
    f.guard->answer(true);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result().isValid());
    QVERIFY(f.provider->credentials().isFinished());
    QVERIFY(f.authorizes());
    QTRY_VERIFY(!f.authorizes());
    const Credentials second = f.provider->credentials();
    QVERIFY(!second.isFinished());
    QTRY_COMPARE(f.guard->asked(), 2);
    f.guard->answer(true);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().isValid());
}

void tst_SessionGuard::refused()
{
    Guarded f;
    QVERIFY(f.login());
    const QByteArray before = f.store.record();
    SignalLog log(f.provider.get());
    for (const auto policy : { GuardPolicy::Once, GuardPolicy::Always, GuardPolicy::AfterIdle }) {
        f.provider->setGuardPolicy(policy);
        const int asked = f.guard->asked();
        const Credentials future = f.provider->credentials();
        QTRY_COMPARE(f.guard->asked(), asked + 1);
        f.guard->answer(false);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().error().code(), ErrorCode::Cancelled);
        QCOMPARE(future.result().error().detail(), u"guard.refused"_s);
        QVERIFY(future.result().accessToken().isEmpty());
        QVERIFY(!f.authorizes());
    }
    QCOMPARE(log.outcomes(), QStringList());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QCOMPARE(f.store.record(), before);
    QVERIFY(f.issuer.revoked().isEmpty());
    QCOMPARE(f.refreshRequests(), 0);
    // No is no only this time.
    f.provider->setGuardPolicy(GuardPolicy::Once);
    const Credentials again = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 4);
    f.guard->answer(true);
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
}

void tst_SessionGuard::shared()
{
    for (const bool confirmed : { true, false }) {
        Guarded f;
        f.provider->setGuardPolicy(GuardPolicy::Always);
        QVERIFY(f.login());
        QList<Credentials> futures;
        for (int i = 0; i < 3; ++i)
            futures.append(f.provider->credentials());
        QTRY_COMPARE(f.guard->asked(), 1);
        futures.append(f.provider->credentials()); // while the question is open
        f.guard->answer(confirmed);
        for (const Credentials &future : std::as_const(futures)) {
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(future.result().isValid(), confirmed);
        }
        QCOMPARE(f.guard->asked(), 1);
    }
}

void tst_SessionGuard::allKinds()
{
    Guarded f;
    f.provider->setGuardPolicy(GuardPolicy::Always);
    QVERIFY(f.login());
    QString requested;
    const Credentials api = f.provider->credentialsFor(u"https://api.example/"_s);
    const Credentials fresh = f.provider->refresh();
    f.provider->requestCredentials(this, [&](const Auth0Credentials &credentials) {
        requested = credentials.error().detail();
    });
    QTRY_COMPARE(f.guard->asked(), 1);
    f.guard->answer(false);
    QTRY_VERIFY(api.isFinished() && fresh.isFinished());
    QCOMPARE(api.result().error().detail(), u"guard.refused"_s);
    QCOMPARE(fresh.result().error().detail(), u"guard.refused"_s);
    QTRY_COMPARE(requested, u"guard.refused"_s);
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_SessionGuard::guardDies()
{
    Guarded f;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 1);
    f.guard.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code(), ErrorCode::Cancelled);
    QCOMPARE(future.result().error().detail(), u"guard.refused"_s);
    QCOMPARE(f.provider->credentialGuard(), nullptr);
    QVERIFY(f.provider->isAuthenticated());
}

void tst_SessionGuard::promiseBroken()
{
    Guarded f;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 1);
    f.guard->breakPromise();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"guard.refused"_s);
    const Credentials again = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 2);
    f.guard->answer(true);
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().isValid());
}

void tst_SessionGuard::answersAtOnce_data()
{
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void tst_SessionGuard::answersAtOnce()
{
    QFETCH(const bool, confirmed);
    for (const auto policy : { GuardPolicy::Once, GuardPolicy::Always, GuardPolicy::AfterIdle }) {
        Guarded f;
        f.guard->atOnce = confirmed;
        f.provider->setGuardPolicy(policy);
        QVERIFY(f.login());
        const Credentials future = f.provider->credentials();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().isValid(), confirmed);
        QCOMPARE(f.guard->asked(), 1);
    }
}

// No token is spent for somebody who is not there.
void tst_SessionGuard::beforeRefresh()
{
    Guarded f;
    QVERIFY(f.login());
    const QString own = f.record().refreshToken;
    const Credentials future = f.provider->refresh();
    QTRY_COMPARE(f.guard->asked(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(f.refreshRequests(), 0);
    QCOMPARE(f.record().refreshToken, own);
    f.guard->answer(true);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().isValid());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionGuard::authorize_data()
{
    QTest::addColumn<GuardPolicy>("policy");
    QTest::addColumn<bool>("afterwards");
    QTest::newRow("once") << GuardPolicy::Once << true;
    QTest::newRow("after idle") << GuardPolicy::AfterIdle << true;
    QTest::newRow("always") << GuardPolicy::Always << false;
}

void tst_SessionGuard::authorize()
{
    QFETCH(const GuardPolicy, policy);
    QFETCH(const bool, afterwards);
    Guarded f;
    f.provider->setGuardPolicy(policy);
    QVERIFY(f.login());
    QVERIFY(!f.authorizes());
    QCOMPARE(f.guard->asked(), 0); // it cannot wait for an answer
    const Credentials future = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 1);
    QVERIFY(!f.authorizes());
    f.guard->answer(true);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(f.authorizes(), afterwards);
    QVERIFY(f.logout());
    QVERIFY(!f.authorizes());
}

void tst_SessionGuard::notForProfile()
{
    Guarded f;
    f.provider->setGuardPolicy(GuardPolicy::Always);
    QVERIFY(f.login());
    f.issuer.userinfo = { { u"nickname"_s, u"al"_s } };
    f.provider->reloadProfile();
    QTRY_COMPARE(f.provider->profile()->nickname(), u"al"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.guard->asked(), 0);
    QVERIFY(!f.authorizes());
}

void tst_SessionGuard::notForAutoRefresh()
{
    Guarded f;
    CredentialRecord record = f.someRecord();
    QVERIFY(f.login());
    record = f.record();
    record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    f.setRecord(record);
    f.restart();
    f.provider->setCredentialGuard(f.guard.get());
    f.provider->setAutoRefresh(true);
    QVERIFY(f.restore());
    QTRY_COMPARE(f.refreshRequests(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.guard->asked(), 0);
    QVERIFY(!f.provider->credentials().isFinished());
}

void tst_SessionGuard::restoredIsClosed()
{
    Guarded f;
    f.setRecord(f.someRecord());
    f.provider->restore();
    const Credentials early = f.provider->credentials(); // waits for the store first
    QCOMPARE(f.guard->asked(), 0);
    QTRY_COMPARE(f.guard->asked(), 1);
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(!early.isFinished());
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s); // no token, no question
    f.guard->answer(true);
    QTRY_VERIFY(early.isFinished());
    QCOMPARE(early.result().accessToken(), u"stored-access"_s);
}

void tst_SessionGuard::anotherUser()
{
    Guarded f;
    f.guard->atOnce = true;
    QVERIFY(f.login());
    const Credentials alice = f.provider->credentials();
    QTRY_VERIFY(alice.isFinished());
    QVERIFY(f.authorizes());
    f.issuer.subject = u"auth0|bob"_s;
    QVERIFY(f.login());
    QVERIFY(!f.authorizes());
    const Credentials bob = f.provider->credentials();
    QTRY_VERIFY(bob.isFinished());
    QCOMPARE(f.guard->asked(), 2);
}

void tst_SessionGuard::logoutMeanwhile()
{
    Guarded f;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 1);
    QVERIFY(f.logout());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"session.ended"_s);
    f.guard->answer(true); // of no use any more
    QCoreApplication::processEvents();
    QVERIFY(f.login());
    QVERIFY(!f.authorizes());
    const Credentials next = f.provider->credentials();
    QVERIFY(!next.isFinished());
    QTRY_COMPARE(f.guard->asked(), 2);
    f.guard->answer(false);
    QTRY_VERIFY(next.isFinished());
}

void tst_SessionGuard::providerDies()
{
    Guarded f;
    QVERIFY(f.login());
    const Credentials future = f.provider->credentials();
    QTRY_COMPARE(f.guard->asked(), 1);
    f.provider.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"provider.destroyed"_s);
    f.guard->answer(true);
    QCoreApplication::processEvents();
}

void tst_SessionGuard::removed()
{
    Guarded f;
    QVERIFY(f.login());
    QVERIFY(!f.authorizes());
    f.provider->setCredentialGuard(nullptr);
    QVERIFY(f.authorizes());
    QVERIFY(f.provider->credentials().isFinished());
    QCOMPARE(f.guard->asked(), 0);
}

void tst_SessionGuard::exchanged()
{
    Guarded f;
    QVERIFY(f.login());
    f.guard->atOnce = true;
    const Credentials first = f.provider->credentials();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(f.authorizes());
    FakeGuard another;
    f.provider->setCredentialGuard(&another);
    QVERIFY(!f.authorizes()); // what one has confirmed does not open for the other
    const Credentials second = f.provider->credentials();
    QTRY_COMPARE(another.asked(), 1);
    another.answer(true);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().isValid());
}

AUTH0QT_TEST_MAIN(tst_SessionGuard, QCoreApplication)
#include "tst_session_guard.moc"
