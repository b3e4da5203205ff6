// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The settings of Auth0Provider that select the session, and those for the sign-in and the tokens.
// The settings that override the server's are in auth0provider_overrides.cpp.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "auth0credentialguard.h"
#include "http/http.h"
#include "http/httpaccessmanager.h"

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::domain
    \brief The domain of the tenant, such as \c acme.eu.auth0.com, or its custom domain.

    A scheme and the case of letters are ignored. If the value is not a domain, for example because
    of a path or a space, restore() and each login fail with \c config.domain. Auth0's endpoints are
    used without a request for the server's metadata. For other providers set \l issuer, which has
    precedence.

    Changing domain, issuer, clientId, account or store leaves the current session: nothing is
    deleted or revoked, a login in progress is cancelled (\c provider.reconfigured), the profile is
    cleared and the state is LoggedOut. loggedOut() is only emitted if a logout is in progress.
*/
QString Auth0Provider::domain() const
{
    return d_ptr->session.settings.login.domain;
}

void Auth0Provider::setDomain(const QString &domain)
{
    Q_D(Auth0Provider);
    d->setIdentity(d->session.settings.login.domain, domain, &Auth0Provider::domainChanged);
    d->warnAboutDomain();
}

/*!
    \property Auth0Provider::issuer
    \brief The issuer of an OpenID Provider, which is not normalized: a final slash is significant.

    Its metadata is requested from \c{<issuer>/.well-known/openid-configuration}. Has precedence
    over \l domain. Must be an \c https URL, except for a loopback host.
*/
QString Auth0Provider::issuer() const
{
    return d_ptr->session.settings.login.issuer;
}

void Auth0Provider::setIssuer(const QString &issuer)
{
    Q_D(Auth0Provider);
    d->setIdentity(d->session.settings.login.issuer, issuer, &Auth0Provider::issuerChanged);
    d->warnAboutDomain();
}

/*!
    \property Auth0Provider::clientId
    \brief The application's Client ID in the Auth0 dashboard.
*/
QString Auth0Provider::clientId() const
{
    return d_ptr->session.settings.login.clientId;
}

void Auth0Provider::setClientId(const QString &clientId)
{
    Q_D(Auth0Provider);
    d->setIdentity(d->session.settings.login.clientId, clientId, &Auth0Provider::clientIdChanged);
}

/*!
    \property Auth0Provider::account
    \brief The name of the account, chosen by the application. The default is \c "default".

    The store can have one session for each account. Each organization needs a separate account,
    which switchOrganization() sets.
*/
QString Auth0Provider::account() const
{
    return d_ptr->session.settings.account;
}

void Auth0Provider::setAccount(const QString &account)
{
    Q_D(Auth0Provider);
    d->setIdentity(d->session.settings.account, account, &Auth0Provider::accountChanged);
}

/*!
    \property Auth0Provider::store
    \brief The store of the session. The default is an Auth0KeychainStore.

    The provider does not own a store that is set. If it is set to null, or the store is destroyed,
    the next operation uses the default.
*/
Auth0CredentialStore *Auth0Provider::store() const
{
    return d_ptr->session.settings.store();
}

void Auth0Provider::setStore(Auth0CredentialStore *store)
{
    Q_D(Auth0Provider);
    if (d->session.settings.ownStore == store)
        return;
    d->session.leave();
    d->session.settings.ownStore = store;
    d->announceLater(&Auth0Provider::storeChanged);
}

/*!
    \property Auth0Provider::scopes
    \brief The requested scopes. The default is \c openid, \c profile, \c email and
    \c offline_access.

    \c openid is required for a profile, and \c offline_access for a session that lasts longer than
    its first access token.

    If a scope is added, an existing session is refreshed with the new scopes. This is
    checked at restore(), when the property is set while a user is signed in, and when another
    process stores a session. If the server does not grant them, requests for a token fail with
    \c LoginRequired, \c refresh.not_granted, and with \l interactionPolicy \c Ask the user is asked
    to sign in. If a login grants fewer scopes than requested, the user is asked again only when the
    request changes. Removing a scope takes effect at the next login.
*/
QStringList Auth0Provider::scopes() const
{
    return d_ptr->session.settings.login.scopes;
}

