// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#if defined(AUTH0QT_KILL_POINTS) && defined(Q_OS_UNIX)
#    include <csignal>
#    include <cstdlib>
#    include <cstring>
#endif

namespace Auth0Qt {

// A step at which a test can end the process like a power failure: by SIGKILL, if AUTH0QT_KILL_AT
// is its name. Has no effect in builds without tests.
inline void killPoint(const char *name)
{
#if defined(AUTH0QT_KILL_POINTS) && defined(Q_OS_UNIX)
    const char *const at = std::getenv("AUTH0QT_KILL_AT");
    if (at && std::strcmp(at, name) == 0)
        std::raise(SIGKILL);
#else
    Q_UNUSED(name)
#endif
}

} // namespace Auth0Qt
