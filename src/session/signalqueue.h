// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// Calls functions from the event loop, in the order in which they were added. An object that emits
// all its signals in such functions emits none during a call of its own functions.
class SignalQueue : public QObject
{
    Q_OBJECT

public:
    using Function = std::function<void()>;

    void add(Function function);
    // Emits flushing() even if no function is added.
    void schedule();
    // Drops the functions. Calls nothing from now on.
    void close();
    bool isClosed() const { return m_closed; }

Q_SIGNALS:
    // Emitted before the added functions are called. A function that a slot adds is called in the
    // next round.
    void flushing();
    void flushed();

private:
    void flush();

    QList<Function> m_functions;
    QList<Function> m_due; // called in this round
    bool m_scheduled = false;
    bool m_closed = false;
};

} // namespace Auth0Qt
