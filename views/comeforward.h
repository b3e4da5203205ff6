// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtGui/qwindow.h>

#include <functional>

class Auth0LoginController;

namespace Auth0Qt {

// Brings a view's window to the front when the person comes back from the system browser, or has
// confirmed the code on another device; and the window that it belongs to when it closes then. How
// far that goes is the desktop's to say: where it does not let a window come to the front, it is
// asked to draw attention to it.
class ComeForward : public QObject
{
    Q_OBJECT

public:
    // window may return null.
    ComeForward(Auth0LoginController *controller, std::function<QWindow *()> window,
                QObject *parent);

private:
    void comeForward();

    const std::function<QWindow *()> m_window;
    QPointer<QWindow> m_watched;
};

// Shows the window, minimized or not, above others and gives it the keyboard, as far as the desktop
// allows.
void bringToFront(QWindow *window);

} // namespace Auth0Qt
