// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "crossfade.h"

#include "spinner.h"

#include <QtGui/qpainter.h>

namespace Auth0Qt {

CrossFade::CrossFade(QWidget *view)
    : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    m_animation.setDuration(Duration);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        hide();
        m_before = {};
    });
}

void CrossFade::start(const QPixmap &before)
{
    m_animation.stop();
    if (before.isNull() || reducedMotion(this)) {
        hide();
        return;
    }
    m_before = before;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_animation.start();
}

void CrossFade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_animation.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

} // namespace Auth0Qt
