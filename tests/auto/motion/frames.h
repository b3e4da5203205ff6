// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdeadlinetimer.h>
#include <QtTest/qtest.h>

// What is drawn, counted by whoever sees it drawn.
struct Frames
{
    // One after the other.
    bool areComing()
    {
        count = 0;
        return QTest::qWaitFor([this] { return count > 5; });
    }
    // For half a second there is none; before that, what had begun may come to its end.
    bool haveEnded()
    {
        const QDeadlineTimer deadline(5000);
        while (!deadline.hasExpired()) {
            count = 0;
            if (!QTest::qWaitFor([this] { return count > 0; }, 500))
                return true;
        }
        return false;
    }
    bool comeOnlyIf(bool animations) { return animations ? areComing() : haveEnded(); }

    int count = 0;
};
