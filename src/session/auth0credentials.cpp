// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentials.h"

#include "session/auth0credentials_p.h"

/*!
    \class Auth0Credentials
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0Credentials
    \since 0.1
    \brief An access token and its properties, or the error if there is none.

    Returned by Auth0Provider::credentials() and related functions. If there is no access token,
    error() is the reason.

    The tokens are not properties, because QML and debugging tools print all properties of an
    object. The refresh token is not accessible. Credentials are implicitly shared values and can be
    passed between threads.
*/

namespace {

const Auth0CredentialsData &read(const QSharedDataPointer<Auth0CredentialsData> &d)
{
    static const Auth0CredentialsData none;
    return d ? *d : none;
}

} // namespace

/*!
    Constructs empty credentials. isValid() is \c false.
*/
Auth0Credentials::Auth0Credentials() = default;

Auth0Credentials::Auth0Credentials(Auth0CredentialsData *data)
    : d(data)
{
}

Auth0Credentials::Auth0Credentials(const Auth0Credentials &other) = default;
Auth0Credentials::Auth0Credentials(Auth0Credentials &&other) noexcept = default;
Auth0Credentials &Auth0Credentials::operator=(const Auth0Credentials &other) = default;
Auth0Credentials &Auth0Credentials::operator=(Auth0Credentials &&other) noexcept = default;
Auth0Credentials::~Auth0Credentials() = default;

/*!
    \property Auth0Credentials::valid
    Whether there is an access token that has not expired, by this computer's clock at the time of
    the call. A token with an unknown lifetime counts as valid.
*/
bool Auth0Credentials::isValid() const
{
    const Auth0CredentialsData &data = read(d);
    if (data.error.isError() || data.accessToken.value.isEmpty())
        return false;
    const QDateTime &expiresAt = data.accessToken.expiresAt;
    return !expiresAt.isValid() || expiresAt > QDateTime::currentDateTimeUtc();
}

/*!
    Returns the reason if there is no access token, and NoError otherwise.
*/
Auth0Error Auth0Credentials::error() const
{
    return read(d).error;
}

/*!
    \property Auth0Credentials::tokenType
    The type of the access token as returned by the server, usually \c Bearer.
*/
QString Auth0Credentials::tokenType() const
{
    return read(d).accessToken.type;
}

/*!
    \property Auth0Credentials::scopes
    The granted scopes.
*/
QStringList Auth0Credentials::scopes() const
{
    return read(d).accessToken.scopes;
}

/*!
    \property Auth0Credentials::audience
    The API that the access token is for. Empty if it is for the server itself.
*/
QString Auth0Credentials::audience() const
{
    return read(d).accessToken.audience;
}

/*!
    \property Auth0Credentials::expiresAt
    The time at which the access token expires, in UTC. Invalid if it is unknown.
*/
QDateTime Auth0Credentials::expiresAt() const
{
    return read(d).accessToken.expiresAt;
}

/*!
    Returns the access token. It is a secret: send it only to its API, and do not show or log it.
*/
QString Auth0Credentials::accessToken() const
{
    return read(d).accessToken.value;
}

/*!
    Returns the ID token as received. Its claims are in Auth0Profile::claims. It is a secret.
*/
QString Auth0Credentials::idToken() const
{
    return read(d).idToken;
}

/*!
    \fn bool Auth0Credentials::operator==(const Auth0Credentials &a, const Auth0Credentials &b)
    Returns \c true if the tokens, their properties and the errors of \a a and \a b are equal.
*/
bool operator==(const Auth0Credentials &a, const Auth0Credentials &b)
{
    const Auth0CredentialsData &x = read(a.d);
    const Auth0CredentialsData &y = read(b.d);
    return &x == &y
            || (x.accessToken == y.accessToken && x.idToken == y.idToken && x.error == y.error);
}

Auth0Credentials Auth0CredentialsData::create(const Auth0Qt::AccessToken &accessToken,
                                              const QString &idToken)
{
    auto data = new Auth0CredentialsData;
    data->accessToken = accessToken;
    data->accessToken.expiresAt = accessToken.expiresAt.toUTC();
    data->idToken = idToken;
    return Auth0Credentials(data);
}

Auth0Credentials Auth0CredentialsData::failed(const Auth0Error &error)
{
    Q_ASSERT(error.isError());
    auto data = new Auth0CredentialsData;
    data->error = error;
    return Auth0Credentials(data);
}
