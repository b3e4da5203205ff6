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

// What a LoginView has to do with its window. Escape is the view's while the keyboard is in it:
// before any shortcut of the application, with which one of the view's own would be ambiguous, and
// before the page, which would swallow the key. And a login ends when the window is closed or
// hidden.
class ViewWindow : public QObject
{
    Q_OBJECT

public:
    // A child of the view, whose giveUp() it calls.
    ViewWindow(Auth0LoginController *controller, QQuickItem *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void endSoon();
    bool hasKeyboard() const;

    Auth0LoginController *const m_controller;
    QQuickItem *const m_view;
    QPointer<QQuickWindow> m_window;
    QPointer<QWindow> m_seen; // the one on the screen that m_window is in
};

} // namespace Auth0Qt
