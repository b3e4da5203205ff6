// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "auth0credentialguard.h"

#include <QtCore/qpointer.h>

#include <chrono>

namespace Auth0Qt {

// Between the tokens and those who want them, when the application has set a guard.
class GuardGate : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QPointer<Auth0CredentialGuard> guard; // the application's
    Auth0::GuardPolicy policy = Auth0::GuardPolicy::Once;
    std::chrono::milliseconds idleTime = std::chrono::minutes(5);

    // Whether a token may go out without a question. Without a guard: always.
    bool isOpen() const;
    // A token went out: the idle time begins anew.
    void pass();
    void close(); // the next one is asked whatever the policy

    // Asks, unless a question is open already; answered() tells, never from within this call.
    void ask(const QString &reason);
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void answered(bool confirmed);

private:
    void finish(bool confirmed);

    bool m_asking = false;
    bool m_confirmed = false;
    std::chrono::milliseconds m_lastPass {}; // by the clock that goes on in sleep
};

} // namespace Auth0Qt
