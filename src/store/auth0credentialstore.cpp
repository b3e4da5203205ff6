// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentialstore.h"

/*!
    \class Auth0StoreResult
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0CredentialStore
    \since 0.1
    \brief The result of a call of an Auth0CredentialStore.

    A value with the status, the data of a successful read, and a dotted string with details.
*/

/*!
    \enum Auth0StoreResult::Status

    \value Ok            The call succeeded. After a read, data() is the stored value.
    \value Missing       There is no such entry. With the detail \c storage.missing_unproven the
                         keychain may hide the entry because it is locked.
    \value Locked        The keychain is locked, and the user was not asked to unlock it.
    \value Denied        The user or the system refused access.
    \value Unavailable   There is no keychain, it cannot be reached, or it failed.
    \value Corrupt       The stored value is damaged. It is not deleted.
    \value Timeout       There was no response in time. A write or remove may still be executed.
*/

class Auth0StoreResultData : public QSharedData
{
public:
    Auth0StoreResult::Status status = Auth0StoreResult::Status::Ok;
    QString detail;
    QByteArray data;
};

/*! Constructs the result of a successful call without data. */
Auth0StoreResult::Auth0StoreResult()
    : d(new Auth0StoreResultData)
{
}

/*! Constructs a result with \a status and the stable dotted string \a detail. */
Auth0StoreResult::Auth0StoreResult(Status status, const QString &detail)
    : Auth0StoreResult()
{
    d->status = status;
    d->detail = detail;
}

/*! Constructs the result of a successful read of \a data. */
Auth0StoreResult::Auth0StoreResult(const QByteArray &data)
    : Auth0StoreResult()
{
    d->data = data;
}

Auth0StoreResult::Auth0StoreResult(const Auth0StoreResult &other) = default;
Auth0StoreResult::Auth0StoreResult(Auth0StoreResult &&other) noexcept = default;
Auth0StoreResult &Auth0StoreResult::operator=(const Auth0StoreResult &other) = default;
Auth0StoreResult &Auth0StoreResult::operator=(Auth0StoreResult &&other) noexcept = default;
Auth0StoreResult::~Auth0StoreResult() = default;

/*! \property Auth0StoreResult::status
    The status of the call. */
Auth0StoreResult::Status Auth0StoreResult::status() const
{
    return d->status;
}

/*! \property Auth0StoreResult::detail
    A stable dotted string that programs may compare, such as \c storage.locked; may be empty. */
QString Auth0StoreResult::detail() const
{
    return d->detail;
}

/*! Returns the value after a successful read, otherwise an empty array. It is a secret: do not log
    or show it. */
QByteArray Auth0StoreResult::data() const
{
    return d->data;
}

/*!
    \class Auth0CredentialStore
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0CredentialStore
    \since 0.1
    \brief The interface of a storage for the secrets of sessions: a map from keys to bytes.

    Auth0KeychainStore is the default. Implement this interface to use another storage.

    An implementation follows these rules:
    \list
    \li All functions are called on the main thread, where the application object lives.
    \li Each future ends with exactly one result, after the call has returned, and on the main
        thread. It also ends when the store is destroyed. It is not cancelled: a cancelled QFuture
        has no result.
    \li Calls for the same key are executed in their order.
    \li \c Missing means that there is no entry, not that it cannot be read.
    \li Removing a missing entry is \c Ok.
    \li An entry that cannot be read is not deleted or overwritten for this reason.
    \li An empty value (\c Corrupt, \c storage.empty_value) and an empty key (\c storage.empty_key)
        are rejected: some keychains treat an empty value as a removal.
    \endlist
*/

/*! Constructs a store with \a parent. */
Auth0CredentialStore::Auth0CredentialStore(QObject *parent)
    : QObject(parent)
{
}

/*! Destroys the store. The stores of this library complete their pending calls. */
Auth0CredentialStore::~Auth0CredentialStore() = default;

/*!
    \fn QFuture<Auth0StoreResult> Auth0CredentialStore::read(const QString &key)
    Reads the value of \a key.
*/

/*!
    \fn QFuture<Auth0StoreResult> Auth0CredentialStore::write(const QString &key,
                                                              const QByteArray &data)
    Sets the value of \a key to \a data. After an error it is the old value or, if the response was
    lost, the new one; never a mixture.
*/

/*!
    \fn QFuture<Auth0StoreResult> Auth0CredentialStore::remove(const QString &key)
    Removes the value of \a key.
*/

/*!
    \fn bool Auth0CredentialStore::isPersistent() const
    Returns true if values are kept when the process has ended.
*/

/*!
    \fn QString Auth0CredentialStore::displayName() const
    Returns a name for display, such as "Secret Service" or "Keychain".
*/

/*! Reserved for binary compatible additions: \a id is the function, \a data its arguments. Does
    nothing. */
void Auth0CredentialStore::virtual_hook(int id, void *data)
{
    Q_UNUSED(id)
    Q_UNUSED(data)
}