void Auth0Provider::setScopes(const QStringList &scopes)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.login.scopes, scopes, &Auth0Provider::scopesChanged))
        d->session.tokens.compareLater();
}

/*!
    \property Auth0Provider::audience
    \brief The identifier of the API that the access token is for. Empty if there is none.

    If it is set to another API, an existing session is refreshed for this API, as with \l scopes.
    At Auth0 the API must be in \e{Multi-Resource Refresh Token}; otherwise the user has to sign in
    again. Clearing it takes effect at the next login.
*/
QString Auth0Provider::audience() const
{
    return d_ptr->session.settings.login.audience;
}

void Auth0Provider::setAudience(const QString &audience)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.login.audience, audience,
                      &Auth0Provider::audienceChanged)) {
        d->session.tokens.compareLater();
    }
}

/*!
    \property Auth0Provider::redirectUris
    \brief The callback URLs, which are tried in this order.

    The default is \c{http://127.0.0.1:45875/callback} and the same with the ports 45876 and 45877.
    All of them must be in \e{Allowed Callback URLs}, because Auth0 compares them exactly. Port 0
    selects a free port, for providers that follow RFC 8252 section 7.3. A URI with a private-use
    scheme is used unchanged: the embedded page detects it, and Auth0UriScheme receives it from the
    system browser. If the application receives it in another way, call handleRedirect().

    A login fails with \c config.redirect_uri if one of them is an \c https URL, is an \c http URL
    whose host is not a loopback host, has a fragment or a user name, or is not a valid URL.
*/
QList<QUrl> Auth0Provider::redirectUris() const
{
    return d_ptr->session.settings.login.redirectUris;
}

void Auth0Provider::setRedirectUris(const QList<QUrl> &redirectUris)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.redirectUris, redirectUris,
                  &Auth0Provider::redirectUrisChanged);
}

/*!
    \property Auth0Provider::browser
    \brief The external browser. The default is an Auth0SystemBrowser.

    A browser that is set is not owned. The embedded browser of a login view is not set here.
*/
Auth0Browser *Auth0Provider::browser() const
{
    return d_ptr->effectiveBrowser();
}

void Auth0Provider::setBrowser(Auth0Browser *browser)
{
    Q_D(Auth0Provider);
    if (d->browser == browser)
        return;
    d->browser = browser;
    d->announceLater(&Auth0Provider::browserChanged);
}

/*!
    Returns the network access manager that the application has set, or null.
    \sa setNetworkAccessManager()
*/
QNetworkAccessManager *Auth0Provider::networkAccessManager() const
{
    return d_ptr->networkAccessManager;
}

/*!
    Sends the library's requests with \a manager, to use its proxy, TLS configuration and transport.
    The library's rules still apply: no redirects, no cookies, timeouts, size limits. The manager is
    not owned.

    The page that a login view shows is loaded by Qt WebEngine, which uses
    QNetworkProxy::applicationProxy(), or the system's proxy if
    QNetworkProxyFactory::usesSystemConfiguration(). If its proxy differs from that of the requests,
    a warning is logged once in the category \c auth0.browser.

    The page trusts the system's certificate authorities and, from Qt 6.10 on, those of
    QSslConfiguration::defaultConfiguration() at the time when the login view is created. The TLS
    configuration of a QNetworkAccessManager cannot be read: the page does not know the authorities
    that \a manager sets in each request. With an earlier Qt version, a certificate of such an
    authority leads to the error \c tls.page_authority, and the view offers the system browser.

    If Auth0LoginWidget::embedded is false, the page is shown in the system browser instead.
*/
void Auth0Provider::setNetworkAccessManager(QNetworkAccessManager *manager)
{
    Q_D(Auth0Provider);
    d->networkAccessManager = manager;
    d->session.http->client.manager()->setTransport(manager);
}

