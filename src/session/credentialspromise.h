// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <memory>

namespace Auth0Qt {

// The giving end of Auth0Provider::credentials(): a future that ends with exactly one result,
// whatever happens. A QPromise cannot do that, since it drops results after the caller's cancel(),
// and on Qt 6.4 a future without a result crashes its readers. When the last copy goes unfinished,
// the result is Cancelled, provider.destroyed.
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
    void finish(const Auth0Credentials &credentials); // the first call counts
    bool isFinished() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Auth0Qt
