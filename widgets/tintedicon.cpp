// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tintedicon.h"

#include "contrast.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qmath.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qiconengine.h>
#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpalette.h>
#include <QtSvg/qsvgrenderer.h>

// In a static library nobody else would pull the resource in.
static void initResource()
{
    Q_INIT_RESOURCE(widgets);
}

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Grid = 16;

// A line that is simply scaled up looks heavy: it grows with the root of the icon's size.
qreal strokeFor(qreal size)
{
    return 1.5 * qSqrt(Grid / qMax(size, Grid));
}

QByteArray withStroke(QByteArray svg, qreal width)
{
    const QByteArray stroke = "stroke-width=\"" + QByteArray::number(width) + '"';
    return svg.replace("stroke-width=\"1.5\"", stroke);
}

// size is in device-independent pixels.
QImage rendered(const QString &name, qreal size, const QSize &pixels, const QColor &color,
                bool mirrored)
{
    static const bool registered = (initResource(), true);
    Q_UNUSED(registered)

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(u":/auth0qt/widgets/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return image;
    QSvgRenderer renderer(withStroke(file.readAll(), strokeFor(size)));
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return mirrored ? image.mirrored(true, false) : image;
}

class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintTintedIcon(painter, m_name, rect, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return QPixmap::fromImage(rendered(m_name, Grid, size, colorFor(mode), false));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

void paintTintedIcon(QPainter *painter, const QString &name, const QRectF &rect,
                     const QColor &color, bool mirrored)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QSize pixels(qCeil(rect.width() * scale), qCeil(rect.height() * scale));
    painter->drawImage(rect, rendered(name, rect.width(), pixels, color, mirrored));
}

QIcon tintedIcon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

IconLabel::IconLabel(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, rect());
        return;
    }
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QColor color = palette().color(group, QPalette::WindowText);
    if (m_secondary)
        color = secondaryText(color, palette().color(QPalette::Window));
    paintTintedIcon(&painter, m_name, rect(), color,
                    m_directional && layoutDirection() == Qt::RightToLeft);
}

} // namespace Auth0Qt
