// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qimage.h>

namespace Auth0Qt {

// The QR code of a text as a square of so many pixels: black on white whatever the palette says,
// since many cameras read it only so, with the quiet zone of four modules that ISO/IEC 18004 asks
// for. Every module has the same whole number of pixels; what is left over widens the quiet zone.
// Null when the text or the square does not allow it, or when we were built without libqrencode.
QImage qrImage(const QString &text, int pixels);

} // namespace Auth0Qt
