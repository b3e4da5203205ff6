// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"

#include "auth0credentialstore.h"
#include "store/storeerror.h"

#include <functional>
#include <memory>

namespace Auth0Qt {

// Calls callback once, with the result of a store operation, unless context is destroyed first.
void onStoreResult(const QFuture<Auth0StoreResult> &future, QObject *context,
                   std::function<void(const Auth0StoreResult &)> callback);

// Loads what the first call of the keychain needs, without a prompt. Other stores are not called.
void prepareStore(Auth0CredentialStore *store, const QString &key);

// Whose operations on a record of the store a lock must exclude.
SessionLock::Scope lockScope(const Auth0CredentialStore *store);

// The store for the operating system's keychain. All providers of the process share one object.
std::shared_ptr<Auth0CredentialStore> sharedKeychainStore();

} // namespace Auth0Qt
