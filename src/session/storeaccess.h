// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "store/storeerror.h"

#include <functional>
#include <memory>

namespace Auth0Qt {

// Calls back with the result of a store operation, once, unless context dies.
void whenStored(const QFuture<Auth0StoreResult> &future, QObject *context,
                std::function<void(const Auth0StoreResult &)> callback);

// The operating system's keychain, one object for all providers of the process.
std::shared_ptr<Auth0CredentialStore> sharedKeychainStore();

} // namespace Auth0Qt
