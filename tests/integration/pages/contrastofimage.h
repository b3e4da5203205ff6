// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qrect.h>
#include <QtGui/qimage.h>

// Between the most frequent colour of a part of a picture and the one that differs most from it
// (WCAG 2.1). The place is in device-independent pixels.
double contrastOf(const QImage &picture, const QRect &place);
