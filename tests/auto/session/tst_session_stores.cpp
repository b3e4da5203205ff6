// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include <iterator>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;
using Credentials = QFuture<Auth0Credentials>;

namespace {

// What is wrong with the store when an operation begins. One that reads and one that writes have
// not the same trouble: what cannot be read may be written.
enum class Trouble {
    None,
    Missing, // the record has gone without a word
    Locked,
    Denied,
    Unavailable,
    Corrupt, // the store says so
    Garbage, // it does not
    Slow,
    Timeout,
    NoResult, // breaks its promise
    OtherUser,
    OtherTenant,
    OldVersion,
    NewerVersion,
    Full, // reads, does not write
};

struct Cells
{
    Trouble trouble;
    const char *name;
    // With nobody signed in:
    const char *restore;
    const char *login; // the person signs in
    // With a session that was there before the trouble:
    const char *refresh;
    const char *credentials; // the token is good
    const char *reloadProfile;
    const char *logout;
};

// The table. A cell: the state after it, then "kept" when the next start would have that session,
// "memory" when only this process has it; and the detail of the error that was told, if any.
// Removing anything but by logout fails the test in each cell.
constexpr Cells Table[] = {
    // clang-format off
    { Trouble::None,         "good",         "in kept",                       "in kept",                       "in kept",                       "in kept", "in kept", "out" },
    { Trouble::Missing,      "missing",      "out",                           "in kept",                       "out session.ended",             "in kept", "in kept", "out" },
    { Trouble::Locked,       "locked",       "out storage.locked",            "in memory storage.locked",      "in memory storage.locked",      "in kept", "in kept", "out storage.locked" },
    { Trouble::Denied,       "denied",       "out storage.denied",            "in memory storage.denied",      "in memory storage.denied",      "in kept", "in kept", "out storage.denied" },
    { Trouble::Unavailable,  "unavailable",  "out storage.unavailable",       "in memory storage.unavailable", "in memory storage.unavailable", "in kept", "in kept", "out storage.unavailable" },
    { Trouble::Corrupt,      "corrupt",      "out storage.record_torn",       "in memory storage.record_torn", "in memory storage.record_torn", "in kept", "in kept", "out storage.record_torn" },
    { Trouble::Garbage,      "garbage",      "out storage.record_format",     "in kept",                       "in memory storage.record_format", "in kept", "in kept", "out" },
    { Trouble::Slow,         "slow",         "in kept",                       "in kept",                       "in kept",                       "in kept", "in kept", "out" },
    { Trouble::Timeout,      "timeout",      "out storage.timeout",           "in memory storage.timeout",     "in memory storage.timeout",     "in kept", "in kept", "out storage.timeout" },
    { Trouble::NoResult,     "no result",    "out storage.unavailable",       "in memory storage.unavailable", "in memory storage.unavailable", "in kept", "in kept", "out storage.unavailable" },
    { Trouble::OtherUser,    "other user",   "in kept",                       "in kept",                       "in memory",                     "in kept", "in kept", "out" },
    { Trouble::OtherTenant,  "other tenant", "out storage.record_foreign",    "in kept",                       "in memory",                     "in kept", "in kept", "out" },
    { Trouble::OldVersion,   "old version",  "out storage.record_format",     "in kept",                       "in memory storage.record_format", "in kept", "in kept", "out" },
    { Trouble::NewerVersion, "newer",        "out storage.record_version",    "in kept",                       "in memory storage.record_version", "in kept", "in kept", "out" },
    { Trouble::Full,         "full disk",    "in kept",                       "in memory storage.unavailable", "in memory storage.unavailable", "in kept", "in kept", "out" },
    // clang-format on
};

enum Operation { Restore, Login, Refresh, Ask, Reload, Logout };
constexpr const char *OperationNames[] = { "restore",     "login",         "refresh",
                                           "credentials", "reloadProfile", "logout" };

struct Cell : SessionFixture
{
    void begin(Trouble trouble)
    {
        const auto fail = [this](Status status) {
            for (const auto operation :
                 { FaultyStore::Read, FaultyStore::Write, FaultyStore::Remove })
                store.always(operation, FaultyStore::fails(status));
        };
        const auto put = [this](const QByteArray &data) {
            store.values[credentialKey(issuer.issuer(), issuer.clientId, u"default"_s)] = data;
        };
        CredentialRecord other = someRecord();
        FaultyStore::Fault fault;
        switch (trouble) {
        case Trouble::None:
            return;
        case Trouble::Missing:
            store.values.clear();
            return;
        case Trouble::Locked:
            return fail(Status::Locked);
        case Trouble::Denied:
            return fail(Status::Denied);
        case Trouble::Unavailable:
            return fail(Status::Unavailable);
        case Trouble::Corrupt:
            return fail(Status::Corrupt);
        case Trouble::Timeout:
            return fail(Status::Timeout);
        case Trouble::Garbage:
            return put("\x01\x02");
        case Trouble::Slow:
            fault.delay = 100ms;
            break;
        case Trouble::NoResult:
            fault.result = Auth0StoreResult();
            fault.withoutResult = true;
            break;
        case Trouble::OtherUser:
            other.subject = u"auth0|bob"_s;
            return put(other.toJson());
        case Trouble::OtherTenant:
            other.issuer = u"https://elsewhere.example/"_s;
            return put(other.toJson());
        case Trouble::OldVersion:
            return put(R"({"version":0})");
        case Trouble::NewerVersion:
            return put(R"({"version":3})");
        case Trouble::Full:
            store.always(FaultyStore::Write, FaultyStore::fails(Status::Unavailable));
            return;
        }
        for (const auto operation : { FaultyStore::Read, FaultyStore::Write, FaultyStore::Remove })
            store.always(operation, fault);
    }

