// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How Auth0Provider gets a session for a token that the application already has.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

using namespace Qt::StringLiterals;

/*!
    Signs in with a token of another system, without a page (RFC 8693). The server exchanges
    \a subjectToken, whose type is the absolute URI \a subjectTokenType, for tokens of its own. The
    result is a session like any other: it ends with loggedIn() or loginFailed(), is stored and
    refreshed, and replaces an existing session.

    \code
    auth0.exchangeToken(oldSystem.sessionToken(), u"https://acme.com/old-session"_s);
    \endcode

    Of \a options, only the audience, the scopes, the organization, requiredAcrValues and the
    parameters are used. The parameters are sent unchanged, for example \c actor_token and
    \c actor_token_type. The scopes of the provider are requested, too.

    Auth0 calls this Custom Token Exchange. The tenant needs a Token Exchange Profile for this type,
    with an Action that verifies the token and selects the user. The application needs the setting
    \e{Custom Token Exchange} (\c{token_exchange.allow_any_profile_of_type}). If the server asks for
    another factor, the error is \c MfaRequired: call login() then. If the token is empty, the error
    is \c exchange.subject_token. If the type is not an absolute URI, it is
    \c exchange.subject_token_type.

    \sa adoptRefreshToken(), loginWith()
*/
void Auth0Provider::exchangeToken(const QString &subjectToken, const QString &subjectTokenType,
                                  const Auth0LoginOptions &options)
{
    d_func()->browserLogin->start(
            options, Auth0Qt::LoginAttempt::Way::Grant,
            { Auth0Qt::Grant::Kind::TokenExchange, subjectToken, subjectTokenType });
}

/*!
    Begins a session with \a refreshToken, which was issued to the user before the application used
    Auth0Qt. The user does not sign in again. The token is refreshed once. The new tokens are
    verified, stored and refreshed as after a login. Ends with loggedIn() or loginFailed(). If the
    server rotates refresh tokens, \a refreshToken is invalid afterwards: remove your copy of it
    when loggedIn() is emitted.

    The refresh token must be issued to this \l clientId with the scope \c openid. If
    \a refreshToken is empty, the error is \c refresh.no_token_given.

    \sa exchangeToken(), restore()
*/
void Auth0Provider::adoptRefreshToken(const QString &refreshToken)
{
    d_func()->browserLogin->start({}, Auth0Qt::LoginAttempt::Way::Grant,
                                  { Auth0Qt::Grant::Kind::RefreshToken, refreshToken, {} });
}
