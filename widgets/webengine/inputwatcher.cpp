// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "inputwatcher.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

namespace Auth0Qt {

namespace {

bool bringsText(const QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        return !static_cast<const QInputMethodEvent *>(event)->commitString().isEmpty();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return true;
    return !key->text().isEmpty() && key->text().at(0).isPrint();
}

} // namespace

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
