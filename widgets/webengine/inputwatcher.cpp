// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "inputwatcher.h"

#include "inputtext.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

InputWatcher::InputWatcher(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    // The widget that takes the keys is the engine's own, and another one for each site.
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

bool InputWatcher::eventFilter(QObject *, QEvent *event)
{
    if (!m_hasInput && bringsText(event))
        m_hasInput = true;
    return false;
}

} // namespace Auth0Qt
