// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/clocks.h"

#ifdef Q_OS_LINUX
#    include <time.h>
#endif

namespace Auth0Qt {

namespace {

using std::chrono::milliseconds;

milliseconds steadyNow()
{
#ifdef Q_OS_LINUX
    // std::chrono::steady_clock is CLOCK_MONOTONIC, which stops while the computer sleeps: a token
    // would seem to be valid for as long as before.
    timespec now {};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return milliseconds(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000);
#endif
    return std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime wallNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Clocks Clocks::system()
{
    return { wallNow, steadyNow };
}

Clocks &clocks()
{
    static Clocks instance = Clocks::system();
    return instance;
}

Moment Moment::now()
{
    return { clocks().wall(), clocks().steady() };
}

} // namespace Auth0Qt
