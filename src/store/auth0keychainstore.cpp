// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0keychainstore.h"
#include "store/auth0keychainstore_p.h"

#include "store/chunkedsecretoperation.h"
#include "store/storequeue.h"
#include "store/storereply.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0KeychainStore
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0KeychainStore
    \since 0.1
    \brief Keeps credentials in the keychain of the operating system.

    Uses QtKeychain with the Secret Service (GNOME Keyring, KeePassXC, KDE Wallet 6) or KDE Wallet
    on Linux, the Keychain on macOS and the Credential Manager on Windows. There is no fallback to a
    file.

    \section1 Locked is not missing

    libsecret, and therefore QtKeychain, reports \e {not found} for an entry of a locked collection.
    The store therefore asks the Secret Service whether its default collection is locked. The result
    is \c Missing if the collection was unlocked before and after the call. If this cannot be known
    (KDE Wallet, the Secret Service in a KDE session without KDE Wallet, the encrypted file of
    libsecret in Flatpak and Snap, no default collection, a locked collection without a visible
    entry of the key) the detail is \c storage.missing_unproven.

    \table
    \header \li Status \li Detail \li When
    \row \li Missing \li \e none, \c storage.missing_unproven \li see above
    \row \li Locked \li \c storage.locked \li the keychain is locked, and no prompt could be shown
    \row \li Denied \li \c storage.denied \li the user or the system refused
    \row \li Unavailable \li \c storage.unavailable \li there is no session bus, or no Secret
    Service on it
    \row \li Unavailable \li \c storage.no_collection \li the Secret Service has no default
         collection, and none could be created
    \row \li Unavailable \li \c storage.failed \li the keychain reported another error
    \row \li Unavailable \li \c storage.not_kept \li the keychain reported success, but the value
         could not be read back
    \row \li Unavailable \li \c storage.closed \li the application ended before the call
    \row \li Unavailable \li \c storage.thread \li not called on the main thread
    \row \li Corrupt \li \c storage.record_torn, \c storage.record_version \li the parts of a split
         value do not match its header; the header has a newer version
    \row \li Corrupt \li \c storage.empty_key, \c storage.empty_value \li the key or the value is
    empty
    \row \li Timeout \li \c storage.timeout \li see timeout()
    \endtable

    \section1 KDE

    QtKeychain decides at its first call which keychain it uses until the process ends, and uses the
    Secret Service if KDE Wallet does not answer within half a second. In a session of Plasma 5 or 6
    the store therefore asks KDE Wallet first, without blocking, and waits for at most timeout().
    Until it has answered, calls end with \c Timeout and the keychain is not used. If it is not
    installed, the Secret Service is used.

    \section1 What is written

    Each value is one entry with service() and the key \e {service/key}, since Windows had no
    service before QtKeychain 0.17. An entry that an older QtKeychain wrote on Windows is found, and
    gets its new name when it is read. Each write is read back. If the size of an entry is limited
    (Windows: 2560 bytes), a longer value is split into parts and a header
    with version, generation, count, length and SHA-256. The header is written last, and a write
    does not change the parts of the current header. So a process that is killed leaves the old or
    the new value. Two processes that write the same key at the same time must synchronize
    themselves.

    \section1 The main thread, and the event loop

    libsecret needs GLib's default main loop. On Linux, Qt uses it unless \c QT_NO_GLIB is set; then
    each call ends with \c Timeout.

    A session bus at a TCP address, or one that libdbus would start, is not used. The store uses the
    bus without a thread and without blocking, so the application can end at any time.

    If the session bus ends, calls end with \c Unavailable, and the process continues: the store
    disables \e exit-on-close of GIO's shared session connection, which would end it with SIGTERM.
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

void Auth0KeychainStorePrivate::prepare(const QString &service, const QString &key) const
{
    const KeychainPlace place { service, timeout, std::max(timeout, promptTimeout) };
    prepareKeychain(place, service % u'/' % key, StoreQueue::instance());
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

/*! Constructs a store with \a parent. The keychain is not used before the first call. */
Auth0KeychainStore::Auth0KeychainStore(QObject *parent)
    : Auth0CredentialStore(parent)
    , d_ptr(std::make_unique<Auth0KeychainStorePrivate>())
{
}

/*! Destroys the store. Pending calls are completed, and their futures end, as long as the
    application object exists. */
Auth0KeychainStore::~Auth0KeychainStore() = default;

/*!
    \property Auth0KeychainStore::service

    The service of the entries in the keychain. Applications, or programs of one application, share
    their sessions if it is the same. Otherwise they do not.

    The default is \c Auth0Qt, QCoreApplication::organizationName() and
    QCoreApplication::applicationName(), separated by slashes, at the time of the call. An empty
    string restores it. Takes effect at the next call.
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
    Returns the time limit of the keychain for each entry of a value; 30 s by default.

    While the desktop may ask the user for a password (the collection is locked or does not exist;
    KDE Wallet and macOS at any time) the limit is at least two minutes.

    QtKeychain cannot cancel a job. After a timeout it may still be executed. Until it ends it
    blocks all other jobs of the process, and its result is ignored.
*/
std::chrono::milliseconds Auth0KeychainStore::timeout() const
{
    Q_D(const Auth0KeychainStore);
    return d->timeout;
}

/*! Sets the time limit of the keychain to \a timeout, at least 1 ms. */
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
    return d->run(service(), key, &ChunkedSecretOperation::read);
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
                      ChunkedSecretOperation::write(std::move(entries), entryKey, data, limit,
                                                    parent, std::move(answer));
                  });
}

/*! \reimp */
QFuture<Auth0StoreResult> Auth0KeychainStore::remove(const QString &key)
{
    Q_D(const Auth0KeychainStore);
    const auto refusal = checkStoreCall(key);
    if (!refusal.isOk())
        return finishLater(this, refusal);
    return d->run(service(), key, &ChunkedSecretOperation::remove);
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
