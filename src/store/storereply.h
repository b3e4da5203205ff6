// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialstore.h"

#include <QtCore/qpromise.h>

namespace Auth0Qt {

// The promise of a store's future. The future always ends with exactly one result: in Qt 6.4
// reading a future without a result crashes.
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

    // Calls the continuations. The state of the caller must be consistent.
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

// A future that ends when the event loop of `context` runs.
QFuture<Auth0StoreResult> finishLater(QObject *context, const Auth0StoreResult &result);

// Ok, or the result if a store rejects the call.
Auth0StoreResult checkStoreCall(const QString &key);
Auth0StoreResult checkStoreCall(const QString &key, const QByteArray &data);

} // namespace Auth0Qt
