// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/keychainstatus.h"
#include "store/storeerror.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;
using Backend = KeychainBackend;
using State = SecretServiceState;
using Call = KeychainCall;
using Error = KeychainError;

Q_DECLARE_METATYPE(Auth0Qt::KeychainJobResult)

class tst_KeychainStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void missingOnlyWhenProven();
    void storeErrors_data();
    void storeErrors();
};

void tst_KeychainStatus::status_data()
{
    QTest::addColumn<KeychainJobResult>("job");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("askAgain");

    const auto row = [](const char *name, const KeychainJobResult &job, Status status,
                        const QString &detail = {}, bool askAgain = false) {
        QTest::newRow(name) << job << status << detail << askAgain;
    };
    const auto unproven = u"storage.missing_unproven"_s;
    const auto locked = u"storage.locked"_s;
    const auto denied = u"storage.denied"_s;
    const auto failed = u"storage.failed"_s;
    const auto unavailable = u"storage.unavailable"_s;
    const auto timeout = u"storage.timeout"_s;

    row("native ok", { Backend::Native, Call::Write, Error::None }, Status::Ok);
    row("native missing", { Backend::Native, Call::Read, Error::NotFound }, Status::Missing);
    row("native remove missing", { Backend::Native, Call::Remove, Error::NotFound }, Status::Ok);
    row("native denied", { Backend::Native, Call::Read, Error::Denied }, Status::Denied, denied);
    row("native failed", { Backend::Native, Call::Write, Error::Failed }, Status::Unavailable,
        failed);
    row("native late", { Backend::Native, Call::Read, Error::Timeout }, Status::Timeout, timeout);
    row("KWallet missing", { Backend::KWallet, Call::Read, Error::NotFound }, Status::Missing,
        unproven);
    row("KWallet removed", { Backend::KWallet, Call::Remove, Error::None }, Status::Ok);
    row("KWallet closed", { Backend::KWallet, Call::Read, Error::Denied }, Status::Denied, denied);
    row("sandbox missing", { Backend::SandboxFile, Call::Read, Error::NotFound }, Status::Missing,
        unproven);

    KeychainJobResult fallback { Backend::SecretService, Call::Read, Error::NotFound };
    fallback.isFallback = true;
    row("in place of KWallet, missing", fallback, Status::Missing, unproven);
    fallback.call = Call::Remove;
    row("in place of KWallet, removed", fallback, Status::Ok);

    const auto secrets = [](Call call, Error error, State before, State after,
                            bool prompter = false, bool hidden = true) {
        return KeychainJobResult {
            Backend::SecretService, call, error, before, after, prompter, hidden
        };
    };
    const auto U = State::Unlocked;
    const auto L = State::Locked;
    const auto N = State::NoCollection;
    row("read", secrets(Call::Read, Error::None, U, U), Status::Ok);
    row("read after prompt", secrets(Call::Read, Error::None, L, U), Status::Ok);
    row("missing", secrets(Call::Read, Error::NotFound, U, U), Status::Missing);
    row("not found, unlocked meanwhile", secrets(Call::Read, Error::NotFound, L, U), Status::Locked,
        locked, true);
    row("not found, made meanwhile", secrets(Call::Read, Error::NotFound, N, U), Status::Locked,
        locked, true);
    row("not found, locked meanwhile", secrets(Call::Read, Error::NotFound, U, L), Status::Locked,
        locked);
    row("not found, locked", secrets(Call::Read, Error::NotFound, L, L), Status::Locked, locked);
    row("not found, cancelled", secrets(Call::Read, Error::NotFound, L, L, true), Status::Denied,
        denied);
    row("not found, locked, nothing hidden",
        secrets(Call::Read, Error::NotFound, L, L, false, false), Status::Missing, unproven);
    row("not found, locked, nothing hidden, GNOME Shell",
        secrets(Call::Read, Error::NotFound, L, L, true, false), Status::Missing, unproven);
    row("not found, no collection", secrets(Call::Read, Error::NotFound, N, N), Status::Missing,
        unproven);
    row("not found, service gone", secrets(Call::Read, Error::NotFound, U, State::NoService),
        Status::Unavailable, unavailable);
    row("not found, bus gone", secrets(Call::Read, Error::NotFound, U, State::NoBus),
        Status::Unavailable, unavailable);
    row("not found, no answer", secrets(Call::Read, Error::NotFound, U, State::NoAnswer),
        Status::Timeout, timeout);
    row("write denied, locked", secrets(Call::Write, Error::Denied, L, L), Status::Locked, locked);
    row("write denied, cancelled", secrets(Call::Write, Error::Denied, L, L, true), Status::Denied,
        denied);
    row("write denied, unlocked", secrets(Call::Write, Error::Denied, U, U), Status::Denied,
        denied);
    row("write failed, no collection", secrets(Call::Write, Error::Failed, N, N),
        Status::Unavailable, u"storage.no_collection"_s);
    row("write refused, no collection", secrets(Call::Write, Error::Failed, N, N, true),
        Status::Denied, denied);
    row("write failed", secrets(Call::Write, Error::Failed, U, U), Status::Unavailable, failed);
    row("write failed, bus gone", secrets(Call::Write, Error::Failed, U, State::NoBus),
        Status::Unavailable, unavailable);
    row("write late", secrets(Call::Write, Error::Timeout, U, U), Status::Timeout, timeout);
    row("remove", secrets(Call::Remove, Error::None, U, U), Status::Ok);
    row("remove missing", secrets(Call::Remove, Error::NotFound, U, U), Status::Ok);
    row("remove, locked", secrets(Call::Remove, Error::None, L, L), Status::Locked, locked);
    row("remove, cancelled", secrets(Call::Remove, Error::None, L, L, true), Status::Denied,
        denied);
    row("remove, locked, nothing hidden", secrets(Call::Remove, Error::None, L, L, true, false),
        Status::Locked, locked);
    row("remove, unlocked meanwhile", secrets(Call::Remove, Error::None, L, U), Status::Locked,
        locked, true);
    row("remove, no collection", secrets(Call::Remove, Error::None, N, N), Status::Ok);
}

