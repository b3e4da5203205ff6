// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "facebutton.h"

#include <QtGui/qfontmetrics.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qstylepainter.h>

#include <algorithm>

namespace Auth0Qt {

namespace {

constexpr int IconGap = 4; // as in Qt's styles

} // namespace

FaceButton::FaceButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

// The width that the style adds to the text, including an icon.
int FaceButton::frame() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

int FaceButton::widestWord() const
{
    const QStringList words = text().split(u' ');
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    return widest;
}

int FaceButton::wrapFlags(int room) const
{
    return Qt::AlignCenter | Qt::TextShowMnemonic
            | (widestWord() > room ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
}

QSize FaceButton::minimumSizeHint() const
{
    const QSize oneLine = sizeHint();
    return { std::min(oneLine.width(), frame() + fontMetrics().averageCharWidth() * 4),
             oneLine.height() };
}

int FaceButton::heightForWidth(int width) const
{
    if (fits(width))
        return sizeHint().height();
    const int room = std::max(1, width - frame());
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), wrapFlags(room),
                                            text())
                               .height();
    return sizeHint().height() - metrics.size(Qt::TextShowMnemonic, text()).height() + height;
}

void FaceButton::paintEvent(QPaintEvent *event)
{
    if (fits(width()))
        return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);

    const int iconRoom = icon().isNull() ? 0 : iconSize().width() + IconGap;
    const int side = (frame() - iconRoom) / 2;
    const QRect content = rect().adjusted(side, 0, -side, 0);
    const QRect words = content.adjusted(iconRoom, 0, 0, 0);
    if (iconRoom > 0) {
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                iconSize(), content);
        icon().paint(&painter, place, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    painter.drawItemText(QStyle::visualRect(layoutDirection(), content, words),
                         wrapFlags(words.width()), option.palette, isEnabled(), text(),
                         QPalette::ButtonText);
}

} // namespace Auth0Qt
