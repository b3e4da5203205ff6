// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/storeaccess.h"

#include "auth0keychainstore.h"
#include "store/auth0keychainstore_p.h"

#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

void onStoreResult(const QFuture<Auth0StoreResult> &future, QObject *context,
                   std::function<void(const Auth0StoreResult &)> callback)
{
    using Watcher = QFutureWatcher<Auth0StoreResult>;
    auto *const watcher = new Watcher(context);
    QObject::connect(watcher, &Watcher::finished, context,
                     [watcher, callback = std::move(callback)] {
                         watcher->deleteLater();
                         // A store of the application may return a future without a result. With Qt
                         // 6.4, reading such a future crashes.
                         callback(watcher->future().resultCount() > 0
                                          ? watcher->result()
                                          : Auth0StoreResult(Auth0StoreResult::Status::Unavailable,
                                                             u"storage.unavailable"_s));
                     });
    watcher->setFuture(future);
}

void prepareStore(Auth0CredentialStore *store, const QString &key)
{
    if (auto *const keychain = qobject_cast<Auth0KeychainStore *>(store))
        Auth0KeychainStorePrivate::get(keychain)->prepare(keychain->service(), key);
}

SessionLock::Scope lockScope(const Auth0CredentialStore *store)
{
    return store && store->isPersistent() ? SessionLock::Scope::User : SessionLock::Scope::Process;
}

std::shared_ptr<Auth0CredentialStore> sharedKeychainStore()
{
    static std::weak_ptr<Auth0CredentialStore> shared;
    std::shared_ptr<Auth0CredentialStore> store = shared.lock();
    if (!store) {
        store = std::make_shared<Auth0KeychainStore>();
        shared = store;
    }
    return store;
}

} // namespace Auth0Qt
