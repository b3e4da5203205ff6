// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "auth0error.h"

namespace Auth0Qt {

// The error that a store's result is to a user: none for Ok; for Missing NotAuthenticated, with
// the store's own detail or storage.missing.
Auth0Error storeError(const Auth0StoreResult &result);

// Whether the store is locked or access to it is denied: nothing can be written either.
bool isStoreInaccessible(const Auth0Error &error);

} // namespace Auth0Qt
