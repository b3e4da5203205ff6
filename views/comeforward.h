// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logincontroller.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtGui/qwindow.h>

#include <functional>

class Auth0Provider;

namespace Auth0Qt {

// Brings a view's window to the front when the user returns from the system browser or has
// confirmed the code on another device, and its parent window when the view's window closes then.
// If the desktop does not allow that, it is asked to draw attention to the window.
class ComeForward : public QObject
{
    Q_OBJECT

public:
    // The function can return null.
    ComeForward(Auth0LoginController *controller, std::function<QWindow *()> window,
                QObject *parent);
    ~ComeForward() override;

    // Returns the object of the view in which a login of the provider runs, or null.
    static ComeForward *running(const Auth0Provider *provider);
    void raise() const;

private:
    void comeForward();

    const QPointer<Auth0LoginController> m_controller;
    const std::function<QWindow *()> m_window;
    QPointer<QWindow> m_watched;
};

// Restores, raises and activates the window, if the desktop allows it.
void bringToFront(QWindow *window);

} // namespace Auth0Qt
