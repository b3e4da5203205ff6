// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "sessionfixture.h"
#include "testmain.h"

#include "http/http.h"
#include "http/httpaccessmanager.h"
#include "session/logoutoperation.h"
#include "session/pendingrevocations.h"

#include <QtTest/qtest.h>

#include <memory>
#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Fault = Answer::Fault;
using Status = Auth0StoreResult::Status;

class tst_PendingRevocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void record_data();
    void record();
    void keys();
    void adds();
    void addsManyAtOnce();
    void addsOnce();
    void unreadableStays_data();
    void unreadableStays();
    void repairs_data();
    void repairs();
    void revokes();
    void oldestFirst();
    void outcome_data();
    void outcome();
    void discoveryFails();
    void goesOnAfterAnError();
    void endsWhenUnreachable();
    void atMostTwenty();
    void notForEver();
    void nothingWaits();
    void runsOnce();
    void addedDuringTheRun();
    void addedByAnotherProcess();
    void cannotBeWritten_data();
    void cannotBeWritten();
    void storeDies_data();
    void storeDies();
    void deletesStoreWhenDone();
    void logoutOffline_data();
    void logoutOffline();

private:
    QString key() const { return revocationKey(m_settings.issuer(), m_settings.login.clientId); }
    // What waits in the store, the oldest first.
    QStringList waiting() const
    {
        QStringList tokens;
        if (!m_store->values.contains(key()))
            return tokens;
        const auto record = RevocationRecord::fromJson(m_store->values.value(key()));
        if (!record)
            return { record.error().detail() };
        for (const auto &entry : record->entries)
            tokens.append(entry.token);
        return tokens;
    }
    void store(const QStringList &tokens, std::chrono::hours age = 0h)
    {
        RevocationRecord record;
        record.issuer = m_settings.issuer();
        record.clientId = m_settings.login.clientId;
        for (const QString &token : tokens)
            record.insert({ token, m_clocks->in(-age) });
        m_store->values[key()] = record.toJson();
    }
    void add(const QString &token)
    {
        std::optional<Auth0Error> result;
        PendingRevocations::add(m_settings, token,
                                [&](const Auth0Error &error) { result = error; });
        QVERIFY(!result);
        QTRY_VERIFY(result);
        QCOMPARE(result->detail(), QString());
    }
    void run()
    {
        bool done = false;
        PendingRevocations::run(m_http, m_settings, [&] { done = true; });
        QVERIFY(!done);
        QTRY_VERIFY(done);
    }
    void answer(const Answer &answer) { m_issuer->server.reply("/oauth/revoke", answer); }
    QList<Request> requests() const { return m_issuer->server.requests("/oauth/revoke"); }
    int calls(FaultyStore::Operation operation) const
    {
        return int(std::count_if(m_store->calls.cbegin(), m_store->calls.cend(),
                                 [operation](const auto &c) { return c.operation == operation; }));
    }

    std::optional<FakeClocks> m_clocks;
    std::unique_ptr<FakeIssuer> m_issuer;
    std::unique_ptr<FaultyStore> m_store;
    std::shared_ptr<Http> m_http;
    SessionSettings m_settings;
};

void tst_PendingRevocations::init()
{
    m_clocks.emplace();
    m_issuer = std::make_unique<FakeIssuer>();
    m_store = std::make_unique<FaultyStore>();
    m_http = std::make_shared<Http>();
    m_settings = {};
    m_settings.login.domain = m_issuer->domain();
    m_settings.login.clientId = m_issuer->clientId;
    m_settings.ownStore = m_store.get();
}

void tst_PendingRevocations::cleanup()
{
    m_http.reset();
    m_store.reset();
    m_issuer.reset();
    m_clocks.reset();
}

