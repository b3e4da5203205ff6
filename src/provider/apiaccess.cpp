// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "provider/apiaccess.h"

#include "provider/auth0provider_p.h"

#include "http/origin.h"
#include "http/servermetadata.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthread.h>
#include <QtCore/qurl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Watcher = QFutureWatcher<Auth0Credentials>;

// Gets a token from the provider, on its thread. Requests that were rejected with the same token
// share one refresh: a call during the refresh waits for it, and a later call finds that the token
// has changed.
QFuture<Auth0Credentials> credentialsForUrl(Auth0Provider *provider, const QString &audience,
                                            const QString &rejectedToken)
{
    AccessTokens &tokens = Auth0ProviderPrivate::get(provider)->session.tokens;
    CredentialsRequest request;
    request.key.audience = audience;
    request.forApi = true;
    request.rejectedToken = rejectedToken;
    return tokens.credentials(request);
}

} // namespace

ApiAccess::ApiAccess(Auth0Provider *provider)
    : m_provider(provider)
{
}

void ApiAccess::close()
{
    const QMutexLocker locker(&m_mutex);
    m_provider = nullptr;
    m_origins.clear();
}

void ApiAccess::setOrigins(const QStringList &origins)
{
    QStringList list;
    for (const QString &origin : origins)
        list.append(originOf(handshakeUrl(QUrl(origin))));
    const QMutexLocker locker(&m_mutex);
    m_origins = list;
}

bool ApiAccess::isApiOrigin(const QUrl &url) const
{
    QUrl request = handshakeUrl(url);
    request.setFragment({}); // is not sent (RFC 9110 section 7.1)
    if (!isAllowedEndpoint(request)) // tokens are not sent over plain HTTP
        return false;
    const QMutexLocker locker(&m_mutex);
    return m_origins.contains(originOf(request));
}

QFuture<Auth0Credentials> ApiAccess::credentials(const QString &audience,
                                                 const QString &rejectedToken)
{
    auto promise = std::make_shared<QPromise<Auth0Credentials>>();
    QFuture<Auth0Credentials> future = promise->future();
    promise->start();
    QMutexLocker locker(&m_mutex);
    Auth0Provider *const provider = m_provider;
    if (!provider)
        return future; // the destructor of the promise ends it
    if (provider->thread() == QThread::currentThread()) {
        locker.unlock();
        return credentialsForUrl(provider, audience, rejectedToken);
    }
    // Posted while the mutex is locked, so that the provider still exists. If the provider is
    // destroyed before it handles the event, the promise is destroyed with the event.
    QMetaObject::invokeMethod(
            provider,
            [provider, audience, rejectedToken, promise] {
                auto *const watcher = new Watcher(provider);
                QObject::connect(watcher, &Watcher::finished, provider, [watcher, promise] {
                    watcher->deleteLater();
                    promise->addResult(watcher->result());
                    promise->finish();
                });
                watcher->setFuture(credentialsForUrl(provider, audience, rejectedToken));
            },
            Qt::QueuedConnection);
    return future;
}

Auth0Credentials ApiAccess::result(const QFuture<Auth0Credentials> &future)
{
    if (future.resultCount() > 0)
        return future.resultAt(0);
    return Auth0CredentialsData::failed(
            Auth0Error(Auth0::ErrorCode::Cancelled, u"provider.destroyed"_s));
}

} // namespace Auth0Qt
