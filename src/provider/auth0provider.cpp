// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

#include "auth0credentialguard.h"
#include "auth0profile.h"
#include "auth0systembrowser.h"
#include "global/logging.h"
#include "http/http.h"
#include "http/networkaccessmanager.h"
#include "http/servermetadata.h"
#include "profile/auth0profile_p.h"
#include "session/auth0credentials_p.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qmetaobject.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

/*!
    \class Auth0Provider
    \since 0.1
    \inmodule Auth0Qt
    \brief The session of one user at one Auth0 tenant, or at any OpenID Provider.

    A provider needs a \l domain (or an \l issuer) and a \l clientId; everything else has a
    default that fits a desktop application:

    \code
    Auth0Provider auth0;
    auth0.setDomain(u"acme.eu.auth0.com"_s);
    auth0.setClientId(u"BkT4..."_s);
    auth0.restore();
    \endcode

    restore() brings back the session of the last run from the keychain, without a page and
    without a network. login() opens the system browser; Auth0LoginDialog and Auth0LoginWidget
    show the page in the application. Whoever signed in is the \l profile.

    \section1 Signals and their order

    Nothing is emitted from within a call. When something has happened, all properties change
    first, then their NOTIFY signals are emitted, then the profile's, and then one outcome:
    loggedIn(), loginFailed(), loggedOut(), restoreFinished() or sessionLost(). errorOccurred()
    precedes the outcome of every failure but a cancelled one. A slot may call anything, and may
    delete the provider.

    \section1 Thread

    A provider lives in the main thread, as the keychain of most systems demands. Nothing that it
    does blocks that thread.
*/

