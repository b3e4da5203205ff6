// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/tokenlifetime.h"

#include <algorithm>

namespace Auth0Qt {

using std::chrono::milliseconds;
using std::chrono::seconds;

TokenLifetime::TokenLifetime(const QDateTime &expiresAt, const QDateTime &begin, bool issuedHere)
    : m_expiresAt(expiresAt.toUTC())
    , m_issuedHere(issuedHere)
{
    m_begin = begin.isValid() ? begin.toUTC() : m_made.wall;
}

TokenLifetime TokenLifetime::issued(const QDateTime &expiresAt)
{
    return { expiresAt, {}, true };
}

TokenLifetime TokenLifetime::restored(const QDateTime &expiresAt, const QDateTime &savedAt)
{
    return { expiresAt, savedAt, false };
}

// Not cached: a computer may start with a wrong clock and correct it a minute later.
bool TokenLifetime::wasClockSetBack() const
{
    return !m_issuedHere && clocks().wall().msecsTo(m_begin) > milliseconds(Tolerance).count();
}

// The time until moment, which is relative to the wall clock in m_made.
milliseconds TokenLifetime::until(const QDateTime &moment) const
{
    const milliseconds steady = milliseconds(m_made.wall.msecsTo(moment))
            - (clocks().steady() - m_made.steady);
    if (m_issuedHere)
        return steady;
    return std::min(steady, milliseconds(clocks().wall().msecsTo(moment)));
}

seconds TokenLifetime::remaining() const
{
    if (!isKnown())
        return seconds::max();
    if (wasClockSetBack())
        return {};
    return std::max(seconds {}, std::chrono::floor<seconds>(until(m_expiresAt)));
}

QDateTime TokenLifetime::shareOver(double share) const
{
    if (!isKnown())
        return {};
    const QDateTime now = clocks().wall();
    if (wasClockSetBack())
        return now;
    return now.addMSecs(until(endOfShare(share)).count());
}

bool TokenLifetime::isShareOver(double share) const
{
    return isKnown() && (wasClockSetBack() || until(endOfShare(share)) <= milliseconds::zero());
}

// Relative to the wall clock in m_made.
QDateTime TokenLifetime::endOfShare(double share) const
{
    const double whole = double(std::max<qint64>(0, m_begin.msecsTo(m_expiresAt)));
    return m_begin.addMSecs(qint64(whole * std::clamp(share, 0.0, 1.0)));
}

} // namespace Auth0Qt
