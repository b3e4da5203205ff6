// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "qrcode.h"

#include "qrpainter.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

namespace Auth0Qt {

namespace {

constexpr int Size = 200;

} // namespace

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(Size, Size);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    update();
    Q_EMIT textChanged();
}

bool QrCode::isEmpty() const
{
    return qrImage(m_text, Size).isNull();
}

void QrCode::paint(QPainter *painter)
{
    constexpr qreal Radius = 6;
    const qreal scale = painter->device()->devicePixelRatioF();
    QImage image = qrImage(m_text, qRound(qMin(width(), height()) * scale));
    image.setDevicePixelRatio(scale);
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(0, 0, width(), height()), Radius, Radius);
    painter->fillPath(card, Qt::white);
    painter->setClipPath(card);
    painter->drawImage(QPointF(), image);
}

} // namespace Auth0Qt
