// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/keychainentries.h"

#include "store/keychainjob.h"
#include "store/kwalletquestion.h"
#ifdef Q_OS_WIN
#    include "store/movedentries.h"
#endif
#include "store/secretservice.h"
#include "store/sessionbus.h"

#include "global/logging.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qversionnumber.h>

#include <optional>

#ifndef AUTH0QT_QTKEYCHAIN_VERSION
#    define AUTH0QT_QTKEYCHAIN_VERSION "0.0.0"
#endif

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

// At compile time.
QVersionNumber qtKeychainVersion()
{
    return QVersionNumber::fromString(QLatin1StringView(AUTH0QT_QTKEYCHAIN_VERSION));
}

// Whether KWallet answers, which QtKeychain asks once in a process. Empty: not asked yet.
std::optional<KWalletState> kwalletState;

// Whether this process has called the keychain.
bool isKeychainLoaded = false;

// The version of KWallet that QtKeychain asks before it uses it; 0: it does not ask.
int askedKWallet()
{
    static const bool knows6 = qtKeychainVersion() >= QVersionNumber(0, 14, 2);
    const int version = qEnvironmentVariableIntValue("KDE_SESSION_VERSION");
    return version == 5 || (version == 6 && knows6) ? version : 0;
}

#endif

} // namespace

