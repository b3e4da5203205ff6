// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/clocks.h"

namespace Auth0Qt {

// How long a token is good, by two clocks. The wall clock alone would revive a token when it is
// set back, and end one when it is set forward.
//
// A token that was issued in this process is judged by the steady clock. A restored one is judged
// by the wall clock, which is all that a new process knows, but it gets no more time than the
// steady clock gave it when it was restored.
class TokenLifetime
{
public:
    // A restored token that was saved this long after now has seen the clock being set back.
    static constexpr std::chrono::minutes Tolerance { 1 };

    TokenLifetime() = default; // not known: it never ends by itself

    // expiresAt in UTC, computed from expires_in just now.
    static TokenLifetime issued(const QDateTime &expiresAt);
    static TokenLifetime restored(const QDateTime &expiresAt, const QDateTime &savedAt);

    // As it was told to us; the wall clock may have been set since.
    QDateTime expiresAt() const { return m_expiresAt; }
    bool isKnown() const { return m_expiresAt.isValid(); }
    // Whole seconds, never less than 0, which means that it has expired; seconds::max() when it is
    // not known.
    std::chrono::seconds remaining() const;
    // The moment, by the wall clock as it goes now, at which this share of the whole lifetime (from
    // issue, or from savedAt) is over. Invalid when it is not known.
    QDateTime shareOver(double share) const;

private:
    TokenLifetime(const QDateTime &expiresAt, const QDateTime &begin, bool issuedHere);
    bool wasClockSetBack() const;
    std::chrono::milliseconds until(const QDateTime &moment) const;

    QDateTime m_expiresAt;
    QDateTime m_begin; // of the whole lifetime
    Moment m_made = Moment::now();
    bool m_issuedHere = false;
};

} // namespace Auth0Qt
