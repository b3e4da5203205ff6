// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "parts.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qevent.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>

using namespace Qt::StringLiterals;

namespace {

// Faces lie over each other: the ones below are disabled.
QQuickItem *findItem(const QQuickItem *item, const QString &objectName)
{
    if (const qsizetype slash = objectName.indexOf(u'/'); slash >= 0) {
        const QQuickItem *const whole = findItem(item, objectName.left(slash));
        return whole ? findItem(whole, objectName.mid(slash + 1)) : nullptr;
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        if (child->objectName() == objectName && item->isEnabled())
            return child;
        if (QQuickItem *const found = findItem(child, objectName))
            return found;
    }
    return nullptr;
}

} // namespace

Part findPart(QWindow *window, const QString &objectName)
{
    Part part;
    const auto *const top = qobject_cast<QQuickWindow *>(window);
    QQuickItem *const item = top ? findItem(top->contentItem(), objectName) : nullptr;
    if (!item)
        return part;
    part.place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toRect();
    part.enabled = item->isEnabled();
    for (const QQuickItem *at = top->activeFocusItem(); at; at = at->parentItem())
        part.focused = part.focused || at == item;
    part.takesTab = item->activeFocusOnTab();
    if (QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(item))
        part.name = accessible->text(QAccessible::Name);
    part.text = item->property("text").toString().remove(u'&');
    if (part.text.isEmpty())
        part.text = part.name;
    return part;
}

// The styles have colours of their own.
void setPalette(QWindow *window, const QPalette &palette)
{
    QObject *const colours = window->property("palette").value<QObject *>();
    for (const auto &[name, role] :
         { std::pair("window", QPalette::Window), std::pair("base", QPalette::Base),
           std::pair("button", QPalette::Button), std::pair("windowText", QPalette::WindowText),
           std::pair("text", QPalette::Text), std::pair("buttonText", QPalette::ButtonText) }) {
        colours->setProperty(name, palette.color(role));
    }
}

QImage grabWindow(QWindow *window)
{
    auto *const top = qobject_cast<QQuickWindow *>(window);
    return top ? top->grabWindow() : QImage();
}

bool dropFile(QWindow *window, const QPoint &position, const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDragMoveEvent move(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &move);
    QDropEvent drop(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    return drop.isAccepted();
}
