// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/keychainverdict.h"

namespace Auth0Qt {

using Status = Auth0StoreResult::Status;
using State = SecretServiceState;

namespace {

constexpr KeychainVerdict Ok { Status::Ok };
constexpr KeychainVerdict Missing { Status::Missing };
constexpr KeychainVerdict MissingUnproven { Status::Missing, "storage.missing_unproven" };
constexpr KeychainVerdict Locked { Status::Locked, "storage.locked" };
constexpr KeychainVerdict Denied { Status::Denied, "storage.denied" };
constexpr KeychainVerdict Unavailable { Status::Unavailable, "storage.unavailable" };
constexpr KeychainVerdict NoCollection { Status::Unavailable, "storage.no_collection" };
constexpr KeychainVerdict Failed { Status::Unavailable, "storage.failed" };
constexpr KeychainVerdict Timeout { Status::Timeout, "storage.timeout" };
constexpr KeychainVerdict AskAgain { Status::Locked, "storage.locked", true };

KeychainVerdict judgePlainly(const KeychainEvidence &evidence)
{
    switch (evidence.error) {
    case KeychainError::NotFound:
        if (evidence.call == KeychainCall::Remove)
            return Ok;
        if (evidence.call == KeychainCall::Write)
            return Failed;
        return evidence.backend == KeychainBackend::Native ? Missing : MissingUnproven;
    case KeychainError::Denied:
        return Denied;
    default:
        return Failed;
    }
}

// libsecret answers "not found" to a read, and success to a removal, when the collection was
// locked and stayed so. It then was refused what it had asked for, or had nobody to ask.
KeychainVerdict judgeLocked(const KeychainEvidence &evidence)
{
    const bool triedToUnlock = evidence.call == KeychainCall::Write || evidence.hiddenEntry;
    if (triedToUnlock)
        return evidence.prompter ? Denied : Locked;
    const bool notFound = evidence.error == KeychainError::NotFound;
    return evidence.call == KeychainCall::Read && notFound ? MissingUnproven : Locked;
}

KeychainVerdict judgeUnlocked(const KeychainEvidence &evidence)
{
    switch (evidence.error) {
    case KeychainError::None: // a removal
    case KeychainError::NotFound:
        if (evidence.before != State::Unlocked)
            return AskAgain;
        if (evidence.call == KeychainCall::Remove)
            return Ok;
        return evidence.call == KeychainCall::Read ? Missing : Failed;
    case KeychainError::Denied:
        return Denied;
    default:
        return Failed;
    }
}

// Nothing was ever stored in a default collection that does not exist.
KeychainVerdict judgeNoCollection(const KeychainEvidence &evidence)
{
    if (evidence.call == KeychainCall::Remove && evidence.error == KeychainError::None)
        return Ok;
    if (evidence.call == KeychainCall::Read && evidence.error == KeychainError::NotFound)
        return MissingUnproven;
    // A write asks for the password of a new collection.
    return evidence.prompter ? Denied : NoCollection;
}

} // namespace

bool needsState(KeychainBackend backend, KeychainCall call, KeychainError error,
                SecretServiceState before)
{
    if (backend != KeychainBackend::SecretService || error == KeychainError::Timeout)
        return false;
    if (error != KeychainError::None)
        return true;
    return call == KeychainCall::Remove && before != State::Unlocked;
}

KeychainVerdict judge(const KeychainEvidence &evidence)
{
    if (evidence.error == KeychainError::Timeout)
        return Timeout;
    if (!needsState(evidence.backend, evidence.call, evidence.error, evidence.before))
        return evidence.error == KeychainError::None ? Ok : judgePlainly(evidence);

    switch (evidence.after) {
    case State::NoBus:
    case State::NoService:
        return Unavailable;
    case State::NoAnswer:
        return Timeout;
    case State::NoCollection:
        return judgeNoCollection(evidence);
    case State::Locked:
        return judgeLocked(evidence);
    case State::Unlocked:
        return judgeUnlocked(evidence);
    }
    return Failed;
}

} // namespace Auth0Qt
