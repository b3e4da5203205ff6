// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "menubarcorner.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qmenubar.h>

namespace Auth0Qt {

MenuBarCorner::MenuBarCorner(QWidget *button)
    : QObject(button)
{
    button->installEventFilter(this);
}

bool MenuBarCorner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() != QEvent::Show && event->type() != QEvent::ShowToParent)
            return false;
        QWidget *widget = static_cast<QWidget *>(watched);
        while (widget && !qobject_cast<QMenuBar *>(widget))
            widget = widget->isWindow() ? nullptr : widget->parentWidget();
        if (widget)
            widget->installEventFilter(this);
    } else if (event->type() == QEvent::LayoutRequest) {
        const QSize size = static_cast<QWidget *>(watched)->size();
        QResizeEvent resize(size, size);
        QCoreApplication::sendEvent(watched, &resize);
    }
    return false;
}

} // namespace Auth0Qt
