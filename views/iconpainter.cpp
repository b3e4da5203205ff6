// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "iconpainter.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qmath.h>
#include <QtGui/qpainter.h>
#include <QtSvg/qsvgrenderer.h>

// The linker drops the resources of a static library that are not initialized explicitly.
static void initResource()
{
    Q_INIT_RESOURCE(views);
}

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Grid = 16;

// A scaled line looks too heavy. Its width grows with the square root of the icon's size.
qreal strokeFor(qreal size)
{
    return 1.5 * qSqrt(Grid / qMax(size, Grid));
}

QByteArray withStroke(QByteArray svg, qreal width)
{
    const QByteArray stroke = "stroke-width=\"" + QByteArray::number(width) + '"';
    return svg.replace("stroke-width=\"1.5\"", stroke);
}

} // namespace

QImage iconImage(const QString &name, qreal size, const QSize &pixels, const QColor &color,
                 bool mirrored)
{
    static const bool registered = (initResource(), true);
    Q_UNUSED(registered)

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(u":/auth0qt/views/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return image;
    QSvgRenderer renderer(withStroke(file.readAll(), strokeFor(size)));
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    if (!mirrored)
        return image;
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    return image.flipped(Qt::Horizontal);
#else
    return image.mirrored(true, false);
#endif
}

void paintTintedIcon(QPainter *painter, const QString &name, const QRectF &rect,
                     const QColor &color, bool mirrored)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QSize pixels(qCeil(rect.width() * scale), qCeil(rect.height() * scale));
    painter->drawImage(rect, iconImage(name, rect.width(), pixels, color, mirrored));
}

} // namespace Auth0Qt
