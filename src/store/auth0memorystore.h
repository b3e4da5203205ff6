// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <memory>

class Auth0MemoryStorePrivate;

class AUTH0QT_CORE_EXPORT Auth0MemoryStore : public Auth0CredentialStore
{
    Q_OBJECT

public:
    explicit Auth0MemoryStore(QObject *parent = nullptr);
    ~Auth0MemoryStore() override;

    QFuture<Auth0StoreResult> read(const QString &key) override;
    QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) override;
    QFuture<Auth0StoreResult> remove(const QString &key) override;
    bool isPersistent() const override;
    QString displayName() const override;

private:
    Q_DECLARE_PRIVATE(Auth0MemoryStore)
    const std::unique_ptr<Auth0MemoryStorePrivate> d_ptr;
};
