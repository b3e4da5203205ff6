// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "logowarning.h"

#include <QtCore/qloggingcategory.h>

#include <utility>

namespace Auth0Qt {

namespace {

Q_LOGGING_CATEGORY(lcLogo, "auth0.views", QtInfoMsg)

} // namespace

void warnOfUnreadableLogo()
{
    static bool hasTold = false;
    if (std::exchange(hasTold, true))
        return;
    qCWarning(lcLogo,
              "A logo cannot be read, and is not shown. An SVG needs Qt's plugins for SVG (on "
              "Debian: "
              "qt6-svg-plugins, or libqt6svg6).");
}

} // namespace Auth0Qt
