// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loadqueue.h"

#include <utility>

using namespace std::chrono_literals;

namespace Auth0Qt {

LoadQueue::LoadQueue(const Load &load, QObject *parent)
    : QObject(parent)
    , m_load(load)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] { setLoading(false); });
}

void LoadQueue::load(const QUrl &url)
{
    m_next = url;
    m_patience.start();
    begin();
}

void LoadQueue::setLoading(bool loading)
{
    m_loading = loading;
    // Queued: the engine is still processing the end of the load.
    if (!loading && isWaiting())
        QMetaObject::invokeMethod(this, &LoadQueue::begin, Qt::QueuedConnection);
}

void LoadQueue::reset()
{
    m_patience.stop();
    m_next.clear();
    m_loading = false;
}

void LoadQueue::begin()
{
    if (m_loading || !isWaiting())
        return;
    m_patience.stop();
    // The engine reports the start of the load later.
    m_loading = true;
    m_load(std::exchange(m_next, {}));
}

} // namespace Auth0Qt
