// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "contrastofimage.h"

#include <QtCore/qhash.h>
#include <QtGui/qcolor.h>

#include <algorithm>
#include <cmath>

namespace {

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
            + 0.0722 * linear(qBlue(colour));
}

} // namespace

double contrastOf(const QImage &picture, const QRect &place, QRgb mark)
{
    const qreal ratio = picture.devicePixelRatio();
    const QImage part = picture.copy(QRectF(place.x() * ratio, place.y() * ratio,
                                            place.width() * ratio, place.height() * ratio)
                                             .toRect())
                                .convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < part.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(part.constScanLine(y));
        for (int x = 0; x < part.width(); ++x)
            ++counts[line[x]];
    }
    if (counts.remove(mark) == 0 || counts.isEmpty())
        return 0;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    const double background = luminance(most.key());
    double contrast = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double other = luminance(it.key());
        contrast = std::max(contrast,
                            (std::max(background, other) + 0.05)
                                    / (std::min(background, other) + 0.05));
    }
    return contrast;
}
