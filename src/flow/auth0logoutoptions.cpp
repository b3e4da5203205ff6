// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logoutoptions.h"

#include "flow/optionsmap.h"

/*!
    \class Auth0LogoutOptions
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0LogoutOptions
    \since 0.1
    \brief The Auth0LogoutOptions class holds the options of one logout.

    Each logout ends the session of the application and removes its record from the store. The class
    is implicitly shared.

    \sa Auth0Provider::logoutWith()
*/

class Auth0LogoutOptionsData : public QSharedData
{
public:
    bool revoke = true;
    bool browserSession = false;
    bool federated = false;
    QUrl returnTo;
    QString logoutHint;
    Auth0Error error;
};

/*!
    Constructs options for a logout that revokes the refresh token and opens no browser.
*/
Auth0LogoutOptions::Auth0LogoutOptions()
    : d(new Auth0LogoutOptionsData)
{
}

Auth0LogoutOptions::Auth0LogoutOptions(const Auth0LogoutOptions &other) = default;
Auth0LogoutOptions::Auth0LogoutOptions(Auth0LogoutOptions &&other) noexcept
    : Auth0LogoutOptions()
{
    swap(other); // other stays usable
}
Auth0LogoutOptions &Auth0LogoutOptions::operator=(const Auth0LogoutOptions &other) = default;
Auth0LogoutOptions &Auth0LogoutOptions::operator=(Auth0LogoutOptions &&other) noexcept
{
    swap(other);
    return *this;
}
Auth0LogoutOptions::~Auth0LogoutOptions() = default;

/*!
    \property Auth0LogoutOptions::revoke
    Whether the refresh token is revoked at the server. The default is \c true. If the server cannot
    be reached, the token is revoked later.
*/
bool Auth0LogoutOptions::revoke() const
{
    return d->revoke;
}

void Auth0LogoutOptions::setRevoke(bool revoke)
{
    d->revoke = revoke;
}

/*!
    \property Auth0LogoutOptions::browserSession
    Whether the browser's session at the tenant ends too. This opens a browser. The default is
    \c false.

    Wait until Auth0Provider::busy is \c false before the application ends. At a provider other than
    Auth0 the URL of the logout contains the ID token (\c id_token_hint), and an Auth0SystemBrowser
    gets it from a page of this application. If the application ends before the browser has loaded
    this page, the browser stays signed in. A \l returnTo at this computer also needs the
    application, until the browser returns. Auth0Provider::loggedOut() is emitted earlier.
*/
bool Auth0LogoutOptions::browserSession() const
{
    return d->browserSession;
}

void Auth0LogoutOptions::setBrowserSession(bool browserSession)
{
    d->browserSession = browserSession;
}

/*!
    \property Auth0LogoutOptions::federated
    Whether the session at the identity provider ends too (\c federated). It has an effect only if
    browserSession is \c true. The default is \c false.
*/
bool Auth0LogoutOptions::federated() const
{
    return d->federated;
}

void Auth0LogoutOptions::setFederated(bool federated)
{
    d->federated = federated;
}

/*!
    \property Auth0LogoutOptions::returnTo
    The URL that the browser opens after the logout. It must be one of the application's
    \e{Allowed Logout URLs}, which Auth0 compares exactly, with the port and without the query.

    If it is a loopback URL or has a URI scheme of the application, a random \c state is added to
    its query. A redirect without this \c state is ignored. Providers other than Auth0 get the
    \c state as a parameter of the logout
    (\l{https://openid.net/specs/openid-connect-rpinitiated-1_0.html}{RP-Initiated Logout}).
*/
QUrl Auth0LogoutOptions::returnTo() const
{
    return d->returnTo;
}

void Auth0LogoutOptions::setReturnTo(const QUrl &returnTo)
{
    d->returnTo = returnTo;
}

/*!
    \property Auth0LogoutOptions::logoutHint
    A hint for the provider about the user who logs out, such as an e-mail address
    (\c logout_hint). It is sent to the \c end_session_endpoint of a provider that is not Auth0:
    Auth0's \c{/v2/logout} has no such parameter. The default is empty.

    Such a provider also gets the ID token of the session (\c id_token_hint), so that it does not
    have to ask the user. If the URL would have more than 8000 characters, the token is left out,
    because many servers refuse such a request. The provider then gets the client id and this hint
    only.
*/
QString Auth0LogoutOptions::logoutHint() const
{
    return d->logoutHint;
}

void Auth0LogoutOptions::setLogoutHint(const QString &logoutHint)
{
    d->logoutHint = logoutHint;
}

/*!
    Returns options with the values of \a map, whose keys are the names of the properties. An
    unknown key or a value of another type is reported by error() of the returned options.
    Auth0Provider::logoutWith() then emits Auth0Provider::errorOccurred(), and does nothing else.
*/
Auth0LogoutOptions Auth0LogoutOptions::fromVariantMap(const QVariantMap &map)
{
    Auth0LogoutOptions options;
    const Auth0Error error = Auth0Qt::writeProperties(map, Auth0LogoutOptions::staticMetaObject,
                                                      &options);
    options.d->error = error;
    return options;
}

/*!
    Returns the error of the map of fromVariantMap() (\c ConfigurationError, with the detail
    \c options.unknown_key or \c options.wrong_type), or no error.
*/
Auth0Error Auth0LogoutOptions::error() const
{
    return d->error;
}

/*!
    \fn bool Auth0LogoutOptions::operator==(const Auth0LogoutOptions &a,
                                             const Auth0LogoutOptions &b)
    Returns \c true if \a a and \a b have the same values.
*/
bool operator==(const Auth0LogoutOptions &a, const Auth0LogoutOptions &b)
{
    return a.d == b.d
            || (a.d->revoke == b.d->revoke && a.d->browserSession == b.d->browserSession
                && a.d->federated == b.d->federated && a.d->returnTo == b.d->returnTo
                && a.d->logoutHint == b.d->logoutHint && a.d->error == b.d->error);
}
