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

class NetworkAccessManager;

// What time it is for the server, learnt from the Date of its answers: a person whose computer is
// an hour wrong can sign in nevertheless.
class ServerClock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds LongestAnswer { 10 }; // what took longer tells nothing
    static constexpr std::chrono::seconds LeastOffset { 2 }; // less counts as none
    static constexpr std::chrono::seconds LargeOffset { 60 };

    explicit ServerClock(NetworkAccessManager *manager, QObject *parent = nullptr);

    // How far the server is ahead of the wall clock; 0 until it has answered. Follows when the wall
    // clock is set.
    std::chrono::seconds offset() const;
    QDateTime now() const; // the server's, UTC

    // An answer with this Date is there; its request began then.
    void learn(const QDateTime &date, const Moment &begin);

Q_SIGNALS:
    // The offset has become large, or has changed much since this was said last; it may be small
    // again then.
    void skewDetected(std::chrono::seconds offset);

private:
    void watch(QNetworkReply *reply);

    std::optional<Moment> m_known; // wall: the server's
    std::chrono::seconds m_reported {};
};

} // namespace Auth0Qt
