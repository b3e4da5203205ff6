// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "input.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qwidget.h>

namespace {

void mouse(QWidget *receiver, QEvent::Type type, const QPointF &at, Qt::MouseButtons buttons)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QCoreApplication::postEvent(
            receiver,
            new QMouseEvent(type, at, receiver->window()->mapFromGlobal(receiver->mapToGlobal(at)),
                            receiver->mapToGlobal(at), button, buttons, Qt::NoModifier));
}

} // namespace

void Input::click(QWidget *widget, const QPoint &point)
{
    QWidget *child = widget->childAt(point);
    QWidget *receiver = child ? child : widget;
    const QPointF at = receiver->mapFromGlobal(widget->mapToGlobal(QPointF(point)));
    mouse(receiver, QEvent::MouseMove, at, Qt::NoButton);
    mouse(receiver, QEvent::MouseButtonPress, at, Qt::LeftButton);
    mouse(receiver, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

void Input::click(QWidget *widget)
{
    click(widget, widget->rect().center());
}

void Input::key(QWidget *receiver, int key, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
        QCoreApplication::postEvent(receiver, new QKeyEvent(type, key, Qt::NoModifier, text));
}
