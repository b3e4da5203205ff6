// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qurl.h>

#include <chrono>

namespace Auth0Qt {

// How long the desktop's portal may take to accept a URL.
constexpr auto PortalTime = std::chrono::seconds(2);

// Opens the URL in the desktop's program for it. Blocks for nothing, in a sandbox either.
AUTH0QT_CORE_EXPORT void openOnDesktop(const QUrl &url);

// By the platform plugin of QtGui. False: it cannot open the URL.
bool openByPlatform(const QUrl &url);

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
// The portal's name of the window that asks (org.freedesktop.portal, "Parent window identifiers").
// That of a Wayland window is not at hand.
QString portalWindow();
#endif

} // namespace Auth0Qt
