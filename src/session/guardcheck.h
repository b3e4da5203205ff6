// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0credentialguard.h"

#include <QtCore/qpointer.h>

#include <chrono>

namespace Auth0Qt {

// Asks the application's guard, if there is one, before an access token is returned.
class GuardCheck : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QPointer<Auth0CredentialGuard> guard; // the application's
    Auth0::GuardPolicy policy = Auth0::GuardPolicy::Once;
    std::chrono::milliseconds idleTime = std::chrono::minutes(5);

    // Whether a token can be returned without asking the guard. Always true without a guard.
    bool isOpen() const;
    // Called when a token was returned. Restarts the idle time.
    void pass();
    void close(); // the guard is asked before the next token

    // Asks the guard, unless it is being asked already. answered() is never emitted during this
    // call.
    void ask(const QString &reason);
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void answered(bool confirmed);

private:
    void finish(bool confirmed);

    bool m_asking = false;
    bool m_confirmed = false;
    std::chrono::milliseconds m_lastPass {}; // by the clock that continues during sleep
};

} // namespace Auth0Qt
