// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>

namespace Auth0Qt {

// The claims about the user from one source. Times are in UTC and invalid if unknown.
struct SourceClaims
{
    QJsonObject claims; // empty: the source has not been asked
    QDateTime receivedAt;
    QDateTime changedAt; // when a claim about the user last had another value than before

    // Replaces the claims by those that were received just now.
    void update(const QJsonObject &received);
    // The same for the ID token of a refresh: it keeps the claims about the user that the server
    // did not send again. A server cannot tell all of a login's claims at a refresh.
    void updateByRefresh(const QJsonObject &received);
    // Takes the other's claims if they were received later. Returns whether they were.
    bool takeNewer(const SourceClaims &other);
};

// Whether a time is later than another one; an invalid time is earlier than all others.
bool isLater(const QDateTime &time, const QDateTime &other);
// The current time in UTC, but always later than the previous one: two changes can be made within a
// millisecond, and the user can set the clock back.
QDateTime currentTimeAfter(const QDateTime &previous);

} // namespace Auth0Qt
