// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

namespace Auth0Qt {

// Who keeps the entries, as far as it can be told from outside of QtKeychain.
enum class KeychainBackend {
    SecretService, // Linux, libsecret: can be asked whether it is there and locked
    KWallet, // Linux, KDE 4, Plasma 5 and 6: cannot be asked without opening it
    SandboxFile, // Linux, libsecret in Flatpak or Snap: an encrypted file of its own
    Native // Windows, macOS: what they answer is so
};

// What the Secret Service answered about its default collection.
enum class SecretServiceState { NoBus, NoService, NoAnswer, NoCollection, Locked, Unlocked };

enum class KeychainCall { Read, Write, Remove };

// What QtKeychain's job ended with.
enum class KeychainError { None, NotFound, Denied, Failed, Timeout };

// All that is known when a job has ended.
struct KeychainEvidence
{
    KeychainBackend backend = KeychainBackend::Native;
    KeychainCall call = KeychainCall::Read;
    KeychainError error = KeychainError::None;
    // The Secret Service before and after the job; only for that backend.
    SecretServiceState before = SecretServiceState::Unlocked;
    SecretServiceState after = SecretServiceState::Unlocked;
    // There is something to ask a person for the password with.
    bool prompter = false;
    // A locked collection has, or may have, an entry of this key. Only then does libsecret, for a
    // read or a removal, try to unlock it.
    bool hiddenEntry = true;
};

struct KeychainVerdict
{
    Auth0StoreResult::Status status = Auth0StoreResult::Status::Ok;
    const char *detail = "";
    // The keychain was opened meanwhile, so the answer says nothing: ask again.
    bool askAgain = false;
};

// Whether a job of this kind has to be followed by another question to the Secret Service before
// there can be a verdict.
bool needsState(KeychainBackend backend, KeychainCall call, KeychainError error,
                SecretServiceState before);
KeychainVerdict judge(const KeychainEvidence &evidence);

} // namespace Auth0Qt
