// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <functional>

namespace Auth0Qt {

// Entries of limited size, one call each: what a keychain offers. Each call answers once, never
// before it has returned, and not at all when `context` is gone.
class SecretEntries
{
public:
    using Answer = std::function<void(const Auth0StoreResult &)>;

    SecretEntries() = default;
    virtual ~SecretEntries();
    Q_DISABLE_COPY_MOVE(SecretEntries)

    virtual void read(const QString &key, QObject *context, Answer answer) = 0;
    virtual void write(const QString &key, const QByteArray &data, QObject *context,
                       Answer answer) = 0;
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;
};

} // namespace Auth0Qt
