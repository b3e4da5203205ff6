// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "spinner.h"

#include "auth0logintexts.h"
#include "motion.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpen.h>
#include <QtWidgets/qstyle.h>

namespace Auth0Qt {

namespace {

constexpr int FrameTime = 40; // ms
constexpr int Step = 14; // degrees for each frame: a turn takes one second

} // namespace

bool reducedMotion(const QWidget *widget)
{
    return Motion::instance()->isReduced()
            || widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget)
            <= 0;
}

void paintSpinner(QPainter *painter, const QRectF &rect, const QColor &color, int angle)
{
    const qreal side = qMin(rect.width(), rect.height());
    const qreal width = qMax(1.5, side / 10);
    QRectF circle(0, 0, side - width, side - width);
    circle.moveCenter(rect.center());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor track = color;
    track.setAlphaF(0.18f);
    painter->setPen(QPen(track, width));
    painter->drawEllipse(circle);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(circle, -angle * 16, 100 * 16);
    painter->restore();
}

SpinnerClock::SpinnerClock(QWidget *widget)
    : m_widget(widget)
{
    connect(Motion::instance(), &Motion::changed, this, &SpinnerClock::follow);
}

void SpinnerClock::start()
{
    m_started = true;
    follow();
}

void SpinnerClock::stop()
{
    m_started = false;
    m_tick.stop();
    m_angle = 0;
}

// With reduced motion the arc is drawn and does not turn.
void SpinnerClock::follow()
{
    if (!m_started || reducedMotion(m_widget))
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start(FrameTime, this);
}

void SpinnerClock::timerEvent(QTimerEvent *)
{
    m_angle = (m_angle + Step) % 360;
    m_widget->update();
}

Spinner::Spinner(int size, QWidget *parent)
    : QWidget(parent)
    , m_clock(this)
{
    setFixedSize(size, size);
    setAccessibleName(Auth0LoginTexts::tr("Busy"));
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_waited)
        return;
    QPainter painter(this);
    paintSpinner(&painter, rect(), palette().color(QPalette::WindowText), m_clock.angle());
}

void Spinner::showEvent(QShowEvent *)
{
    m_waited = false;
    m_delay.start(BusyDelay, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_delay.stop();
    m_clock.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_delay.timerId())
        return;
    m_delay.stop();
    m_waited = true;
    m_clock.start();
    update();
}

} // namespace Auth0Qt
