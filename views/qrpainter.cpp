// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "qrpainter.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

#if defined(AUTH0QT_HAVE_QRENCODE)
#    include <qrencode.h>
#endif

#include <memory>

namespace Auth0Qt {

#if defined(AUTH0QT_HAVE_QRENCODE)

namespace {

constexpr int QuietZone = 4; // modules

struct Free
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QImage qrImage(const QString &text, int pixels)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty() || utf8.contains('\0'))
        return {};
    // Level M corrects 15 % of the modules: enough for reflections on a screen.
    const std::unique_ptr<QRcode, Free> code(
            QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    const int module = pixels / (code->width + 2 * QuietZone);
    if (module < 1)
        return {};

    QImage image(pixels, pixels, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    const int margin = (pixels - module * code->width) / 2;
    for (int y = 0; y < module * code->width; ++y) {
        uchar *const line = image.scanLine(margin + y) + margin;
        const unsigned char *const row = code->data + (y / module) * code->width;
        for (int x = 0; x < module * code->width; ++x) {
            if (row[x / module] & 1)
                line[x] = 0;
        }
    }
    return image;
}

#else

QImage qrImage(const QString &, int)
{
    return {};
}

#endif

void paintQrCard(QPainter *painter, qreal size, const QString &text)
{
    constexpr qreal Radius = 6;
    const qreal scale = painter->device()->devicePixelRatioF();
    QImage image = qrImage(text, qRound(size * scale));
    image.setDevicePixelRatio(scale);
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(0, 0, size, size), Radius, Radius);
    painter->fillPath(card, Qt::white);
    painter->setClipPath(card);
    painter->drawImage(QPointF(), image);
}

} // namespace Auth0Qt
