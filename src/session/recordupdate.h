// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"
#include "store/credentialrecord.h"

#include <functional>

namespace Auth0Qt {

// Changes a session's record in the store. The stored tokens may be newer than ours and stay as
// they are. Does nothing when the record cannot be read, is gone, or is another user's. done runs
// once, with whether the record is changed; not for a dead context.
void updateRecord(Auth0CredentialStore *store, const QString &key, const QString &subject,
                  std::function<void(CredentialRecord &)> change, QObject *context = nullptr,
                  std::function<void(bool isChanged)> done = {});

} // namespace Auth0Qt
