// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/picturedecoder.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qimagereader.h>

#include <memory>

namespace Auth0Qt {

namespace {

bool isWithin(const PictureLimits &limits, const QSize &size, QImage::Format format)
{
    if (size.isEmpty() || size.width() > limits.side || size.height() > limits.side)
        return false;
    // 32 bits if the format is not known before decoding.
    const int bits = qMax(32, int(QImage::toPixelFormat(format).bitsPerPixel()));
    return qint64(size.width()) * size.height() * bits / 8 <= limits.memory;
}

} // namespace

QImage decodePicture(const QByteArray &data, int pixels, const PictureLimits &limits)
{
    if (data.size() > limits.bytes)
        return {};
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "gif" && format != "webp")
        return {};
    const QSize size = reader.size();
    if (!isWithin(limits, size, reader.imageFormat()))
        return {};
    const QSize wanted = size.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding);
    if (wanted.width() < size.width())
        reader.setScaledSize(wanted.boundedTo({ limits.side, limits.side }));
    return reader.read();
}

QFuture<QImage> decodePictureLater(const QByteArray &data, int pixels)
{
    // Shared, since QThreadPool copies the function.
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, data, pixels] {
        if (!promise->isCanceled())
            promise->addResult(decodePicture(data, pixels));
        promise->finish();
    });
    return promise->future();
}

} // namespace Auth0Qt
