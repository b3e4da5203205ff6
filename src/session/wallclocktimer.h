// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <chrono>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace Auth0Qt {

// Fires once, at a time of the wall clock, also if the computer was asleep or the clock was set.
// QTimer does not count the time during sleep, and would fire too late.
//
// On Linux the kernel observes the clock, and the process is not woken before that time. On other
// systems the timer checks the clock once an hour.
class WallClockTimer : public QObject
{
    Q_OBJECT

public:
    // Intervals is used on systems without a timer of the kernel, and by tests on all systems.
    enum class Means { Best, Intervals };
    static constexpr std::chrono::hours LongestInterval { 1 };

    explicit WallClockTimer(QObject *parent = nullptr);
    explicit WallClockTimer(Means means, QObject *parent = nullptr);
    ~WallClockTimer() override;

    // Restarts the timer if it is active. A time in the past fires as soon as the event loop runs;
    // an invalid time stops the timer.
    void start(const QDateTime &when);
    void stop();
    bool isActive() const { return m_when.isValid(); }

Q_SIGNALS:
    void timeout();
    // Emitted when the clock was set, or the computer has woken up, while the timer is active. The
    // timer stays active. A receiver that computed the time from the clock can restart it.
    void clockJumped();

protected:
    enum class Event { None, Expired, Jumped };
    // Interprets the result of read(2) on the timer, and errno.
    static Event eventOf(qint64 result, int error);
    void handle(Event event);

private:
    void openDescriptor();
    void readDescriptor();
    bool arm(const QDateTime &when); // with the descriptor; false if there is none
    void startInterval();
    void endInterval();
    void jump();

    QDateTime m_when;
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_interval;
    QDateTime m_intervalEnd; // by the wall clock, if it is not set meanwhile
};

} // namespace Auth0Qt
