// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtGui/qcolor.h>

namespace Auth0Qt {

// WCAG 2.1: relative luminance (0..1) and contrast ratio (1..21). Alpha is ignored.
AUTH0QT_CORE_EXPORT double relativeLuminance(const QColor &color);
AUTH0QT_CORE_EXPORT double contrastRatio(const QColor &a, const QColor &b);

// Black or white, whichever has more contrast.
AUTH0QT_CORE_EXPORT QColor textColorOn(const QColor &background);

// amount of over on under, opaque; 0 is under, 1 is over.
AUTH0QT_CORE_EXPORT QColor mixed(const QColor &under, const QColor &over, double amount);

// For less important text: 70 % of foreground, or more until the contrast is 4.5:1.
AUTH0QT_CORE_EXPORT QColor secondaryText(const QColor &foreground, const QColor &background);

// The colour, moved towards black or white until its contrast with the background is 4.5:1.
AUTH0QT_CORE_EXPORT QColor readableOn(const QColor &background, const QColor &color);

// The background, moved away from the text by amount. The contrast does not become less.
AUTH0QT_CORE_EXPORT QColor fartherFrom(const QColor &text, const QColor &background, double amount);

} // namespace Auth0Qt
