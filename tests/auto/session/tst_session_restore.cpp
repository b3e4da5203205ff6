// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0memorystore.h"
#include "store/machine.h"

#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;
using Status = Auth0StoreResult::Status;

Q_DECLARE_METATYPE(std::optional<Auth0QtTest::FaultyStore::Fault>)

class tst_SessionRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
    void ofAnotherComputer();
    void needsNoNetwork();
    void isAsynchronous();
    void outsideLoggedOut();
    void afterCancel();
    void withoutSettings_data();
    void withoutSettings();
    void fromMemory();
    void readsPromptMark();
    void unreadableIndex_data();
    void unreadableIndex();
};

void tst_SessionRestore::outcome_data()
{
    using Fault = std::optional<FaultyStore::Fault>;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("stored"); // empty: a good record
    QTest::addColumn<bool>("restored");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("isFailure");

    const auto fails = [](Status status, const QString &detail = {}) -> Fault {
        return FaultyStore::fails(status, detail);
    };
    const auto row = [](const char *name, const Fault &fault, ErrorCode code, const QString &detail,
                        bool isFailure = true) {
        QTest::newRow(name) << fault << QByteArray() << false << code << detail << isFailure;
    };
    QTest::newRow("ok") << Fault() << QByteArray() << true << ErrorCode::NoError << QString()
                        << false;
    row("missing", fails(Status::Missing), ErrorCode::NoError, {}, false);
    row("missing_unproven", fails(Status::Missing, u"storage.missing_unproven"_s),
        ErrorCode::NotAuthenticated, u"storage.missing_unproven"_s, false);
    row("locked", fails(Status::Locked), ErrorCode::StorageLocked, u"storage.locked"_s);
    row("denied", fails(Status::Denied), ErrorCode::StorageDenied, u"storage.denied"_s);
    row("unavailable", fails(Status::Unavailable), ErrorCode::StorageUnavailable,
        u"storage.unavailable"_s);
    row("unavailable, why", fails(Status::Unavailable, u"storage.no_collection"_s),
        ErrorCode::StorageUnavailable, u"storage.no_collection"_s);
    row("corrupt", fails(Status::Corrupt), ErrorCode::StorageCorrupt, u"storage.record_torn"_s);
    row("timeout", fails(Status::Timeout), ErrorCode::Timeout, u"storage.timeout"_s);
    FaultyStore::Fault broken;
    broken.withoutResult = true;
    row("no result", broken, ErrorCode::StorageUnavailable, u"storage.unavailable"_s);

    const auto stored = [](const char *name, const QByteArray &json, const QString &detail) {
        QTest::newRow(name) << Fault() << json << false << ErrorCode::StorageCorrupt << detail
                            << true;
    };
    SessionFixture fixture;
    CredentialRecord record = fixture.someRecord();
    record.issuer = u"https://elsewhere.example/"_s;
    stored("foreign issuer", record.toJson(), u"storage.record_foreign"_s);
    // The issuer is put in by the test, since it is another one for each run.
    stored("foreign client", "client", u"storage.record_foreign"_s);
    stored("other version", R"({"version":3})", u"storage.record_version"_s);
    stored("old version", R"({"version":0})", u"storage.record_format"_s);
    stored("garbage", "\x01\x02", u"storage.record_format"_s);
}

void tst_SessionRestore::outcome()
{
    QFETCH(std::optional<FaultyStore::Fault>, fault);
    QFETCH(QByteArray, stored);
    QFETCH(bool, restored);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QFETCH(bool, isFailure);

    SessionFixture f;
    CredentialRecord record = f.someRecord();
    f.setRecord(record);
    if (stored == "client") {
        record.clientId = u"another"_s;
        stored = record.toJson();
    }
    if (!stored.isEmpty())
        f.store.values.begin().value() = stored;
    const auto before = f.store.values;
    if (fault)
        f.store.once(FaultyStore::Read, *fault);

    SignalLog log(f.provider.get());
    QCOMPARE(f.provider->isReady(), false);
    QCOMPARE(f.restore(), restored);
    QCOMPARE(f.provider->isReady(), true);
    QCOMPARE(f.provider->isAuthenticated(), restored);
    QCOMPARE(f.provider->isPersistent(), restored);
    QCOMPARE(f.provider->state(), restored ? State::LoggedIn : State::LoggedOut);
    QCOMPARE(f.provider->lastError().code(), code);
    QCOMPARE(f.provider->lastError().detail(), detail);
    QCOMPARE(f.provider->profile()->name(), restored ? u"Alice"_s : QString());
    const QStringList expected = isFailure
            ? QStringList { u"errorOccurred"_s, u"restoreFinished"_s }
            : QStringList { u"restoreFinished"_s };
    QCOMPARE(log.outcomes(), expected);
    // Whatever it was, nothing is written and nothing is deleted.
    QCOMPARE(f.store.count(FaultyStore::Write), 0);
    QCOMPARE(f.store.count(FaultyStore::Remove), 0);
    QCOMPARE(f.store.values, before);

    // And a second try has what the store has then.
    if (!restored && stored.isEmpty())
        QVERIFY(f.restore());
}

