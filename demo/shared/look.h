// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>
#include <QtGui/qcolor.h>
#include <QtGui/qicon.h>
#include <QtGui/qpalette.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

// The look of all pages of both demos: a grid of 8, corners of 6, and only colours of the palette.
namespace Look {

constexpr int Unit = 8;
constexpr int Radius = 6;
constexpr int RowHeight = 4 * Unit;

QColor blended(const QColor &over, const QColor &under, qreal share);
QColor line(const QPalette &palette);
QColor outline(const QPalette &palette); // of a field
QColor secondaryText(const QPalette &palette);
// The palette's Highlight, moved towards the text colour until it can be read on the background.
QColor accent(const QPalette &palette);

QStringList paletteNames();
// Requests dark pages if the palette is dark, which pages cannot detect, at least with Qt
// WebEngine 6.4. Must be called before the first page.
void tellPages(const QPalette &palette);
QPalette palette(const QString &name);
QIcon applicationIcon();

// The application's mark: a ring that opens into a key.
void drawMark(QPainter *painter, const QRectF &rect);

} // namespace Look
