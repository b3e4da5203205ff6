// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/keychainstatus.h"
#include "store/secretentries.h"

#include <chrono>
#include <memory>

namespace Auth0Qt {

// The back end that this process uses. Before the first call to the keychain, the one that is
// expected: on KDE, the first call finds out whether KWallet is installed.
KeychainBackend keychainBackend();
// The largest size of an entry in bytes; 0 for no limit.
qsizetype keychainEntryLimit();

// The service of an application's entries, and the time limits.
struct KeychainPlace
{
    QString service;
    std::chrono::milliseconds timeout { 0 };
    // In place of timeout, while the desktop may ask the user for a password.
    std::chrono::milliseconds promptTimeout { 0 };
};

// The keychain of the operating system, with QtKeychain, with exact results.
//
// A job of QtKeychain cannot be cancelled. After a timeout it is not deleted, since libsecret has a
// pointer to it, and it blocks all jobs of the process until it ends.
class KeychainEntries : public SecretEntries
{
public:
    explicit KeychainEntries(const KeychainPlace &place)
        : m_place(place)
    {
    }

    void read(const QString &key, QObject *context, Answer answer) override;
    void write(const QString &key, const QByteArray &data, QObject *context,
               Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;

private:
    const KeychainPlace m_place;
    // Whether the last call of this operation has found the collection unlocked.
    const std::shared_ptr<bool> m_isUnlocked = std::make_shared<bool>(false);
};

// The entries of an application; on Windows also those that QtKeychain before 0.17 wrote.
std::shared_ptr<SecretEntries> keychainEntries(const KeychainPlace &place);

// Loads what the first call needs, which takes longer than the call itself: libsecret, its
// connection and its session. Shows no prompt. Does nothing after a call, and where nothing has to
// be loaded.
void prepareKeychain(const KeychainPlace &place, const QString &key, QObject *context);

} // namespace Auth0Qt
