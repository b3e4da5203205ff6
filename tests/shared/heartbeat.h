// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>

#include <algorithm>
#include <utility>

// A timer of 10 ms on the thread that creates it. Code that delays it also delays the user
// interface. The time for which the thread waited for a processor is not counted, because it
// depends on the load of the machine.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        m_waited = waited();
        m_timer.start(10, Qt::PreciseTimer, this);
    }

    // In milliseconds. Reading it resets it.
    int takeLongestGap()
    {
        beat();
        return int(std::exchange(m_longest, 0) / 1'000'000);
    }

protected:
    void timerEvent(QTimerEvent *) override { beat(); }

private:
    static qint64 waited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }
    void beat()
    {
        const qint64 before = std::exchange(m_waited, waited());
        m_longest = std::max(m_longest, m_clock.nsecsElapsed() - (m_waited - before));
        m_clock.start();
    }

    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = 0; // in nanoseconds
    qint64 m_longest = 0;
};
