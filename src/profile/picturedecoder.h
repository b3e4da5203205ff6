// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtGui/qimage.h>

namespace Auth0Qt {

// The limits of a user's picture. Only PNG, JPEG, GIF and WebP are decoded: SVG can refer to other
// files.
struct PictureLimits
{
    qsizetype bytes = 1024 * 1024;
    int side = 4096; // pixels
    qint64 memory = 64 * 1024 * 1024; // bytes, of the decoded picture at its full size
};

// Decodes in the calling thread, which takes up to half a second. The shorter side of the result
// has about this number of pixels, or fewer if the picture is smaller. Null if data is not a
// picture within the limits.
AUTH0QT_CORE_EXPORT QImage decodePicture(const QByteArray &data, int pixels,
                                         const PictureLimits &limits = {});

// The same in a thread of QThreadPool::globalInstance().
AUTH0QT_CORE_EXPORT QFuture<QImage> decodePictureLater(const QByteArray &data, int pixels);

} // namespace Auth0Qt
