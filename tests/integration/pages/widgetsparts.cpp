// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "parts.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qevent.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

using namespace Qt::StringLiterals;

namespace {

QWidget *widgetOf(const QWindow *window)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (window && widget->windowHandle() == window)
            return widget;
    }
    return nullptr;
}

bool hasFocus(const QWidget *widget)
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

QList<QWidget *> widgetsIn(const QWidget *top, const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    if (slash < 0)
        return top->findChildren<QWidget *>(name);
    const QWidget *const whole = top->findChild<QWidget *>(name.left(slash));
    return whole ? widgetsIn(whole, name.mid(slash + 1)) : QList<QWidget *>();
}

} // namespace

Part findPart(QWindow *window, const QString &objectName)
{
    Part part;
    const QWidget *const top = widgetOf(window);
    if (!top)
        return part;
    const auto widgets = widgetsIn(top, objectName);
    for (QWidget *widget : widgets) {
        // Faces lie over each other: the ones below are disabled.
        if (!widget->isVisible() || !widget->parentWidget()->isEnabled() || widget->window() != top)
            continue;
        part.place = QRect(widget->mapTo(top, QPoint()), widget->size());
        part.enabled = widget->isEnabled();
        part.focused = hasFocus(widget);
        part.takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget))
            part.name = accessible->text(QAccessible::Name);
        part.text = widget->property("text").toString().remove(u'&');
        if (part.text.isEmpty())
            part.text = part.name;
        break;
    }
    return part;
}

void setPalette(QWindow *, const QPalette &palette)
{
    QApplication::setPalette(palette);
}

QImage grabWindow(QWindow *window)
{
    QWidget *const top = widgetOf(window);
    return top ? top->grab().toImage() : QImage();
}

bool dropFile(QWindow *window, const QPoint &position, const QString &path)
{
    QWidget *const top = widgetOf(window);
    QWidget *target = top ? top->childAt(position) : nullptr;
    while (target && !target->acceptDrops())
        target = target->parentWidget();
    if (!target)
        return false;
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    const QPoint place = target->mapFrom(top, position);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}
