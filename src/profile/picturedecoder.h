// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtGui/qimage.h>

namespace Auth0Qt {

// The limits of a person's picture, wherever it comes from. PNG, JPEG, GIF and WebP only: an SVG
// would be a document that can ask for more.
struct PictureLimits
{
    qsizetype bytes = 1024 * 1024;
    int side = 4096; // pixels
    qint64 memory = 64 * 1024 * 1024; // bytes, of the decoded picture at its full size
};

// Decodes in the thread that calls, which takes up to half a second for the largest. The picture's
// shorter side has about this many pixels, or its own if that is less. Null if data is no picture
// within the limits.
AUTH0QT_CORE_EXPORT QImage decodePicture(const QByteArray &data, int pixels,
                                         const PictureLimits &limits = {});

// The same in a thread of QThreadPool::globalInstance(), which ends with the application object.
AUTH0QT_CORE_EXPORT QFuture<QImage> decodePictureLater(const QByteArray &data, int pixels);

} // namespace Auth0Qt
