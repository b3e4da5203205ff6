// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "store/credentialrecord.h"

#include <functional>

namespace Auth0Qt {

// Changes the record of a session in the store. change gets the stored record, whose tokens may be
// newer than those in memory. Does nothing if the record cannot be read, does not exist, or belongs
// to another user, server or client than own. Calls done once, with true if the record was written
// or is already as wanted, unless context is destroyed first.
void updateRecord(Auth0CredentialStore *store, const QString &key, const CredentialRecord &own,
                  std::function<void(CredentialRecord &)> change, QObject *context = nullptr,
                  std::function<void(bool isChanged)> done = {});

} // namespace Auth0Qt
