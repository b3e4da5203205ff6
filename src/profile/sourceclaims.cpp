// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/sourceclaims.h"

#include "profile/profileclaims.h"

namespace Auth0Qt {

namespace {

// A claim that is no longer there changes no value of the profile.
bool hasNews(const QJsonObject &received, const QJsonObject &before)
{
    const QJsonObject claims = userClaims(received);
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (it.value() != before.value(it.key()))
            return true;
    }
    return false;
}

} // namespace

void SourceClaims::update(const QJsonObject &received)
{
    const QJsonObject before = std::exchange(claims, received);
    receivedAt = currentTimeAfter(receivedAt);
    if (before.isEmpty() || hasNews(claims, before))
        changedAt = receivedAt;
}

void SourceClaims::updateByRefresh(const QJsonObject &received)
{
    QJsonObject all = userClaims(claims);
    for (auto it = received.begin(); it != received.end(); ++it)
        all.insert(it.key(), it.value());
    update(all);
}

bool SourceClaims::takeNewer(const SourceClaims &other)
{
    if (!isLater(other.receivedAt, receivedAt))
        return false;
    *this = other;
    return true;
}

bool isLater(const QDateTime &time, const QDateTime &other)
{
    return time.isValid() && (!other.isValid() || other < time);
}

QDateTime currentTimeAfter(const QDateTime &previous)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return isLater(now, previous) ? now : previous.addMSecs(1);
}

} // namespace Auth0Qt
