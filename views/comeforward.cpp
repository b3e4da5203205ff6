// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "comeforward.h"

#include "auth0logincontroller.h"

#include <QtCore/qtimer.h>

#include <chrono>

using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr auto Patience = 500ms; // for the desktop to give us the keyboard

void restoreAndRaise(QWindow *window)
{
    if (QWindow *const parent = window->transientParent())
        restoreAndRaise(parent);
    if (!window->isVisible())
        return;
    if (window->windowStates() & Qt::WindowMinimized)
        window->setWindowStates(window->windowStates() & ~Qt::WindowMinimized);
    window->raise();
}

} // namespace

void bringToFront(QWindow *window)
{
    if (!window || !window->isVisible())
        return;
    restoreAndRaise(window);
    window->requestActivate();
    // X11: window managers refuse a request that is older than the person's last click elsewhere,
    // and Qt's clock is that of its last event. A property that is set brings the server's time.
    window->setTitle(window->title());
    QTimer::singleShot(Patience, window, [window] {
        if (!window->isVisible() || window->isActive())
            return;
        window->requestActivate();
        window->alert(0); // Windows, and desktops that keep the keyboard where it is
    });
}

ComeForward::ComeForward(Auth0LoginController *controller, std::function<QWindow *()> window,
                         QObject *parent)
    : QObject(parent)
    , m_window(std::move(window))
{
    connect(controller, &Auth0LoginController::answerReceived, this, &ComeForward::comeForward);
}

void ComeForward::comeForward()
{
    QWindow *const window = m_window();
    bringToFront(window);
    if (!window || window == m_watched)
        return;
    if (m_watched)
        m_watched->disconnect(this);
    m_watched = window;
    // What is below a window that goes is the desktop's choice, and that may be the browser.
    connect(window, &QWindow::visibleChanged, this,
            [this, parent = QPointer<QWindow>(window->transientParent())](bool visible) {
                if (visible)
                    return;
                m_watched->disconnect(this);
                m_watched = nullptr;
                bringToFront(parent);
            });
}

} // namespace Auth0Qt
