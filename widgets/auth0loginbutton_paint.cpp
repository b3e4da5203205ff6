// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginbutton_p.h"
#include "iconpainter.h"
#include "metrics.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

QColor Auth0LoginButtonPrivate::background() const
{
    const QColor window = q->palette().color(QPalette::Window);
    if (!q->isEnabled())
        return mixed(window, brandColor, 0.35);
    if (q->isDown())
        return fartherFrom(shownTextColor(), brandColor, 0.24);
    return q->underMouse() && !busy ? fartherFrom(shownTextColor(), brandColor, 0.12) : brandColor;
}

void Auth0LoginButtonPrivate::paint(QPainter *painter) const
{
    const QColor fill = background();
    QColor text = shownTextColor();
    if (!q->isEnabled())
        text = mixed(fill, textColorOn(fill), 0.55);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(q->rect()), Radius, Radius);
    if (q->hasFocus()) {
        painter->setPen(QPen(text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(q->rect()).adjusted(3, 3, -3, -3), Radius - 3, Radius - 3);
    }
    paintContent(painter, text);
}

void Auth0LoginButtonPrivate::paintContent(QPainter *painter, const QColor &color) const
{
    const QSize iconSize = q->iconSize();
    const int room = q->width() - iconSize.width() - Gap - 2 * Gap;
    const QString text = q->fontMetrics().elidedText(q->text(), Qt::ElideRight, room,
                                                     Qt::TextShowMnemonic);
    const int textWidth = q->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int width = iconSize.width() + Gap + textWidth;
    const QRect content((q->width() - width) / 2, 0, width, q->height());
    const Qt::LayoutDirection direction = q->layoutDirection();
    const QRect icon = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, iconSize,
                                           content);
    const QRect label = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(textWidth, q->height()), content);

    if (clock.isRunning() || (busy && !busyDelay.isActive()))
        paintSpinner(painter, icon, color, clock.angle());
    else if (!problem.text().isEmpty())
        paintTintedIcon(painter, u"problem"_s, icon, color);
    else if (logo.isNull())
        paintTintedIcon(painter, u"login"_s, icon, color, direction == Qt::RightToLeft);
    else
        logo.paint(painter, icon, Qt::AlignCenter,
                   q->isEnabled() ? QIcon::Normal : QIcon::Disabled);

    painter->setFont(q->font());
    painter->setPen(color);
    painter->drawText(label, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text);
}

QSize Auth0LoginButton::sizeHint() const
{
    // With space for the focus frame around icon and text.
    const QSize hint = QPushButton::sizeHint();
    const int content = iconSize().width() + Gap
            + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 4 * Gap;
    return hint.expandedTo({ content, 0 });
}

QSize Auth0LoginButton::minimumSizeHint() const
{
    return sizeHint();
}

void Auth0LoginButton::paintEvent(QPaintEvent *)
{
    Q_D(Auth0LoginButton);
    QPainter painter(this);
    d->paint(&painter);
}
