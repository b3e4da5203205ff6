// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qcolor.h>

namespace Auth0Qt {

// WCAG 2.1: relative luminance (0..1) and contrast ratio (1..21). Alpha is ignored.
double relativeLuminance(const QColor &color);
double contrastRatio(const QColor &a, const QColor &b);

// Black or white, whichever can be read better.
QColor textColorOn(const QColor &background);

// amount of over on under, opaque; 0 is under, 1 is over.
QColor mixed(const QColor &under, const QColor &over, double amount);

// For less important text: 70 % of foreground, but never under 4.5:1.
QColor secondaryText(const QColor &foreground, const QColor &background);

} // namespace Auth0Qt
