// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "avataritem.h"

#include <QtCore/qmath.h>
#include <QtGui/qguiapplication.h>
#include <QtQuick/qquickwindow.h>

namespace Auth0Qt {

AvatarItem::AvatarItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
    , m_font(QGuiApplication::font())
    , m_palette(QGuiApplication::palette())
{
    setImplicitSize(48, 48);
    setAntialiasing(true);
    connect(&m_source, &AvatarSource::changed, this, [this] { update(); });
}

void AvatarItem::setProfile(Auth0Profile *profile)
{
    if (m_source.profile() == profile)
        return;
    m_source.setProfile(profile);
    Q_EMIT profileChanged();
}

void AvatarItem::setPerson(const QString &sub, const QString &name, const QUrl &picture)
{
    if (m_sub == sub && m_name == name && m_picture == picture)
        return;
    m_sub = sub;
    m_name = name;
    m_picture = picture;
    m_source.setPerson(sub, name, picture);
    Q_EMIT personChanged();
}

void AvatarItem::setProvider(Auth0Provider *provider)
{
    if (m_provider == provider)
        return;
    m_provider = provider;
    m_source.setProvider(provider);
    Q_EMIT providerChanged();
}

void AvatarItem::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    update();
    Q_EMIT fontChanged();
}

void AvatarItem::setColor(const QColor &color)
{
    if (this->color() == color)
        return;
    m_palette.setColor(QPalette::WindowText, color);
    update();
    Q_EMIT colorChanged();
}

void AvatarItem::setBackground(const QColor &background)
{
    if (this->background() == background)
        return;
    m_palette.setColor(QPalette::Window, background);
    update();
    Q_EMIT backgroundChanged();
}

void AvatarItem::paint(QPainter *painter)
{
    const qreal side = qMin(width(), height());
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    paintAvatar(painter, circle, m_source.look(), m_font, m_palette);
}

void AvatarItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    fitPixels();
}

void AvatarItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        fitPixels();
}

// The picture is decoded in device pixels.
void AvatarItem::fitPixels()
{
    const qreal scale = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_source.setPixels(qCeil(qMin(width(), height()) * scale));
    update();
}

} // namespace Auth0Qt
