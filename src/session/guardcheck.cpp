// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/guardcheck.h"

#include "global/clocks.h"

#include <QtCore/qfuturewatcher.h>

namespace Auth0Qt {

using Auth0::GuardPolicy;

bool GuardCheck::isOpen() const
{
    if (!guard)
        return true;
    switch (policy) {
    case GuardPolicy::Always:
        return false;
    case GuardPolicy::Once:
        return m_confirmed;
    case GuardPolicy::AfterIdle:
        break;
    }
    return m_confirmed && clocks().steady() - m_lastPass < idleTime;
}

void GuardCheck::pass()
{
    if (guard)
        m_lastPass = clocks().steady();
}

void GuardCheck::close()
{
    m_confirmed = false;
}

void GuardCheck::ask(const QString &reason)
{
    if (m_asking || !guard)
        return;
    m_asking = true;
    using Watcher = QFutureWatcher<bool>;
    auto *const watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        // With Qt 6.4, reading a future without a result crashes.
        finish(!watcher->isCanceled() && watcher->future().resultCount() > 0 && watcher->result());
    });
    watcher->setFuture(guard->confirm(reason));
    // If the guard is destroyed while it is asked, the answer is no.
    connect(guard, &QObject::destroyed, watcher, [this, watcher] {
        watcher->disconnect(this);
        watcher->deleteLater();
        finish(false);
    });
}

void GuardCheck::finish(bool confirmed)
{
    m_asking = false;
    m_confirmed = confirmed;
    if (confirmed)
        pass();
    Q_EMIT answered(confirmed);
}

} // namespace Auth0Qt
