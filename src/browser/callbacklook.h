// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qimage.h>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Auth0Qt {

// How the application looks, for a page in the browser.

// A page that has to wait for more of it is worse than one without.
constexpr qsizetype MaxIconSize = 32 * 1024;
constexpr int IconExtent = 64; // device-independent pixels

struct PageIcon
{
    QByteArray png; // empty: there is none
    QSize size; // device-independent
};

// The logo, or the application's window icon where that is null. None where there is neither, the
// icon is too large even at 1x, or this is not the thread of a QGuiApplication.
PageIcon pageIcon(const QImage &logo);

// Opaque, and readable: text, secondary and accent have 4.5:1 on the card.
struct PageColors
{
    QColor page;
    QColor card;
    QColor line;
    QColor text;
    QColor secondary;
    QColor accent;
};

// Those of the palette where it is of this kind, plain ones elsewhere; the accent is always its.
PageColors pageColors(const QPalette &palette, bool dark);
// For the application's palette; plain where there is none.
PageColors pageColors(bool dark);

} // namespace Auth0Qt
