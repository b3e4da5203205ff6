// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "progressline.h"

#include "browser/contrast.h"
#include "spinner.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>

namespace Auth0Qt {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ProgressLine::sizeHint() const
{
    return { 0, 2 };
}

void ProgressLine::setProgress(int percent)
{
    if (m_progress == percent)
        return;
    const bool was = m_progress > 0 && m_progress < 100;
    const bool is = percent > 0 && percent < 100;
    m_progress = percent;
    if (is && !was) {
        m_waited = false;
        m_delay.start(BusyDelay, this);
    } else if (!is) {
        m_delay.stop();
        m_waited = false;
    }
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    const QColor hairline = mixed(window, palette().color(QPalette::WindowText), 0.16);
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline);
    if (!m_waited)
        return;
    const int done = width() * m_progress / 100;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - done : 0;
    painter.fillRect(QRect(left, 0, done, height()), palette().color(QPalette::Highlight));
}

void ProgressLine::timerEvent(QTimerEvent *)
{
    m_delay.stop();
    m_waited = true;
    update();
}

} // namespace Auth0Qt
