// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The settings of Auth0Provider: how to sign in, and what becomes of the tokens. Those that say
// which session it is are in auth0provider.cpp, those that override the server's in
// provideroverrides.cpp.

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "auth0credentialguard.h"
#include "http/http.h"
#include "http/networkaccessmanager.h"

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::scopes
    \brief What is asked for: \c openid, \c profile, \c email and \c offline_access at first.

    \c openid is needed for a profile, \c offline_access for a session that outlives its first
    access token. Takes effect at the next login.
*/
QStringList Auth0Provider::scopes() const
{
    return d_ptr->session.settings.login.scopes;
}

void Auth0Provider::setScopes(const QStringList &scopes)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.scopes, scopes, &Auth0Provider::scopesChanged);
}

/*!
    \property Auth0Provider::audience
    \brief The identifier of the API that the access token is for; empty for none.
*/
QString Auth0Provider::audience() const
{
    return d_ptr->session.settings.login.audience;
}

void Auth0Provider::setAudience(const QString &audience)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.audience, audience, &Auth0Provider::audienceChanged);
}

/*!
    \property Auth0Provider::redirectUris
    \brief Where the browser comes back to; tried in order.

    At first \c{http://127.0.0.1:45875/callback} and the same with ports 45876 and 45877. All of
    them must be in \e{Allowed Callback URLs}, since Auth0 compares them exactly. Port 0 takes a
    free one, for providers that follow RFC 8252 section 7.3. A URI that is not a loopback one is
    used as it is: the embedded page sees it, and Auth0UriScheme brings it back from the system's
    browser; other ways in call handleRedirect().
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
    \brief The external browser: an Auth0SystemBrowser unless the application sets its own.

    Not owned. The embedded browser of a login view is never here.
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
    Returns the application's manager, or null.
    \sa setNetworkAccessManager()
*/
QNetworkAccessManager *Auth0Provider::networkAccessManager() const
{
    return d_ptr->networkAccessManager;
}

/*!
    Sends the library's own requests through \a manager, for its proxy, TLS configuration and
    transport. Our rules for requests stay: no redirects, no cookies, deadlines, size limits. Not
    owned.

    The page that a login view shows is loaded by Qt WebEngine, which uses
    QNetworkProxy::applicationProxy(), or the system's proxy if
    QNetworkProxyFactory::usesSystemConfiguration(). Where its proxy is another one than that of the
    requests, a warning in the category \c auth0.browser says so once.

    The page trusts the system's certificate authorities and, from Qt 6.10 on, those of
    QSslConfiguration::defaultConfiguration() when the login view is made. A QNetworkAccessManager
    has no TLS configuration that can be read: authorities that \a manager sets in each request are
    not known to the page. With an earlier Qt a certificate of such an authority is the problem
    \c tls.page_authority, which offers the system browser.

    Auth0LoginWidget::embedded shows the page in the system browser instead.
*/
void Auth0Provider::setNetworkAccessManager(QNetworkAccessManager *manager)
{
    Q_D(Auth0Provider);
    d->networkAccessManager = manager;
    d->session.http()->client.manager()->setTransport(manager);
}

