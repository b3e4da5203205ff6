// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "escapekey.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>

#include <utility>

namespace Auth0Qt {

EscapeKey::EscapeKey(std::function<void()> pressed, QWidget *view)
    : QObject(view)
    , m_pressed(std::move(pressed))
    , m_view(view)
{
}

// At the application: the widget that takes the page's keys is the engine's own, and another one
// for each site.
void EscapeKey::setEnabled(bool enabled)
{
    qApp->removeEventFilter(this);
    if (enabled)
        qApp->installEventFilter(this);
}

bool EscapeKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *const key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Cancel) || !isInView(watched))
        return false;
    key->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
        const auto pressed = m_pressed; // this may be gone before it returns
        pressed();
    }
    return true;
}

// A popup of the page is a window of its own.
bool EscapeKey::isInView(QObject *watched) const
{
    if (!watched->isWidgetType())
        return false;
    const auto *const widget = static_cast<QWidget *>(watched);
    return widget == m_view || m_view->isAncestorOf(widget);
}

} // namespace Auth0Qt
