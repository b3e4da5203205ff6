// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "provider/apiaccess.h"

#include "auth0provider.h"
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

// No token lasts so long: a fresh one is given.
constexpr std::chrono::hours LongerThanAny { 24 * 365 * 100 };

// The one place that asks the provider, on its thread. Requests that were rejected with the same
// token share one refresh: who comes while it runs waits for it, who comes later finds that the
// token has changed.
QFuture<Auth0Credentials> credentialsForUrl(Auth0Provider *provider, const QString &audience,
                                            const QString &rejectedToken)
{
    const QFuture<Auth0Credentials> current = provider->credentialsFor(audience);
    if (rejectedToken.isEmpty() || !current.isFinished()
        || current.result().accessToken() != rejectedToken) {
        return current;
    }
    return provider->credentialsFor(audience, {}, LongerThanAny);
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
        list.append(originOf(QUrl(origin)));
    const QMutexLocker locker(&m_mutex);
    m_origins = list;
}

bool ApiAccess::isApiOrigin(const QUrl &url) const
{
    if (!isAllowedEndpoint(url)) // no token over plain http
        return false;
    const QMutexLocker locker(&m_mutex);
    return m_origins.contains(originOf(url));
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
        return future; // the promise ends it
    if (provider->thread() == QThread::currentThread()) {
        locker.unlock();
        return credentialsForUrl(provider, audience, rejectedToken);
    }
    // Under the lock, so that the provider is there to post to. When it dies before it gets to
    // this, the promise dies with the event.
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