// Windows copies credentials with a roaming profile.
void tst_SessionRestore::ofAnotherComputer()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.settle());
    QCOMPARE(f.record().machine, thisMachine());
    CredentialRecord theirs = f.record();
    theirs.machine = u"another"_s;
    f.setRecord(theirs);
    const QByteArray before = f.store.record();
    f.restart();
    const QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toBool(), false);
    QCOMPARE(f.provider->lastError().detail(), u"storage.other_machine"_s);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::LoginRequired);
    QCOMPARE(f.store.record(), before);
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.login());
    QCOMPARE(f.record().machine, thisMachine());
}

void tst_SessionRestore::needsNoNetwork()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.issuer.server.stop();
    QVERIFY(f.restore());
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isOnline());
    QCOMPARE(f.provider->credentials().result().accessToken(), u"stored-access"_s);
    QCOMPARE(f.issuer.server.connectionCount(), 0);
}

void tst_SessionRestore::isAsynchronous()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QCoreApplication::processEvents();
    SignalLog log(f.provider.get());
    SignalLog profileLog(f.provider->profile());
    f.provider->restore();
    QCOMPARE(f.provider->state(), State::Restoring);
    QVERIFY(f.provider->isBusy());
    QCOMPARE(log.entries, QStringList());
    QTRY_COMPARE(log.outcomes(), QStringList { u"restoreFinished"_s });
    // Properties first, then the outcome.
    QCOMPARE(log.entries.last(), u"restoreFinished"_s);
    QVERIFY(log.entries.contains(u"authenticatedChanged"_s));
    QVERIFY(profileLog.entries.contains(u"nameChanged"_s));
}

void tst_SessionRestore::outsideLoggedOut()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    f.provider->restore();
    QTRY_COMPARE(spy.size(), 1);
    f.provider->restore();
    QTest::qWait(0);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(f.store.count(FaultyStore::Read), 1);
}

void tst_SessionRestore::afterCancel()
{
    SessionFixture f;
    f.setRecord(f.someRecord());
    f.store.once(FaultyStore::Read, FaultyStore::held());
    SignalLog log(f.provider.get());
    QSignalSpy spy(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    f.provider->cancel();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toBool(), false);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::Cancelled);
    QCOMPARE(f.provider->lastError().detail(), u"restore.cancelled"_s);
    QCOMPARE(log.outcomes(), QStringList { u"restoreFinished"_s }); // no error: it was wanted
    QCOMPARE(f.provider->state(), State::LoggedOut);

    // The answer of the first is not the answer of the second.
    f.provider->restore();
    f.store.release();
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.last().first().toBool(), true);
    QCOMPARE(f.store.count(FaultyStore::Read), 2);
    QCOMPARE(f.provider->lastError(), Auth0Error());
}

void tst_SessionRestore::withoutSettings_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString() << QString() << QString() << u"config.client_id"_s;
    QTest::newRow("no domain") << QString() << QString() << u"c"_s << u"config.domain"_s;
    QTest::newRow("no host") << u"a b"_s << QString() << u"c"_s << u"config.domain"_s;
    QTest::newRow("path") << u"acme.example/x"_s << QString() << u"c"_s << u"config.domain"_s;
    QTest::newRow("http") << QString() << u"http://a.example/"_s << u"c"_s << u"config.issuer"_s;
}

void tst_SessionRestore::withoutSettings()
{
    QFETCH(QString, domain);
    QFETCH(QString, issuer);
    QFETCH(QString, clientId);
    FaultyStore store;
    Auth0Provider provider;
    provider.setStore(&store);
    provider.setDomain(domain);
    provider.setIssuer(issuer);
    provider.setClientId(clientId);
    QSignalSpy spy(&provider, &Auth0Provider::restoreFinished);
    provider.restore();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(provider.lastError().code(), ErrorCode::ConfigurationError);
    QTEST(provider.lastError().detail(), "detail");
    QVERIFY(store.calls.isEmpty());

    // A login fails for the same reason.
    QSignalSpy failed(&provider, &Auth0Provider::loginFailed);
    provider.login();
    QTRY_COMPARE(failed.size(), 1);
    QTEST(failed.first().first().value<Auth0Error>().detail(), "detail");
}

void tst_SessionRestore::fromMemory()
{
    SessionFixture f;
    f.store.persistent = false;
    f.setRecord(f.someRecord());
    QVERIFY(f.restore());
    QCOMPARE(f.provider->isPersistent(), false);
}

void tst_SessionRestore::readsPromptMark()
{
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.logout());
    f.restart();
    QVERIFY(!f.restore());
    QVERIFY(f.login());
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"prompt"_s), u"login"_s);
    QVERIFY(f.index().loginPromptKeys.isEmpty()); // once
}

void tst_SessionRestore::unreadableIndex_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("damaged") << QByteArray("no index") << true;
    QTest::newRow("newer version") << QByteArray(R"({"version":3})") << false;
}

void tst_SessionRestore::unreadableIndex()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const bool, isReplaced);
    SessionFixture f;
    f.store.values[FaultyStore::indexKey()] = stored;
    SignalLog log(f.provider.get());
    QVERIFY(!f.restore());
    QCOMPARE(log.outcomes(), QStringList { u"restoreFinished"_s });
    QVERIFY(f.login());
    // The index could have said that the browser is still signed in.
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"prompt"_s), u"login"_s);
    if (isReplaced)
        QTRY_COMPARE(f.index().entries.size(), 1);
    else
        QCOMPARE(f.store.index(), stored);
}

AUTH0QT_TEST_MAIN(tst_SessionRestore, QCoreApplication)
#include "tst_session_restore.moc"
