// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The settings of Auth0Provider that most applications do not change: endpoints, client
// authentication and the mapping of claims.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "profile/auth0profile_p.h"

#include <utility>

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::wellKnown
    \since 0.1
    \brief The URL of the server's metadata document. If it is empty,
    \c{<issuer>/.well-known/openid-configuration} is used.

    For providers that have several documents for one issuer, such as one for each policy of Azure
    AD B2C. The issuer in the document must be equal to \l issuer, or to that of \l domain;
    otherwise the login fails with \c discovery.issuer. If this is set, the document is also used
    with a domain instead of Auth0's default endpoints.

    Must be an \c https URL, except for a loopback host. Otherwise the error is
    \c ConfigurationError, \c config.well_known.
*/
QUrl Auth0Provider::wellKnown() const
{
    return d_ptr->session.settings.login.endpoints.wellKnown;
}

void Auth0Provider::setWellKnown(const QUrl &url)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.endpoints.wellKnown, url,
                  &Auth0Provider::wellKnownChanged);
}

/*!
    \property Auth0Provider::authorizationUrl
    \since 0.1
    \brief The authorization endpoint. If it is empty, that of the metadata or Auth0's default is
    used.

    A query in the URL is kept (RFC 6749 section 3.1). Must be an \c https URL, except for a
    loopback host. Otherwise the error is \c ConfigurationError, \c config.authorization_url.
*/
QUrl Auth0Provider::authorizationUrl() const
{
    return d_ptr->session.settings.login.endpoints.authorization;
}

void Auth0Provider::setAuthorizationUrl(const QUrl &url)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.endpoints.authorization, url,
                  &Auth0Provider::authorizationUrlChanged);
}

/*!
    \property Auth0Provider::tokenUrl
    \since 0.1
    \brief The token endpoint. If it is empty, that of the metadata or Auth0's default is used.

    It receives codes, refresh tokens and the client authentication. Must be an \c https URL, except
    for a loopback host. Otherwise the error is \c ConfigurationError, \c config.token_url.
*/
QUrl Auth0Provider::tokenUrl() const
{
    return d_ptr->session.settings.login.endpoints.token;
}

void Auth0Provider::setTokenUrl(const QUrl &url)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.endpoints.token, url, &Auth0Provider::tokenUrlChanged);
}

/*!
    \property Auth0Provider::userinfoUrl
    \since 0.1
    \brief The userinfo endpoint. If it is empty, that of the metadata or Auth0's default is used.

    It receives access tokens. Must be an \c https URL, except for a loopback host. Otherwise the
    error is \c ConfigurationError, \c config.userinfo_url.
*/
QUrl Auth0Provider::userinfoUrl() const
{
    return d_ptr->session.settings.login.endpoints.userinfo;
}

void Auth0Provider::setUserinfoUrl(const QUrl &url)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.endpoints.userinfo, url,
                  &Auth0Provider::userinfoUrlChanged);
}

/*!
    \property Auth0Provider::revocationUrl
    \since 0.1
    \brief The revocation endpoint (RFC 7009). If it is empty, that of the metadata or Auth0's
    default is used.

    Some servers have the endpoint and do not announce it in their metadata. Without an endpoint
    logout() does not revoke the refresh token. The endpoint receives refresh tokens. Must be an
    \c https URL, except for a loopback host. Otherwise the error is \c ConfigurationError,
    \c config.revocation_url.
*/
QUrl Auth0Provider::revocationUrl() const
{
    return d_ptr->session.settings.login.endpoints.revocation;
}

void Auth0Provider::setRevocationUrl(const QUrl &url)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.endpoints.revocation, url,
                  &Auth0Provider::revocationUrlChanged);
}

/*!
    \property Auth0Provider::authorizationParameters
    \since 0.1
    \brief Additional parameters of the authorization request, for every login.

    The values are strings, numbers or booleans. The properties and the parameters of
    Auth0LoginOptions have precedence over these values, and so do \l audience and the other
    settings of this provider.

    The parameters of the protocol (\c client_id, \c redirect_uri, \c response_type, \c state,
    \c nonce, \c code_challenge, \c request, ...) are not allowed, and neither are those whose
    result is verified (\c scope, \c audience, \c organization, \c invitation, \c max_age), which
    have properties. The error is \c ConfigurationError, \c config.authorization_parameters.
*/
QVariantMap Auth0Provider::authorizationParameters() const
{
    return d_ptr->session.settings.login.authorizationParameters;
}

void Auth0Provider::setAuthorizationParameters(const QVariantMap &parameters)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.authorizationParameters, parameters,
                  &Auth0Provider::authorizationParametersChanged);
}

