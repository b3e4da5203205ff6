// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tintedicon.h"

#include "iconpainter.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qicon.h>
#include <QtGui/qpainter.h>

namespace Auth0Qt {

TintedIcon::TintedIcon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(16, 16);
}

void TintedIcon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void TintedIcon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void TintedIcon::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    Q_EMIT mirroredChanged();
}

bool TintedIcon::isEmpty() const
{
    return m_name.isEmpty() && QGuiApplication::windowIcon().isNull();
}

void TintedIcon::paint(QPainter *painter)
{
    const QRectF area(0, 0, width(), height());
    if (m_name.isEmpty())
        QGuiApplication::windowIcon().paint(painter, area.toRect());
    else
        paintTintedIcon(painter, m_name, area, m_color, m_mirrored);
}

} // namespace Auth0Qt