void tst_PendingRevocations::record_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const QString format = u"storage.record_format"_s;
    const QByteArray head = R"({"version":1,"issuer":"i","client_id":"c")";
    const QByteArray since = R"("since":"2026-01-01T00:00:00.000Z")";
    QTest::newRow("empty") << QByteArray(head + "}") << QString();
    QTest::newRow("one") << QByteArray(head + R"(,"tokens":[{"token":"t",)" + since + "}]}")
                         << QString();
    QTest::newRow("newer") << QByteArray(R"({"version":2})") << u"storage.record_version"_s;
    QTest::newRow("no version") << QByteArray(R"({"issuer":"i","client_id":"c"})") << format;
    QTest::newRow("nothing") << QByteArray() << format;
    QTest::newRow("garbage") << QByteArray("{]") << format;
    QTest::newRow("no issuer") << QByteArray(R"({"version":1,"client_id":"c"})") << format;
    QTest::newRow("no client") << QByteArray(R"({"version":1,"issuer":"i"})") << format;
    QTest::newRow("no array") << QByteArray(head + R"(,"tokens":{}})") << format;
    QTest::newRow("no object") << QByteArray(head + R"(,"tokens":["t"]})") << format;
    QTest::newRow("no token") << QByteArray(head + R"(,"tokens":[{)" + since + "}]}") << format;
    QTest::newRow("empty token") << QByteArray(head + R"(,"tokens":[{"token":"",)" + since + "}]}")
                                 << format;
    QTest::newRow("token is a number")
            << QByteArray(head + R"(,"tokens":[{"token":1,)" + since + "}]}") << format;
    QTest::newRow("no time") << QByteArray(head + R"(,"tokens":[{"token":"t"}]})") << format;
    QTest::newRow("time without a zone")
            << QByteArray(head + R"(,"tokens":[{"token":"t","since":"2026-01-01T00:00:00.000"}]})")
            << format;
}

void tst_PendingRevocations::record()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto record = RevocationRecord::fromJson(json);
    QCOMPARE(record.error().detail(), detail);
    QCOMPARE(record.isOk(), detail.isEmpty());
    if (!record)
        return;
    const auto again = RevocationRecord::fromJson(record->toJson());
    QVERIFY(again.isOk());
    QCOMPARE(again->toJson(), record->toJson());
}

// One record for each issuer and client, whatever the account, and no name in its key.
void tst_PendingRevocations::keys()
{
    QVERIFY(revocationKey(u"i"_s, u"c"_s) != revocationKey(u"i"_s, u"d"_s));
    QVERIFY(revocationKey(u"i"_s, u"c"_s) != revocationKey(u"j"_s, u"c"_s));
    QVERIFY(!revocationKey(u"issuer"_s, u"client"_s).contains(u"issuer"_s));
    SessionSettings other = m_settings;
    other.login.clientId = u"other"_s;
    add(u"t"_s);
    PendingRevocations::add(other, u"u"_s);
    QTRY_COMPARE(m_store->values.size(), 2);
    QCOMPARE(waiting(), QStringList { u"t"_s });
    run();
    QCOMPARE(waiting(), QStringList());
    QCOMPARE(m_store->values.size(), 1);
    QCOMPARE(requests().size(), 1);
}

void tst_PendingRevocations::adds()
{
    add(u"a"_s);
    QCOMPARE(waiting(), QStringList { u"a"_s });
    m_clocks->pass(1h);
    add(u"b"_s);
    const auto record = RevocationRecord::fromJson(m_store->values.value(key()));
    QVERIFY(record.isOk());
    QCOMPARE(record->issuer, m_settings.issuer());
    QCOMPARE(record->clientId, m_issuer->clientId);
    QCOMPARE(record->entries.size(), 2);
    QCOMPARE(record->entries.at(0).since, m_clocks->in(-1h));
    QCOMPARE(record->entries.at(1).token, u"b"_s);
    QVERIFY(requests().isEmpty());
}

void tst_PendingRevocations::addsManyAtOnce()
{
    for (int i = 0; i < 10; ++i)
        PendingRevocations::add(m_settings, QString::number(i));
    QTRY_COMPARE(waiting().size(), 10);
    QVERIFY(calls(FaultyStore::Write) <= 2);
}

void tst_PendingRevocations::addsOnce()
{
    add(u"a"_s);
    add(u"a"_s);
    QCOMPARE(waiting(), QStringList { u"a"_s });
}

void tst_PendingRevocations::unreadableStays_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail");
    const QByteArray empty = R"({"version":1,"issuer":"i","client_id":"c"})";
    QTest::newRow("newer") << QByteArray(R"({"version":2})") << Status::Ok
                           << u"storage.record_version"_s;
    QTest::newRow("locked") << empty << Status::Locked << u"storage.locked"_s;
    QTest::newRow("denied") << empty << Status::Denied << u"storage.denied"_s;
    QTest::newRow("unavailable") << empty << Status::Unavailable << u"storage.unavailable"_s;
    QTest::newRow("timeout") << empty << Status::Timeout << u"storage.timeout"_s;
}

