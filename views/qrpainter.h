// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qimage.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Auth0Qt {

// Returns the QR code of a text as a square image with sides of that many pixels. It is black on
// white with every palette, because many cameras read nothing else, and has the quiet zone of four
// modules that ISO/IEC 18004 requires. Each module has the same number of pixels; the rest widens
// the quiet zone. Returns a null image if the text does not fit, or without libqrencode.
QImage qrImage(const QString &text, int pixels);

// Draws the QR code of a text at (0, 0) on a white card with the side size.
void paintQrCard(QPainter *painter, qreal size, const QString &text);

} // namespace Auth0Qt
