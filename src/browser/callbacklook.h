// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>
#include <QtGui/qcolor.h>
#include <QtGui/qimage.h>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Auth0Qt {

// The name, the icon and the colours of the application, for a page in the browser.

QString applicationName();

// A larger icon would delay the page.
constexpr qsizetype MaxIconSize = 32 * 1024;
constexpr int IconExtent = 64; // device-independent pixels

struct PageIcon
{
    QByteArray png; // empty: no icon
    QSize size; // device-independent
};

// The logo, or the application's window icon if logo is null. There is no icon if both are null, if
// the icon is too large even at 1x, or if this is not the thread of a QGuiApplication.
PageIcon pageIcon(const QImage &logo);

// Opaque colours. text, secondary and accent have a contrast of 4.5:1 on card.
struct PageColors
{
    QColor page;
    QColor card;
    QColor line;
    QColor text;
    QColor secondary;
    QColor accent;
};

// The colours of the palette if it is dark or light as requested, otherwise default colours. The
// accent is always the palette's.
PageColors pageColors(const QPalette &palette, bool dark);
// For the application's palette; default colours if there is none.
PageColors pageColors(bool dark);

} // namespace Auth0Qt
