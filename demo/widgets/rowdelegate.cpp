// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "rowdelegate.h"

#include "look.h"
#include "rowroles.h"

#include <QtGui/qpainter.h>

namespace {
// With the style's own margin this is one unit, as in the header.
constexpr int Padding = Look::Unit - 3;
} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, palette.highlight());
    } else {
        const qreal flash = index.siblingAtColumn(0).data(FlashRole).toReal();
        QColor color = Look::accent(palette);
        color.setAlphaF(float(0.22 * flash));
        if (flash > 0)
            painter->fillRect(option.rect, color);
        QRect line = option.rect;
        line.setTop(line.bottom());
        painter->fillRect(line,
                          Look::blended(Look::line(palette), palette.color(QPalette::Base), 0.6));
    }
    QStyleOptionViewItem inside = option;
    inside.rect.adjust(Padding, 0, -Padding, 0);
    QStyledItemDelegate::paint(painter, inside, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { size.width() + 2 * Padding,
             qMax(int(Look::RowHeight), option.fontMetrics.height() + Look::Unit) };
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A line break in a value would push the other texts out of the row.
    option->text.replace(QChar::LineSeparator, QChar::Space);
    // First strong isolate: an address keeps the order of its characters in a right-to-left table.
    if (option->direction == Qt::RightToLeft)
        option->text = QChar(0x2068) + option->text + QChar(0x2069);
    if (index.data(QuietRole).toBool())
        option->palette.setColor(QPalette::Text, Look::secondaryText(option->palette));
}
