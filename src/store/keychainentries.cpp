// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/keychainentries.h"

#include "store/keychainjob.h"
#ifdef Q_OS_WIN
#    include "store/movedentries.h"
#endif
#include "store/secretservice.h"
#include "store/sessionbus.h"

#include "global/logging.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qversionnumber.h>

#ifndef AUTH0QT_QTKEYCHAIN_VERSION
#    define AUTH0QT_QTKEYCHAIN_VERSION "0.0.0"
#endif

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

KeychainBackend keychainBackend()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // What QtKeychain (keychain_unix.cpp) and libsecret (secret-backend.c) decide. QtKeychain knows
    // Plasma 6 since 0.14.2 and the override since 0.16, and ignores an override that it does not
    // know.
    const auto forced = qEnvironmentVariable("QTKEYCHAIN_BACKEND");
    const bool isForced = forced == "libsecret"_L1 || forced == "gnome"_L1;
    const auto kdeSession = qEnvironmentVariable("KDE_SESSION_VERSION");
    const bool isKde = kdeSession == "4"_L1 || kdeSession == "5"_L1 || kdeSession == "6"_L1;
    if (forced == "kwallet4"_L1 || forced == "kwallet5"_L1 || forced == "kwallet6"_L1
        || (isKde && !isForced))
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
#ifdef Q_OS_WIN
    // Up to 0.14 one credential blob; from 0.15 on a blob and 64 attributes of 256 bytes.
    const auto version = QVersionNumber::fromString(QLatin1StringView(AUTH0QT_QTKEYCHAIN_VERSION));
    return version < QVersionNumber(0, 15) ? 2560 : 16 * 1024;
#else
    return 0;
#endif
}

namespace {

// One entry, one call: the state before, the job, the state after, the verdict.
class EntryCall : public QObject
{
public:
    EntryCall(const KeychainPlace &place, KeychainCall call, const QString &key,
              const QByteArray &data, QObject *context, SecretEntries::Answer answer)
        : QObject(context)
        , m_place(place)
        , m_key(key)
        , m_data(data)
        , m_answer(std::move(answer))
    {
        m_evidence.backend = keychainBackend();
        m_evidence.call = call;
    }

    void start()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        if (m_evidence.backend == KeychainBackend::SecretService) {
            SecretService::instance()->askState(m_place.timeout, this,
                                                [this](SecretServiceState state) { begin(state); });
            return;
        }
#endif
        runJob(m_evidence.backend == KeychainBackend::Native && !NativePrompts
                       ? m_place.timeout
                       : m_place.promptTimeout);
    }

private:
#ifdef Q_OS_DARWIN
    static constexpr bool NativePrompts = true; // "wants to use your confidential information"
#else
    static constexpr bool NativePrompts = false;
#endif

    void begin(SecretServiceState state)
    {
        m_evidence.before = m_evidence.after = state;
        switch (state) {
        case SecretServiceState::NoBus:
        case SecretServiceState::NoService:
            return finish({ Status::Unavailable, "storage.unavailable" });
        case SecretServiceState::NoAnswer:
            // QtKeychain would hang too, and block every later job.
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
            m_evidence.error = error;
            m_read = data;
            jobDone();
        };
        startKeychainJob(m_evidence.call, m_place.service, m_key, m_data, timeout, this, done);
    }

    void jobDone()
    {
        const auto &e = m_evidence;
        if (!needsState(e.backend, e.call, e.error, e.before))
            return conclude();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        SecretService::instance()->askState(m_place.timeout, this,
                                            [this](SecretServiceState state) {
                                                m_evidence.after = state;
                                                askHiddenEntry();
                                            });
#endif
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    void askHiddenEntry()
    {
        if (m_evidence.after == SecretServiceState::NoCollection)
            return askPrompter();
        if (m_evidence.after != SecretServiceState::Locked)
            return conclude();
        if (m_evidence.call == KeychainCall::Write)
            return askPrompter();
        SecretService::instance()->askHiddenEntry(m_place.service, m_key, m_place.timeout, this,
                                                  [this](bool hidden) {
                                                      m_evidence.hiddenEntry = hidden;
                                                      askPrompter();
                                                  });
    }

    void askPrompter()
    {
        SecretService::instance()->askPrompter(m_place.timeout, this, [this](bool there) {
            m_evidence.prompter = there;
            conclude();
        });
    }
#endif

    void conclude()
    {
        const auto verdict = judge(m_evidence);
        if (!m_askedAgain && (verdict.askAgain || renewSession())) {
            m_askedAgain = true;
            return start();
        }
        finish(verdict);
    }

    // A failure although the service is there and open.
    bool renewSession() const
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        const auto &e = m_evidence;
        if (e.backend == KeychainBackend::SecretService && e.error == KeychainError::Failed
            && e.after == SecretServiceState::Unlocked) {
            renewSecretServiceSession();
            return true;
        }
#endif
        return false;
    }

    void finish(const KeychainVerdict &verdict)
    {
        deleteLater();
        const auto answer = std::exchange(m_answer, nullptr);
        if (!answer)
            return;
        if (verdict.status == Status::Ok)
            return answer(Auth0StoreResult(m_read));
        if (verdict.status != Status::Missing)
            qCInfo(lcStore, "The keychain did not do it: %s", verdict.detail);
        answer(Auth0StoreResult(verdict.status, QString::fromLatin1(verdict.detail)));
    }

    const KeychainPlace m_place;
    const QString m_key;
    const QByteArray m_data;
    SecretEntries::Answer m_answer;
    KeychainEvidence m_evidence;
    QByteArray m_read;
    bool m_askedAgain = false;
};

} // namespace

void KeychainEntries::read(const QString &key, QObject *context, Answer answer)
{
    (new EntryCall(m_place, KeychainCall::Read, key, {}, context, std::move(answer)))->start();
}

void KeychainEntries::write(const QString &key, const QByteArray &data, QObject *context,
                            Answer answer)
{
    (new EntryCall(m_place, KeychainCall::Write, key, data, context, std::move(answer)))->start();
}

void KeychainEntries::remove(const QString &key, QObject *context, Answer answer)
{
    (new EntryCall(m_place, KeychainCall::Remove, key, {}, context, std::move(answer)))->start();
}

std::shared_ptr<SecretEntries> keychainEntries(const KeychainPlace &place)
{
    auto entries = std::make_shared<KeychainEntries>(place);
#ifdef Q_OS_WIN
    // An entry's name there is the key and the service from QtKeychain 0.17 on. It was the key
    // alone, and still is without a service. (Ours has the service in it.) The library may be newer
    // than the one that we were compiled with.
    KeychainPlace former = place;
    former.service.clear();
    return std::make_shared<MovedEntries>(entries, std::make_shared<KeychainEntries>(former));
#else
    return entries;
#endif
}

} // namespace Auth0Qt
