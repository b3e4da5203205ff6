// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0credentials.h"

#include "global/clocks.h"
#include "http/origin.h"
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
    The type of the access token as returned by the server: \c Bearer, or \c DPoP if the token is
    bound to a key (Auth0Provider::dpop).
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
    \since 0.1
    Returns a proof that this application has the key to which the access token is bound, for one
    request: the value of its header \c DPoP. Empty if the token is not bound (Auth0Provider::dpop).

    The request has the HTTP \a method and goes to \a url, whose query and fragment do not matter.
    For a WebSocket they are those of its opening handshake, \c GET and \c wss. \a nonce is the
    value of the header \c{DPoP-Nonce} of the server's last response. If the server answers 401
    with \c{WWW-Authenticate: DPoP error="use_dpop_nonce"}, repeat the request with this nonce.

    Each call returns another proof, because a server accepts a proof only once. Send it soon: it
    contains the time, corrected by the clock of the sign-in service. The Authorization header of
    the request is \c{DPoP <access token>} (RFC 9449 section 7.1). This function is reentrant and
    can be called on any thread.
*/
QByteArray Auth0Credentials::dpopProof(const QByteArray &method, const QUrl &url,
                                       const QByteArray &nonce) const
{
    const Auth0CredentialsData &data = read(d);
    return data.accessToken.key.proof(
            { method, Auth0Qt::handshakeUrl(url), data.accessToken.value.toLatin1(), nonce },
            Auth0Qt::clocks().wall().addSecs(data.clockOffset.count()));
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
                                              const QString &idToken,
                                              std::chrono::seconds clockOffset)
{
    auto data = new Auth0CredentialsData;
    data->accessToken = accessToken;
    data->accessToken.expiresAt = accessToken.expiresAt.toUTC();
    data->idToken = idToken;
    data->clockOffset = clockOffset;
    return Auth0Credentials(data);
}

Auth0Qt::AccessToken Auth0CredentialsData::accessTokenOf(const Auth0Credentials &credentials)
{
    return read(credentials.d).accessToken;
}

Auth0Credentials Auth0CredentialsData::failed(const Auth0Error &error)
{
    Q_ASSERT(error.isError());
    auto data = new Auth0CredentialsData;
    data->error = error;
    return Auth0Credentials(data);
}
