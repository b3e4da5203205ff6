// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/keychainstatus.h"

namespace Auth0Qt {

using Status = Auth0StoreResult::Status;
using State = SecretServiceState;

namespace {

constexpr KeychainStatus Ok { Status::Ok };
constexpr KeychainStatus Missing { Status::Missing };
constexpr KeychainStatus MissingUnproven { Status::Missing, "storage.missing_unproven" };
constexpr KeychainStatus Locked { Status::Locked, "storage.locked" };
constexpr KeychainStatus Denied { Status::Denied, "storage.denied" };
constexpr KeychainStatus Unavailable { Status::Unavailable, "storage.unavailable" };
constexpr KeychainStatus NoCollection { Status::Unavailable, "storage.no_collection" };
constexpr KeychainStatus Failed { Status::Unavailable, "storage.failed" };
constexpr KeychainStatus Timeout { Status::Timeout, "storage.timeout" };
constexpr KeychainStatus AskAgain { Status::Locked, "storage.locked", true };

KeychainStatus plainStatus(const KeychainJobResult &job)
{
    switch (job.error) {
    case KeychainError::NotFound:
        if (job.call == KeychainCall::Remove)
            return Ok;
        if (job.call == KeychainCall::Write)
            return Failed;
        return job.backend == KeychainBackend::Native ? Missing : MissingUnproven;
    case KeychainError::Denied:
        return Denied;
    default:
        return Failed;
    }
}

// For a locked collection libsecret reports "not found" for a read and success for a removal,
// whether the user refused to unlock it or no prompt could be shown.
KeychainStatus lockedStatus(const KeychainJobResult &job)
{
    const bool triedToUnlock = job.call == KeychainCall::Write || job.hiddenEntry;
    if (triedToUnlock)
        return job.prompter ? Denied : Locked;
    const bool notFound = job.error == KeychainError::NotFound;
    return job.call == KeychainCall::Read && notFound ? MissingUnproven : Locked;
}

KeychainStatus unlockedStatus(const KeychainJobResult &job)
{
    switch (job.error) {
    case KeychainError::None: // a removal
    case KeychainError::NotFound:
        if (job.before != State::Unlocked)
            return AskAgain;
        if (job.call == KeychainCall::Remove)
            return Ok;
        if (job.call == KeychainCall::Write)
            return Failed;
        return job.isFallback ? MissingUnproven : Missing;
    case KeychainError::Denied:
        return Denied;
    default:
        return Failed;
    }
}

// The default collection does not exist.
KeychainStatus noCollectionStatus(const KeychainJobResult &job)
{
    if (job.call == KeychainCall::Remove && job.error == KeychainError::None)
        return Ok;
    if (job.call == KeychainCall::Read && job.error == KeychainError::NotFound)
        return MissingUnproven;
    // A write prompts for the password of a new collection.
    return job.prompter ? Denied : NoCollection;
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

KeychainStatus statusOf(const KeychainJobResult &job)
{
    if (job.error == KeychainError::Timeout)
        return Timeout;
    if (!needsState(job.backend, job.call, job.error, job.before))
        return job.error == KeychainError::None ? Ok : plainStatus(job);

    switch (job.after) {
    case State::NoBus:
    case State::NoService:
        return Unavailable;
    case State::NoAnswer:
        return Timeout;
    case State::NoCollection:
        return noCollectionStatus(job);
    case State::Locked:
        return lockedStatus(job);
    case State::Unlocked:
        return unlockedStatus(job);
    }
    return Failed;
}

} // namespace Auth0Qt
