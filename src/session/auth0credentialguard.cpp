// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentialguard.h"

/*!
    \class Auth0CredentialGuard
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0CredentialGuard
    \brief Asks the user to confirm their identity before the application gets an access token.

    Implement confirm() with a method of the platform: a PIN, a fingerprint, polkit, Windows Hello.
    Set the guard as Auth0Provider::credentialGuard. Auth0Provider::guardPolicy specifies how often
    it is asked.

    If the user does not confirm, the waiting requests for a token fail with \c Cancelled,
    \c guard.refused. The session and the profile are not changed.
*/

/*!
    Constructs a guard with \a parent.
*/
Auth0CredentialGuard::Auth0CredentialGuard(QObject *parent)
    : QObject(parent)
{
}

Auth0CredentialGuard::~Auth0CredentialGuard() = default;

/*!
    \fn QFuture<bool> Auth0CredentialGuard::confirm(const QString &reason)

    Asks the user. \a reason is a sentence for the user, in the application's language, that says
    what the token is for. The result of the future is \c true if the user has confirmed, and
    \c false otherwise. A future that is cancelled, or ends without a result, counts as \c false.
    Called on the provider's thread, and not again before the future has ended: requests that arrive
    in the meantime share the answer. Must not block.
*/

/*!
    Reserved for later versions, which can extend this interface without breaking binary
    compatibility. \a id is the function to call, \a data points to its arguments. Does nothing.
*/
void Auth0CredentialGuard::virtual_hook(int id, void *data)
{
    Q_UNUSED(id)
    Q_UNUSED(data)
}
