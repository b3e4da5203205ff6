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

// Filters the events of the application: the widget that receives the keys of the page belongs to
// the engine, which replaces it for each site.
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
        const auto pressed = m_pressed; // may delete this object
        pressed();
    }
    return true;
}

// A popup window of the page is not a part of the view.
bool EscapeKey::isInView(QObject *watched) const
{
    if (!watched->isWidgetType())
        return false;
    const auto *const widget = static_cast<QWidget *>(watched);
    return widget == m_view || m_view->isAncestorOf(widget);
}

} // namespace Auth0Qt
