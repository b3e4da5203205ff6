// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "measuredview.h"

#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>

using namespace Qt::StringLiterals;

namespace {

void collect(const QQuickItem *item, const QQuickItem *root, QStringList *cut)
{
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    const QString text = item->property("text").toString();
    const bool isText = item->inherits("QQuickText") || item->inherits("QQuickTextEdit");
    if (isText && !text.isEmpty()) {
        const qreal left = item->mapToItem(root, QPointF()).x();
        const bool isWithinSides = left >= 0 && left + item->width() <= root->width() + 0.5;
        const bool isWhole = item->property("contentWidth").toReal() <= item->width() + 0.5
                && item->property("contentHeight").toReal() <= item->height() + 0.5
                && !item->property("truncated").toBool();
        if (!isWithinSides || !isWhole)
            cut->append(text);
    }
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        collect(child, root, cut);
}

} // namespace

void resizeDialog(DialogView *view, const QSize &size)
{
    view->window()->resize(size);
}

void unfoldDetails(DialogView *view)
{
    view->mainContent()->findChild<QObject *>(u"details"_s)->setProperty("checked", true);
}

QStringList cutWords(DialogView *view)
{
    const auto *const content = qobject_cast<QQuickItem *>(
            view->api()->property("contentItem").value<QObject *>());
    QStringList cut;
    collect(content, content, &cut);
    return cut;
}
