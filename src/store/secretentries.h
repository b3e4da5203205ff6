// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <functional>

namespace Auth0Qt {

// The entries of a keychain. Each call answers once, later, and not if `context` was deleted.
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
