// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>

#include <functional>

// QTest::qWaitFor() sleeps between two rounds of events. A page's way through the engine takes a
// hundred of them, so that it would be shown half a second later.
inline bool waitUntil(const std::function<bool()> &condition, int patience)
{
    constexpr int Period = 10; // ms
    const QDeadlineTimer deadline(patience);
    QTimer alarm; // there is always a next event
    alarm.start(Period);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QElapsedTimer clock;
        clock.start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!clock.hasExpired(Period));
    }
    return true;
}
