// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/clocks.h"

#include <QtCore/qobject.h>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Auth0Qt {

class HttpAccessManager;

// The time of the server, from the Date header of its responses. With it users can sign in although
// the clock of their computer is wrong.
class ServerClock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds LongestAnswer { 10 }; // slower responses are ignored
    static constexpr std::chrono::seconds LeastOffset { 2 }; // less counts as 0
    static constexpr std::chrono::seconds LargeOffset { 60 };

    explicit ServerClock(HttpAccessManager *manager, QObject *parent = nullptr);

    // How far the clock of the server is ahead of the wall clock; 0 before the first response.
    // Right also after the wall clock was set.
    std::chrono::seconds offset() const;
    QDateTime now() const; // of the server, UTC

    // A response with this Date has arrived. begin: when its request was sent.
    void learn(const QDateTime &date, const Moment &begin);

Q_SIGNALS:
    // The offset exceeds LargeOffset, or has changed by more than that since the last signal. Then
    // it can be small again. ahead: of this computer's clock, -offset().
    void skewDetected(std::chrono::seconds ahead);

private:
    void watch(QNetworkReply *reply);

    std::optional<Moment> m_known; // wall: time of the server
    std::chrono::seconds m_reported {};
};

} // namespace Auth0Qt
