// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "look.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtGui/qpixmap.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1 relative luminance and contrast ratio.
qreal luminance(const QColor &color)
{
    const auto channel = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
            + 0.0722 * channel(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

QColor readable(QColor color, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    for (int step = 0; step < 8 && contrast(color, palette.color(QPalette::Base)) < 4.5; ++step)
        color = Look::blended(text, color, 0.2);
    return color;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2c, 0x2e, 0x33), QColor(0x1b, 0x1c, 0x1f));
    const QColor text(0xec, 0xed, 0xee);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::ToolTipText, QPalette::BrightText })
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(0x24, 0x26, 0x29));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2c, 0x30));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x36, 0x3b));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa3));
    palette.setColor(QPalette::Highlight, QColor(0x3b, 0x82, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xf0));
    const QColor disabled(0x7c, 0x80, 0x86);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x4d, 0x53));
    return palette;
}

// High contrast: black, white and one colour.
QPalette highContrastPalette()
{
    // Fusion distinguishes buttons from a black window only by their shade.
    QPalette palette(QColor(0x40, 0x40, 0x40), Qt::black);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::ToolTipText, QPalette::BrightText })
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0xc0, 0xc0, 0xc0));
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    palette.setColor(QPalette::LinkVisited, Qt::yellow);
    const QColor disabled(0xa0, 0xa0, 0xa0);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

namespace Look {

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](qreal a, qreal b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor line(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    // If a card has the colour of the window, only its outline shows where it ends.
    const bool same = contrast(base, palette.color(QPalette::Window)) < 1.02;
    return blended(palette.color(QPalette::WindowText), base, same ? 0.6 : 0.15);
}

QColor outline(const QPalette &palette)
{
    return blended(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.45);
}

QColor secondaryText(const QPalette &palette)
{
    return readable(
            blended(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.7),
            palette);
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette);
}

QStringList paletteNames()
{
    return { u"dark"_s, u"high-contrast"_s };
}

void tellPages(const QPalette &palette)
{
    constexpr char Flags[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    if (palette.color(QPalette::Window).lightness() < 128)
        qputenv(Flags, QByteArray(qgetenv(Flags) + " --force-dark-mode"));
}

QPalette palette(const QString &name)
{
    return name == u"dark"_s ? darkPalette() : highContrastPalette();
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : { 16, 32, 48, 64, 128, 256 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawMark(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void drawMark(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 64, rect.height() / 64);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0xeb, 0x54, 0x24));
    painter->drawRoundedRect(QRectF(0, 0, 64, 64), 14, 14);
    // A ring, and the key's shaft with two teeth that leaves it: the Q of the name.
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawEllipse(QPointF(28, 28), 13, 13);
    QPainterPath shaft(QPointF(37.5, 37.5));
    shaft.lineTo(51, 51);
    shaft.moveTo(44, 44);
    shaft.lineTo(49, 39);
    painter->drawPath(shaft);
    painter->restore();
}

} // namespace Look
