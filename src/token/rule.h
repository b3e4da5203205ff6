// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <cstddef>

namespace Auth0Qt {

// A rule: the detail of its error, and the function that returns whether the subject complies. Each
// rule is one line of a table, and tests/mutations switches one function off at a time.
template<typename Subject>
struct Rule
{
    const char *detail;
    bool (*holds)(const Subject &subject);
};

// The detail of the first violated rule; null if there is none.
template<typename Subject, std::size_t Count>
const char *firstBroken(const Rule<Subject> (&rules)[Count], const Subject &subject)
{
    for (const Rule<Subject> &rule : rules) {
        if (!rule.holds(subject))
            return rule.detail;
    }
    return nullptr;
}

inline Auth0Error invalidIdToken(const char *detail)
{
    return Auth0Error(Auth0::ErrorCode::IdTokenInvalid, QString::fromLatin1(detail));
}

} // namespace Auth0Qt
