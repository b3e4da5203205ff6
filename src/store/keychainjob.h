// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/keychainverdict.h"

#include <chrono>
#include <functional>

namespace Auth0Qt {

// Starts one QtKeychain job and answers once, later: when it ends, or after `timeout` with
// KeychainError::Timeout. The job itself is never cancelled or deleted: it may still be carried
// out. No answer when `context` is gone. The only place that knows QtKeychain.
void startKeychainJob(KeychainCall call, const QString &service, const QString &key,
                      const QByteArray &data, std::chrono::milliseconds timeout, QObject *context,
                      std::function<void(KeychainError error, const QByteArray &data)> answer);

} // namespace Auth0Qt