template<typename Change>
void Auth0ProviderPrivate::changeClient(Change change)
{
    Auth0Qt::ClientAuthentication &client = session.settings.login.client;
    const Auth0::ClientAuthMethod before = client.method();
    change(client);
    if (client.method() != before)
        announceLater(&Auth0Provider::clientAuthMethodChanged);
}

/*!
    Sets \a clientSecret, the secret of a confidential client. It can be extracted from a native
    application and gives no protection there (RFC 8252 section 8.5): register the application as
    \e Native, which needs no secret. There is no getter.

    It is sent in the body of the request, unless \l clientAuthMethod is set to another method.
*/
void Auth0Provider::setClientSecret(const QString &clientSecret)
{
    Q_D(Auth0Provider);
    d->changeClient([&](Auth0Qt::ClientAuthentication &client) { client.secret = clientSecret; });
}

/*!
    \property Auth0Provider::dpop
    \since 0.1
    \brief Whether the tokens of a session are bound to a key of this computer (DPoP,
    \l{https://datatracker.ietf.org/doc/html/rfc9449}{RFC 9449}). The default is \c Off.

    Each login makes a new key pair. The private key is kept in the \l store, in the record of the
    session, and is removed with it. A stolen token is useless without this key: each request that
    has the access token or the refresh token also has a proof, which the key signs. The library
    adds it to its own requests and to those of Auth0NetworkAccessManager. For other requests use
    authorize() or Auth0Credentials::dpopProof().

    With \c IfSupported the tokens are bound if the server's metadata lists \c ES256 in
    \c dpop_signing_alg_values_supported, and if the server issues such tokens. With \c Required
    the login fails before the user signs in if the server does not list it (\c ConfigurationError,
    \c dpop.unsupported), and after it if the tokens are bearer tokens (\c InvalidResponse,
    \c dpop.downgrade). A stored session whose access token is a bearer token is then not restored
    (\c LoginRequired, \c dpop.required).

    A session whose tokens are bound stays bound, also if this property is changed: a bearer token
    in a refresh is refused (\c InvalidResponse, \c dpop.downgrade). If the key in the store is
    damaged the user has to sign in again (\c LoginRequired, \c dpop.key). Otherwise a change takes
    effect at the next login. Auth0Credentials::tokenType is \c DPoP for a token that is bound.
*/
Auth0::Dpop Auth0Provider::dpop() const
{
    return d_ptr->session.settings.login.dpop;
}

void Auth0Provider::setDpop(Auth0::Dpop dpop)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.dpop, dpop, &Auth0Provider::dpopChanged);
}

/*!
    \since 0.1
    Sets the \a handler of pushed authorization requests (RFC 9126), for an application whose own
    server pushes them. An empty handler removes it.

    Each login calls the handler with the \c parameters of its authorization request, which include
    \c state, \c nonce and \c code_challenge. The handler sends them to the application's server,
    which authenticates as the client, pushes them unchanged, and returns the \c request_uri of the
    response. The handler passes it to \c answer, at once or later, in the main thread. An empty
    string, or a string that is no URI, ends the login with \c InvalidResponse,
    \c push.request_uri. Without an answer, \l timeout ends the login. A request URI opens the page
    once, so the handler is called again when the user opens the page in another browser. The
    redirect comes to this application, and its code is exchanged as in every other login.

    \code
    auth0.setPushedAuthorizationRequestHandler(
            [this](const QVariantMap &parameters, const auto &answer) {
                backend->push(parameters, [answer](const QString &requestUri) {
                    answer(requestUri);
                });
            });
    \endcode

    No handler is needed if the client itself can authenticate: with setClientSecret() or
    setClientKey() a login pushes its request when the metadata of \l issuer have
    \c pushed_authorization_request_endpoint, and any client does so when they have
    \c require_pushed_authorization_requests. With \l domain, metadata are read only if \l wellKnown
    or \l dpop is set; otherwise only the handler pushes. If the server refuses the request, the
    \l{Auth0Error::detail}{detail} begins with \c{push.}.

    \note Auth0 accepts pushed requests of clients that authenticate only.
*/
void Auth0Provider::setPushedAuthorizationRequestHandler(
        std::function<void(const QVariantMap &parameters,
                           const std::function<void(const QString &requestUri)> &answer)>
                handler)
{
    Q_D(Auth0Provider);
    d->session.settings.login.requestPusher = std::move(handler);
}

