// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <Auth0Qt/Auth0CredentialStore>

#include <functional>

namespace Auth0QtTest {

// Keeps records in files of the test's folder: persistent like a keychain, without the libraries
// that a keychain needs, so that what grows is ours.
class FileStore : public Auth0CredentialStore
{
    Q_OBJECT

public:
    explicit FileStore(const QString &folder, QObject *parent = nullptr);

    QFuture<Auth0StoreResult> read(const QString &key) override;
    QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) override;
    QFuture<Auth0StoreResult> remove(const QString &key) override;
    bool isPersistent() const override { return true; }
    QString displayName() const override { return QStringLiteral("files"); }

private:
    QString path(const QString &key) const;
    QFuture<Auth0StoreResult> later(std::function<Auth0StoreResult()> call);

    const QString m_folder;
};

} // namespace Auth0QtTest