    void end()
    {
        for (const auto operation : { FaultyStore::Read, FaultyStore::Write, FaultyStore::Remove })
            store.always(operation);
    }

    // How it stands; details is what errorOccurred() told.
    QByteArray outcome(const QStringList &details) const
    {
        QByteArray text = provider->isAuthenticated() ? "in" : "out";
        if (provider->isAuthenticated())
            text += provider->isPersistent() ? " kept" : " memory";
        for (const QString &detail : details)
            text += ' ' + detail.toLatin1();
        return text;
    }
};

} // namespace

class tst_SessionStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
};

void tst_SessionStores::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("operation");
    QTest::addColumn<QByteArray>("expected");
    for (int i = 0; i < int(std::size(Table)); ++i) {
        const Cells &row = Table[i];
        const char *const cells[] = { row.restore,     row.login,         row.refresh,
                                      row.credentials, row.reloadProfile, row.logout };
        for (int operation = Restore; operation <= Logout; ++operation)
            QTest::addRow("%s, %s", row.name, OperationNames[operation])
                    << i << operation << QByteArray(cells[operation]);
    }
}

void tst_SessionStores::cells()
{
    QFETCH(const int, row);
    QFETCH(const int, operation);
    QFETCH(const QByteArray, expected);
    const Trouble trouble = Table[row].trouble;
    Cell f;
    QVERIFY(f.login());
    const bool needsSession = operation != Restore && operation != Login;
    if (!needsSession) // the program starts anew
        f.restart();
    f.begin(trouble);
    const auto before = f.store.values;
    f.store.calls.clear();
    QStringList details;
    connect(f.provider.get(), &Auth0Provider::errorOccurred, this,
            [&](const Auth0Error &error) { details.append(error.detail()); });
    SignalLog log(f.provider.get());
    Credentials future;
    QString ended;
    switch (operation) {
    case Restore:
        f.provider->restore();
        ended = u"restoreFinished"_s;
        break;
    case Login:
        f.provider->login();
        ended = u"loggedIn"_s;
        break;
    case Refresh:
        future = f.provider->refresh();
        break;
    case Ask:
        future = f.provider->credentials();
        break;
    case Reload:
        f.provider->reloadProfile();
        break;
    case Logout:
        f.provider->logout();
        ended = u"loggedOut"_s;
        break;
    }
    if (!ended.isEmpty())
        QTRY_COMPARE(log.count(ended), 1);
    QVERIFY(f.settle());
    if (operation == Refresh || operation == Ask) {
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().isValid(), f.provider->isAuthenticated());
        if (!future.result().isValid())
            details.append(future.result().error().detail());
    }
    QCOMPARE(f.outcome(details), expected);

    // Nothing is removed but by a logout.
    if (operation == Logout) {
        QCOMPARE(f.store.count(FaultyStore::Remove), 1);
    } else {
        QCOMPARE(f.store.count(FaultyStore::Remove), 0);
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QVERIFY(f.store.values.contains(it.key()));
    }
    // A restore and a look at the token write nothing. A record of somebody else, or that cannot be
    // read, stays unless the user signs in or out.
    constexpr Trouble Kept[] = { Trouble::OtherUser,  Trouble::OtherTenant,  Trouble::Garbage,
                                 Trouble::OldVersion, Trouble::NewerVersion, Trouble::Corrupt };
    const bool isKeptRecord = std::find(std::begin(Kept), std::end(Kept), trouble)
            != std::end(Kept);
    if (operation == Restore || operation == Ask
        || (isKeptRecord && (operation == Refresh || operation == Reload)))
        QCOMPARE(f.store.values, before);

    // The next start, with the trouble gone, has what was promised.
    const bool isKept = f.provider->isPersistent();
    const QString subject = f.provider->profile()->sub();
    f.end();
    f.restart();
    const bool restored = f.restore();
    if (isKept && needsSession && trouble != Trouble::None && operation != Refresh)
        return; // the store was spoilt by the test, and nobody wrote
    if (isKept) {
        QVERIFY(restored);
        QCOMPARE(f.provider->profile()->sub(), subject);
        const Credentials fresh = f.provider->credentials();
        QTRY_VERIFY(fresh.isFinished());
        QVERIFY(fresh.result().isValid());
    }
}

AUTH0QT_TEST_MAIN(tst_SessionStores, QCoreApplication)
#include "tst_session_stores.moc"
