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

// Where a provider's tokens may be sent, and how to get one. It is shared by the provider and by
// network access managers, which may live on other threads: everything here may be called on any
// thread, also when the provider has gone.
class ApiAccess
{
public:
    explicit ApiAccess(Auth0Provider *provider);

    // The provider is about to die.
    void close();

    void setOrigins(const QStringList &origins);
    bool isApiOrigin(const QUrl &url) const;

    // A token for the audience, empty: the provider's; not the one that an API has rejected, if
    // there is one. A future that ends without a result says that the provider has died.
    QFuture<Auth0Credentials> credentials(const QString &audience, const QString &rejectedToken);
    static Auth0Credentials result(const QFuture<Auth0Credentials> &future);

private:
    mutable QMutex m_mutex;
    Auth0Provider *m_provider; // null: gone
    QStringList m_origins;
};

} // namespace Auth0Qt