KeychainBackend keychainBackend()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The same rules as in QtKeychain (keychain_unix.cpp) and libsecret (secret-backend.c).
    // QtKeychain supports Plasma 6 since 0.14.2 and the override since 0.16, and ignores an unknown
    // override.
    const auto forced = qEnvironmentVariable("QTKEYCHAIN_BACKEND");
    const bool isForced = forced == "libsecret"_L1 || forced == "gnome"_L1;
    const auto kdeSession = qEnvironmentVariable("KDE_SESSION_VERSION");
    const bool isKde = kdeSession == "4"_L1 || kdeSession == "5"_L1 || kdeSession == "6"_L1;
    if (forced == "kwallet4"_L1 || forced == "kwallet5"_L1 || forced == "kwallet6"_L1
        || (isKde && !isForced && kwalletState != KWalletState::Absent))
        return KeychainBackend::KWallet;
    const auto secretBackend = qEnvironmentVariable("SECRET_BACKEND");
    if (secretBackend == "file"_L1)
        return KeychainBackend::SandboxFile;
    if (secretBackend.isEmpty()
        && (QFileInfo::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP_NAME")))
        return KeychainBackend::SandboxFile;
    return KeychainBackend::SecretService;
#else
    return KeychainBackend::Native;
#endif
}

qsizetype keychainEntryLimit()
{
#if defined(Q_OS_WIN) && defined(Q_CC_MINGW)
    return 511; // MinGW's headers have an older CRED_MAX_CREDENTIAL_BLOB_SIZE
#elif defined(Q_OS_WIN)
    // Less than CRED_MAX_CREDENTIAL_BLOB_SIZE: a credential without attributes. QtKeychain from
    // 0.15 on encrypts a longer value, and puts the rest into attributes, which earlier versions do
    // not read. It may be another version than at compile time.
    return 2559;
#else
    return 0;
#endif
}

namespace {

// A call for one entry: the state before, the job, the state after, the status.
class EntryCall : public QObject
{
public:
    EntryCall(const KeychainPlace &place, const std::shared_ptr<bool> &isUnlocked,
              KeychainCall call, const QString &key, const QByteArray &data, QObject *context,
              SecretEntries::Answer answer)
        : QObject(context)
        , m_place(place)
        , m_isUnlocked(isUnlocked)
        , m_key(key)
        , m_data(data)
        , m_answer(std::move(answer))
    {
        m_job.call = call;
    }

    void start()
    {
        m_job.backend = keychainBackend();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        m_job.isFallback = kwalletState == KWalletState::Absent;
        if (m_job.backend == KeychainBackend::KWallet && !kwalletState && askedKWallet() != 0) {
            new KWalletQuestion(sessionBusAddresses(), askedKWallet(), m_place.timeout, this,
                                [this](KWalletState state) { begin(state); });
            return;
        }
        if (m_job.backend == KeychainBackend::SecretService) {
            isKeychainLoaded = true;
            // A write is read back. If that succeeds, the state does not matter.
            m_isAssumed = std::exchange(*m_isUnlocked, false) && m_job.call == KeychainCall::Read;
            if (m_isAssumed)
                return begin(SecretServiceState::Unlocked);
            SecretService::instance()->askState(m_place.timeout, this,
                                                [this](SecretServiceState state) { begin(state); });
            return;
        }
#endif
        runJob(m_job.backend == KeychainBackend::Native && !NativePrompts ? m_place.timeout
                                                                          : m_place.promptTimeout);
    }

private:
#ifdef Q_OS_DARWIN
    static constexpr bool NativePrompts = true; // "wants to use your confidential information"
#else
    static constexpr bool NativePrompts = false;
#endif

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // As long as it is not known whether KWallet is used, no job is started: the first one would
    // decide it.
    void begin(KWalletState state)
    {
        switch (state) {
        case KWalletState::NoBus:
            return finish({ Status::Unavailable, "storage.unavailable" });
        case KWalletState::Silent:
            return finish({ Status::Timeout, "storage.timeout" });
        case KWalletState::Absent:
            qCInfo(lcStore, "KWallet is not installed: the Secret Service is used");
            [[fallthrough]];
        case KWalletState::Ready:
            kwalletState = state;
            return start();
        }
    }
#endif

    void begin(SecretServiceState state)
    {
        m_job.before = m_job.after = state;
        switch (state) {
        case SecretServiceState::NoBus:
        case SecretServiceState::NoService:
            return finish({ Status::Unavailable, "storage.unavailable" });
        case SecretServiceState::NoAnswer:
            // QtKeychain would block too, with all later jobs.
            return finish({ Status::Timeout, "storage.timeout" });
        case SecretServiceState::Unlocked:
            return runJob(m_place.timeout);
        case SecretServiceState::Locked:
        case SecretServiceState::NoCollection:
            return runJob(m_place.promptTimeout);
        }
    }

    void runJob(std::chrono::milliseconds timeout)
    {
        const auto done = [this](KeychainError error, const QByteArray &data) {
            m_job.error = error;
            m_read = data;
            jobDone();
        };
        startKeychainJob(m_job.call, m_place.service, m_key, m_data, timeout, this, done);
    }

    void jobDone()
    {
        const auto &e = m_job;
        if (!needsState(e.backend, e.call, e.error, e.before))
            return conclude();
        if (m_isAssumed)
            return start();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        SecretService::instance()->askState(m_place.timeout, this,
                                            [this](SecretServiceState state) {
                                                m_job.after = state;
                                                askHiddenEntry();
                                            });
#endif
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    void askHiddenEntry()
    {
        if (m_job.after == SecretServiceState::NoCollection)
            return askPrompter();
        if (m_job.after != SecretServiceState::Locked)
            return conclude();
        if (m_job.call == KeychainCall::Write)
            return askPrompter();
        SecretService::instance()->askHiddenEntry(m_place.service, m_key, m_place.timeout, this,
                                                  [this](bool hidden) {
                                                      m_job.hiddenEntry = hidden;
                                                      askPrompter();
                                                  });
    }

    void askPrompter()
    {
        SecretService::instance()->askPrompter(m_place.timeout, this, [this](bool there) {
            m_job.prompter = there;
            conclude();
        });
    }
#endif

    void conclude()
    {
        const auto status = statusOf(m_job);
        if (!m_askedAgain && (status.askAgain || renewSession())) {
            m_askedAgain = true;
            return start();
        }
        finish(status);
    }

    // After an error although the service is available and unlocked.
    bool renewSession() const
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        const auto &e = m_job;
        if (e.backend == KeychainBackend::SecretService && e.error == KeychainError::Failed
            && e.after == SecretServiceState::Unlocked) {
            renewSecretServiceSession();
            return true;
        }
#endif
        return false;
    }

    void finish(const KeychainStatus &status)
    {
        deleteLater();
        const auto answer = std::exchange(m_answer, nullptr);
        if (!answer)
            return;
        if (status.status == Status::Ok) {
            *m_isUnlocked = m_job.before == SecretServiceState::Unlocked;
            return answer(Auth0StoreResult(m_read));
        }
        if (status.status != Status::Missing)
            qCInfo(lcStore, "keychain error: %s", status.detail);
        answer(Auth0StoreResult(status.status, QString::fromLatin1(status.detail)));
    }

    const KeychainPlace m_place;
    const std::shared_ptr<bool> m_isUnlocked; // after the call before this one
    const QString m_key;
    const QByteArray m_data;
    SecretEntries::Answer m_answer;
    KeychainJobResult m_job;
    QByteArray m_read;
    bool m_askedAgain = false;
    bool m_isAssumed = false; // that the collection is unlocked
};

} // namespace

void KeychainEntries::read(const QString &key, QObject *context, Answer answer)
{
    (new EntryCall(m_place, m_isUnlocked, KeychainCall::Read, key, {}, context, std::move(answer)))
            ->start();
}

void KeychainEntries::write(const QString &key, const QByteArray &data, QObject *context,
                            Answer answer)
{
    (new EntryCall(m_place, m_isUnlocked, KeychainCall::Write, key, data, context,
                   std::move(answer)))
            ->start();
}

void KeychainEntries::remove(const QString &key, QObject *context, Answer answer)
{
    (new EntryCall(m_place, m_isUnlocked, KeychainCall::Remove, key, {}, context,
                   std::move(answer)))
            ->start();
}

void prepareKeychain(const KeychainPlace &place, const QString &key, QObject *context)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (keychainBackend() != KeychainBackend::SecretService
        || std::exchange(isKeychainLoaded, true)) {
        return;
    }
    // A read opens the session. In a locked collection it would show a prompt.
    SecretService::instance()->askState(place.timeout, context, [=](SecretServiceState state) {
        if (state == SecretServiceState::Unlocked) {
            startKeychainJob(KeychainCall::Read, place.service, key, {}, place.timeout, context,
                             [](KeychainError, const QByteArray &) { });
        }
    });
#else
    Q_UNUSED(place)
    Q_UNUSED(key)
    Q_UNUSED(context)
#endif
}

std::shared_ptr<SecretEntries> keychainEntries(const KeychainPlace &place)
{
    auto entries = std::make_shared<KeychainEntries>(place);
#ifdef Q_OS_WIN
    // The name of an entry is the key and the service from QtKeychain 0.17 on, and was the key
    // before. Without a service it is still the key. QtKeychain may be newer than at compile time.
    KeychainPlace former = place;
    former.service.clear();
    return std::make_shared<MovedEntries>(entries, std::make_shared<KeychainEntries>(former));
#else
    return entries;
#endif
}

} // namespace Auth0Qt
