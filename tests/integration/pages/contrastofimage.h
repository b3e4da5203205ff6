// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qrect.h>
#include <QtGui/qimage.h>
#include <QtGui/qrgb.h>

// Between the most frequent colour of a part of a picture and the one that differs most from it
// (WCAG 2.1). The place is in device-independent pixels. 0 while nothing in it has the colour mark,
// which does not count: the page is not there, or fades in.
double contrastOf(const QImage &picture, const QRect &place, QRgb mark);
