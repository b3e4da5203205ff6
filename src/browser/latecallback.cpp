// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/latecallback.h"

#include <QtCore/qlist.h>

#include <chrono>

using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

// Another program may need the port, and the user hardly returns to the page later.
constexpr auto Lifetime = 10min;

// A provider and its listeners live on one thread.
thread_local QList<RedirectListener *> lateListeners;

} // namespace

LateCallback::LateCallback(const QUrl &redirectUri, const QImage &logo)
    : m_listener([](const QUrl &) { return false; })
{
    if (!RedirectListener::isLoopbackUri(redirectUri) || !m_listener.listen(redirectUri))
        return;
    m_listener.setLogo(logo);
    lateListeners.append(&m_listener);
    m_end.setSingleShot(true);
    QObject::connect(&m_end, &QTimer::timeout, &m_listener, &RedirectListener::close);
    m_end.start(Lifetime);
}

LateCallback::~LateCallback()
{
    lateListeners.removeOne(&m_listener);
}

void LateCallback::makeRoom()
{
    for (RedirectListener *listener : std::as_const(lateListeners))
        listener->close();
}

} // namespace Auth0Qt