void tst_PendingRevocations::unreadableStays()
{
    QFETCH(QByteArray, stored);
    QFETCH(Status, status);
    m_store->values[key()] = stored;
    if (status != Status::Ok)
        m_store->alwaysForRevocations(FaultyStore::Read, FaultyStore::fails(status));
    std::optional<Auth0Error> error;
    PendingRevocations::add(m_settings, u"a"_s, [&](const Auth0Error &e) { error = e; });
    QTRY_VERIFY(error);
    QTEST(error->detail(), "detail");
    run();
    QCOMPARE(m_store->values.value(key()), stored);
    QCOMPARE(calls(FaultyStore::Write), 0);
    QCOMPARE(calls(FaultyStore::Remove), 0);
    QVERIFY(requests().isEmpty());
}

void tst_PendingRevocations::repairs_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("isTorn");
    QTest::addColumn<QStringList>("kept");
    const QStringList none;
    const QByteArray entry = R"({"token":"b","since":"2026-11-30T10:00:00.000Z"})";
    QTest::newRow("garbage") << QByteArray("{]") << false << none;
    QTest::newRow("parts do not match") << QByteArray("x") << true << none;
    // The key is a hash of issuer and client.
    QTest::newRow("another server's")
            << QByteArray(R"({"version":1,"issuer":"i","client_id":"CLIENT","tokens":[)") + entry
                    + "]}"
            << false << none;
    QTest::newRow("another client's")
            << QByteArray(R"({"version":1,"issuer":"ISSUER","client_id":"c","tokens":[)") + entry
                    + "]}"
            << false << none;
    QTest::newRow("one entry is damaged")
            << QByteArray(R"({"version":1,"issuer":7,"tokens":[{"token":7},)") + entry + "]}"
            << false << QStringList { u"b"_s };
    QTest::newRow("a token with a line break")
            << QByteArray(R"({"version":1,"issuer":7,"tokens":[{"token":"b\r\n",)"
                          R"("since":"2026-11-30T10:00:00.000Z"}]})")
            << false << none;
}

// What can be read is kept, and a new token is not lost.
void tst_PendingRevocations::repairs()
{
    QFETCH(QByteArray, stored);
    QFETCH(const bool, isTorn);
    stored.replace("ISSUER", m_settings.issuer().toUtf8());
    stored.replace("CLIENT", m_settings.login.clientId.toUtf8());
    QFETCH(const QStringList, kept);
    m_store->values[key()] = stored;
    if (isTorn) {
        m_store->alwaysForRevocations(
                FaultyStore::Read, FaultyStore::fails(Status::Corrupt, u"storage.record_torn"_s));
    }
    add(u"a"_s);
    QCOMPARE(waiting(), kept + QStringList { u"a"_s });
}

void tst_PendingRevocations::revokes()
{
    m_settings.login.client.secret = u"s"_s;
    store({ u"a"_s });
    run();
    QCOMPARE(requests().size(), 1);
    const Request request = requests().first();
    QCOMPARE(request.form(u"token"_s), u"a"_s);
    QCOMPARE(request.form(u"token_type_hint"_s), u"refresh_token"_s);
    QCOMPARE(request.form(u"client_id"_s), m_issuer->clientId);
    QCOMPARE(request.form(u"client_secret"_s), u"s"_s);
    QVERIFY(!m_store->values.contains(key())); // empty: gone
}

void tst_PendingRevocations::oldestFirst()
{
    const QStringList tokens { u"c"_s, u"a"_s, u"b"_s };
    for (const QString &token : tokens) {
        add(token);
        m_clocks->pass(1h);
    }
    run();
    QCOMPARE(m_issuer->revoked(), tokens);
    QVERIFY(m_store->values.isEmpty());
}

void tst_PendingRevocations::outcome_data()
{
    QTest::addColumn<int>("status"); // 0: the fault
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("kept");
    QTest::newRow("accepted") << 200 << Fault::None << false;
    QTest::newRow("bad request") << 400 << Fault::None << false;
    QTest::newRow("invalid client") << 401 << Fault::None << false;
    QTest::newRow("forbidden") << 403 << Fault::None << false;
    QTest::newRow("no such endpoint") << 404 << Fault::None << false;
    QTest::newRow("too many requests") << 429 << Fault::None << true;
    QTest::newRow("server in trouble") << 500 << Fault::None << true;
    QTest::newRow("not now") << 503 << Fault::None << true;
    QTest::newRow("redirected") << 302 << Fault::None << true;
    QTest::newRow("reset") << 0 << Fault::Reset << true;
    QTest::newRow("closed") << 0 << Fault::Close << true;
    QTest::newRow("hangs") << 0 << Fault::Hang << true;
    QTest::newRow("no HTTP") << 0 << Fault::Garbage << true;
}

