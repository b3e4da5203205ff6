// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "auth0credentialguard.h"
#include "auth0profile.h"
#include "browser/auth0systembrowser_p.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/httpaccessmanager.h"
#include "http/servermetadata.h"
#include "profile/auth0profile_p.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qthread.h>

#include <typeinfo>

using namespace Qt::StringLiterals;

/*!
    \class Auth0Provider
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0Provider
    \brief The session of one user at one Auth0 tenant, or at any OpenID Provider.

    A provider needs a \l domain (or an \l issuer) and a \l clientId. All other settings have
    defaults that are suitable for desktop applications:

    \code
    Auth0Provider auth0;
    auth0.setDomain(u"acme.eu.auth0.com"_s);
    auth0.setClientId(u"BkT4..."_s);
    auth0.restore();
    \endcode

    restore() restores the session of the last run from the keychain, without a page and without a
    network. login() opens the system browser; Auth0LoginDialog and Auth0LoginWidget show the page
    in the application. The signed-in user is the \l profile.

    \section1 Signals and their order

    No signal is emitted during a call. At the end of an operation all properties change first. Then
    their NOTIFY signals are emitted, then those of the profile, and then one outcome: loggedIn(),
    loginFailed(), loggedOut(), restoreFinished() or sessionLost(). For every failure except a
    cancellation, errorOccurred() is emitted before the outcome. A slot can call any function, and
    can delete the provider.

    \section1 Thread

    A provider must live in the main thread, because most keychains require it. No operation blocks
    this thread.
*/

namespace {

QList<QUrl> defaultRedirectUris()
{
    // The ports are fixed, because Auth0 compares callback URLs exactly. There are three, because a
    // port can be in use.
    QList<QUrl> uris;
    for (const int port : { 45875, 45876, 45877 })
        uris.append(QUrl(u"http://127.0.0.1:%1/callback"_s.arg(port)));
    return uris;
}

} // namespace

Auth0ProviderPrivate::Auth0ProviderPrivate(Auth0Provider *provider)
    : q(provider)
    , profile(Auth0ProfilePrivate::create(provider))
    , session(profile)
    , browserLogin(new Auth0Qt::BrowserLogin(&session, [this] { return browserForPage(); }))
    , apiAccess(std::make_shared<Auth0Qt::ApiAccess>(provider))
{
    using Auth0Qt::Session;
    Auth0Qt::LoginRequest &login = session.settings.login;
    login.scopes = QStringList { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s };
    login.redirectUris = defaultRedirectUris();
    login.idTokenAlgorithms = QStringList { u"RS256"_s };

    QObject::connect(&session, &Session::stateChanged, q, &Auth0Provider::stateChanged);
    QObject::connect(&session, &Session::readyChanged, q, &Auth0Provider::readyChanged);
    QObject::connect(&session, &Session::authenticatedChanged, q,
                     &Auth0Provider::authenticatedChanged);
    QObject::connect(&session, &Session::onlineChanged, q, &Auth0Provider::onlineChanged);
    QObject::connect(&session, &Session::busyChanged, q, &Auth0Provider::busyChanged);
    QObject::connect(&session, &Session::persistentChanged, q, &Auth0Provider::persistentChanged);
    QObject::connect(&session, &Session::expiresAtChanged, q, &Auth0Provider::expiresAtChanged);
    QObject::connect(&session, &Session::sessionExpiresAtChanged, q,
                     &Auth0Provider::sessionExpiresAtChanged);
    QObject::connect(&session, &Session::lastErrorChanged, q, &Auth0Provider::lastErrorChanged);
    QObject::connect(&session, &Session::accessTokenChanged, q, &Auth0Provider::accessTokenChanged);
    QObject::connect(&session, &Session::loggedIn, q, &Auth0Provider::loggedIn);
    QObject::connect(&session, &Session::loggedOut, q, &Auth0Provider::loggedOut);
    QObject::connect(&session, &Session::loginFailed, q, &Auth0Provider::loginFailed);
    QObject::connect(&session, &Session::sessionLost, q, &Auth0Provider::sessionLost);
    QObject::connect(&session, &Session::restoreFinished, q, &Auth0Provider::restoreFinished);
    QObject::connect(&session, &Session::errorOccurred, q, &Auth0Provider::errorOccurred);
    QObject::connect(&session, &Session::accountEntered, q, [this] { announceAccount(); });
    // An invitation that came during a login or a restore.
    QObject::connect(&session, &Session::loggedIn, q, [this] { announceInvitation(); });
    QObject::connect(&session, &Session::loginFailed, q, [this] { announceInvitation(); });
    QObject::connect(&session, &Session::restoreFinished, q, [this] { announceInvitation(); });
    QObject::connect(&session.tokens, &Auth0Qt::AccessTokens::interactionRequired, q,
                     &Auth0Provider::interactionRequired);
    QObject::connect(&session.profileSync, &Auth0Qt::ProfileSync::updateFinished, q,
                     &Auth0Provider::profileUpdateFinished);
    QObject::connect(&session, &Session::clockSkewDetected, q,
                     [provider = q](std::chrono::seconds ahead) {
                         Q_EMIT provider->clockSkewDetected(ahead.count());
                     });
    QObject::connect(browserLogin, &Auth0Qt::BrowserLogin::deviceCodeReady, q,
                     [provider = q](const Auth0Qt::DeviceCode &code) {
                         Q_EMIT provider->deviceCodeReady(code.userCode, code.verificationUri,
                                                          code.completeUri(), code.expiresAt);
                     });
    session.tokens.canAskUser = [provider = q] {
        return provider->isSignalConnected(
                QMetaMethod::fromSignal(&Auth0Provider::interactionRequired));
    };
}

