// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qurl.h>

#include <chrono>

namespace Auth0Qt {

// How long the desktop's portal may take to accept a URL.
constexpr auto PortalTime = std::chrono::seconds(2);

// Opens the URL in the desktop's program for it. Does not block, not even in a sandbox.
AUTH0QT_CORE_EXPORT void openOnDesktop(const QUrl &url);

// Opens the URL by the platform plugin of QtGui. Returns false if that cannot open it.
bool openByPlatform(const QUrl &url);

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
// The portal's identifier of the focus window (org.freedesktop.portal, "Parent window
// identifiers"), empty on Wayland.
QString portalWindow();
#endif

} // namespace Auth0Qt
