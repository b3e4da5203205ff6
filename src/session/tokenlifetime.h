// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/clocks.h"

namespace Auth0Qt {

// The lifetime of a token, measured with two clocks. With the wall clock alone, an expired token
// would become valid when the clock is set back, and a valid one would expire when it is set
// forward.
//
// A token that was issued in this process expires by the steady clock. A restored token expires by
// the wall clock, because a new process has no other, but not later than its remaining lifetime at
// the restore has passed on the steady clock.
class TokenLifetime
{
public:
    // If a restored token was saved more than this in the future, the clock was set back.
    static constexpr std::chrono::minutes Tolerance { 1 };

    TokenLifetime() = default; // unknown: the token never expires

    // expiresAt is in UTC, and has just been computed from expires_in.
    static TokenLifetime issued(const QDateTime &expiresAt);
    static TokenLifetime restored(const QDateTime &expiresAt, const QDateTime &savedAt);

    // As passed to issued() or restored(). The wall clock may have been set since.
    QDateTime expiresAt() const { return m_expiresAt; }
    bool isKnown() const { return m_expiresAt.isValid(); }
    // In whole seconds: 0 if the token has expired, seconds::max() if the lifetime is unknown.
    std::chrono::seconds remaining() const;
    // Whether this share (0 to 1) of the whole lifetime has passed.
    bool isShareOver(double share) const;
    // The time, by the current wall clock, at which this share (0 to 1) of the whole lifetime (from
    // issue, or from savedAt) has passed. Invalid if the lifetime is unknown.
    QDateTime shareOver(double share) const;

private:
    TokenLifetime(const QDateTime &expiresAt, const QDateTime &begin, bool issuedHere);
    bool wasClockSetBack() const;
    std::chrono::milliseconds until(const QDateTime &moment) const;
    QDateTime endOfShare(double share) const;

    QDateTime m_expiresAt;
    QDateTime m_begin; // of the whole lifetime
    Moment m_made = Moment::now();
    bool m_issuedHere = false;
};

} // namespace Auth0Qt
