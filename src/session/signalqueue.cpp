// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/signalqueue.h"

#include <QtCore/qpointer.h>

#include <utility>

namespace Auth0Qt {

void SignalQueue::add(Function function)
{
    m_functions.append(std::move(function));
    schedule();
}

void SignalQueue::schedule()
{
    if (!m_closed && !std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &SignalQueue::flush, Qt::QueuedConnection);
}

void SignalQueue::close()
{
    m_closed = true;
    // The destructor of a function can run code of the application.
    const QList<Function> dropped = std::exchange(m_functions, {}) + std::exchange(m_due, {});
    Q_UNUSED(dropped)
}

// A slot or a function can delete this object or run an event loop.
void SignalQueue::flush()
{
    m_scheduled = false;
    if (m_closed)
        return;
    const QPointer<SignalQueue> self(this);
    m_due += std::exchange(m_functions, {});
    Q_EMIT flushing();
    while (self && !m_due.isEmpty()) {
        const Function function = m_due.takeFirst();
        function();
    }
    if (self)
        Q_EMIT flushed();
}

} // namespace Auth0Qt
