// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "countdown.h"

#include "look.h"

#include <QtGui/qpainter.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Countdown::Countdown(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::setSpan(const QDateTime &from, const QDateTime &until)
{
    m_from = from;
    m_until = until;
    if (m_seen && m_until.isValid())
        m_second.start();
    tick();
}

void Countdown::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    if (m_seen && m_until.isValid())
        m_second.start();
    else
        m_second.stop();
    Q_EMIT seenChanged();
    tick();
}

QString Countdown::words() const
{
    if (!m_until.isValid())
        return u"\u2013"_s;
    const qint64 left = secondsLeft();
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    if (left >= 3600)
        return u"%1:%2:%3"_s.arg(QString::number(left / 3600), two(left / 60 % 60), two(left % 60));
    return u"%1:%2"_s.arg(QString::number(left / 60), two(left % 60));
}

void Countdown::paint(QPainter *painter, const QRectF &rect, const QPalette &palette,
                      const QFont &font) const
{
    constexpr int stroke = Look::Unit;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ring = rect.adjusted(stroke, stroke, -stroke, -stroke);
    painter->setPen(QPen(Look::line(palette), stroke));
    painter->drawEllipse(ring);

    const qint64 whole = qMax<qint64>(1, m_from.secsTo(m_until));
    const qreal share = m_until.isValid() ? qBound(0.0, qreal(secondsLeft()) / whole, 1.0) : 0;
    if (share > 0) {
        painter->setPen(QPen(Look::accent(palette), stroke, Qt::SolidLine, Qt::RoundCap));
        // Not mirrored: the hand of a clock turns in the same direction in every script.
        painter->drawArc(ring, 90 * 16, int(-share * 360 * 16));
    }

    QFont large = font;
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    painter->setFont(large);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(rect.adjusted(0, 0, 0, -2 * Look::Unit), Qt::AlignCenter, words());
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    painter->setPen(Look::secondaryText(palette));
    painter->drawText(rect.adjusted(0, 4 * Look::Unit, 0, 0), Qt::AlignCenter,
                      m_until.isValid() && secondsLeft() == 0 ? tr("expired") : tr("until expiry"));
}

qint64 Countdown::secondsLeft() const
{
    return m_until.isValid() ? qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_until)) : 0;
}

void Countdown::tick()
{
    if (secondsLeft() == 0)
        m_second.stop();
    Q_EMIT ticked();
}
