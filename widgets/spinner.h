// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbasictimer.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Auth0Qt {

// A busy sign appears after this time, so that it does not flicker on a fast network.
constexpr int BusyDelay = 250; // ms

// Whether the system's settings or the style reduce motion.
bool reducedMotion(const QWidget *widget);

// Draws an arc at the given angle in degrees.
void paintSpinner(QPainter *painter, const QRectF &rect, const QColor &color, int angle);

// The angle of a spinner. It advances and redraws the widget while it runs, unless motion is
// reduced.
class SpinnerClock : public QObject
{
    Q_OBJECT

public:
    explicit SpinnerClock(QWidget *widget);

    bool isRunning() const { return m_tick.isActive(); }
    int angle() const { return m_angle; }
    void start();
    void stop();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void follow();

    QWidget *m_widget;
    QBasicTimer m_tick;
    int m_angle = 0;
    bool m_started = false;
};

class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(int size, QWidget *parent = nullptr);

    bool isDrawn() const { return m_waited; }
    bool isTurning() const { return m_clock.isRunning(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    SpinnerClock m_clock;
    QBasicTimer m_delay;
    bool m_waited = false;
};

} // namespace Auth0Qt
