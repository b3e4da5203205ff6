// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0keychainstore.h"

#include "store/keychainentries.h"

class Auth0KeychainStorePrivate
{
public:
    static Auth0KeychainStorePrivate *get(Auth0KeychainStore *store) { return store->d_func(); }

    using Operation = std::function<void(std::shared_ptr<Auth0Qt::SecretEntries>, const QString &,
                                         qsizetype, QObject *, Auth0Qt::SecretEntries::Answer)>;

    QFuture<Auth0StoreResult> run(const QString &service, const QString &key,
                                  const Operation &operation) const;

    // Loads what the first call needs: see prepareKeychain().
    void prepare(const QString &service, const QString &key) const;

    QString service; // empty: the default
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    std::chrono::milliseconds promptTimeout = std::chrono::minutes(2);
    qsizetype entryLimit = Auth0Qt::keychainEntryLimit(); // tests lower it
};