Auth0ProviderPrivate::~Auth0ProviderPrivate() = default;

Auth0Browser *Auth0ProviderPrivate::effectiveBrowser()
{
    if (browser)
        return browser;
    if (!systemBrowser)
        systemBrowser = new Auth0SystemBrowser(q);
    return systemBrowser;
}

Auth0Browser *Auth0ProviderPrivate::browserForPage()
{
    Auth0Browser *const common = effectiveBrowser();
    // A derived class can open pages in another way.
    if (typeid(*common) != typeid(Auth0SystemBrowser))
        return common;
    return Auth0SystemBrowserPrivate::get(static_cast<Auth0SystemBrowser *>(common))->forOnePage();
}

void Auth0ProviderPrivate::announceLater(void (Auth0Provider::*notify)())
{
    QMetaObject::invokeMethod(
            q,
            [provider = q, notify] {
                Q_EMIT(provider->*notify)
                ();
            },
            Qt::QueuedConnection);
}

void Auth0ProviderPrivate::setIdentity(QString &setting, const QString &value,
                                       void (Auth0Provider::*notify)())
{
    if (setting == value)
        return;
    if (invitation)
        takeInvitation();
    session.leave();
    setting = value;
    announceLater(notify);
}

QFuture<Auth0Credentials> Auth0ProviderPrivate::credentials(
        const Auth0Qt::CredentialsRequest &request)
{
    const QFuture<Auth0Credentials> future = session.tokens.credentials(request);
    if (!future.isFinished() && QThread::currentThread()->loopLevel() == 0
        && !std::exchange(warnedAboutFuture, true)) {
        qCWarning(
                Auth0Qt::lcProvider,
                "credentials are requested while no event loop runs: the future ends when the "
                "event loop runs, and result() or waitForFinished() on this thread never returns");
    }
    return future;
}

void Auth0ProviderPrivate::warnAboutDomain()
{
    const Auth0Qt::LoginRequest &login = session.settings.login;
    if (login.domain.isEmpty() || login.issuer.isEmpty() || std::exchange(warnedAboutDomain, true))
        return;
    qCWarning(Auth0Qt::lcProvider) << "both domain and issuer are set: issuer is used";
}

/*!
    Constructs a provider with \a parent. It cannot be used before a domain (or an issuer) and a
    client id are set.
*/
Auth0Provider::Auth0Provider(QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0ProviderPrivate>(this))
{
}

/*!
    Ends a login in progress, and closes its listener and its browser. All futures end with
    \c Cancelled, \c provider.destroyed. A refresh in progress continues, and its result is stored.
    The session stays in the store.
*/
Auth0Provider::~Auth0Provider()
{
    d_ptr->apiAccess->close();
    d_ptr->session.shutDown();
}

/*!
    \property Auth0Provider::state
    \brief The state: LoggedOut, Restoring, LoggingIn, LoggedIn or LoggingOut.
*/
Auth0::State Auth0Provider::state() const
{
    return d_ptr->session.state();
}

/*!
    \property Auth0Provider::ready
    \brief Whether the first restore or login has ended. Until then an application can show a splash
    screen.
*/
bool Auth0Provider::isReady() const
{
    return d_ptr->session.isReady();
}

/*!
    \property Auth0Provider::authenticated
    \brief Whether a user is signed in.

    Stays true without a network and during another login. A failed login does not change the
    existing session.
*/
bool Auth0Provider::isAuthenticated() const
{
    return d_ptr->session.isAuthenticated();
}

/*!
    \property Auth0Provider::online
    \brief Whether the last request reached the server. True before the first request.

    When the system reports that the network is available again, one request is sent to the server,
    which updates this property. With \l autoRefresh a refresh that failed is repeated.
*/
bool Auth0Provider::isOnline() const
{
    return d_ptr->session.isOnline();
}