/*!
    Returns the timeout of a whole login. The default is 300 seconds; 0 means no timeout.
*/
std::chrono::seconds Auth0Provider::timeout() const
{
    return d_ptr->session.settings.login.timeout;
}

void Auth0Provider::setTimeout(std::chrono::seconds timeout)
{
    d_ptr->session.settings.login.timeout = std::max(timeout, std::chrono::seconds(0));
}

/*!
    Returns the tolerance for the times in an ID token, because the clocks of this computer and of
    the server can differ. The default is 60 seconds.
*/
std::chrono::seconds Auth0Provider::leeway() const
{
    return d_ptr->session.settings.login.leeway;
}

void Auth0Provider::setLeeway(std::chrono::seconds leeway)
{
    d_ptr->session.settings.login.leeway = std::max(leeway, std::chrono::seconds(0));
}

/*!
    \property Auth0Provider::storagePolicy
    \brief The behavior if a session cannot be stored.

    With \c AllowMemory (the default) the user is signed in, \l persistent is false and
    errorOccurred() is emitted. With \c RequireStore the login fails and its refresh token is
    revoked.
*/
Auth0::StoragePolicy Auth0Provider::storagePolicy() const
{
    return d_ptr->session.settings.storagePolicy;
}

void Auth0Provider::setStoragePolicy(Auth0::StoragePolicy policy)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.storagePolicy, policy, &Auth0Provider::storagePolicyChanged);
}

/*!
    \property Auth0Provider::idTokenAlgorithms
    \brief The accepted signature algorithms of ID tokens. The default is \c RS256, as used by
    Auth0.

    \c RS384, \c RS512, \c PS256, \c ES256, \c ES384, \c ES512 and \c EdDSA are accepted if they are
    listed. \c none and the HS algorithms are never accepted.
*/
QStringList Auth0Provider::idTokenAlgorithms() const
{
    return d_ptr->session.settings.login.idTokenAlgorithms;
}

void Auth0Provider::setIdTokenAlgorithms(const QStringList &algorithms)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.idTokenAlgorithms, algorithms,
                  &Auth0Provider::idTokenAlgorithmsChanged);
}

/*!
    \property Auth0Provider::apiOrigins
    \brief The origins, such as \c{https://api.acme.com}, to which authorize() and
    Auth0NetworkAccessManager send access tokens. \c wss and \c https are the same origin.

    The default is empty: no origin gets an access token.
*/
QStringList Auth0Provider::apiOrigins() const
{
    return d_ptr->apiOrigins;
}

void Auth0Provider::setApiOrigins(const QStringList &origins)
{
    Q_D(Auth0Provider);
    d->setSetting(d->apiOrigins, origins, &Auth0Provider::apiOriginsChanged);
    d->apiAccess->setOrigins(origins);
}

/*!
    \property Auth0Provider::autoLoadPictures
    \brief Whether the views of this library download the pictures of users. The default is \c true.

    A picture is on a server that the user, the tenant or an identity provider has chosen (for
    example Gravatar). This server gets the IP address of the computer, and knows when the
    application is used. If false, Auth0UserButton, and in QML Avatar, ProfileCard and UserButton,
    show initials and send no request; Auth0AccountModel contains no URLs of pictures;
    Auth0Profile::pictureImage() is null, and a picture that was stored with the session is removed.
    Auth0Profile::picture does not change.

    Pictures are downloaded like all requests of this provider: see setNetworkAccessManager(). They
    are decoded in another thread. A picture is not shown if it has more than 1 MiB, more than 4096
    pixels in width or height, or more than 64 MiB when decoded.
*/
bool Auth0Provider::autoLoadPictures() const
{
    return d_ptr->session.settings.autoLoadPictures;
}

void Auth0Provider::setAutoLoadPictures(bool autoLoadPictures)
{
    Q_D(Auth0Provider);
    if (d->setSetting(d->session.settings.autoLoadPictures, autoLoadPictures,
                      &Auth0Provider::autoLoadPicturesChanged)) {
        d->session.profileSync.updateProfile();
    }
}

