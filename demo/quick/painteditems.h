// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "countdown.h"

#include <QtGui/qfont.h>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/qquickpainteditem.h>

// The application's mark.
class MarkItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Mark)

public:
    explicit MarkItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;
};

// A ring that shows the remaining time.
class RingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(CountdownRing)
    Q_PROPERTY(Countdown *countdown READ countdown WRITE setCountdown NOTIFY countdownChanged FINAL)

public:
    explicit RingItem(QQuickItem *parent = nullptr);

    Countdown *countdown() const { return m_countdown; }
    void setCountdown(Countdown *countdown);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void countdownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellSeen();

    Countdown *m_countdown = nullptr;
};
