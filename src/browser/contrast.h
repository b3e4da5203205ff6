// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtGui/qcolor.h>

namespace Auth0Qt {

// WCAG 2.1: relative luminance (0..1) and contrast ratio (1..21). Alpha is ignored.
AUTH0QT_CORE_EXPORT double relativeLuminance(const QColor &color);
AUTH0QT_CORE_EXPORT double contrastRatio(const QColor &a, const QColor &b);

// Black or white, whichever can be read better.
AUTH0QT_CORE_EXPORT QColor textColorOn(const QColor &background);

// amount of over on under, opaque; 0 is under, 1 is over.
AUTH0QT_CORE_EXPORT QColor mixed(const QColor &under, const QColor &over, double amount);

// For less important text: 70 % of foreground, but never under 4.5:1.
AUTH0QT_CORE_EXPORT QColor secondaryText(const QColor &foreground, const QColor &background);

// A colour that is to be read or recognized on a background: itself, or as much nearer to black or
// white as 4.5:1 asks for.
AUTH0QT_CORE_EXPORT QColor readableOn(const QColor &background, const QColor &color);

// The background of a text, as much further away from the text: it can be read no worse there.
AUTH0QT_CORE_EXPORT QColor fartherFrom(const QColor &text, const QColor &background, double amount);

} // namespace Auth0Qt