void tst_PendingRevocations::outcome()
{
    QFETCH(int, status);
    QFETCH(Fault, fault);
    QFETCH(bool, kept);
    if (fault == Fault::Hang)
        m_http->client.manager()->setDeadline(300ms);
    answer(status ? Answer::json({}, status) : Answer::broken(fault));
    store({ u"a"_s });
    run();
    QCOMPARE(requests().size(), 1);
    QCOMPARE(waiting(), kept ? QStringList { u"a"_s } : QStringList());
    QCOMPARE(m_store->values.contains(key()), kept);
    if (!kept)
        return;
    // It heals by itself.
    m_http->client.manager()->setDeadline(30s);
    answer(Answer::text({}, {}));
    run();
    QVERIFY(m_store->values.isEmpty());
}

// That the metadata are refused says nothing of the token.
void tst_PendingRevocations::discoveryFails()
{
    m_settings.login.domain.clear();
    m_settings.login.issuer = m_issuer->issuer();
    store({ u"a"_s });
    m_issuer->server.once("/.well-known/openid-configuration", Answer::json({}, 404));
    run();
    QVERIFY(requests().isEmpty());
    QCOMPARE(waiting(), QStringList { u"a"_s });
    run();
    QCOMPARE(requests().size(), 1);
    QVERIFY(m_store->values.isEmpty());
}

void tst_PendingRevocations::goesOnAfterAnError()
{
    store({ u"a"_s, u"b"_s, u"c"_s });
    m_issuer->server.once("/oauth/revoke", Answer::json({}, 500));
    run();
    QCOMPARE(requests().size(), 3);
    QCOMPARE(waiting(), QStringList { u"a"_s });
}

void tst_PendingRevocations::endsWhenUnreachable()
{
    store({ u"a"_s, u"b"_s, u"c"_s });
    m_issuer->server.once("/oauth/revoke", Answer::text({}, {}));
    m_issuer->server.once("/oauth/revoke", Answer::broken(Fault::Reset));
    run();
    QCOMPARE(requests().size(), 2);
    const QStringList rest { u"b"_s, u"c"_s };
    QCOMPARE(waiting(), rest);
}

void tst_PendingRevocations::atMostTwenty()
{
    for (int i = 0; i < 23; ++i)
        PendingRevocations::add(m_settings, QString::number(i));
    QTRY_COMPARE(waiting().size(), 20);
    QCOMPARE(waiting().first(), u"3"_s);
    QCOMPARE(waiting().last(), u"22"_s);
}

void tst_PendingRevocations::notForEver()
{
    store({ u"old"_s }, 24h * 90 + 1h);
    run();
    QVERIFY(requests().isEmpty());
    QVERIFY(m_store->values.isEmpty());
    store({ u"old"_s }, 24h * 90 + 1h);
    add(u"new"_s);
    QCOMPARE(waiting(), QStringList { u"new"_s });
    store({ u"not yet"_s }, 24h * 90);
    run();
    QCOMPARE(requests().size(), 1);
    // Saved before the clock was set back: not old.
    store({ u"a"_s }, -24h);
    m_issuer->server.once("/oauth/revoke", Answer::broken(Fault::Reset));
    run();
    QCOMPARE(waiting(), QStringList { u"a"_s });
}

void tst_PendingRevocations::nothingWaits()
{
    run();
    QCOMPARE(calls(FaultyStore::Read), 1);
    QCOMPARE(m_store->calls.size(), 1);
    QVERIFY(m_issuer->server.requests().isEmpty());
}

void tst_PendingRevocations::runsOnce()
{
    store({ u"a"_s, u"b"_s });
    int done = 0;
    for (int i = 0; i < 3; ++i)
        PendingRevocations::run(m_http, m_settings, [&] { ++done; });
    QTRY_COMPARE(done, 3);
    QCOMPARE(requests().size(), 2);
    run(); // the next one is a new one
    QCOMPARE(requests().size(), 2);
}

void tst_PendingRevocations::addedDuringTheRun()
{
    store({ u"a"_s });
    Answer slow = Answer::text({}, {});
    slow.delay = 50ms;
    answer(slow);
    bool done = false;
    PendingRevocations::run(m_http, m_settings, [&] { done = true; });
    QTRY_COMPARE(requests().size(), 1);
    add(u"b"_s);
    QTRY_VERIFY(done);
    QCOMPARE(waiting(), QStringList { u"b"_s });
}

void tst_PendingRevocations::addedByAnotherProcess()
{
    store({ u"a"_s });
    m_issuer->server.reply("/oauth/revoke", [this](const Request &) {
        store({ u"a"_s, u"b"_s });
        return Answer::text({}, {});
    });
    run();
    QCOMPARE(waiting(), QStringList { u"b"_s });
}

