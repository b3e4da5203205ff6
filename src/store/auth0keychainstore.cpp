// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0keychainstore.h"
#include "store/auth0keychainstore_p.h"

#include "store/recordoperation.h"
#include "store/storequeue.h"
#include "store/storereply.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0KeychainStore
    \inmodule Auth0Qt
    \since 0.1
    \brief Keeps credentials in the keychain of the operating system.

    That is the Secret Service (GNOME Keyring, KeePassXC, KDE Wallet 6) or KDE Wallet on Linux, the
    Keychain on macOS and the Credential Manager on Windows, all reached through QtKeychain. There
    is no fallback to a file.

    \section1 Locked is not missing

    libsecret, and so QtKeychain, answers \e {not found} for an entry of a locked collection. The
    store therefore asks the Secret Service whether it is there and whether its default collection
    is locked, and answers \c Missing only where that is proven: the collection was unlocked before
    and after. Where it cannot be known (KDE Wallet, the encrypted file that libsecret keeps in
    Flatpak and Snap, no default collection yet, a locked one that shows no entry of the key)
    the detail is \c storage.missing_unproven.

    \table
    \header \li Status \li Detail \li When
    \row \li Missing \li \e none, \c storage.missing_unproven \li see above
    \row \li Locked \li \c storage.locked \li the keychain is locked and no prompt could be shown
    \row \li Denied \li \c storage.denied \li a person or the system refused
    \row \li Unavailable \li \c storage.unavailable \li no session bus, or no Secret Service on it
    \row \li Unavailable \li \c storage.no_collection \li the Secret Service has no default
         collection, and none could be made
    \row \li Unavailable \li \c storage.failed \li the keychain reported another error
    \row \li Unavailable \li \c storage.not_kept \li the keychain reported success, but what was
         written could not be read back
    \row \li Unavailable \li \c storage.closed \li the application ended first
    \row \li Unavailable \li \c storage.thread \li not called on the main thread
    \row \li Corrupt \li \c storage.record_torn, \c storage.record_version \li the parts of a split
         value are not those that its header names; the header is of a newer version
    \row \li Corrupt \li \c storage.empty_key, \c storage.empty_value \li the caller's mistake
    \row \li Timeout \li \c storage.timeout \li see timeout()
    \endtable

    \section1 What is written

    Each value is one entry, under service() and the key \e {service/key}: Windows knew no
    service before QtKeychain 0.17. What an older QtKeychain has written there is found, and moves
    to its new name when it is read. Every write is read back before it counts. Where entries have
    a limit (Windows: 2560 bytes up to QtKeychain 0.14), a longer value is split into parts and a
    header with version, generation, count, length and SHA-256; the header is written last, and
    never names a part that a later write touches before the next header is in place. So a process
    that is killed leaves the old value or the new one. Two processes that write one key at the same
    time must agree on an order themselves.

    \section1 The main thread, and the event loop

    libsecret answers in GLib's default main loop, so on Linux Qt must run on GLib's event
    dispatcher, as it does unless \c QT_NO_GLIB is set; otherwise every call ends as \c Timeout.

    A session bus at a TCP address, or one that libdbus would have to start, counts as none. The
    store asks the bus without a thread and without waiting, also where that does not answer: the
    application can end at any time.

    When the session bus goes away, calls end as \c Unavailable and the process lives on: the store
    takes away the \e exit-on-close of GIO's shared session connection, which would otherwise end
    it with SIGTERM.
*/

QFuture<Auth0StoreResult> Auth0KeychainStorePrivate::run(const QString &service, const QString &key,
                                                         const Operation &operation) const
{
    const KeychainPlace place { service, timeout, std::max(timeout, promptTimeout) };
    const QString entryKey = service % u'/' % key;
    const auto work = [operation, place, entryKey,
                       limit = entryLimit](QObject *parent, SecretEntries::Answer answer) {
        operation(keychainEntries(place), entryKey, limit, parent, std::move(answer));
    };
    return StoreQueue::instance()->add(entryKey, work);
}

