// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "store/accountindex.h"

#include <functional>

namespace Auth0Qt {

// Changes a store's index record. An index that cannot be read stays as it is: other versions may
// read it. done, when given, runs once and later: the change is written, or could not be.
void changeAccountIndex(Auth0CredentialStore *store, std::function<void(AccountIndex &)> change,
                        std::function<void()> done = {});

// Calls back once, unless context dies, with an empty index when there is none that can be read.
void readAccountIndex(Auth0CredentialStore *store, QObject *context,
                      std::function<void(const AccountIndex &)> callback);

} // namespace Auth0Qt
