// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "viewwindow.h"

#include "auth0logincontroller.h"

#include <QtCore/qmetaobject.h>
#include <QtGui/qevent.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickrendercontrol.h>
#include <QtQuick/qquickwindow.h>

namespace Auth0Qt {

QWindow *ViewWindow::seenWindow(QQuickWindow *window)
{
    QWindow *seen = window ? QQuickRenderControl::renderWindowFor(window) : nullptr;
    if (!seen)
        seen = window;
    while (seen && seen->parent())
        seen = seen->parent();
    return seen;
}

ViewWindow::ViewWindow(Auth0LoginController *controller, QQuickItem *view)
    : QObject(view)
    , m_controller(controller)
    , m_view(view)
{
    connect(view, &QQuickItem::windowChanged, this, &ViewWindow::follow);
    // No signal reports a change of the windows around it.
    connect(controller, &Auth0LoginController::runningChanged, this, &ViewWindow::follow);
    connect(controller, &Auth0LoginController::faceChanged, this, &ViewWindow::follow);
    follow();
}

void ViewWindow::follow()
{
    QQuickWindow *const window = m_view->window();
    if (window != m_window) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window;
        if (window)
            window->installEventFilter(this);
    }
    QWindow *const seen = seenWindow(window);
    if (seen == m_seen)
        return;
    if (m_seen)
        m_seen->disconnect(this);
    m_seen = seen;
    if (seen) {
        connect(seen, &QWindow::visibleChanged, this, [this](bool visible) {
            if (!visible)
                endSoon();
        });
    }
}

// Queued: a native window that is recreated is shown again at once. A login in a hidden window
// could not be seen, and anyone could continue it when the window is shown again.
void ViewWindow::endSoon()
{
    if (!m_controller->isRunning())
        return;
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_seen && !m_seen->isVisible())
                    m_controller->cancel();
            },
            Qt::QueuedConnection);
}

// If no item has the focus, an item around the view may have it.
bool ViewWindow::hasKeyboard() const
{
    const QQuickItem *const item = m_window->activeFocusItem();
    return !item || item == m_view || m_view->isAncestorOf(item) || item->isAncestorOf(m_view);
}

bool ViewWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *const key = static_cast<QKeyEvent *>(event);
    if (watched != m_window || !key->matches(QKeySequence::Cancel)
        || m_controller->face() == Auth0::Face::Idle || !m_view->isVisible() || !hasKeyboard()) {
        return false;
    }
    key->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        QMetaObject::invokeMethod(m_view, "giveUp");
    return true;
}

} // namespace Auth0Qt
