// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0browser.h"

/*!
    \class Auth0Browser
    \inmodule Auth0Qt
    \since 0.1
    \brief What shows the tenant's login page: an interface that applications may implement.

    A login opens the authorization endpoint in a browser
    (\l{https://datatracker.ietf.org/doc/html/rfc8252#section-4}{RFC 8252 section 4}). The library
    brings Auth0SystemBrowser for the user's own browser, and the login dialog's page. An
    application that has a better place, such as a kiosk shell, derives from this class and hands
    the object to Auth0Provider.

    All calls are made and all signals expected on the thread of the provider. A browser never
    takes part in the security of a login: whatever it reports by redirected() is checked like
    anything that comes from outside. The URLs hold the login's \c state and \c nonce, so they must
    not be logged.
*/

/*!
    Constructs a browser with the parent \a parent.
*/
Auth0Browser::Auth0Browser(QObject *parent)
    : QObject(parent)
{
}

Auth0Browser::~Auth0Browser() = default;

/*!
    \fn void Auth0Browser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)

    Shows \a authorizeUrl. The login ends when the page is redirected to \a redirectUri: a browser
    that can see this emits redirected() instead of loading it; any other just lets it load, for
    then the provider's own listener gets it. A second call replaces the first one's page.

    Does not block. What goes wrong is reported by failed(), never before this function returns.
*/

/*!
    \fn void Auth0Browser::close()

    The login has ended, well or not: take the page away, if that is possible. Does nothing when
    there is no page. Emits no signal.
*/

/*!
    \fn void Auth0Browser::redirected(const QUrl &url)

    The page went to \a url, which begins with the redirect URI.
*/

/*!
    \fn void Auth0Browser::closedByUser()

    The user closed the page; the login ends with Auth0::ErrorCode::Cancelled.
*/

/*!
    \fn void Auth0Browser::failed(const Auth0Error &error)

    The page cannot be shown. \a error has the code Auth0::ErrorCode::BrowserError in most cases.
*/

/*!
    Reserved for later versions, which can extend this interface without breaking those who
    implement it. \a id says what is asked, \a data points to its arguments. Does nothing.
*/
void Auth0Browser::virtual_hook(int id, void *data)
{
    Q_UNUSED(id);
    Q_UNUSED(data);
}
