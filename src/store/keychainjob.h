// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/keychainstatus.h"

#include <chrono>
#include <functional>

namespace Auth0Qt {

// Starts a QtKeychain job and answers once, later: when it ends, or after `timeout` with
// KeychainError::Timeout. The job is not cancelled or deleted, and may still be executed. Does not
// answer if `context` was deleted.
void startKeychainJob(KeychainCall call, const QString &service, const QString &key,
                      const QByteArray &data, std::chrono::milliseconds timeout, QObject *context,
                      std::function<void(KeychainError error, const QByteArray &data)> answer);

} // namespace Auth0Qt
