// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0.h"

/*!
    \namespace Auth0
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0
    \since 0.1
    \brief The enums of Auth0Qt. In QML they are values of \c Auth0, for example \c
    Auth0.State.LoggedIn.
*/

/*!
    \enum Auth0::State
    The state of the session of an Auth0Provider.

    \value LoggedOut   No user is signed in.
    \value Restoring   The stored session is being read.
    \value LoggingIn   A login is running.
    \value LoggedIn    A user is signed in.
    \value LoggingOut  A logout is running.
*/

/*!
    \enum Auth0::ErrorCode
    The kinds of error. Auth0Error::detail() distinguishes them further.

    \value NoError              There is no error.
    \value Cancelled            The user or the application cancelled the operation.
    \value Timeout              The operation took too long.
    \value NetworkError         The server could not be reached.
    \value TlsError             There is no trusted connection to the server.
    \value RateLimited          The server limits the rate of requests; see
    Auth0Error::retryAfter().
    \value ServerError          The server has a problem.
    \value InvalidResponse      The response of the server violates the protocol.
    \value ConfigurationError   A setting of the application or of its tenant is wrong.
    \value BrowserError         The browser could not show the page.
    \value RedirectRejected     A redirect of the browser does not belong to this login.
    \value AuthorizationDenied  The server or the user refused the login.
    \value IdTokenInvalid       The ID token is not valid, and no user was signed in.
    \value LoginRequired        A new login is needed. Either the session has ended, or the server
    needs an action of the user before it renews the session. In the second case the session is
    kept.
    \value MfaRequired          The server requires another factor.
    \value StorageLocked        The keychain is locked.
    \value StorageDenied        The keychain refused this application.
    \value StorageUnavailable   There is no keychain, or it does not respond.
    \value StorageCorrupt       The record in the keychain cannot be read.
    \value NotAuthenticated     The operation needs a session, and there is none.
*/

/*!
    \enum Auth0::Face
    What a login view shows.

    \value Idle               Nothing: no login is running.
    \value Preparing          The login is being prepared.
    \value Page               The sign-in page, in the embedded browser.
    \value WaitingForBrowser  The login continues in the system browser.
    \value DeviceCode         A code to enter on another device.
    \value Problem            An error, and what the user can do.
    \value Invitation         The question whether to accept an invitation to an organization.
*/

/*!
    \enum Auth0::StoragePolicy
    What happens when a session cannot be written to the store.

    \value RequireStore  The login fails and its tokens are revoked.
    \value AllowMemory   The user is signed in until the application ends.
*/

/*!
    \enum Auth0::ClientAuthMethod
    \since 0.1
    How the application authenticates at the server (\c token_endpoint_auth_method).

    \value None           Not at all (\c none): desktop applications are public clients.
    \value Post           With its secret in the body of the request (\c client_secret_post).
    \value Basic          With its secret in the Authorization header (\c client_secret_basic).
    \value PrivateKeyJwt  With an assertion that its private key has signed (\c private_key_jwt).
*/

/*!
    \enum Auth0::Dpop
    \since 0.1
    Whether the tokens of a session are bound to a key of this computer (DPoP, RFC 9449).

    \value Off          No. The tokens are bearer tokens.
    \value IfSupported  If the server supports it.
    \value Required     Yes. Otherwise there is no login.
*/

/*!
    \enum Auth0::InteractionPolicy
    Whether a call that needs the user may open a login view.

    \value Never  The call fails with \c LoginRequired or \c MfaRequired.
    \value Ask    Auth0Provider::interactionRequired() asks for a login.
*/

/*!
    \enum Auth0::GuardPolicy
    When an Auth0CredentialGuard is asked.

    \value Always     Before each token is returned.
    \value Once       Once for each session, as long as the application runs.
    \value AfterIdle  When no token was returned for a while.
*/

/*!
    \enum Auth0::IdentityLinking
    \since 0.1
    How an identity is linked to the user, and unlinked.

    \value ByManagementApi  By a request to Auth0's Management API with the user's access token.
    \value ByAuthorize      By a login with the scope \c link_account or \c unlink_account, which an
    Action of the tenant handles.
*/
