// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "auth0error.h"

namespace Auth0Qt {

// The error that a store's result is to a user: none for Ok; for Missing NotAuthenticated, with
// the store's own detail or storage.missing.
Auth0Error storeError(const Auth0StoreResult &result);

} // namespace Auth0Qt
