// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <QtCore/qpromise.h>

namespace Auth0Qt {

// The promise behind a store's future. Whatever happens to it, the future ends with exactly one
// result: on Qt 6.4 a future without a result crashes its readers.
class StoreReply
{
public:
    explicit StoreReply(const Auth0StoreResult &fallback)
        : m_fallback(fallback)
    {
        m_promise.start();
    }
    ~StoreReply() { finish(m_fallback); }
    Q_DISABLE_COPY_MOVE(StoreReply)

    QFuture<Auth0StoreResult> future() const { return m_promise.future(); }

    // Runs the continuations: the caller must be in order before this.
    void finish(const Auth0StoreResult &result)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    Auth0StoreResult m_fallback;
    QPromise<Auth0StoreResult> m_promise;
    bool m_finished = false;
};

// A future that ends as soon as the event loop of `context` runs.
QFuture<Auth0StoreResult> finishLater(QObject *context, const Auth0StoreResult &result);

// Nothing, or why a store refuses this call.
Auth0StoreResult checkStoreCall(const QString &key);
Auth0StoreResult checkStoreCall(const QString &key, const QByteArray &data);

} // namespace Auth0Qt
