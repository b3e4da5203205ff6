// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentialstore.h"

/*!
    \class Auth0StoreResult
    \inmodule Auth0Qt
    \since 0.1
    \brief What a call of an Auth0CredentialStore came to.

    A value: the status, for a successful read the data, otherwise a dotted word that says more.
*/

/*!
    \enum Auth0StoreResult::Status

    \value Ok            Done. After a read, data() is what was written.
    \value Missing       There is no such entry. The detail \c storage.missing_unproven says that
                         the keychain could not be asked whether it merely hides the entry.
    \value Locked        The keychain is locked and nobody was asked to open it.
    \value Denied        The user, or the system, refused.
    \value Unavailable   There is no keychain, it cannot be reached, or it failed.
    \value Corrupt       Something is stored, but it is not what was once written. It stays there.
    \value Timeout       No answer in time. A write or remove may still be carried out.
*/

class Auth0StoreResultData : public QSharedData
{
public:
    Auth0StoreResult::Status status = Auth0StoreResult::Status::Ok;
    QString detail;
    QByteArray data;
};

/*! Constructs the result of a call that succeeded and has no data. */
Auth0StoreResult::Auth0StoreResult()
    : d(new Auth0StoreResultData)
{
}

/*! Constructs a result with \a status and the stable dotted word \a detail. */
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
    What the call came to. */
Auth0StoreResult::Status Auth0StoreResult::status() const
{
    return d->status;
}

/*! \property Auth0StoreResult::detail
    A stable dotted word for machines, such as \c storage.locked; empty when there is no more to
    say. */
QString Auth0StoreResult::detail() const
{
    return d->detail;
}

/*! Returns what was read: a secret, to be neither logged nor shown. Empty after anything but a
    successful read. */
QByteArray Auth0StoreResult::data() const
{
    return d->data;
}

/*!
    \class Auth0CredentialStore
    \inmodule Auth0Qt
    \since 0.1
    \brief Where the secrets of a session are kept: a map from keys to bytes.

    Auth0KeychainStore is the one to use. Implement this interface to keep the secrets elsewhere.

    An implementation keeps to these rules:
    \list
    \li All calls come on the main thread, where the application object lives.
    \li Every future ends with exactly one result, not before the call has returned, and on the
        main thread. It also ends when the store is destroyed. Do not cancel it: a cancelled
        QFuture has no result to read.
    \li Calls for one key are carried out in the order in which they were made.
    \li \c Missing means that nothing is there, not that nothing could be seen.
    \li Removing what is missing is \c Ok.
    \li Nothing is ever deleted or overwritten because it could not be read.
    \li A value of no bytes is refused (\c Corrupt, \c storage.empty_value), and so is an empty
        key (\c storage.empty_key): some keychains take an empty value for an order to delete.
    \endlist
*/

/*! Constructs a store with \a parent. */
Auth0CredentialStore::Auth0CredentialStore(QObject *parent)
    : QObject(parent)
{
}

/*! Destroys the store. What was asked for and has not ended is carried out all the same by the
    stores of this library. */
Auth0CredentialStore::~Auth0CredentialStore() = default;

/*!
    \fn QFuture<Auth0StoreResult> Auth0CredentialStore::read(const QString &key)
    Reads the value of \a key.
*/

/*!
    \fn QFuture<Auth0StoreResult> Auth0CredentialStore::write(const QString &key, const QByteArray
   &data) Makes \a data the value of \a key, in place of the old one. After a failure the value is
   the old one or, if the answer was lost on its way, the new one; never a mixture.
*/

/*!
    \fn QFuture<Auth0StoreResult> Auth0CredentialStore::remove(const QString &key)
    Removes the value of \a key.
*/

/*!
    \fn bool Auth0CredentialStore::isPersistent() const
    Returns true if what is written outlives the process.
*/

/*!
    \fn QString Auth0CredentialStore::displayName() const
    Returns a name for people, such as "Secret Service" or "Keychain".
*/

/*! Reserved for additions that keep the binary interface: \a id says which, \a data points to
    its arguments. Does nothing. */
void Auth0CredentialStore::virtual_hook(int id, void *data)
{
    Q_UNUSED(id)
    Q_UNUSED(data)
}