/*!
    Returns how long a whole login may take, 300 seconds at first; 0 is without end.
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
    Returns by how much the clocks of this computer and of the server may differ when the times in
    an ID token are judged: 60 seconds at first.
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
    \brief What happens when a session cannot be stored.

    \c AllowMemory (at first): the user is signed in, \l persistent is false and errorOccurred()
    tells. \c RequireStore: the login fails and its refresh token is revoked.
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
    \brief The signature algorithms accepted for ID tokens: \c RS256 at first, as Auth0 signs.

    \c RS384, \c RS512, \c PS256, \c ES256, \c ES384, \c ES512 and \c EdDSA when listed. \c none
    and the HS family are never accepted.
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
    \brief The origins (\c{https://api.acme.com}) that authorize() and Auth0NetworkAccessManager
    send access tokens to.

    Empty at first, and empty means none.
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
    \brief Whether the views of this library download the pictures of people. True at first.

    A picture is on a server that the user, the tenant or an identity provider has chosen (Gravatar,
    for example), which learns the address of this computer and when the application runs. If false,
    Auth0UserButton, and in QML Avatar, ProfileCard and UserButton, show initials and send no
    request; Auth0AccountModel tells no address of a picture; Auth0Profile::pictureImage() is null,
    and a picture that was kept with the session is removed. Auth0Profile::picture stays what the
    server told.

    Pictures are downloaded as all requests of this provider are: see setNetworkAccessManager().
   They are decoded in another thread. A picture of more than 1 MiB, of more than 4096 pixels a side
   or of more than 64 MiB when decoded is not shown.
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
        d->session.updateProfile();
    }
}

/*!
    \property Auth0Provider::telemetry
    \brief Whether requests carry the Auth0-Client header: the library's and Qt's version and the
    name of the operating system, nothing of the user. True at first.
*/
bool Auth0Provider::telemetry() const
{
    return d_ptr->telemetry;
}

void Auth0Provider::setTelemetry(bool telemetry)
{
    Q_D(Auth0Provider);
    d->setSetting(d->telemetry, telemetry, &Auth0Provider::telemetryChanged);
    d->session.http()->client.manager()->setTelemetry(telemetry);
}

/*!
    \property Auth0Provider::autoRefresh
    \brief Whether the access token is renewed ahead of its expiry even when nobody asks for it.
    False at first.

    Without it a token is renewed when somebody asks and its end is near: a caller who comes in the
    last fifth of its lifetime gets it at once, and the next one is fetched meanwhile. With it, a
    timer does so at that time, also after the computer slept and when the network returns. An
    application that talks to its API all the time, or keeps a connection open, wants it.
*/
bool Auth0Provider::autoRefresh() const
{
    return d_ptr->session.autoRefresh();
}

void Auth0Provider::setAutoRefresh(bool autoRefresh)
{
    Q_D(Auth0Provider);
    if (d->session.autoRefresh() == autoRefresh)
        return;
    d->session.setAutoRefresh(autoRefresh);
    d->announceLater(&Auth0Provider::autoRefreshChanged);
}

/*!
    \property Auth0Provider::interactionPolicy
    \brief What happens when a token is wanted that only the person can bring.

    \c Never (at first): the call fails with \c LoginRequired or \c MfaRequired. \c Ask: the login
    dialog or widget that has this provider opens by itself (interactionRequired()), and the calls
    go on when the person has signed in; when not, they fail with the same code.
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
    \brief Who asks for the person's presence before a token is given out; none at first. Not
    owned.
*/
Auth0CredentialGuard *Auth0Provider::credentialGuard() const
{
    return d_ptr->session.gate.guard;
}

void Auth0Provider::setCredentialGuard(Auth0CredentialGuard *guard)
{
    Q_D(Auth0Provider);
    if (d->session.gate.guard == guard)
        return;
    d->session.gate.guard = guard;
    d->session.gate.close();
    d->announceLater(&Auth0Provider::credentialGuardChanged);
}

/*!
    \property Auth0Provider::guardPolicy
    \brief How often the \l credentialGuard is asked: before every token (\c Always), once for each
    session (\c Once, at first), or when no token was given for guardIdleTime() (\c AfterIdle).
*/
Auth0::GuardPolicy Auth0Provider::guardPolicy() const
{
    return d_ptr->session.gate.policy;
}

void Auth0Provider::setGuardPolicy(Auth0::GuardPolicy policy)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.gate.policy, policy, &Auth0Provider::guardPolicyChanged);
}

/*!
    Returns after how long without a token the guard is asked again under \c AfterIdle: 5 minutes
    at first.
*/
std::chrono::seconds Auth0Provider::guardIdleTime() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(d_ptr->session.gate.idleTime);
}

void Auth0Provider::setGuardIdleTime(std::chrono::seconds time)
{
    d_ptr->session.gate.idleTime = std::max(time, std::chrono::seconds(0));
}