namespace {

QList<QUrl> defaultRedirectUris()
{
    // Auth0 compares callback URLs exactly, so the ports are fixed; three, since one may be taken.
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
    , browserLogin(new Auth0Qt::BrowserLogin(&session, [this] { return effectiveBrowser(); }))
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
    QObject::connect(&session, &Session::lastErrorChanged, q, &Auth0Provider::lastErrorChanged);
    QObject::connect(&session, &Session::loggedIn, q, &Auth0Provider::loggedIn);
    QObject::connect(&session, &Session::loggedOut, q, &Auth0Provider::loggedOut);
    QObject::connect(&session, &Session::loginFailed, q, &Auth0Provider::loginFailed);
    QObject::connect(&session, &Session::sessionLost, q, &Auth0Provider::sessionLost);
    QObject::connect(&session, &Session::restoreFinished, q, &Auth0Provider::restoreFinished);
    QObject::connect(&session, &Session::errorOccurred, q, &Auth0Provider::errorOccurred);
    QObject::connect(&session, &Session::interactionRequired, q,
                     &Auth0Provider::interactionRequired);
    QObject::connect(&session, &Session::profileUpdateFinished, q,
                     &Auth0Provider::profileUpdateFinished);
    QObject::connect(&session, &Session::clockSkewDetected, q,
                     [provider = q](std::chrono::seconds offset) {
                         Q_EMIT provider->clockSkewDetected(offset.count());
                     });
    QObject::connect(browserLogin, &Auth0Qt::BrowserLogin::deviceCodeReady, q,
                     [provider = q](const Auth0Qt::DeviceCode &code) {
                         Q_EMIT provider->deviceCodeReady(code.userCode, code.verificationUri,
                                                          code.completeUri(), code.expiresAt);
                     });
    session.canAskPerson = [provider = q] {
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
    session.leave();
    setting = value;
    announceLater(notify);
}

void Auth0ProviderPrivate::warnAboutDomain()
{
    const Auth0Qt::LoginRequest &login = session.settings.login;
    if (login.domain.isEmpty() || login.issuer.isEmpty() || std::exchange(warnedAboutDomain, true))
        return;
    qCWarning(Auth0Qt::lcProvider) << "both domain and issuer are set: issuer is used";
}

/*!
    Makes a provider without a domain and a client id; it does nothing before both are set.
*/
Auth0Provider::Auth0Provider(QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0ProviderPrivate>(this))
{
}

/*!
    Ends a login at once, its listener and its browser included; every future ends with
    \c Cancelled, \c provider.destroyed. A refresh that was sent runs to its end and is stored.
    The session stays in the store.
*/
Auth0Provider::~Auth0Provider()
{
    d_ptr->apiAccess->close();
    d_ptr->session.shutDown();
}

/*!
    \property Auth0Provider::domain
    \brief The tenant's domain, such as \c acme.eu.auth0.com, or a custom domain of it.

    A scheme, a path and capitals are ignored. Auth0's layout of endpoints is used at once, without
    asking the server for it. For other providers set \l issuer instead, which wins over this.

    Changing domain, issuer, clientId, account or store leaves the session that is in memory:
    nothing is deleted or revoked, a login under way is cancelled (\c provider.reconfigured), the
    profile empties and the state is LoggedOut. There is no loggedOut().
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
    \brief The issuer of an OpenID Provider, kept byte for byte, a final slash included.

    Its metadata are fetched from \c{<issuer>/.well-known/openid-configuration}. Wins over
    \l domain. Must be https, but for a loopback host.
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
    \brief The application's own name for this session's slot in the store; \c "default" at first.

    Two accounts of one application are kept side by side. An organization needs a slot of its own,
    which switchOrganization() chooses.
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
    \brief Where the session is kept: an Auth0KeychainStore unless the application sets its own.

    The provider does not own a store that is set. When null is set, or the store dies, the
    keychain returns at the next operation.
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
    \property Auth0Provider::state
    \brief What is going on: LoggedOut, Restoring, LoggingIn, LoggedIn or LoggingOut.
*/
Auth0::State Auth0Provider::state() const
{
    return d_ptr->session.state();
}

/*!
    \property Auth0Provider::ready
    \brief False until the first restore or login has ended: the time for a splash screen.
*/
bool Auth0Provider::isReady() const
{
    return d_ptr->session.isReady();
}

/*!
    \property Auth0Provider::authenticated
    \brief Whether there is a verified session that has not ended.

    Stays true without a network, and while logging in again; a failed login leaves the session
    that was there untouched.
*/
bool Auth0Provider::isAuthenticated() const
{
    return d_ptr->session.isAuthenticated();
}

/*!
    \property Auth0Provider::online
    \brief Whether the last request reached the server; true before the first.

    When the system says that the network is back, the server is asked once, so that this heals by
    itself; with \l autoRefresh the token is renewed then.
*/
bool Auth0Provider::isOnline() const
{
    return d_ptr->session.isOnline();
}

/*!
    \property Auth0Provider::busy
    \brief Whether an operation is under way, those in the background (userinfo, revocation, the
    browser's logout) included.
*/
bool Auth0Provider::isBusy() const
{
    return d_ptr->session.isBusy();
}

/*!
    \property Auth0Provider::persistent
    \brief Whether the session is in the store, so that the next start has it.
*/
bool Auth0Provider::isPersistent() const
{
    return d_ptr->session.isPersistent();
}

/*!
    \property Auth0Provider::profile
    \brief The signed-in user. Always the same object; empty while nobody is signed in.
*/
Auth0Profile *Auth0Provider::profile() const
{
    return d_ptr->profile;
}

/*!
    \property Auth0Provider::expiresAt
    \brief When the access token expires, in UTC; invalid when there is none or the server did not
    say.
*/
QDateTime Auth0Provider::expiresAt() const
{
    return d_ptr->session.expiresAt();
}

/*!
    \property Auth0Provider::lastError
    \brief Why the last operation failed. Clears when the next one starts.
*/
Auth0Error Auth0Provider::lastError() const
{
    return d_ptr->session.lastError();
}

/*!
    Brings back the session that the store has. Ends with restoreFinished(), once. Needs no
    network. Does nothing unless the state is LoggedOut.

    A store that is locked, denied or broken gives restoreFinished(false) with lastError; nothing
    is deleted, and another restore() may succeed later.
*/
void Auth0Provider::restore()
{
    d_ptr->session.restore();
}

/*!
    Signs in with the external browser, without a view. Ends with loggedIn() or loginFailed().

    A second login supersedes the first (\c Cancelled, \c login.superseded). While the provider is
    restoring, the login waits, and a session that comes back counts as the login.

    After a logout() the browser may still be signed in, so the next login asks for the password.
    An application that was started anew since then knows that from restore() only: call it first.
*/
void Auth0Provider::login()
{
    loginWith({});
}

/*!
    Signs in like login(), with \a options.
*/
void Auth0Provider::loginWith(const Auth0LoginOptions &options)
{
    d_func()->browserLogin->start(options, Auth0Qt::LoginAttempt::Way::Browser);
}

/*!
    Signs in like loginWith(), but on another device (RFC 8628): for kiosks, remote sessions and
    programs without a window. Show what deviceCodeReady() brings; the person opens that page on her
    telephone, enters the code and signs in there. Meanwhile the server is asked every few seconds,
    as often as it allows.

    Ends with loggedIn() or loginFailed(): \c device.expired when nobody came, \c
    device.access_denied when the person refused, \c device.unsupported when the server has no such
    codes. How long a code is good for is the server's setting (15 minutes at Auth0); timeout() does
    not count. cancel() ends it at once.

    \code
    connect(&auth0, &Auth0Provider::deviceCodeReady, &screen,
            [&](const QString &userCode, const QUrl &verificationUri) {
                screen.show(verificationUri.toString(), userCode);
            });
    auth0.loginOnDevice({});
    \endcode

    The application needs the grant type "Device Code" in the Auth0 dashboard (Applications > (your
    application) > Settings > Advanced Settings > Grant Types). Auth0Qt's login views have this as a
    face of their own.
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
    Signs out like logout(), with \a options.
*/
void Auth0Provider::logoutWith(const Auth0LogoutOptions &options)
{
    Q_D(Auth0Provider);
    if (options.error())
        return d->session.report(options.error());
    d->session.logout(options, options.browserSession() ? d->effectiveBrowser() : nullptr);
}

/*!
    Ends a login or a restore that is under way (\c Cancelled). Never a refresh or a logout. A login
    that is only being stored has happened, and ends with loggedIn() all the same.
*/
void Auth0Provider::cancel()
{
    Q_D(Auth0Provider);
    d->browserLogin->cancel(Auth0Error(Auth0::ErrorCode::Cancelled, u"login.cancelled"_s));
    d->session.cancel();
}

/*!
    Takes a redirect that reached the application by other ways than the listener. Auth0UriScheme
    calls it for a URI scheme of the application's own. A \a url that is not the answer to the login
    under way is ignored.
*/
void Auth0Provider::handleRedirect(const QUrl &url)
{
    if (Auth0Qt::LoginAttempt *const attempt = d_ptr->session.loginAttempt())
        attempt->handleRedirect(url);
}

/*!
    Sets the Authorization header of \a request when a valid access token is at hand and the
    request's origin is in \l apiOrigins. Returns whether it did; the request is untouched
    otherwise. Ask credentials() first for a token that is fresh; Auth0NetworkAccessManager does
    that by itself. A \l credentialGuard that would have to be asked counts as no token.
*/
bool Auth0Provider::authorize(QNetworkRequest *request) const
{
    Q_D(const Auth0Provider);
    if (!request || !d->apiAccess->isApiOrigin(request->url()))
        return false;
    const QString header = d->session.authorizationHeader();
    if (!header.isEmpty())
        request->setRawHeader("Authorization", header.toLatin1());
    return !header.isEmpty();
}

/*!
    Returns credentials whose access token is valid for at least \a minValidity; it is refreshed
    when need be, once for all callers. When a token's whole lifetime is shorter than that, a fresh
    one is given.

    The future always ends with exactly one result, on this thread, also after its cancel() and
    when the provider dies: Auth0Credentials::isValid() is false then, and error() says why. A valid
    token at hand gives a future that is finished already.
*/
QFuture<Auth0Credentials> Auth0Provider::credentials(std::chrono::seconds minValidity)
{
    return d_ptr->session.credentials({ {}, minValidity, false, false });
}

/*!
    Refreshes now, whatever the age of the token; callers at the same time share one refresh.
    The future is as that of credentials().
*/
QFuture<Auth0Credentials> Auth0Provider::refresh()
{
    return d_ptr->session.credentials({ {}, {}, true, false });
}

/*!
    Returns credentials for another API, \a audience, or with \a scopes only, by the same session:
    nobody is asked. An empty audience is the login's, no scopes are all that were granted. The
    access token is valid for at least \a minValidity, as with credentials(), and is kept in memory
    only.

    At Auth0 this is called Multi-Resource Refresh Token, and the application's refresh token
    policies must list the API; otherwise Auth0 answers with the login's own audience, or with
    \c refresh.invalid_request. When the API asks for another factor the error is \c MfaRequired.
*/
QFuture<Auth0Credentials> Auth0Provider::credentialsFor(const QString &audience,
                                                        const QStringList &scopes,
                                                        std::chrono::seconds minValidity)
{
    return d_ptr->session.credentials({ { audience, scopes }, minValidity, false, false });
}

/*!
    Calls \a callback with what credentials() gives, later, once, unless \a context dies first. The
    context is the provider when it is null.
*/
void Auth0Provider::requestCredentials(QObject *context,
                                       std::function<void(const Auth0Credentials &)> callback)
{
    using Watcher = QFutureWatcher<Auth0Credentials>;
    if (!context)
        context = this;
    auto *const watcher = new Watcher(context);
    connect(watcher, &Watcher::finished, context, [watcher, callback = std::move(callback)] {
        watcher->deleteLater();
        callback(watcher->result());
    });
    watcher->setFuture(credentials());
}

/*!
    \fn void Auth0Provider::deviceCodeReady(const QString &userCode, const QUrl &verificationUri,
                                            const QUrl &verificationUriComplete,
                                            const QDateTime &expiresAt)
    loginOnDevice() has a code to show: \a userCode as the server wrote it, to be entered at \a
    verificationUri until \a expiresAt (UTC). \a verificationUriComplete is the page with the code
    filled in, good for a QR code; the plain page where the server has none such. Both are https, or
    on this computer. Show them as plain text.
*/

/*!
    \fn void Auth0Provider::loggedIn()
    A login has succeeded: the record is stored, or has failed to be under \c AllowMemory. Not
    emitted for a restored session, unless a login was waiting for it.

    \fn void Auth0Provider::loggedOut()
    The session has ended because logout() was called, here or in another process of the same user.

    \fn void Auth0Provider::loginFailed(const Auth0Error &error)
    A login has ended without success; an older session stays.

    \fn void Auth0Provider::sessionLost(const Auth0Error &error)
    The server has ended the session: only a login can bring one back.

    \fn void Auth0Provider::restoreFinished(bool restored)
    A restore() has ended.

    \fn void Auth0Provider::errorOccurred(const Auth0Error &error)
    Something has failed. Precedes the outcome, when the failure has one.

    \fn void Auth0Provider::interactionRequired(const Auth0LoginOptions &options)
    A token is wanted that only the person can bring, and \l interactionPolicy is \c Ask: a login
    with \a options lets the waiting calls go on. Or switchOrganization() or handleInvitation() need
    a login. Login views with this provider do that by themselves. Emitted only when somebody is
    connected; otherwise the calls fail, and the other two go on in the browser.

    \fn void Auth0Provider::profileUpdateFinished(Auth0::ProfileUpdate update,
                                                  const Auth0Error &error)
    The server has answered to updateUserMetadata(), updateUser(), unlinkIdentity(),
    requestPasswordChange() or a login with Auth0LoginOptions::linkIdentity; \a update tells which.
    \a error is no error when the change is made, and otherwise the profile is as before. Those of
    one kind are answered in the order of the calls.

    \fn void Auth0Provider::clockSkewDetected(qint64 seconds)
    The clock of this computer is \a seconds behind that of the server (negative: ahead), more than
    a minute. The session copes with it; other parts of the application may not.
*/
