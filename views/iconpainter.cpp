// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "iconpainter.h"

#include "iconshapes.h"

#include <QtCore/qmath.h>
#include <QtGui/qpainter.h>

namespace Auth0Qt {

namespace {

constexpr qreal FaintOpacity = 0.18;

// A scaled line looks too heavy. Its width grows with the square root of the icon's size.
qreal strokeFor(qreal size)
{
    return 1.5 * qSqrt(IconGrid / qMax(size, IconGrid));
}

} // namespace

QImage iconImage(const QString &name, qreal size, const QSize &pixels, const QColor &color,
                 bool mirrored)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const IconShape shape = iconShape(name);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    painter.scale(pixels.width() / IconGrid, pixels.height() / IconGrid);
    painter.setPen(QPen(Qt::black, strokeFor(size), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setOpacity(FaintOpacity);
    painter.drawPath(shape.faint);
    painter.setOpacity(1);
    painter.drawPath(shape.lines);
    painter.resetTransform();
    // Afterwards, since the colour can be transparent, and lines lie on each other.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

void paintTintedIcon(QPainter *painter, const QString &name, const QRectF &rect,
                     const QColor &color, bool mirrored)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QSize pixels(qCeil(rect.width() * scale), qCeil(rect.height() * scale));
    painter->drawImage(rect, iconImage(name, rect.width(), pixels, color, mirrored));
}

} // namespace Auth0Qt
