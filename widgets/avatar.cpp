// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "avatar.h"

#include <QtGui/qpainter.h>

namespace Auth0Qt {

AvatarLabel::AvatarLabel(AvatarSource *source, int size, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(source, &AvatarSource::changed, this, qOverload<>(&QWidget::update));
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_source ? m_source->look() : AvatarLook(), font(), palette());
}

} // namespace Auth0Qt
