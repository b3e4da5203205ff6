// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "painteditems.h"

#include "look.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>

MarkItem::MarkItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void MarkItem::paint(QPainter *painter)
{
    Look::drawMark(painter, boundingRect());
}

RingItem::RingItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(20 * Look::Unit, 20 * Look::Unit);
    connect(this, &QQuickItem::visibleChanged, this, &RingItem::tellSeen);
    QCoreApplication::instance()->installEventFilter(this);
}

void RingItem::setCountdown(Countdown *countdown)
{
    if (countdown == m_countdown)
        return;
    if (m_countdown)
        m_countdown->disconnect(this);
    m_countdown = countdown;
    if (m_countdown)
        connect(m_countdown, &Countdown::ticked, this, [this] { update(); });
    tellSeen();
    update();
    Q_EMIT countdownChanged();
}

void RingItem::paint(QPainter *painter)
{
    if (m_countdown)
        m_countdown->paint(painter, boundingRect(), QGuiApplication::palette(),
                           QGuiApplication::font());
}

bool RingItem::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange
        && watched == QCoreApplication::instance())
        update();
    return false;
}

void RingItem::tellSeen()
{
    if (m_countdown)
        m_countdown->setSeen(isVisible());
}
