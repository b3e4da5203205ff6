// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"

#include <QtCore/qfuture.h>
#include <QtCore/qmutex.h>
#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

class Auth0Provider;

namespace Auth0Qt {

// The origins that get a provider's access tokens, and access to these tokens. Shared by the
// provider and by network access managers, which can live on other threads: all functions are
// thread-safe, also after the provider is destroyed.
class ApiAccess
{
public:
    explicit ApiAccess(Auth0Provider *provider);

    // Called when the provider is being destroyed.
    void close();

    void setOrigins(const QStringList &origins);
    bool isApiOrigin(const QUrl &url) const;

    // Returns a token for the audience, or for that of the provider if it is empty. If an API has
    // rejected a token, pass it as rejectedToken to get another one. The future ends without a
    // result if the provider is destroyed.
    QFuture<Auth0Credentials> credentials(const QString &audience, const QString &rejectedToken);
    static Auth0Credentials result(const QFuture<Auth0Credentials> &future);

private:
    mutable QMutex m_mutex;
    Auth0Provider *m_provider; // null: destroyed
    QStringList m_origins;
};

} // namespace Auth0Qt
