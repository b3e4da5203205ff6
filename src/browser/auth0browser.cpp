// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0browser.h"

/*!
    \class Auth0Browser
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0Browser
    \since 0.1
    \brief The Auth0Browser class is the interface for browsers that show the login page.

    A login opens the authorization endpoint in a browser
    (\l{https://datatracker.ietf.org/doc/html/rfc8252#section-4}{RFC 8252 section 4}). The library
    provides Auth0SystemBrowser for the user's own browser, and the page of the login views. To show
    the page elsewhere, for example in a kiosk shell, derive from this class and pass the object to
    Auth0Provider.

    The functions are called, and the signals must be emitted, on the thread of the provider. The
    security of a login does not depend on the browser: the URL of redirected() is checked like any
    other input. The URLs contain the \c state and the \c nonce of the login and must not be logged.
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

    Shows \a authorizeUrl. The login ends when the page is redirected to \a redirectUri. A browser
    that can intercept this emits redirected() instead of loading the URL. Any other browser loads
    it, and the provider's listener receives it. A second call replaces the page of the first one.

    The function must not block. Errors are reported by failed(), and not before it returns.
*/

/*!
    \fn void Auth0Browser::close()

    Closes the page, if that is possible. Called when the login has ended, with or without success.
    Does nothing if there is no page, and emits no signal.
*/

/*!
    \fn void Auth0Browser::redirected(const QUrl &url)

    This signal is emitted when the page is redirected to \a url, which begins with the redirect
    URI.
*/

/*!
    \fn void Auth0Browser::closedByUser()

    This signal is emitted when the user has closed the page. The login ends with
    Auth0::ErrorCode::Cancelled.
*/

/*!
    \fn void Auth0Browser::failed(const Auth0Error &error)

    This signal is emitted when the page cannot be shown. The code of \a error is usually
    Auth0::ErrorCode::BrowserError.
*/

/*!
    Reserved for future versions, which can extend the interface without breaking subclasses. \a id
    identifies the function, \a data points to its arguments. Does nothing.
*/
void Auth0Browser::virtual_hook(int id, void *data)
{
    Q_UNUSED(id);
    Q_UNUSED(data);
}
