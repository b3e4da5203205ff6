// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtGui/qwindow.h>

class Auth0LoginController;

QT_BEGIN_NAMESPACE
class QQuickItem;
class QQuickWindow;
QT_END_NAMESPACE

namespace Auth0Qt {

// Connects a LoginView to its window. The view handles Escape while it has the focus: a Shortcut
// would be ambiguous with a Shortcut of the application, and the page accepts the key. The login
// ends when the window is closed or hidden.
class ViewWindow : public QObject
{
    Q_OBJECT

public:
    // The view is the parent, and has a function giveUp().
    ViewWindow(Auth0LoginController *controller, QQuickItem *view);

    // The top-level window that shows the scene of window, which may be null: the window of a
    // QQuickWidget, or of a window around it.
    static QWindow *seenWindow(QQuickWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void endSoon();
    bool hasKeyboard() const;

    Auth0LoginController *const m_controller;
    QQuickItem *const m_view;
    QPointer<QQuickWindow> m_window;
    QPointer<QWindow> m_seen; // the top-level window of m_window
};

} // namespace Auth0Qt
