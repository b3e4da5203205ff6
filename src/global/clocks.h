// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>

#include <chrono>

namespace Auth0Qt {

// The two clocks that time is judged by. One pair for the process; only tests replace it.
struct Clocks
{
    QDateTime (*wall)(); // UTC; people and NTP set it
    // Nobody sets it and it goes on while the machine sleeps. Its zero means nothing.
    std::chrono::milliseconds (*steady)();

    static Clocks system();
};

Clocks &clocks();

// The same moment by both.
struct Moment
{
    QDateTime wall;
    std::chrono::milliseconds steady {};

    static Moment now();
};

} // namespace Auth0Qt
