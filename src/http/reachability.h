// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Auth0Qt {

// Who says whether there is a network. Tests bring their own.
class ReachabilitySource : public QObject
{
    Q_OBJECT

public:
    virtual bool isDisconnected() const = 0;

Q_SIGNALS:
    void changed();
};

// What the system says about the network, for all providers of the process. Only that there is none
// is believed, and it stops no request: a service on this computer answers without a network, and
// "connected" may mean a hotel's sign-in page.
class Reachability : public QObject
{
    Q_OBJECT

public:
    // In the application object's thread only, and gone with that object.
    static Reachability *instance();

    // True only when the system has a say and says so. The first call begins to ask the system: not
    // at start-up, then, since its answer takes some milliseconds of this thread.
    bool isDisconnected();
    // From here on returned() is told. isDisconnected() does the same.
    void watch();

    // Null: there is none. Called at most once, at the first use.
    using Factory = std::function<std::unique_ptr<ReachabilitySource>()>;
    void setFactory(Factory factory); // what was there before is forgotten
    // How it is found at first, which this brings back.
    void setSystem();
    // What may block the thread is not begun unless the system answers within this time.
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