/*!
    \property Auth0Provider::clientAuthMethod
    \since 0.1
    \brief The client authentication method of the requests for tokens, revocations and device
    codes.

    The default is \c None, \c Post after setClientSecret(), and \c PrivateKeyJwt after
    setClientKey(); resetClientAuthMethod() restores it. The server must expect the same method: in
    the Auth0 dashboard it is set in \e{Applications > (your application) > Credentials}, and a
    native application has \e None.

    If the secret or the key of the method is missing, operations fail with \c ConfigurationError,
    \c client.secret_missing or \c client.key_missing. If the server expects another method, its
    error is \c invalid_client.
*/
Auth0::ClientAuthMethod Auth0Provider::clientAuthMethod() const
{
    return d_ptr->session.settings.login.client.method();
}

void Auth0Provider::setClientAuthMethod(Auth0::ClientAuthMethod method)
{
    Q_D(Auth0Provider);
    d->changeClient([=](Auth0Qt::ClientAuthentication &client) { client.chosen = method; });
}

void Auth0Provider::resetClientAuthMethod()
{
    Q_D(Auth0Provider);
    d->changeClient([](Auth0Qt::ClientAuthentication &client) { client.chosen.reset(); });
}

/*!
    \since 0.1
    Sets the private key for the client authentication (\c private_key_jwt, OpenID Connect Core
    section 9, RFC 7523). \a pem is PKCS #8, PKCS #1 or SEC 1, without a password. \a keyId is the
    \c kid of the public key at the server, or empty. An empty \a pem removes the key. There is no
    getter.

    The key must be RSA with 2048 to 8192 bits, EC on P-256, P-384 or P-521, or Ed25519; otherwise
    operations that need it fail with \c ConfigurationError, \c client.key_invalid. \a algorithm
    must be suitable for the key (otherwise \c client.key_algorithm). If it is empty, RS256, ES256,
    ES384, ES512 or EdDSA is used. Auth0 accepts RS256, RS384 and PS256.

    Like a client secret, a key that every copy of the application contains gives no protection. A
    key that was generated on this computer, and is only used there, does. The server receives a
    signed assertion that is valid for 60 seconds and only for its issuer.
*/
void Auth0Provider::setClientKey(const QByteArray &pem, const QString &keyId,
                                 const QString &algorithm)
{
    Q_D(Auth0Provider);
    d->changeClient([&](Auth0Qt::ClientAuthentication &client) {
        client.key = {};
        client.keyError = {};
        if (pem.isEmpty())
            return;
        const auto key = Auth0Qt::ClientKey::fromPem(pem, keyId, algorithm);
        if (key)
            client.key = *key;
        else
            client.keyError = key.error();
    });
}

/*!
    \since 0.1
    Sets a \a mapper that changes the claims before the profile reads them, for example to rename a
    claim or to combine several claims.

    \code
    auth0.setClaimsMapper([](const QVariantMap &claims) {
        QVariantMap mapped = claims;
        mapped.insert(u"name"_s, claims.value(u"full_name"_s));
        return mapped;
    });
    \endcode

    The mapper gets all claims, merged from the ID token and userinfo. The profile, including
    Auth0Profile::claims, has only the claims that it returns. The claims that identify the user or
    describe the token cannot be changed, added or removed: \c sub, \c iss, \c aud, \c exp, \c iat,
    \c nbf, \c jti, \c nonce, \c azp, \c sid, \c auth_time, \c acr, \c amr, \c at_hash, \c c_hash,
    \c s_hash, \c org_id and \c org_name. The session is stored with the claims as they were
    received.

    The mapper is called on the provider's thread whenever the claims change, and immediately if a
    user is signed in. It must not have side effects. If it returns an empty map, the claims are not
    changed, and errorOccurred() is emitted once for each mapper with \c ConfigurationError,
    \c claims_mapper.failed. An empty function removes the mapper.

    In QML this is the property \c claimsMapper, a function that returns an object. An exception
    counts as an empty map.
*/
void Auth0Provider::setClaimsMapper(std::function<QVariantMap(const QVariantMap &)> mapper)
{
    Q_D(Auth0Provider);
    Auth0Qt::ClaimsMapper watched;
    if (mapper) {
        watched = [d, mapper = std::move(mapper),
                   failed = std::make_shared<bool>(false)](const QVariantMap &claims) {
            QVariantMap mapped = mapper(claims);
            if (mapped.isEmpty() && !std::exchange(*failed, true)) {
                d->session.fail(Auth0Error(Auth0::ErrorCode::ConfigurationError,
                                           u"claims_mapper.failed"_s));
            }
            return mapped;
        };
    }
    Auth0ProfilePrivate::get(d->profile)->claimsMapper = std::move(watched);
    d->session.profileSync.updateProfile();
}
