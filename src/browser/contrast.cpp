// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/contrast.h"

#include <cmath>

namespace Auth0Qt {

namespace {

constexpr double Readable = 4.5; // WCAG 2.1, 1.4.3

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double relativeLuminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF())
            + 0.0722 * linear(rgb.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a) + 0.05;
    const double second = relativeLuminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor textColorOn(const QColor &background)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(background, white) > contrastRatio(background, black) ? white : black;
}

QColor mixed(const QColor &under, const QColor &over, double amount)
{
    const QColor a = under.toRgb();
    const QColor b = over.toRgb();
    const auto channel = [amount](double from, double to) { return from + (to - from) * amount; };
    return QColor::fromRgbF(float(channel(a.redF(), b.redF())),
                            float(channel(a.greenF(), b.greenF())),
                            float(channel(a.blueF(), b.blueF())));
}

QColor secondaryText(const QColor &foreground, const QColor &background)
{
    for (double amount = 0.7; amount < 1.0; amount += 0.05) {
        const QColor color = mixed(background, foreground, amount);
        if (contrastRatio(color, background) >= Readable)
            return color;
    }
    return foreground;
}

QColor readableOn(const QColor &background, const QColor &color)
{
    const QColor strongest = textColorOn(background);
    for (int step = 0; step < 20; ++step) {
        const QColor result = mixed(color, strongest, step / 20.0);
        if (contrastRatio(result, background) >= Readable)
            return result;
    }
    return strongest;
}

QColor fartherFrom(const QColor &text, const QColor &background, double amount)
{
    const bool isDarker = relativeLuminance(text) < relativeLuminance(background);
    return mixed(background, isDarker ? Qt::white : Qt::black, amount);
}

} // namespace Auth0Qt