/*!
    \property Auth0Provider::telemetry
    \brief Whether requests have the Auth0-Client header. It contains the versions of the library
    and of Qt and the name of the operating system, and no user data. The default is \c true.
*/
bool Auth0Provider::telemetry() const
{
    return d_ptr->telemetry;
}

void Auth0Provider::setTelemetry(bool telemetry)
{
    Q_D(Auth0Provider);
    d->setSetting(d->telemetry, telemetry, &Auth0Provider::telemetryChanged);
    d->session.http->client.manager()->setTelemetry(telemetry);
}

/*!
    \property Auth0Provider::autoRefresh
    \brief Whether the access token is refreshed before it expires, even if it is not requested. The
    default is \c false.

    If false, a token is only refreshed when it is requested: a request in the last fifth of its
    lifetime gets it immediately, and a refresh is started in the background. If true, a timer
    starts the refresh at that time, also after the computer was asleep, and when the network is
    available again. Set it if the application uses its API continuously, or keeps a connection
    open.
*/
bool Auth0Provider::autoRefresh() const
{
    return d_ptr->session.tokens.autoRefresh();
}

void Auth0Provider::setAutoRefresh(bool autoRefresh)
{
    Q_D(Auth0Provider);
    if (d->session.tokens.autoRefresh() == autoRefresh)
        return;
    d->session.tokens.setAutoRefresh(autoRefresh);
    d->announceLater(&Auth0Provider::autoRefreshChanged);
}

/*!
    \property Auth0Provider::interactionPolicy
    \brief The behavior if a token is requested for which the user has to sign in.

    With \c Never (the default) the call fails with \c LoginRequired or \c MfaRequired. With \c Ask
    the login dialog or widget that has this provider opens automatically (interactionRequired()),
    and the calls continue when the user has signed in. If the login fails, they fail with the same
    code. The user is needed when the session has ended, and when the server requires a login, a
    consent or another factor before it issues the token. docs/errors.md lists the OAuth errors.
*/
Auth0::InteractionPolicy Auth0Provider::interactionPolicy() const
{
    return d_ptr->session.settings.interactionPolicy;
}

void Auth0Provider::setInteractionPolicy(Auth0::InteractionPolicy policy)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.interactionPolicy, policy,
                  &Auth0Provider::interactionPolicyChanged);
}

/*!
    \property Auth0Provider::credentialGuard
    \brief The guard that asks the user before an access token is returned. The default is null. Not
    owned.
*/
Auth0CredentialGuard *Auth0Provider::credentialGuard() const
{
    return d_ptr->session.tokens.guardCheck.guard;
}

void Auth0Provider::setCredentialGuard(Auth0CredentialGuard *guard)
{
    Q_D(Auth0Provider);
    if (d->session.tokens.guardCheck.guard == guard)
        return;
    d->session.tokens.guardCheck.guard = guard;
    d->session.tokens.guardCheck.close();
    d->announceLater(&Auth0Provider::credentialGuardChanged);
}

/*!
    \property Auth0Provider::guardPolicy
    \brief How often the \l credentialGuard is asked: before every token (\c Always), once for each
    session (\c Once, the default), or if no token was returned for guardIdleTime() (\c AfterIdle).
*/
Auth0::GuardPolicy Auth0Provider::guardPolicy() const
{
    return d_ptr->session.tokens.guardCheck.policy;
}

void Auth0Provider::setGuardPolicy(Auth0::GuardPolicy policy)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.tokens.guardCheck.policy, policy, &Auth0Provider::guardPolicyChanged);
}

/*!
    Returns the idle time after which the guard is asked again with \c AfterIdle. The default is 5
    minutes.
*/
std::chrono::seconds Auth0Provider::guardIdleTime() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(
            d_ptr->session.tokens.guardCheck.idleTime);
}

void Auth0Provider::setGuardIdleTime(std::chrono::seconds time)
{
    d_ptr->session.tokens.guardCheck.idleTime = std::max(time, std::chrono::seconds(0));
}
