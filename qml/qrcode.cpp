// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "qrcode.h"

#include "qrpainter.h"

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
    paintQrCard(painter, qMin(width(), height()), m_text);
}

} // namespace Auth0Qt
