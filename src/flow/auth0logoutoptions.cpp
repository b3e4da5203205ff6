// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logoutoptions.h"

#include "flow/optionsmap.h"

/*!
    \class Auth0LogoutOptions
    \inmodule Auth0Qt
    \since 0.1
    \brief How far a logout goes.

    The session in this application always ends, and its record is removed from the store. Options
    are implicitly shared values.

    \sa Auth0Provider::logoutWith()
*/

class Auth0LogoutOptionsData : public QSharedData
{
public:
    bool revoke = true;
    bool browserSession = false;
    bool federated = false;
    QUrl returnTo;
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
    swap(other); // what was moved from has the defaults, and is as usable as before
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
    Whether the refresh token is revoked at the server; true unless set otherwise. When offline, it
   is revoked later.
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
    Whether the browser's session at the tenant ends too, which needs a browser to be opened.
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
    Whether the identity provider's session ends too (\c federated). It has an effect only
    together with browserSession.
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
    Where the browser goes after logout. It must be among the Allowed Logout URLs.
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
    Makes options of \a map, whose keys are the properties' names. An unknown key or a value of
    another type gives options with an error(), which whatever they are used for fails with.
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
    Returns what is wrong with the map that these options were made of (\c ConfigurationError,
    \c options.unknown_key or \c options.wrong_type), or no error.
*/
Auth0Error Auth0LogoutOptions::error() const
{
    return d->error;
}

/*!
    Returns \c true when \a a and \a b ask for the same.
*/
bool operator==(const Auth0LogoutOptions &a, const Auth0LogoutOptions &b)
{
    return a.d == b.d
            || (a.d->revoke == b.d->revoke && a.d->browserSession == b.d->browserSession
                && a.d->federated == b.d->federated && a.d->returnTo == b.d->returnTo
                && a.d->error == b.d->error);
}
