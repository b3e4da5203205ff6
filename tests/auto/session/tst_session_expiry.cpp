// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "global/clocks.h"
#include "store/revocationrecord.h"

#include <QtCore/qlocale.h>
#include <QtCore/qscopeguard.h>
#include <QtNetwork/qnetworkrequest.h>

#include <vector>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth0::ErrorCode;
using std::chrono::seconds;

// A session that the server limits with the claim session_expiry.
class tst_SessionExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetAtTheLogin();
    void isSetByTheFirstRefreshThatHasIt();
    void ends();
    void endsWithTheMargin_data();
    void endsWithTheMargin();
    void givesNoTokenWhenItIsOver();
    void tokenIsRevoked_data();
    void tokenIsRevoked();
    void tokenIsRevokedLater();
    void tokenInMemoryIsRevoked();
    void anotherProcessSignedIn();
    void otherProviderEndsToo();
    void clockOfTheComputerIsWrong();
    void badClaimFailsTheLogin();

private:
    // The end of the sessions of the next logins and refreshes. Returns it.
    static QDateTime limit(SessionFixture *f, seconds fromNow);
    static bool givesToken(SessionFixture *f); // at once
};

QDateTime tst_SessionExpiry::limit(SessionFixture *f, seconds fromNow)
{
    const qint64 end = QDateTime::currentSecsSinceEpoch() + fromNow.count();
    f->issuer.claims.insert(u"session_expiry"_s, end);
    return QDateTime::fromSecsSinceEpoch(end).toUTC();
}

bool tst_SessionExpiry::givesToken(SessionFixture *f)
{
    f->provider->setApiOrigins({ u"https://api.example"_s });
    QNetworkRequest request(QUrl(u"https://api.example/things"_s));
    return f->provider->authorize(&request);
}

void tst_SessionExpiry::isSetAtTheLogin()
{
    SessionFixture f;
    QSignalSpy changed(f.provider.get(), &Auth0Provider::sessionExpiresAtChanged);
    QVERIFY(!f.provider->sessionExpiresAt().isValid());
    const QDateTime end = limit(&f, 1h);
    QVERIFY(f.login());
    QCOMPARE(f.provider->sessionExpiresAt(), end);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.record().sessionExpiresAt, end);

    limit(&f, 2h);
    f.provider->refresh();
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.provider->sessionExpiresAt(), end);
    QCOMPARE(f.record().sessionExpiresAt, end);

    f.restart();
    QVERIFY(f.restore());
    QCOMPARE(f.provider->sessionExpiresAt(), end);

    f.issuer.claims.remove(u"session_expiry"_s);
    QVERIFY(f.login());
    QVERIFY(!f.provider->sessionExpiresAt().isValid());
}

// A session that an earlier version of the library has stored.
void tst_SessionExpiry::isSetByTheFirstRefreshThatHasIt()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(!f.provider->sessionExpiresAt().isValid());
    const QDateTime end = limit(&f, 1h);
    f.provider->refresh();
    QVERIFY(f.settle());
    QCOMPARE(f.provider->sessionExpiresAt(), end);
}

void tst_SessionExpiry::ends()
{
    SessionFixture f;
    limit(&f, CredentialRecord::ExpiryMargin + 8s);
    QVERIFY(f.login());
    QVERIFY(f.provider->isAuthenticated());
    const QString token = f.record().refreshToken;
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 60'000);
    const auto error = lost.first().first().value<Auth0Error>();
    QCOMPARE(error.detail(), u"session.expired"_s);
    QCOMPARE(error.code(), ErrorCode::LoginRequired);
    QVERIFY(!f.provider->isAuthenticated());
    QVERIFY(!f.provider->sessionExpiresAt().isValid());
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.settle());
    QCOMPARE(f.issuer.revoked(), QStringList { token });

    // The browser may still be signed in: the user has to prove again who they are, also after the
    // application was started again.
    f.restart();
    QVERIFY(!f.restore());
    f.issuer.claims.remove(u"session_expiry"_s);
    QVERIFY(f.login());
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"prompt"_s), u"login"_s);
    QVERIFY(f.login());
    QVERIFY(!f.browser.lastQuery().hasQueryItem(u"prompt"_s)); // once
}

