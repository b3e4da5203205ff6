// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qimage.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Auth0Qt {

// An icon of iconshapes.h in one colour. size is in device-independent pixels.
QImage iconImage(const QString &name, qreal size, const QSize &pixels, const QColor &color,
                 bool mirrored = false);

void paintTintedIcon(QPainter *painter, const QString &name, const QRectF &rect,
                     const QColor &color, bool mirrored = false);

} // namespace Auth0Qt