void tst_PendingRevocations::cannotBeWritten_data()
{
    QTest::addColumn<FaultyStore::Operation>("operation");
    QTest::newRow("write") << FaultyStore::Write;
    QTest::newRow("remove") << FaultyStore::Remove;
}

void tst_PendingRevocations::cannotBeWritten()
{
    QFETCH(FaultyStore::Operation, operation);
    m_store->alwaysForRevocations(operation, FaultyStore::fails(Status::Locked));
    if (operation == FaultyStore::Write) {
        std::optional<Auth0Error> error;
        PendingRevocations::add(m_settings, u"a"_s, [&](const Auth0Error &e) { error = e; });
        QTRY_VERIFY(error);
        QCOMPARE(error->detail(), u"storage.locked"_s);
        QVERIFY(m_store->values.isEmpty());
        return;
    }
    // Asked twice then, which a server takes for granted (RFC 7009 section 2.2).
    store({ u"a"_s });
    run();
    QCOMPARE(waiting(), QStringList { u"a"_s });
    m_store->alwaysForRevocations(operation, {});
    run();
    QCOMPARE(requests().size(), 2);
    QVERIFY(m_store->values.isEmpty());
}

void tst_PendingRevocations::storeDies_data()
{
    QTest::addColumn<FaultyStore::Operation>("held");
    QTest::newRow("reading") << FaultyStore::Read;
    QTest::newRow("writing") << FaultyStore::Write;
    QTest::newRow("removing") << FaultyStore::Remove;
}

void tst_PendingRevocations::storeDies()
{
    QFETCH(FaultyStore::Operation, held);
    store({ u"a"_s });
    m_store->alwaysForRevocations(held, FaultyStore::held());
    int done = 0;
    if (held == FaultyStore::Write) {
        PendingRevocations::add(m_settings, u"b"_s, [&](const Auth0Error &error) {
            ++done;
            QCOMPARE(error.detail(), u"storage.closed"_s);
        });
    } else {
        PendingRevocations::run(m_http, m_settings, [&] { ++done; });
    }
    QTRY_VERIFY(m_store->isHolding());
    m_store.reset();
    QTRY_COMPARE(done, 1);
}

void tst_PendingRevocations::deletesStoreWhenDone()
{
    store({ u"a"_s });
    bool done = false;
    PendingRevocations::run(m_http, m_settings, [&] {
        m_store.reset();
        done = true;
    });
    PendingRevocations::run(m_http, m_settings, [] { });
    QTRY_VERIFY(done);
}

void tst_PendingRevocations::logoutOffline_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("waits");
    QTest::newRow("accepted") << 200 << false;
    QTest::newRow("refused") << 400 << false;
    QTest::newRow("in trouble") << 503 << true;
    QTest::newRow("no network") << 0 << true;
}

void tst_PendingRevocations::logoutOffline()
{
    QFETCH(int, status);
    QFETCH(bool, waits);
    m_clocks.reset();
    SessionFixture f;
    QVERIFY(f.login());
    QVERIFY(f.settle());
    const auto session = CredentialRecord::fromJson(f.store.record());
    QVERIFY(session.isOk());
    f.issuer.server.once(f.issuer.revocationPath(),
                         status ? Answer::json({}, status) : Answer::broken(Fault::Reset));
    f.provider.reset();

    SessionSettings settings;
    settings.login.domain = f.issuer.domain();
    settings.login.clientId = f.issuer.clientId;
    settings.ownStore = &f.store;
    Auth0LogoutOptions options;
    options.setBrowserSession(false);
    auto *const logout = new LogoutOperation(m_http, settings, options, *session);
    QList<int> told;
    connect(logout, &LogoutOperation::revoked, this,
            [&](const Auth0Error &error) { told.append(error.httpStatus()); });
    QSignalSpy finished(logout, &LogoutOperation::finished);
    logout->start(nullptr);
    QVERIFY(finished.wait());
    QCOMPARE(told, QList<int> { status == 200 ? 0 : status });
    QVERIFY(f.store.record().isEmpty());
    QCOMPARE(!f.store.revocations().isEmpty(), waits); // before it said that it has finished

    // The process ends, and another one reaches the server.
    m_http = std::make_shared<Http>();
    bool done = false;
    PendingRevocations::run(m_http, settings, [&] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(f.issuer.revoked(), waits ? QStringList { session->refreshToken } : QStringList());
    QVERIFY(f.store.revocations().isEmpty());
}

AUTH0QT_TEST_MAIN(tst_PendingRevocations, QCoreApplication)
#include "tst_pendingrevocations.moc"
