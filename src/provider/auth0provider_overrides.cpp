// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The settings of Auth0Provider that most applications leave alone: where the server's endpoints
// are, how the application proves who it is, and what it makes of the claims.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "profile/auth0profile_p.h"

#include <utility>

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::wellKnown
    \since 0.1
    \brief Another place for the server's metadata document; empty for the issuer's own,
    \c{<issuer>/.well-known/openid-configuration}.

    For providers with several documents for one issuer, such as one for each policy of Azure AD
    B2C. The document must still speak for \l issuer, or for the one of \l domain, byte for byte,
    else the login fails with \c discovery.issuer. With a domain the document is fetched too, and
    Auth0's layout is not assumed.

    Must be https, but for a loopback host: \c ConfigurationError, \c config.well_known.
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
    \brief The authorization endpoint; empty for the one of the metadata or of Auth0's layout.

    A query of its own is kept (RFC 6749 section 3.1). Must be https, but for a loopback host:
    \c ConfigurationError, \c config.authorization_url.
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
    \brief The token endpoint; empty for the one of the metadata or of Auth0's layout.

    It gets codes, refresh tokens and the proof of who the application is. Must be https, but for a
    loopback host: \c ConfigurationError, \c config.token_url.
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
    \brief The userinfo endpoint; empty for the one of the metadata or of Auth0's layout.

    It gets access tokens. Must be https, but for a loopback host: \c ConfigurationError,
    \c config.userinfo_url.
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
    \property Auth0Provider::authorizationParameters
    \since 0.1
    \brief Further parameters of the authorization request, sent with every login.

    Values are texts, numbers or booleans. What one login asks for by Auth0LoginOptions, by a
    property or by Auth0LoginOptions::parameters, wins over the value here; so do \l audience and
    the other settings of this provider.

    The protocol's own parameters (\c client_id, \c redirect_uri, \c response_type, \c state,
    \c nonce, \c code_challenge, \c request, ...) and those whose answer is verified (\c scope,
    \c audience, \c organization, \c invitation, \c max_age), which have properties, are
    refused:
    \c ConfigurationError, \c config.authorization_parameters.
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
    Sets the secret of a confidential client. Whoever has the application has its secret too, so in
    a native application it protects nothing (RFC 8252 section 8.5): register the application as
    \e Native, which needs none. There is no getter.

    It is sent in the request's body unless \l clientAuthMethod says otherwise.
*/
void Auth0Provider::setClientSecret(const QString &clientSecret)
{
    Q_D(Auth0Provider);
    d->changeClient([&](Auth0Qt::ClientAuthentication &client) { client.secret = clientSecret; });
}

/*!
    \property Auth0Provider::clientAuthMethod
    \since 0.1
    \brief How the application proves who it is when it spends a code or a refresh token, revokes
    one, or asks for a device code.

    \c None at first, \c Post when there is a setClientSecret(), \c PrivateKeyJwt when there is a
    setClientKey(); resetClientAuthMethod() returns to that. The server must expect the same: at
    Auth0 it is \e{Applications > (your application) > Credentials}, and a native application has
    \e None.

    A method without what it needs fails the operation: \c ConfigurationError, \c
    client.secret_missing or \c client.key_missing. A server that expects another one answers with
    \c invalid_client.
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
    Sets the private key with which the application proves who it is (\c private_key_jwt, OpenID
    Connect Core section 9, RFC 7523): \a pem is PKCS #8, PKCS #1 or SEC 1, without a password; \a
    keyId is the \c kid that the server knows the public key by, or empty. An empty \a pem is no
    key. There is no getter.

    The key is RSA of 2048 to 8192 bits, EC on P-256, P-384 or P-521, or Ed25519; else whatever
   needs it fails with \c ConfigurationError, \c client.key_invalid. \a algorithm is one that fits
   it (else \c client.key_algorithm); empty is RS256, ES256, ES384, ES512 or EdDSA. Auth0 takes
   RS256, RS384 and PS256.

    What is said of setClientSecret() is true of a key that every copy of the application has. One
    that was made on this computer, for it alone, is worth something. The server gets a signature
   that is good for 60 seconds and for its issuer only.
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
    Lets \a mapper change the claims before the profile takes its values from them: for a server
   that names them otherwise, or to make one of several.

    \code
    auth0.setClaimsMapper([](const QVariantMap &claims) {
        QVariantMap mapped = claims;
        mapped.insert(u"name"_s, claims.value(u"full_name"_s));
        return mapped;
    });
    \endcode

    It gets all claims, those of ID token and userinfo merged, and what it returns takes their
   place, in Auth0Profile::claims too; what it leaves out is not there. Those that say who somebody
   is, or that are about the token, cannot be changed, added or removed: \c sub, \c iss, \c aud, \c
   exp, \c iat, \c nbf, \c jti, \c nonce, \c azp, \c sid, \c auth_time, \c acr, \c amr, \c at_hash,
    \c c_hash, \c s_hash, \c org_id and \c org_name. The session is stored with the claims as they
    were received.

    It is called on the provider's thread, whenever the claims change and at once when somebody is
    signed in already; it must only compute. When it returns nothing, the claims stay as they were,
    and errorOccurred() says so once for each mapper: \c ConfigurationError,
    \c claims_mapper.failed. An empty function is none.

    In QML this is the property \c claimsMapper, a function that returns an object; one that throws
    has returned nothing.
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
                d->session.report(Auth0Error(Auth0::ErrorCode::ConfigurationError,
                                             u"claims_mapper.failed"_s));
            }
            return mapped;
        };
    }
    Auth0ProfilePrivate::get(d->profile)->claimsMapper = std::move(watched);
    d->session.updateProfile();
}
