// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <memory>

namespace Auth0Qt {

// The promise of Auth0Provider::credentials(). Its future always ends with exactly one result.
// QPromise does not guarantee this: it drops results after the caller's cancel(), and with Qt 6.4,
// reading a future without a result crashes. If the last copy is destroyed before finish(), the
// result is Cancelled, provider.destroyed.
class CredentialsPromise
{
public:
    CredentialsPromise();
    ~CredentialsPromise();
    CredentialsPromise(CredentialsPromise &&) noexcept;
    CredentialsPromise &operator=(CredentialsPromise &&) noexcept;
    CredentialsPromise(const CredentialsPromise &);
    CredentialsPromise &operator=(const CredentialsPromise &);

    QFuture<Auth0Credentials> future() const;
    void finish(const Auth0Credentials &credentials); // only the first call has an effect
    bool isFinished() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

// A future that has its result already. It needs no promise, and no event.
QFuture<Auth0Credentials> finishedFuture(const Auth0Credentials &credentials);

} // namespace Auth0Qt
