// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/keychainverdict.h"
#include "store/secretentries.h"

#include <chrono>
#include <memory>

namespace Auth0Qt {

KeychainBackend keychainBackend();
// The most bytes that one entry takes, 0 if there is no limit worth knowing.
qsizetype keychainEntryLimit();

// Where the entries of one application are, and how long to wait for them.
struct KeychainPlace
{
    QString service;
    std::chrono::milliseconds timeout { 0 };
    // Instead of timeout, while the desktop may be asking a person for a password.
    std::chrono::milliseconds promptTimeout { 0 };
};

// The operating system's keychain, by QtKeychain, with answers that mean what they say.
//
// QtKeychain's jobs cannot be stopped: a job that is late is left behind, never deleted (libsecret
// holds a raw pointer to it), and blocks the jobs of the whole process until it ends.
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
};

// The entries of an application; on Windows also those that QtKeychain before 0.17 wrote.
std::shared_ptr<SecretEntries> keychainEntries(const KeychainPlace &place);

} // namespace Auth0Qt