void tst_KeychainStatus::status()
{
    QFETCH(const KeychainJobResult, job);
    const auto status = statusOf(job);
    QTEST(status.status, "status");
    QTEST(QString::fromLatin1(status.detail), "detail");
    QTEST(status.askAgain, "askAgain");
}

// Over everything that can come together.
void tst_KeychainStatus::missingOnlyWhenProven()
{
    const State states[] { State::NoBus,        State::NoService, State::NoAnswer,
                           State::NoCollection, State::Locked,    State::Unlocked };
    for (const auto error :
         { Error::None, Error::NotFound, Error::Denied, Error::Failed, Error::Timeout }) {
        for (const auto call : { Call::Read, Call::Write, Call::Remove }) {
            for (const auto before : states) {
                for (const auto after : states) {
                    for (const int flags : { 0, 1, 2, 3 }) {
                        const auto status = statusOf({ Backend::SecretService, call, error, before,
                                                       after, (flags & 1) != 0, (flags & 2) != 0 });
                        const bool missing = status.status == Status::Missing;
                        const bool proven = missing && qstrlen(status.detail) == 0;
                        const bool unlocked = before == State::Unlocked && after == State::Unlocked;
                        QVERIFY(!missing || (call == Call::Read && error == Error::NotFound));
                        QVERIFY(!proven || unlocked);
                        QVERIFY(status.status == Status::Ok || missing
                                || qstrlen(status.detail) > 0);
                        if (status.status == Status::Ok && call == Call::Remove
                            && before == State::Locked)
                            QVERIFY(after == State::NoCollection);
                    }
                }
            }
        }
    }
}

void tst_KeychainStatus::storeErrors_data()
{
    QTest::addColumn<Auth0StoreResult>("result");
    QTest::addColumn<Auth0::ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    using Code = Auth0::ErrorCode;
    QTest::newRow("ok") << Auth0StoreResult("x"_ba) << Code::NoError << QString();
    QTest::newRow("missing") << Auth0StoreResult(Status::Missing) << Code::NotAuthenticated
                             << u"storage.missing"_s;
    QTest::newRow("unproven") << Auth0StoreResult(Status::Missing, u"storage.missing_unproven"_s)
                              << Code::NotAuthenticated << u"storage.missing_unproven"_s;
    QTest::newRow("locked") << Auth0StoreResult(Status::Locked) << Code::StorageLocked
                            << u"storage.locked"_s;
    QTest::newRow("denied") << Auth0StoreResult(Status::Denied) << Code::StorageDenied
                            << u"storage.denied"_s;
    QTest::newRow("unavailable") << Auth0StoreResult(Status::Unavailable)
                                 << Code::StorageUnavailable << u"storage.unavailable"_s;
    QTest::newRow("failed") << Auth0StoreResult(Status::Unavailable, u"storage.failed"_s)
                            << Code::StorageUnavailable << u"storage.failed"_s;
    QTest::newRow("corrupt") << Auth0StoreResult(Status::Corrupt) << Code::StorageCorrupt
                             << u"storage.record_torn"_s;
    QTest::newRow("timeout") << Auth0StoreResult(Status::Timeout) << Code::Timeout
                             << u"storage.timeout"_s;
}

void tst_KeychainStatus::storeErrors()
{
    QFETCH(const Auth0StoreResult, result);
    const auto error = storeError(result);
    QTEST(error.code(), "code");
    QTEST(error.detail(), "detail");
}

AUTH0QT_TEST_MAIN(tst_KeychainStatus, NoApplication)
#include "tst_keychainstatus.moc"
