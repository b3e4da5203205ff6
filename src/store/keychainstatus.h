// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

namespace Auth0Qt {

// The storage that QtKeychain uses.
enum class KeychainBackend {
    SecretService, // Linux, libsecret: its state can be queried
    KWallet, // Linux, KDE 4, Plasma 5 and 6: its state cannot be queried without opening it
    SandboxFile, // Linux, libsecret in Flatpak or Snap: an encrypted file
    Native // Windows, macOS: results are exact
};

// The state of the default collection of the Secret Service.
enum class SecretServiceState { NoBus, NoService, NoAnswer, NoCollection, Locked, Unlocked };

enum class KeychainCall { Read, Write, Remove };

// The result of a QtKeychain job.
enum class KeychainError { None, NotFound, Denied, Failed, Timeout };

// What is known when a job has ended.
struct KeychainJobResult
{
    KeychainBackend backend = KeychainBackend::Native;
    KeychainCall call = KeychainCall::Read;
    KeychainError error = KeychainError::None;
    // Before and after the job; only for the back end SecretService.
    SecretServiceState before = SecretServiceState::Unlocked;
    SecretServiceState after = SecretServiceState::Unlocked;
    // A prompt for the password can be shown.
    bool prompter = false;
    // A locked collection has, or may have, an entry of this key. Only then libsecret tries to
    // unlock it for a read or a removal.
    bool hiddenEntry = true;
    // The back end is used in place of KWallet, which is not installed now, and may have the entry.
    bool isFallback = false;
};

struct KeychainStatus
{
    Auth0StoreResult::Status status = Auth0StoreResult::Status::Ok;
    const char *detail = "";
    // The keychain was unlocked meanwhile, so the result is not known: repeat the call.
    bool askAgain = false;
};

// Whether the state of the Secret Service after the job is needed for the status.
bool needsState(KeychainBackend backend, KeychainCall call, KeychainError error,
                SecretServiceState before);
KeychainStatus statusOf(const KeychainJobResult &job);

} // namespace Auth0Qt
