// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentials.h"

#include "session/auth0credentials_p.h"

/*!
    \class Auth0Credentials
    \inmodule Auth0Qt
    \since 0.1
    \brief An access token and what is known about it, or why there is none.

    Auth0Provider::credentials() and its kin give them. When isValid() is false, error() says why.

    The tokens are plain getters and no properties: QML, and anything else that walks a
    meta-object, prints properties. The refresh token has no getter at all. Credentials are
    implicitly shared values; they may be passed between threads.
*/

namespace {

const Auth0CredentialsData &read(const QSharedDataPointer<Auth0CredentialsData> &d)
{
    static const Auth0CredentialsData none;
    return d ? *d : none;
}

} // namespace

/*!
    Constructs credentials that hold nothing; isValid() is false.
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
    Whether there is an access token that has not expired by this machine's clock at the time of
    the call. A token whose lifetime the server did not tell counts as valid.
*/
bool Auth0Credentials::isValid() const
{
    const Auth0CredentialsData &data = read(d);
    if (data.error.isError() || data.accessToken.isEmpty())
        return false;
    return !data.expiresAt.isValid() || data.expiresAt > QDateTime::currentDateTimeUtc();
}

/*!
    Returns why there is no access token; NoError when there is one.
*/
Auth0Error Auth0Credentials::error() const
{
    return read(d).error;
}

/*!
    \property Auth0Credentials::tokenType
    How the access token is presented, as the server wrote it; usually \c Bearer.
*/
QString Auth0Credentials::tokenType() const
{
    return read(d).tokenType;
}

/*!
    \property Auth0Credentials::scopes
    The scopes that were granted.
*/
QStringList Auth0Credentials::scopes() const
{
    return read(d).scopes;
}

/*!
    \property Auth0Credentials::audience
    The API that the access token is for; empty for the server's own.
*/
QString Auth0Credentials::audience() const
{
    return read(d).audience;
}

/*!
    \property Auth0Credentials::expiresAt
    When the access token expires, in UTC; invalid when the server did not tell.
*/
QDateTime Auth0Credentials::expiresAt() const
{
    return read(d).expiresAt;
}

/*!
    Returns the access token. It is a secret: send it to its API and show it nowhere.
*/
QString Auth0Credentials::accessToken() const
{
    return read(d).accessToken;
}

/*!
    Returns the ID token as received; its claims are in Auth0Profile::claims. It is a secret.
*/
QString Auth0Credentials::idToken() const
{
    return read(d).idToken;
}

/*!
    Returns \c true when \a a and \a b hold the same.
*/
bool operator==(const Auth0Credentials &a, const Auth0Credentials &b)
{
    const Auth0CredentialsData &x = read(a.d);
    const Auth0CredentialsData &y = read(b.d);
    return &x == &y
            || (x.accessToken == y.accessToken && x.idToken == y.idToken
                && x.tokenType == y.tokenType && x.scopes == y.scopes && x.audience == y.audience
                && x.expiresAt == y.expiresAt && x.error == y.error);
}

Auth0Credentials Auth0CredentialsData::create(const QString &accessToken, const QString &idToken,
                                              const QString &tokenType, const QStringList &scopes,
                                              const QString &audience, const QDateTime &expiresAt)
{
    auto data = new Auth0CredentialsData;
    data->accessToken = accessToken;
    data->idToken = idToken;
    data->tokenType = tokenType;
    data->scopes = scopes;
    data->audience = audience;
    data->expiresAt = expiresAt.toUTC();
    return Auth0Credentials(data);
}

Auth0Credentials Auth0CredentialsData::failed(const Auth0Error &error)
{
    Q_ASSERT(error.isError());
    auto data = new Auth0CredentialsData;
    data->error = error;
    return Auth0Credentials(data);
}
