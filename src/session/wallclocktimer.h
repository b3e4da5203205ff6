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

// Fires once, at a moment of the wall clock, also when the machine has slept meanwhile or the clock
// was set. QTimer counts the time that a machine is awake: it would be late by the whole night.
//
// On Linux the kernel watches the clock, and nothing wakes the process before that moment.
// Elsewhere it looks at the clock at most once an hour.
class WallClockTimer : public QObject
{
    Q_OBJECT

public:
    // Intervals is what the systems without a better means have; tests try it everywhere.
    enum class Means { Best, Intervals };
    static constexpr std::chrono::hours LongestInterval { 1 };

    explicit WallClockTimer(QObject *parent = nullptr);
    explicit WallClockTimer(Means means, QObject *parent = nullptr);
    ~WallClockTimer() override;

    // At once, but later, when the moment is over; an invalid one stops it. One that is running
    // goes for the new moment.
    void start(const QDateTime &when);
    void stop();
    bool isActive() const { return m_when.isValid(); }

Q_SIGNALS:
    void timeout();
    // The clock was set, or the machine woke up. Only while active, and it stays so: whoever
    // computed the moment from the clock may want to start it anew.
    void clockJumped();

protected:
    enum class Event { None, Expired, Jumped };
    // What a read(2) of the timer told: its result, and errno.
    static Event eventOf(qint64 result, int error);
    void handle(Event event);

private:
    void openDescriptor();
    void readDescriptor();
    bool arm(const QDateTime &when); // by the descriptor; false when there is none
    void startInterval();
    void endInterval();
    void jump();

    QDateTime m_when;
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_interval;
    QDateTime m_intervalEnd; // by the wall clock, if nobody sets it
};

} // namespace Auth0Qt
