// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "store/accountindex.h"

#include <functional>

namespace Auth0Qt {

// Changes the account index of a store. The index of a newer version is not changed. A damaged one
// is replaced by what can be read of it: the other accounts come back when they are used. Calls
// done, if given, once, never during this call, also if the change could not be written.
void changeAccountIndex(Auth0CredentialStore *store, std::function<void(AccountIndex &)> change,
                        std::function<void()> done = {});

// Calls callback once, unless context is destroyed first. The index is empty if there is none. If
// isWhole is false, it is damaged or could not be read, and entries may be missing.
void readAccountIndex(Auth0CredentialStore *store, QObject *context,
                      std::function<void(const AccountIndex &, bool isWhole)> callback);

} // namespace Auth0Qt
