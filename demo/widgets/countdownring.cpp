// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "countdownring.h"

#include "countdown.h"
#include "look.h"

#include <QtGui/qpainter.h>

CountdownRing::CountdownRing(Countdown *countdown, QWidget *parent)
    : QWidget(parent)
    , m_countdown(countdown)
{
    setFixedSize(sizeHint());
    connect(countdown, &Countdown::ticked, this, &CountdownRing::tick);
    tick();
}

QSize CountdownRing::sizeHint() const
{
    return { 20 * Look::Unit, 20 * Look::Unit };
}

void CountdownRing::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    m_countdown->paint(&painter, rect(), palette(), font());
}

void CountdownRing::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_countdown->setSeen(true);
}

void CountdownRing::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_countdown->setSeen(false);
}

void CountdownRing::tick()
{
    setAccessibleName(tr("Time until expiry: %1").arg(m_countdown->words()));
    update();
}
