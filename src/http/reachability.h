// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Auth0Qt {

// Reports whether there is a network. Tests replace it.
class ReachabilitySource : public QObject
{
    Q_OBJECT

public:
    virtual bool isDisconnected() const = 0;

Q_SIGNALS:
    void changed();
};

// The system's information about the network, for all providers of the process. Only "disconnected"
// is used: "connected" may mean a captive portal. It prevents no request, since a server on this
// computer needs no network.
class Reachability : public QObject
{
    Q_OBJECT

public:
    // Only in the thread of the application object, which owns the instance.
    static Reachability *instance();

    // False if there is no information. The first call starts watch(). It is not called at
    // start-up, since loading takes some milliseconds.
    bool isDisconnected();
    // Starts to watch the network: returned() is emitted from now on.
    void watch();

    // For tests. The factory may return null. It is called at most once, at the first use.
    using Factory = std::function<std::unique_ptr<ReachabilitySource>()>;
    void setFactory(Factory factory); // discards the state
    // Restores the default.
    void setSystem();
    // A back end that may block is not loaded unless the system responds within this time.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void returned(); // from Disconnected to anything better

private:
    explicit Reachability(QObject *parent);
    void begin();
    void update();

    Factory m_factory; // empty: the system
    bool m_isSystem = true;
    std::chrono::milliseconds m_patience { 1000 };
    QPointer<QObject> m_probe;
    std::unique_ptr<ReachabilitySource> m_source;
    bool m_asked = false;
    bool m_disconnected = false;
};

} // namespace Auth0Qt
