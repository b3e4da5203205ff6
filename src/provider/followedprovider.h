// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0provider.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Auth0Qt {

// The provider whose signals an object is connected to. It is not owned, and can be destroyed at
// any time.
class FollowedProvider
{
public:
    Auth0Provider *get() const { return m_provider; }
    Auth0Provider *operator->() const { return m_provider; }
    operator Auth0Provider *() const { return m_provider; }

    // Returns false if the provider is unchanged. Calls destroyed() when the provider is destroyed;
    // get() returns null at that time.
    template<typename Function>
    bool set(Auth0Provider *provider, Function destroyed)
    {
        if (m_provider == provider)
            return false;
        m_context.reset(provider ? new QObject : nullptr);
        m_provider = provider;
        if (provider)
            QObject::connect(provider, &QObject::destroyed, m_context.get(), destroyed);
        return true;
    }

    // The receiver of connections that are removed when another provider is set.
    QObject *context() const { return m_context.get(); }

private:
    QPointer<Auth0Provider> m_provider;
    std::unique_ptr<QObject> m_context;
};

} // namespace Auth0Qt
