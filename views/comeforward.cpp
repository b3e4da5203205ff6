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
    , m_controller(controller)
    , m_window(std::move(window))
    , m_face(controller->face())
{
    connect(controller, &Auth0LoginController::authorizeUrlChanged, this, [this] {
        if (isBackFromBrowser())
            comeForward();
    });
    connect(controller, &Auth0LoginController::canGoBackChanged, this, [this] {
        if (isCodeConfirmed())
            comeForward();
    });
    connect(controller, &Auth0LoginController::faceChanged, this,
            [this] { m_face = m_controller->face(); });
}

// The link is gone with the answer, and the face stays for a moment; one that showed that no
// browser opened makes room: the person has found another.
bool ComeForward::isBackFromBrowser() const
{
    if (!m_controller->isRunning() || !m_controller->authorizeUrl().isEmpty())
        return false;
    const Auth0::Face face = m_controller->face();
    return face == Auth0::Face::WaitingForBrowser
            || (m_face == Auth0::Face::Problem && face == Auth0::Face::Preparing);
}

// Then there is no way back from the code.
bool ComeForward::isCodeConfirmed() const
{
    return m_controller->isRunning() && m_controller->face() == Auth0::Face::DeviceCode
            && !m_controller->canGoBack();
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