/*!
    \property Auth0Provider::busy
    \brief Whether an operation is in progress, also in the background (userinfo, revocation, the
    browser's logout).
*/
bool Auth0Provider::isBusy() const
{
    return d_ptr->session.isBusy();
}

/*!
    \property Auth0Provider::persistent
    \brief Whether the session is in the store, and can be restored at the next start.
*/
bool Auth0Provider::isPersistent() const
{
    return d_ptr->session.isPersistent();
}

/*!
    \property Auth0Provider::profile
    \brief The signed-in user. Always the same object, which is empty while no user is signed in.
*/
Auth0Profile *Auth0Provider::profile() const
{
    return d_ptr->profile;
}

/*!
    \property Auth0Provider::expiresAt
    \brief The time at which the access token expires, in UTC. Invalid if there is no token, or if
    the time is unknown.
*/
QDateTime Auth0Provider::expiresAt() const
{
    return d_ptr->session.expiresAt();
}

/*!
    \property Auth0Provider::sessionExpiresAt
    \brief The time at which the session ends, in UTC, by the clock of the server. Invalid if the
    server has set no such time.

    The time is the claim \c session_expiry of the ID token of the login. A refresh does not change
    it; if no ID token had the claim before, a refresh can set it. Auth0 does not end such a session
    itself: the application must. Therefore 30 seconds before this time the record is removed, and
    sessionLost() is emitted with the detail \c session.expired. The refresh token is revoked, or
    later if the server cannot be reached. The restore of an expired session fails with the same
    error. The next login asks the user to sign in (\c{prompt=login}).

    \sa expiresAt
*/
QDateTime Auth0Provider::sessionExpiresAt() const
{
    return d_ptr->session.sessionExpiresAt();
}

/*!
    \property Auth0Provider::lastError
    \brief The error of the last operation. Cleared when the next operation starts.
*/
Auth0Error Auth0Provider::lastError() const
{
    return d_ptr->session.lastError;
}

/*!
    Restores the session from the store. restoreFinished() is emitted once at the end. Needs no
    network. Does nothing unless the state is LoggedOut.

    If the store is locked, denied or broken, restoreFinished(false) is emitted and lastError is the
    reason. Nothing is deleted, and a later restore() can succeed.
*/
void Auth0Provider::restore()
{
    d_ptr->session.restore();
}

/*!
    Signs in with the external browser, without a view. Ends with loggedIn() or loginFailed().

    A second login supersedes the first (\c Cancelled, \c login.superseded). While a session is
    being restored, the login waits, and a restored session counts as the login.

    After a logout() the browser may still be signed in. Therefore the next login asks for the
    password. If the application was restarted since then, call restore() before login(): it reads
    from the store that this is required.
*/
void Auth0Provider::login()
{
    loginWith({});
}

/*!
    Signs in with \a options, like login().
*/
void Auth0Provider::loginWith(const Auth0LoginOptions &options)
{
    d_func()->browserLogin->start(options, Auth0Qt::LoginAttempt::Way::Browser);
}

/*!
    Signs in with \a options like loginWith(), but on another device (RFC 8628): for kiosks, remote
    sessions and programs without a window. Show the code and the URL of deviceCodeReady(). The user
    opens the page on another device, for example a telephone, enters the code and signs in there.
    In the meantime the server is polled, at the interval that it has set.

    Ends with loggedIn() or loginFailed(): \c device.expired if the code has expired,
    \c device.access_denied if the user has refused, \c device.unsupported if the server does not
    support device codes. The server sets the lifetime of a code (15 minutes at Auth0); timeout()
    does not apply. cancel() ends the login immediately.

    \code
    connect(&auth0, &Auth0Provider::deviceCodeReady, &screen,
            [&](const QString &userCode, const QUrl &verificationUri) {
                screen.show(verificationUri.toString(), userCode);
            });
    auth0.loginOnDevice({});
    \endcode

    The application needs the grant type "Device Code" in the Auth0 dashboard (Applications > (your
    application) > Settings > Advanced Settings > Grant Types). Auth0Qt's login views can show the
    code, too.
*/
void Auth0Provider::loginOnDevice(const Auth0LoginOptions &options)
{
    d_func()->browserLogin->start(options, Auth0Qt::LoginAttempt::Way::Device);
}

/*!
    Signs out of this application: the record is removed from the store, the refresh token is
    revoked, and the next login asks for the password again. Ends with loggedOut(), which waits for
    neither the revocation nor a browser.
*/
void Auth0Provider::logout()
{
    logoutWith({});
}

/*!
    Signs out with \a options, like logout().

    loggedOut() does not wait for the browser that Auth0LogoutOptions::browserSession opens, nor for
    the revocation. An application that ends after the logout waits until \l busy is \c false:

    \code
    connect(&auth0, &Auth0Provider::busyChanged, this, [this] {
        if (!auth0.isAuthenticated() && !auth0.isBusy())
            QCoreApplication::quit();
    });
    auth0.logoutWith(options);
    \endcode
*/
void Auth0Provider::logoutWith(const Auth0LogoutOptions &options)
{
    Q_D(Auth0Provider);
    if (options.error())
        return d->session.fail(options.error());
    d->session.logout(options, options.browserSession() ? d->browserForPage() : nullptr);
}

