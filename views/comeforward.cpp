// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "comeforward.h"

#include <QtCore/qtimer.h>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr auto Patience = 500ms; // the time for the desktop to activate the window

// Never deleted: a view may be destroyed after static objects.
QList<ComeForward *> &all()
{
    static auto *const views = new QList<ComeForward *>;
    return *views;
}

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
    // X11: window managers refuse a request that is older than the user's last click in another
    // window, and Qt uses the time of its last event. Setting a property updates it with the
    // server's time.
    window->setTitle(window->title());
    QTimer::singleShot(Patience, window, [window] {
        if (!window->isVisible() || window->isActive())
            return;
        window->requestActivate();
        window->alert(0); // Windows, and desktops with focus stealing prevention
    });
}

ComeForward::ComeForward(Auth0LoginController *controller, std::function<QWindow *()> window,
                         QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_window(std::move(window))
{
    all().append(this);
    connect(controller, &Auth0LoginController::answerReceived, this, &ComeForward::comeForward);
}

ComeForward::~ComeForward()
{
    all().removeOne(this);
}

ComeForward *ComeForward::running(const Auth0Provider *provider)
{
    const auto found = std::find_if(all().cbegin(), all().cend(), [provider](const ComeForward *c) {
        return c->m_controller && c->m_controller->isRunning()
                && c->m_controller->provider() == provider;
    });
    return provider && found != all().cend() ? *found : nullptr;
}

void ComeForward::raise() const
{
    bringToFront(m_window());
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
    // When a window closes, the desktop activates another one, which may be the browser.
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
