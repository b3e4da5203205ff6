// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "measuredview.h"

#include <QtCore/qregularexpression.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

using namespace Qt::StringLiterals;

namespace {

QWidget *dialogOf(DialogView *view)
{
    return qobject_cast<QWidget *>(view->dialog());
}

// The scroll area that a widget is in scrolls up and down only.
bool isWithinSides(const QWidget *widget)
{
    const QWidget *area = widget->parentWidget();
    while (area && !qobject_cast<const QAbstractScrollArea *>(area))
        area = area->parentWidget();
    if (!area)
        return true;
    const int left = widget->mapTo(area, QPoint()).x();
    return left >= 0 && left + widget->width() <= area->width();
}

bool isWhole(const QWidget *widget)
{
    if (!isWithinSides(widget))
        return false;
    if (!widget->hasHeightForWidth())
        return widget->width() >= widget->sizeHint().width()
                && widget->height() >= widget->sizeHint().height();
    return widget->height() >= widget->heightForWidth(widget->width());
}

bool hasRoomForWords(const QLabel *label)
{
    const QStringList words = label->text().split(QRegularExpression(u"[\\s\u200b-]"_s));
    for (const QString &word : words) {
        // Chinese, Japanese and Thai have no spaces, and break between letters or syllables.
        const bool breaks = !word.isEmpty() && word.at(0).unicode() >= 0x0e00;
        if (!breaks && label->fontMetrics().horizontalAdvance(word) > label->width())
            return false;
    }
    return true;
}

} // namespace

void resizeDialog(DialogView *view, const QSize &size)
{
    dialogOf(view)->resize(size);
}

void unfoldDetails(DialogView *view)
{
    dialogOf(view)->findChild<QAbstractButton *>(u"details"_s)->setChecked(true);
}

QStringList cutWords(DialogView *view)
{
    QStringList cut;
    const auto labels = dialogOf(view)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty()
            && (!isWhole(label) || !hasRoomForWords(label))) {
            cut.append(label->text());
        }
    }
    const auto buttons = dialogOf(view)->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !isWhole(button))
            cut.append(u"[%1]"_s.arg(button->text()));
    }
    return cut;
}
