// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <functional>

namespace Auth0Qt {

class HttpClient;

// Home realm discovery: whether the domain of an e-mail address belongs to an enterprise connection
// of an Auth0 tenant. The tenant answers by WebFinger (RFC 7033), and names no connection. Callers
// with the same question at the same time share one request.
class HomeRealmDiscovery
{
    Q_DISABLE_COPY_MOVE(HomeRealmDiscovery)

public:
    // How long "no" is kept. It can become "yes" when an administrator adds the connection.
    static constexpr std::chrono::seconds NoLifetime { 15 };

    explicit HomeRealmDiscovery(HttpClient *client);
    ~HomeRealmDiscovery();

    // The domain of an e-mail address, in lower case and in ASCII (RFC 5890). Empty if it is none.
    static QString domainOf(const QString &email);

    // Calls back later, once, unless context is deleted. Errors: those of HttpResponse.
    using Callback = std::function<void(const Result<bool> &)>;
    void ask(const QString &issuer, const QString &domain, QObject *context, Callback callback);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Callback callback;
    };

    void settle(const QUrl &question, const Result<bool> &answer);

    HttpClient *const m_client;
    QHash<QUrl, QList<Waiter>> m_waiters;
    QHash<QUrl, std::chrono::milliseconds> m_refused; // until when the answer is "no"
};

} // namespace Auth0Qt