void tst_SessionExpiry::endsWithTheMargin_data()
{
    QTest::addColumn<seconds>("left");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("long over") << seconds(-24h) << true;
    QTest::newRow("over") << 0s << true;
    QTest::newRow("within the margin") << 25s << true;
    QTest::newRow("before the margin") << 60s << false;
}

void tst_SessionExpiry::endsWithTheMargin()
{
    QFETCH(seconds, left);
    QFETCH(bool, isOver);
    SessionFixture f;
    CredentialRecord record = f.someRecord();
    record.sessionExpiresAt = QDateTime::currentDateTimeUtc().addSecs(left.count());
    f.setRecord(record);
    f.issuer.server.stop(); // needs no network
    SignalLog log(f.provider.get());
    QCOMPARE(f.restore(), !isOver);
    QCOMPARE(f.provider->isAuthenticated(), !isOver);
    QCOMPARE(f.provider->lastError().detail(), isOver ? u"session.expired"_s : QString());
    QCOMPARE(f.store.record().isEmpty(), isOver);
    QCOMPARE(log.count(u"sessionLost"_s), 0); // there was no session in this process
    QVERIFY(f.settle());
    const auto waiting = RevocationRecord::fromJson(f.store.revocations());
    QCOMPARE(waiting && waiting->contains(record.refreshToken), isOver);
}

void tst_SessionExpiry::givesNoTokenWhenItIsOver()
{
    SessionFixture f;
    limit(&f, 1h);
    QVERIFY(f.login());
    QVERIFY(givesToken(&f));
    // The computer wakes up: the time has come, and the timer has not fired yet.
    const auto restoreClocks = qScopeGuard([] { clocks() = Clocks::system(); });
    clocks().wall = [] { return QDateTime::currentDateTimeUtc().addSecs(3600); };
    QVERIFY(!givesToken(&f));
    const auto future = f.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"session.expired"_s);
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_SessionExpiry::tokenIsRevoked_data()
{
    QTest::addColumn<int>("processes");
    QTest::newRow("one process") << 1;
    QTest::newRow("three processes") << 3;
}

// By the process that removes the record.
void tst_SessionExpiry::tokenIsRevoked()
{
    QFETCH(const int, processes);
    SessionFixture f;
    limit(&f, 1h);
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.sessionExpiresAt = QDateTime::currentDateTimeUtc();
    f.setRecord(record);
    std::vector<std::unique_ptr<Auth0Provider>> providers;
    for (int i = 0; i < processes; ++i) {
        providers.push_back(f.makeProvider());
        if (i > 0) // each is an operation of its own
            providers.back()->setScopes({ u"openid"_s, u"scope%1"_s.arg(i) });
        providers.back()->restore();
    }
    for (const auto &provider : providers)
        QTRY_VERIFY(provider->isReady() && !provider->isBusy());
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.issuer.revoked(), QStringList { record.refreshToken });
    QVERIFY(!f.issuer.isAlive(record.refreshToken));
    QVERIFY(f.store.revocations().isEmpty());
}

// Without a network the revocation waits for the next session that reaches the server.
void tst_SessionExpiry::tokenIsRevokedLater()
{
    SessionFixture f;
    limit(&f, 1h);
    QVERIFY(f.login());
    CredentialRecord record = f.record();
    record.sessionExpiresAt = QDateTime::currentDateTimeUtc();
    f.setRecord(record);
    f.issuer.server.once(f.issuer.revocationPath(), Answer::broken(Answer::Fault::Reset));
    f.restart();
    QVERIFY(!f.restore());
    QVERIFY(f.settle());
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(f.issuer.revoked(), QStringList());
    const auto waiting = RevocationRecord::fromJson(f.store.revocations());
    QVERIFY(waiting && waiting->contains(record.refreshToken));
    QVERIFY(!f.provider->isOnline());
    f.issuer.claims.remove(u"session_expiry"_s);
    QVERIFY(f.login());
    QTRY_COMPARE(f.issuer.revoked(), QStringList { record.refreshToken });
    QTRY_VERIFY(f.store.revocations().isEmpty());
}