/*!
    Cancels a login or a restore in progress (\c Cancelled), but not a refresh or a logout. A login
    whose tokens are already being stored is not cancelled, and ends with loggedIn().
*/
void Auth0Provider::cancel()
{
    Q_D(Auth0Provider);
    d->browserLogin->cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.cancelled"_s));
    d->session.cancel();
}

/*!
    Handles a redirect that the application received without the listener. Auth0UriScheme calls this
    for a private-use URI scheme. A \a url that does not belong to the login in progress is ignored.
*/
void Auth0Provider::handleRedirect(const QUrl &url)
{
    if (Auth0Qt::LoginAttempt *const attempt = d_ptr->session.attempt)
        attempt->handleRedirect(url);
}

/*!
    \fn void Auth0Provider::deviceCodeReady(const QString &userCode, const QUrl &verificationUri,
                                            const QUrl &verificationUriComplete,
                                            const QDateTime &expiresAt)
    Emitted when loginOnDevice() has a code to show. Show \a userCode unchanged. The user enters it
    at \a verificationUri before \a expiresAt (UTC). \a verificationUriComplete is the page with the
    code filled in, for a QR code; it is equal to \a verificationUri if the server has no such page.
    Both are \c https URLs, or on a loopback host. Show them as plain text.
*/

/*!
    \fn void Auth0Provider::loggedIn()
    A login has succeeded. The session is stored, or could not be stored and \l storagePolicy is
    \c AllowMemory. Not emitted for a restored session, unless a login was waiting for it.

    \fn void Auth0Provider::loggedOut()
    The session has ended because of a logout() in this process or in another process of the same
    user.

    \fn void Auth0Provider::loginFailed(const Auth0Error &error)
    A login has failed with \a error. An existing session is not changed.

    \fn void Auth0Provider::sessionLost(const Auth0Error &error)
    The server has ended the session; \a error is the reason. The user has to sign in again.

    \fn void Auth0Provider::restoreFinished(bool restored)
    A restore() has ended. \a restored is \c true if a session was restored.

    \fn void Auth0Provider::errorOccurred(const Auth0Error &error)
    An operation has failed with \a error. Emitted before the outcome, if there is one.

    \fn void Auth0Provider::interactionRequired(const Auth0LoginOptions &options)
    The user has to sign in to continue. Either a call needs a token that requires the user, and
    \l interactionPolicy is \c Ask: the waiting calls continue after a login with \a options. Or
    switchOrganization() or handleInvitation() needs a login. Login views that have this provider
    start it automatically. Only emitted if a slot is connected. Otherwise calls for a token fail,
    and switchOrganization() and handleInvitation() open the browser.

    \fn void Auth0Provider::profileUpdateFinished(Auth0::ProfileUpdate update,
                                                  const Auth0Error &error)
    An operation has ended that was started by updateUserMetadata(), updateUser(), unlinkIdentity(),
    requestPasswordChange() or a login with Auth0LoginOptions::linkIdentity. \a update is its kind.
    If the change has failed, \a error is the reason, and the profile has its previous values.
    Operations of one kind end in the order of the calls.

    \fn void Auth0Provider::enterpriseConnectionChecked(const QString &email, bool isEnterprise,
                                                        const Auth0Error &error)
    A request of hasEnterpriseConnection() has ended. \a isEnterprise says whether the domain of
    \a email belongs to an enterprise connection of the tenant. If the request has failed, it is
    \c false, and \a error is the reason.

    \fn void Auth0Provider::accessTokenChanged()
    The access token of the session has changed: after a login, a restore, a refresh in this process
    or in another one, or because the session has ended (\l authenticated is \c false). Not emitted
    for the tokens of credentialsFor().

    Use this signal for connections that last longer than a token, such as a \c QWebSocket: send the
    new token in the way that the API expects, or connect again. When the signal is emitted,
    authorize() uses the new token. With \l autoRefresh it is emitted before the old token expires.

    \fn void Auth0Provider::webSessionOpened(const QUrl &loginUrl, const Auth0Error &error)
    openWebSession() has ended for \a loginUrl. If there is no token, or the browser could not be
    opened, \a error is the reason. It does not say whether the web application accepts the token.

    \fn void Auth0Provider::clockSkewDetected(qint64 seconds)
    The clock of this computer is \a seconds ahead of the server's clock (negative: behind). Emitted
    when they differ by more than a minute, and again when the difference has changed by more than a
    minute. Auth0Qt compensates for the difference, but other parts of the application may not.
*/
