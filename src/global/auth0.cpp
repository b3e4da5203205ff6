// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0.h"

/*!
    \namespace Auth0
    \inmodule Auth0Qt
    \since 0.1
    \brief The enums of Auth0Qt, in one place so that QML reaches them (\c Auth0.State.LoggedIn).
*/

/*!
    \enum Auth0::State
    Where the session of an Auth0Provider stands.

    \value LoggedOut   Nobody is signed in.
    \value Restoring   The session of the last run is being read from the store.
    \value LoggingIn   A login runs.
    \value LoggedIn    There is a verified session.
    \value LoggingOut  The session is being ended.
*/

/*!
    \enum Auth0::ErrorCode
    The kinds of failure. Auth0Error::detail() tells them apart further.

    \value NoError              Nothing went wrong.
    \value Cancelled            The person or the application ended it.
    \value Timeout              It took longer than allowed.
    \value NetworkError         The server could not be reached.
    \value TlsError             No trusted connection to the server.
    \value RateLimited          The server asks to wait; see Auth0Error::retryAfter().
    \value ServerError          The server has a problem of its own.
    \value InvalidResponse      The server's answer breaks the protocol.
    \value ConfigurationError   A setting of the application or of its tenant is wrong.
    \value BrowserError         The page could not be shown.
    \value RedirectRejected     An answer in the browser was not one to this login.
    \value AuthorizationDenied  The server or the person refused the login.
    \value IdTokenInvalid       The ID token breaks a rule and nobody was signed in.
    \value LoginRequired        The session has ended; a new login is needed.
    \value MfaRequired          The server asks for another factor.
    \value StorageLocked        The keychain is locked.
    \value StorageDenied        The keychain refused this application.
    \value StorageUnavailable   There is no keychain, or it does not answer.
    \value StorageCorrupt       The keychain's record cannot be read.
    \value NotAuthenticated     Something was asked that needs a session, and there is none.
*/

/*!
    \enum Auth0::Face
    What a login view shows.

    \value Idle               Nothing: no login runs.
    \value Preparing          The login is being prepared.
    \value Page               The sign-in page, in the embedded browser.
    \value WaitingForBrowser  The login goes on in the system browser.
    \value DeviceCode         A code to enter on another device.
    \value Problem            What happened, and the ways out.
*/

/*!
    \enum Auth0::StoragePolicy
    What happens when a session cannot be written to the store.

    \value RequireStore  The login fails and its tokens are revoked.
    \value AllowMemory   The person is signed in until the application ends.
*/

/*!
    \enum Auth0::ClientAuthMethod
    \since 0.1
    How the application proves who it is to the server (\c token_endpoint_auth_method).

    \value None           Not at all: a public client, what a desktop application is (\c none).
    \value Post           With its secret in the request (\c client_secret_post).
    \value Basic          With its secret in a header (\c client_secret_basic).
    \value PrivateKeyJwt  With what its own key has signed (\c private_key_jwt).
*/

/*!
    \enum Auth0::InteractionPolicy
    Whether a call that needs the person may open a login view.

    \value Never  It fails with \c LoginRequired or \c MfaRequired.
    \value Ask    The application is asked to show one.
*/

/*!
    \enum Auth0::GuardPolicy
    How often an Auth0CredentialGuard is asked.

    \value Always     Before every token that is given out.
    \value Once       Once for each session of the running application.
    \value AfterIdle  When no token was given out for a while.
*/
