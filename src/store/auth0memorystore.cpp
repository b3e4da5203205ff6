// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0memorystore.h"

#include "store/storereply.h"

#include <QtCore/qhash.h>

using namespace Auth0Qt;

/*!
    \class Auth0MemoryStore
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0MemoryStore
    \since 0.1
    \brief Keeps credentials in memory, as long as the object exists.

    For tests, and for applications whose sessions must end with the process. Calls take effect at
    once. Their futures end when the event loop runs.
*/

class Auth0MemoryStorePrivate
{
public:
    QHash<QString, QByteArray> values;
};

/*! Constructs an empty store with \a parent. */
Auth0MemoryStore::Auth0MemoryStore(QObject *parent)
    : Auth0CredentialStore(parent)
    , d_ptr(std::make_unique<Auth0MemoryStorePrivate>())
{
}

/*! Destroys the store and its values. */
Auth0MemoryStore::~Auth0MemoryStore() = default;

/*! \reimp */
QFuture<Auth0StoreResult> Auth0MemoryStore::read(const QString &key)
{
    Q_D(const Auth0MemoryStore);
    const auto refusal = checkStoreCall(key);
    if (!refusal.isOk())
        return finishLater(this, refusal);
    const auto value = d->values.constFind(key);
    return finishLater(this,
                       value == d->values.constEnd()
                               ? Auth0StoreResult(Auth0StoreResult::Status::Missing)
                               : Auth0StoreResult(*value));
}

/*! \reimp */
QFuture<Auth0StoreResult> Auth0MemoryStore::write(const QString &key, const QByteArray &data)
{
    Q_D(Auth0MemoryStore);
    const auto refusal = checkStoreCall(key, data);
    if (refusal.isOk())
        d->values.insert(key, data);
    return finishLater(this, refusal);
}

/*! \reimp */
QFuture<Auth0StoreResult> Auth0MemoryStore::remove(const QString &key)
{
    Q_D(Auth0MemoryStore);
    const auto refusal = checkStoreCall(key);
    if (refusal.isOk())
        d->values.remove(key);
    return finishLater(this, refusal);
}

/*! Returns false. */
bool Auth0MemoryStore::isPersistent() const
{
    return false;
}

/*! \reimp */
QString Auth0MemoryStore::displayName() const
{
    return tr("Memory");
}
