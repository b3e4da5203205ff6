// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "inputwatcher.h"

#include "inputtext.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

InputWatcher::InputWatcher(QWidget *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    // The widget that receives the events belongs to the engine, which replaces it for each site.
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watch(now); });
    watch(view);
    watch(view->focusProxy());
}

void InputWatcher::watch(QWidget *widget)
{
    if (widget && m_view && (widget == m_view || m_view->isAncestorOf(widget)))
        widget->installEventFilter(this);
}

bool InputWatcher::eventFilter(QObject *watched, QEvent *event)
{
    // A widget that is under construction is no widget yet: it comes again when it is polished.
    if (event->type() == QEvent::ChildAdded || event->type() == QEvent::ChildPolished) {
        auto *const child = static_cast<QChildEvent *>(event)->child();
        watch(qobject_cast<QWidget *>(child)); // clazy:exclude=child-event-qobject-cast
    }
    if (pressesBack(event)) {
        Q_EMIT backPressed();
        return true;
    }
    if (isAct(event))
        Q_EMIT acted();
    if (bringsText(event))
        Q_EMIT typed();
    return QObject::eventFilter(watched, event);
}

} // namespace Auth0Qt
