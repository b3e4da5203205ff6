// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/callbacklook.h"

#include "browser/contrast.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qthread.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qicon.h>
#include <QtGui/qpalette.h>
#include <QtGui/qpixmap.h>

namespace Auth0Qt {

namespace {

// Icons and palettes can be used only there, and a provider may live on another thread.
bool isGuiThread()
{
    const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    return application && application->thread() == QThread::currentThread();
}

QImage largestIcon()
{
    const QIcon icon = QGuiApplication::windowIcon();
    QImage image = icon.pixmap(QSize(IconExtent, IconExtent), 2.0).toImage();
    image.setDevicePixelRatio(1);
    return image;
}

QByteArray toPng(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QImage fitted(const QImage &image, int extent)
{
    if (image.width() <= extent && image.height() <= extent)
        return image;
    return image.scaled(extent, extent, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

struct Plain
{
    QRgb page;
    QRgb card;
    QRgb text;
};
constexpr Plain Light { 0xfff3f4f6, 0xffffffff, 0xff1f2430 };
constexpr Plain Dark { 0xff16181d, 0xff23262e, 0xffeceef2 };

QColor opaque(QColor color)
{
    color.setAlpha(255);
    return color;
}

QColor accentOf(const QPalette &palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    return opaque(palette.color(QPalette::Active, QPalette::Accent));
#else
    return opaque(palette.color(QPalette::Active, QPalette::Highlight));
#endif
}

void complete(PageColors *colors, const QColor &accent)
{
    colors->text = readableOn(colors->card, colors->text);
    colors->secondary = secondaryText(colors->text, colors->card);
    colors->line = mixed(colors->card, colors->text, 0.14);
    colors->accent = readableOn(colors->card, accent);
}

PageColors plainColors(bool dark)
{
    const Plain &plain = dark ? Dark : Light;
    PageColors colors;
    colors.page = plain.page;
    colors.card = plain.card;
    colors.text = plain.text;
    return colors;
}

} // namespace

QString applicationName()
{
    // Static; can be used without a QGuiApplication too.
    const QString display = QGuiApplication::applicationDisplayName();
    return display.isEmpty() ? QCoreApplication::applicationName() : display;
}

PageIcon pageIcon(const QImage &logo)
{
    if (!isGuiThread())
        return {};
    const QImage source = logo.isNull() ? largestIcon() : logo;
    if (source.isNull())
        return {};
    for (const int extent : { 2 * IconExtent, IconExtent }) {
        PageIcon icon;
        const QImage image = fitted(source, extent);
        icon.png = toPng(image);
        icon.size = image.size().boundedTo(
                image.size().scaled(IconExtent, IconExtent, Qt::KeepAspectRatio));
        if (!icon.png.isEmpty() && icon.png.size() <= MaxIconSize)
            return icon;
    }
    return {};
}

PageColors pageColors(const QPalette &palette, bool dark)
{
    const auto color = [&palette](QPalette::ColorRole role) {
        return opaque(palette.color(QPalette::Active, role));
    };
    PageColors colors = plainColors(dark);
    const bool isDark = relativeLuminance(color(QPalette::Window))
            < relativeLuminance(color(QPalette::WindowText));
    if (isDark == dark) {
        colors.page = color(QPalette::Window);
        colors.card = color(QPalette::Base);
        colors.text = color(QPalette::Text);
    }
    complete(&colors, accentOf(palette));
    return colors;
}

PageColors pageColors(bool dark)
{
    if (isGuiThread())
        return pageColors(QGuiApplication::palette(), dark);
    PageColors colors = plainColors(dark);
    complete(&colors, colors.text);
    return colors;
}

} // namespace Auth0Qt