void tst_SessionExpiry::tokenInMemoryIsRevoked()
{
    SessionFixture f;
    f.store.always(FaultyStore::Write, FaultyStore::fails(Auth0StoreResult::Status::Unavailable));
    limit(&f, 1h);
    QVERIFY(f.login());
    QVERIFY(!f.provider->isPersistent());
    const auto restoreClocks = qScopeGuard([] { clocks() = Clocks::system(); });
    clocks().wall = [] { return QDateTime::currentDateTimeUtc().addSecs(3600); };
    const auto future = f.provider->credentials();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().detail(), u"session.expired"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.issuer.revoked().size(), 1);
    QVERIFY(!f.issuer.isAlive(f.issuer.revoked().first()));
}

void tst_SessionExpiry::anotherProcessSignedIn()
{
    SessionFixture f;
    limit(&f, CredentialRecord::ExpiryMargin + 8s);
    QVERIFY(f.login());
    SignalLog log(f.provider.get());
    // The announcement of the other process is lost: only the store has its record.
    CredentialRecord newer = f.record();
    newer.refreshToken = u"newer-refresh"_s;
    newer.accessToken.value = u"newer-access"_s;
    newer.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
    newer.sessionExpiresAt = newer.savedAt.addSecs(7200);
    f.setRecord(newer);
    QTRY_COMPARE_WITH_TIMEOUT(f.provider->sessionExpiresAt(), f.record().sessionExpiresAt, 60'000);
    QVERIFY(f.settle());
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.record().refreshToken, u"newer-refresh"_s);
    QCOMPARE(f.issuer.revoked(), QStringList());
    QCOMPARE(log.count(u"sessionLost"_s), 0);
}

void tst_SessionExpiry::otherProviderEndsToo()
{
    SessionFixture f;
    limit(&f, CredentialRecord::ExpiryMargin + 8s);
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    QSignalSpy restored(other.get(), &Auth0Provider::restoreFinished);
    other->restore();
    QVERIFY(restored.wait());
    QCOMPARE(other->sessionExpiresAt(), f.provider->sessionExpiresAt());
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    QSignalSpy otherLost(other.get(), &Auth0Provider::sessionLost);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size() + otherLost.size(), 2, 60'000);
    for (const QSignalSpy *spy : { &lost, &otherLost })
        QCOMPARE(spy->first().first().value<Auth0Error>().detail(), u"session.expired"_s);
    QTRY_VERIFY(!f.provider->isBusy() && !other->isBusy());
    QCOMPARE(f.issuer.revoked().size(), 1);
}

// The claim is a time of the server. If its clock is known, that of the computer does not count.
void tst_SessionExpiry::clockOfTheComputerIsWrong()
{
    SessionFixture f;
    constexpr seconds Behind = 2h; // the server's clock
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(-Behind.count());
    const QByteArray date =
            QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    f.issuer.server.reply("/.well-known/jwks.json",
                          Answer::text(f.issuer.key.jwks(), "application/json").with("Date", date));
    f.issuer.tamper = [now](QJsonObject &claims) {
        claims[u"iat"_s] = now.toSecsSinceEpoch();
        claims[u"exp"_s] = now.toSecsSinceEpoch() + 3600;
        claims[u"session_expiry"_s] = now.toSecsSinceEpoch() + 3600;
    };
    QVERIFY(f.login());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.settle());
    QVERIFY(givesToken(&f));
}

void tst_SessionExpiry::badClaimFailsTheLogin()
{
    SessionFixture f;
    f.issuer.claims.insert(u"session_expiry"_s, u"tomorrow"_s);
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::IdTokenInvalid);
    QCOMPARE(error.detail(), u"id_token.session_expiry"_s);
    QVERIFY2(error.hint().contains(u"tomorrow"_s), qPrintable(error.hint()));
}

AUTH0QT_TEST_MAIN(tst_SessionExpiry, QCoreApplication)
#include "tst_session_expiry.moc"
