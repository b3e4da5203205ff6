// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "auth0error.h"

namespace Auth0Qt {

// The error for the result of a store, with the detail of the result or a default one. No error for
// Ok; NotAuthenticated for Missing.
Auth0Error storeError(const Auth0StoreResult &result);

// Whether the store is locked or access to it is denied, so that writing fails, too.
bool isStoreInaccessible(const Auth0Error &error);

} // namespace Auth0Qt
