// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdatetime.h>

#include <chrono>

namespace Auth0Qt {

// The two clocks that times are compared with. One pair for the process; only tests replace it.
struct Clocks
{
    QDateTime (*wall)(); // UTC; the user and NTP set it
    // Cannot be set, and continues while the computer sleeps. Its start is undefined.
    std::chrono::milliseconds (*steady)();

    static Clocks system();
};

Clocks &clocks();

// The same moment on both clocks.
struct Moment
{
    QDateTime wall;
    std::chrono::milliseconds steady {};

    static Moment now();
};

} // namespace Auth0Qt
