// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// How Auth0Provider signs the user in to web applications of the same tenant.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"
#include "provider/websession.h"

using namespace Qt::StringLiterals;

/*!
    Returns credentials whose Auth0Credentials::accessToken is a session transfer token. With it a
    browser signs in to a web application of the same tenant, once and within 60 seconds
    (Auth0Credentials::expiresAt). It is not a token for an API. Each call requests a new one with
    the refresh token of the session. The future is like that of credentials().

    Use it for a browser of your own. Set the cookie \c auth0_session_transfer_token for the host of
    the tenant, and load the login URL of the web application:

    \code
    QNetworkCookie cookie("auth0_session_transfer_token", credentials.accessToken().toLatin1());
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    profile->cookieStore()->setCookie(cookie, QUrl(u"https://acme.eu.auth0.com"_s));
    view->load(QUrl(u"https://app.acme.com/login"_s));
    \endcode

    Auth0 calls this Native to Web SSO. The application needs
    \c session_transfer.can_create_session_transfer_token, and the web application needs \c cookie
    in \c session_transfer.allowed_authentication_methods. If the server does not issue one, the
    error is \c token.session_transfer. This was tried with the local tenant only.

    \since 0.1
    \sa openWebSession()
*/
QFuture<Auth0Credentials> Auth0Provider::sessionTransfer()
{
    return d_ptr->session.tokens.sessionTransfer();
}

/*!
    Opens a web application of the same tenant in the \l browser, with the user signed in.
    \a loginUrl is the page of the web application that starts its login. The page must pass the
    parameter \c session_transfer_token on to \c{/authorize} of the tenant. The web application
    needs \c query in \c session_transfer.allowed_authentication_methods. Ends with
    webSessionOpened(). The token is not in the command line of the browser: see Auth0SystemBrowser.

    If \a loginUrl is neither https nor on a loopback host, the error is \c web_session.url.

    \since 0.1
    \sa sessionTransfer()
*/
void Auth0Provider::openWebSession(const QUrl &loginUrl)
{
    Q_D(Auth0Provider);
    auto *const webSession = new Auth0Qt::WebSession(loginUrl, &d->session);
    connect(webSession, &Auth0Qt::WebSession::finished, this,
            [this, loginUrl](const Auth0Error &error) {
                Q_EMIT webSessionOpened(loginUrl, error);
            });
    webSession->start(d->browserForPage());
}
