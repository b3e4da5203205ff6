// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>
#include <QtGui/qpainterpath.h>

namespace Auth0Qt {

// An icon is drawn in lines, on a square with sides of this length.
constexpr qreal IconGrid = 16;

struct IconShape
{
    QPainterPath faint; // drawn first
    QPainterPath lines;
};

// The library's icons. An unknown name has an empty shape.
IconShape iconShape(const QString &name);

} // namespace Auth0Qt