static QString defaultService()
{
    QStringList names { u"Auth0Qt"_s };
    for (const auto &name :
         { QCoreApplication::organizationName(), QCoreApplication::applicationName() }) {
        if (!name.isEmpty())
            names.append(name);
    }
    return names.join(u'/');
}

/*! Constructs a store with \a parent. Nothing is asked or opened before the first call. */
Auth0KeychainStore::Auth0KeychainStore(QObject *parent)
    : Auth0CredentialStore(parent)
    , d_ptr(std::make_unique<Auth0KeychainStorePrivate>())
{
}

/*! Destroys the store. Calls that have not ended yet are carried out, and their futures end, as
    long as the application object lives. */
Auth0KeychainStore::~Auth0KeychainStore() = default;

/*!
    \property Auth0KeychainStore::service

    The name under which the entries stand in the keychain: two applications, or two programs of
    one, share their sessions if and only if they share it.

    The default is \c Auth0Qt, QCoreApplication::organizationName() and
    QCoreApplication::applicationName(), separated by slashes, as they are at the time of the call.
    An empty string restores it. Takes effect at the next call.
*/
QString Auth0KeychainStore::service() const
{
    Q_D(const Auth0KeychainStore);
    return d->service.isEmpty() ? defaultService() : d->service;
}

void Auth0KeychainStore::setService(const QString &service)
{
    Q_D(Auth0KeychainStore);
    if (d->service == service)
        return;
    d->service = service;
    Q_EMIT serviceChanged();
}

/*!
    Returns how long to wait for the keychain, for each entry of a value; 30 s by default.

    While the desktop may be asking a person for a password (the collection is locked or not yet
    made; KDE Wallet and macOS at any time) the store waits for two minutes if that is longer.

    QtKeychain cannot stop a job. After a time-out it may still be carried out, and until it has
    ended it holds up all others of the process. Its late answer is dropped.
*/
std::chrono::milliseconds Auth0KeychainStore::timeout() const
{
    Q_D(const Auth0KeychainStore);
    return d->timeout;
}

/*! Sets how long to wait for the keychain to \a timeout, at least 1 ms. */
void Auth0KeychainStore::setTimeout(std::chrono::milliseconds timeout)
{
    Q_D(Auth0KeychainStore);
    d->timeout = std::max(timeout, std::chrono::milliseconds(1));
}

/*! \reimp */
QFuture<Auth0StoreResult> Auth0KeychainStore::read(const QString &key)
{
    Q_D(const Auth0KeychainStore);
    const auto refusal = checkStoreCall(key);
    if (!refusal.isOk())
        return finishLater(this, refusal);
    return d->run(service(), key, &RecordOperation::read);
}

/*! \reimp */
QFuture<Auth0StoreResult> Auth0KeychainStore::write(const QString &key, const QByteArray &data)
{
    Q_D(const Auth0KeychainStore);
    const auto refusal = checkStoreCall(key, data);
    if (!refusal.isOk())
        return finishLater(this, refusal);
    return d->run(service(), key,
                  [data](std::shared_ptr<SecretEntries> entries, const QString &entryKey,
                         qsizetype limit, QObject *parent, SecretEntries::Answer answer) {
                      RecordOperation::write(std::move(entries), entryKey, data, limit, parent,
                                             std::move(answer));
                  });
}

/*! \reimp */
QFuture<Auth0StoreResult> Auth0KeychainStore::remove(const QString &key)
{
    Q_D(const Auth0KeychainStore);
    const auto refusal = checkStoreCall(key);
    if (!refusal.isOk())
        return finishLater(this, refusal);
    return d->run(service(), key, &RecordOperation::remove);
}

/*! Returns true. */
bool Auth0KeychainStore::isPersistent() const
{
    return true;
}

/*! \reimp */
QString Auth0KeychainStore::displayName() const
{
    switch (keychainBackend()) {
    case KeychainBackend::KWallet:
        return u"KWallet"_s;
    case KeychainBackend::SecretService:
        return u"Secret Service"_s;
    case KeychainBackend::SandboxFile:
        return tr("Encrypted file of the sandbox");
    case KeychainBackend::Native:
        break;
    }
#ifdef Q_OS_WIN
    return u"Credential Manager"_s;
#else
    return u"Keychain"_s;
#endif
}
