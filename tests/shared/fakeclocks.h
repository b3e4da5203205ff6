// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/clocks.h"

#include <QtCore/qmetatype.h>
#include <QtCore/qtimezone.h>

namespace Auth0QtTest {

// Clocks that stand still until the test advances them. The destructor restores the real clocks.
class FakeClocks
{
public:
    FakeClocks()
    {
        s_wall = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc()).toUTC();
        s_steady = std::chrono::hours(7);
        Auth0Qt::clocks() = { [] { return s_wall; }, [] { return s_steady; } };
    }
    ~FakeClocks() { Auth0Qt::clocks() = Auth0Qt::Clocks::system(); }
    Q_DISABLE_COPY_MOVE(FakeClocks)

    QDateTime now() const { return s_wall; }
    QDateTime in(std::chrono::milliseconds time) const { return s_wall.addMSecs(time.count()); }

    // Advances all clocks, with the computer awake or asleep.
    void pass(std::chrono::milliseconds time)
    {
        setWall(time);
        s_steady += time;
    }
    // Sets the wall clock forward or back.
    void setWall(std::chrono::milliseconds by) { s_wall = s_wall.addMSecs(by.count()); }
    // A new process, or the computer was restarted.
    void restart() { s_steady = std::chrono::minutes(2); }

private:
    static inline QDateTime s_wall;
    static inline std::chrono::milliseconds s_steady {};
};

} // namespace Auth0QtTest

// For columns of test data.
Q_DECLARE_METATYPE(std::chrono::milliseconds)
Q_DECLARE_METATYPE(std::chrono::seconds)
