// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentialguard.h"

/*!
    \class Auth0CredentialGuard
    \since 0.1
    \inmodule Auth0Qt
    \brief Asks whether the person at the computer is the one who signed in, before the application
    gets a token.

    Implement confirm() with what the platform has: a PIN, a fingerprint, polkit, Windows Hello.
    Set it as Auth0Provider::credentialGuard; Auth0Provider::guardPolicy says how often it is asked.

    A refusal gives \c Cancelled, \c guard.refused to whoever wanted the token. The session stays,
    and the profile stays visible.
*/

/*!
    Makes a guard with \a parent.
*/
Auth0CredentialGuard::Auth0CredentialGuard(QObject *parent)
    : QObject(parent)
{
}

Auth0CredentialGuard::~Auth0CredentialGuard() = default;

/*!
    \fn QFuture<bool> Auth0CredentialGuard::confirm(const QString &reason)

    Asks. \a reason is a sentence for people, in the application's language, that says what the
    token is for. The future gives true when the person has confirmed, false when not; one that is
    cancelled, or ends without a result, counts as false. Called on the provider's thread, once at a
    time; callers that come meanwhile share the answer. Must not block.
*/

/*!
    Reserved for later versions, which can extend this interface without breaking those who
    implement it. \a id says what is asked, \a data points to its arguments. Does nothing.
*/
void Auth0CredentialGuard::virtual_hook(int id, void *data)
{
    Q_UNUSED(id)
    Q_UNUSED(data)
}
