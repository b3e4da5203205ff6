// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <chrono>
#include <memory>

class Auth0KeychainStorePrivate;

class AUTH0QT_CORE_EXPORT Auth0KeychainStore : public Auth0CredentialStore
{
    Q_OBJECT
    Q_PROPERTY(QString service READ service WRITE setService NOTIFY serviceChanged FINAL)

public:
    explicit Auth0KeychainStore(QObject *parent = nullptr);
    ~Auth0KeychainStore() override;

    QString service() const;
    void setService(const QString &service);

    std::chrono::milliseconds timeout() const;
    void setTimeout(std::chrono::milliseconds timeout);

    QFuture<Auth0StoreResult> read(const QString &key) override;
    QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) override;
    QFuture<Auth0StoreResult> remove(const QString &key) override;
    bool isPersistent() const override;
    QString displayName() const override;

Q_SIGNALS:
    void serviceChanged();

private:
    Q_DECLARE_PRIVATE(Auth0KeychainStore)
    const std::unique_ptr<Auth0KeychainStorePrivate> d_ptr;
};
