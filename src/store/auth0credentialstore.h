// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

class Auth0StoreResultData;

class AUTH0QT_CORE_EXPORT Auth0StoreResult
{
    Q_GADGET
    Q_PROPERTY(Status status READ status FINAL)
    Q_PROPERTY(QString detail READ detail FINAL)

public:
    enum class Status { Ok, Missing, Locked, Denied, Unavailable, Corrupt, Timeout };
    Q_ENUM(Status)

    Auth0StoreResult();
    explicit Auth0StoreResult(Status status, const QString &detail = {});
    explicit Auth0StoreResult(const QByteArray &data);
    Auth0StoreResult(const Auth0StoreResult &other);
    Auth0StoreResult(Auth0StoreResult &&other) noexcept;
    Auth0StoreResult &operator=(const Auth0StoreResult &other);
    Auth0StoreResult &operator=(Auth0StoreResult &&other) noexcept;
    ~Auth0StoreResult();

    void swap(Auth0StoreResult &other) noexcept { d.swap(other.d); }

    bool isOk() const { return status() == Status::Ok; }
    Status status() const;
    QString detail() const;
    QByteArray data() const;

private:
    QSharedDataPointer<Auth0StoreResultData> d;
};

Q_DECLARE_SHARED(Auth0StoreResult)
Q_DECLARE_METATYPE(Auth0StoreResult)

class AUTH0QT_CORE_EXPORT Auth0CredentialStore : public QObject
{
    Q_OBJECT

public:
    explicit Auth0CredentialStore(QObject *parent = nullptr);
    ~Auth0CredentialStore() override;

    virtual QFuture<Auth0StoreResult> read(const QString &key) = 0;
    virtual QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) = 0;
    virtual QFuture<Auth0StoreResult> remove(const QString &key) = 0;

    virtual bool isPersistent() const = 0;
    virtual QString displayName() const = 0;

protected:
    virtual void virtual_hook(int id, void *data);
};
