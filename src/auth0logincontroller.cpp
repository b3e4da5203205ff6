// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logincontroller.h"
#include "auth0logincontroller_p.h"

#include "auth0provider.h"
#include "auth0provider_p.h"
#include "session/loginattempt.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;

/*!
    \class Auth0LoginController
    \since 0.1
    \inmodule Auth0Qt
    \brief The model of every login view: which face to show, and what the buttons do.

    Views show \l face and call the slots; they hold no logic. One login belongs to one controller.
    accepted() and rejected() are the only ends, and each start() has one of them. Lives in the
    provider's thread.
*/

namespace {

bool isStorageProblem(const Auth0Error &error)
{
    return error.code() == ErrorCode::StorageLocked || error.code() == ErrorCode::StorageDenied;
}

} // namespace

Auth0LoginControllerPrivate::Auth0LoginControllerPrivate(Auth0LoginController *controller)
    : q(controller)
    , systemBrowserHosts{ u"accounts.google.com"_s }
{
    patience.setSingleShot(true);
    patience.setInterval(300ms);
    QObject::connect(&patience, &QTimer::timeout, q, [this] { setFace(Face::Preparing); });
}

Auth0Qt::Session *Auth0LoginControllerPrivate::session() const
{
    return &provider->d_func()->session;
}

// --- The way of a login

void Auth0LoginControllerPrivate::waitForRestore()
{
    patience.start();
    restoreConnection = QObject::connect(
            provider, &Auth0Provider::restoreFinished, q, [this](bool restored) {
                QObject::disconnect(std::exchange(restoreConnection, {}));
                patience.stop();
                if (restored && !options.asksForFreshLogin()) {
                    if (headless)
                        session()->reportLoggedIn();
                    return accept();
                }
                // Signing in anew would not help: the record could not be written either.
                if (!restored && isStorageProblem(provider->lastError()))
                    return showProblem(provider->lastError());
                beginAttempt();
            });
}

void Auth0LoginControllerPrivate::decide()
{
    if (provider->state() == Auth0::State::Restoring)
        return waitForRestore();
    if (!headless && provider->isAuthenticated() && !options.asksForFreshLogin())
        return accept();
    beginAttempt();
}

void Auth0LoginControllerPrivate::beginAttempt()
{
    setError({});
    setFace(Face::Preparing);
    attempt = session()->beginLogin(options);
    QObject::connect(attempt, &Auth0Qt::LoginAttempt::authorizeUrlReady, q,
                     [this](const QUrl &url, const QUrl &redirect) {
                         redirectUri = redirect;
                         setAuthorizeUrl(url);
                         if (pageBrowser && !external)
                             openPage();
                         else
                             openExternal();
                     });
    QObject::connect(attempt, &Auth0Qt::LoginAttempt::finished, q,
                     [this](const Auth0Error &result) { finishAttempt(result); });
    updateView();
}

void Auth0LoginControllerPrivate::finishAttempt(const Auth0Error &result)
{
    attempt = nullptr;
    setAuthorizeUrl({});
    if (!result)
        return accept();
    if (result.code() == ErrorCode::Cancelled || headless)
        return reject();
    closeBrowsers();
    showProblem(result);
}

void Auth0LoginControllerPrivate::openPage()
{
    pageBrowser->setRefusedHosts(systemBrowserHosts);
    pageBrowser->open(authorizeUrl, redirectUri);
    updateView();
}

void Auth0LoginControllerPrivate::openExternal()
{
    external = true;
    if (pageBrowser)
        pageBrowser->close();
    connectExternalBrowser(provider->browser());
    setError({});
    setFace(Face::WaitingForBrowser);
    externalBrowser->open(authorizeUrl, redirectUri);
}

void Auth0LoginControllerPrivate::accept()
{
    closeBrowsers();
    running = false;
    // The provider's own signals about this come first.
    QMetaObject::invokeMethod(
            q,
            [this] {
                setFace(Face::Idle);
                Q_EMIT q->accepted();
            },
            Qt::QueuedConnection);
}

void Auth0LoginControllerPrivate::reject()
{
    abandon();
    QMetaObject::invokeMethod(q, &Auth0LoginController::rejected, Qt::QueuedConnection);
}

void Auth0LoginControllerPrivate::abandon()
{
    QObject::disconnect(std::exchange(restoreConnection, {}));
    patience.stop();
    closeBrowsers();
    if (attempt) {
        attempt->disconnect(q);
        attempt->cancel(Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s));
        attempt = nullptr;
    }
    running = false;
    external = false;
    refusedByHost = false;
    setAuthorizeUrl({});
    setFace(Face::Idle);
}

void Auth0LoginControllerPrivate::showProblem(const Auth0Error &problem)
{
    setError(problem);
    setFace(Face::Problem);
}

// --- Browsers

void Auth0LoginControllerPrivate::connectPageBrowser()
{
    if (!pageBrowser)
        return;
    QObject::connect(pageBrowser, &Auth0Browser::redirected, q, [this](const QUrl &url) {
        if (attempt)
            attempt->handleRedirect(url);
    });
    QObject::connect(pageBrowser, &Auth0Browser::closedByUser, q, &Auth0LoginController::cancel);
    QObject::connect(pageBrowser, &Auth0Browser::failed, q,
                     [this](const Auth0Error &problem) { handlePageFailure(problem); });
    QObject::connect(pageBrowser, &Auth0PageBrowser::pageShown, q, [this] {
        if (attempt && !external)
            setFace(Face::Page);
    });
    QObject::connect(pageBrowser, &Auth0PageBrowser::urlChanged, q, [this] { updateView(); });
    QObject::connect(pageBrowser, &Auth0PageBrowser::progressChanged, q, [this] { updateView(); });
    QObject::connect(pageBrowser, &Auth0PageBrowser::refusedByHost, q, [this] {
        refusedByHost = true;
        if (attempt && !external)
            openExternal();
    });
}

void Auth0LoginControllerPrivate::handlePageFailure(const Auth0Error &problem)
{
    if (!attempt || external)
        return;
    // An engine that does not work is no reason to stop: the same login goes on elsewhere.
    if (problem.code() == ErrorCode::BrowserError)
        return openExternal();
    pageBrowser->close();
    showProblem(problem);
}

void Auth0LoginControllerPrivate::connectExternalBrowser(Auth0Browser *browser)
{
    if (externalBrowser == browser)
        return;
    if (externalBrowser)
        externalBrowser->disconnect(q);
    externalBrowser = browser;
    QObject::connect(browser, &Auth0Browser::redirected, q, [this](const QUrl &url) {
        if (attempt)
            attempt->handleRedirect(url);
    });
    QObject::connect(browser, &Auth0Browser::closedByUser, q, &Auth0LoginController::cancel);
    QObject::connect(browser, &Auth0Browser::failed, q, [this](const Auth0Error &problem) {
        if (!attempt)
            return;
        if (headless)
            attempt->cancel(problem);
        else
            showProblem(problem); // the login stays: its link can still be copied
    });
}

void Auth0LoginControllerPrivate::closeBrowsers()
{
    if (pageBrowser)
        pageBrowser->close();
    if (externalBrowser) {
        externalBrowser->disconnect(q);
        externalBrowser->close();
    }
    externalBrowser = nullptr;
}

// --- What views see

QString Auth0LoginControllerPrivate::serverHost() const
{
    if (!authorizeUrl.isEmpty())
        return authorizeUrl.host();
    return provider ? QUrl(session()->settings.issuer()).host() : QString();
}

void Auth0LoginControllerPrivate::setFace(Face newFace)
{
    const bool isNew = std::exchange(face, newFace) != newFace;
    updateView();
    if (isNew)
        Q_EMIT q->faceChanged();
}

void Auth0LoginControllerPrivate::updateView()
{
    const bool onPage = face == Face::Page && pageBrowser;
    const QString newHost = onPage ? pageBrowser->url().host() : serverHost();
    const bool newSecure = onPage && pageBrowser->isSecure();
    const int newProgress = pageBrowser && !external ? pageBrowser->progress() : 0;
    const bool newCanGoBack = external && !refusedByHost && pageBrowser && attempt;

    const bool hostIsNew = std::exchange(host, newHost) != newHost;
    const bool secureIsNew = std::exchange(secure, newSecure) != newSecure;
    const bool progressIsNew = std::exchange(progress, newProgress) != newProgress;
    const bool canGoBackIsNew = std::exchange(canGoBack, newCanGoBack) != newCanGoBack;
    if (hostIsNew)
        Q_EMIT q->hostChanged();
    if (secureIsNew)
        Q_EMIT q->secureChanged();
    if (progressIsNew)
        Q_EMIT q->progressChanged();
    if (canGoBackIsNew)
        Q_EMIT q->canGoBackChanged();
}

void Auth0LoginControllerPrivate::setError(const Auth0Error &newError)
{
    if (std::exchange(error, newError) != newError)
        Q_EMIT q->errorChanged();
}

void Auth0LoginControllerPrivate::setAuthorizeUrl(const QUrl &url)
{
    if (std::exchange(authorizeUrl, url) != url)
        Q_EMIT q->authorizeUrlChanged();
}

// --- Public

/*!
    Makes a controller without a provider; start() then shows a problem.
*/
Auth0LoginController::Auth0LoginController(QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0LoginControllerPrivate>(this))
{
}

/*!
    Cancels a login that is under way, its listener included.
*/
Auth0LoginController::~Auth0LoginController()
{
    Q_D(Auth0LoginController);
    blockSignals(true);
    if (d->pageBrowser)
        d->pageBrowser->disconnect(this);
    d->pageBrowser = nullptr; // it belongs to a view that may be half gone
    d->abandon();
}

/*!
    \property Auth0LoginController::provider
    \brief The provider to sign in at. Not owned; a login ends when its provider dies or changes.
*/
Auth0Provider *Auth0LoginController::provider() const
{
    return d_ptr->provider;
}

void Auth0LoginController::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0LoginController);
    if (d->provider == provider)
        return;
    if (d->running)
        d->reject();
    if (d->provider)
        d->provider->disconnect(this);
    d->provider = provider;
    if (provider) {
        connect(provider, &QObject::destroyed, this, [this, d] {
            if (d->running)
                d->reject();
            Q_EMIT providerChanged();
        });
    }
    d->updateView();
    Q_EMIT providerChanged();
}

/*!
    \property Auth0LoginController::options
    \brief What to ask of the server; takes effect at the next start().
*/
Auth0LoginOptions Auth0LoginController::options() const
{
    return d_ptr->options;
}

void Auth0LoginController::setOptions(const Auth0LoginOptions &options)
{
    Q_D(Auth0LoginController);
    if (std::exchange(d->options, options) != options)
        Q_EMIT optionsChanged();
}

/*!
    \property Auth0LoginController::systemBrowserHosts
    \brief Hosts that refuse embedded browsers: a page that goes there is handed to the system
    browser without asking. \c accounts.google.com at first.
*/
QStringList Auth0LoginController::systemBrowserHosts() const
{
    return d_ptr->systemBrowserHosts;
}

void Auth0LoginController::setSystemBrowserHosts(const QStringList &hosts)
{
    Q_D(Auth0LoginController);
    if (std::exchange(d->systemBrowserHosts, hosts) != hosts)
        Q_EMIT systemBrowserHostsChanged();
}

/*!
    \internal
*/
Auth0PageBrowser *Auth0LoginController::pageBrowser() const
{
    return d_ptr->pageBrowser;
}

void Auth0LoginController::setPageBrowser(Auth0PageBrowser *browser)
{
    Q_D(Auth0LoginController);
    if (d->pageBrowser == browser)
        return;
    if (d->pageBrowser)
        d->pageBrowser->disconnect(this);
    d->pageBrowser = browser;
    d->connectPageBrowser();
}

/*!
    \property Auth0LoginController::face
    \brief What a view shows: nothing yet (Idle), Preparing, the Page, WaitingForBrowser or a
    Problem.
*/
Auth0::Face Auth0LoginController::face() const
{
    return d_ptr->face;
}

/*!
    \property Auth0LoginController::host
    \brief The host of the page now shown, else the server's.
*/
QString Auth0LoginController::host() const
{
    return d_ptr->host;
}

/*!
    \property Auth0LoginController::secure
    \brief Whether the padlock is closed: the page came over https, or from this computer.
*/
bool Auth0LoginController::isSecure() const
{
    return d_ptr->secure;
}

/*!
    \property Auth0LoginController::progress
    \brief How far the page is loaded, 0 to 100.
*/
int Auth0LoginController::progress() const
{
    return d_ptr->progress;
}

/*!
    \property Auth0LoginController::canGoBack
    \brief Whether backToPage() does something: the login went to the external browser and the
    embedded page would take it again.
*/
bool Auth0LoginController::canGoBack() const
{
    return d_ptr->canGoBack;
}

/*!
    \property Auth0LoginController::authorizeUrl
    \brief The link to sign in with, good for any browser on this computer; empty when no login is
    under way. Never log it.
*/
QUrl Auth0LoginController::authorizeUrl() const
{
    return d_ptr->authorizeUrl;
}

/*!
    \property Auth0LoginController::error
    \brief What the Problem face is about.
*/
Auth0Error Auth0LoginController::error() const
{
    return d_ptr->error;
}

/*!
    Returns whether there has been a start() without its accepted() or rejected() yet.
*/
bool Auth0LoginController::isRunning() const
{
    return d_ptr->running;
}

/*!
    Starts a login. Waits for a restore that is under way. A session that is there already, or comes
    back, is accepted without a page unless the \l options ask for a fresh login.
*/
void Auth0LoginController::start()
{
    Q_D(Auth0LoginController);
    if (d->running)
        return;
    d->running = true;
    d->external = false;
    d->refusedByHost = false;
    d->setError({});
    if (d->provider)
        d->decide();
    else
        d->showProblem(Auth0Error(ErrorCode::ConfigurationError, u"config.no_provider"_s));
}

/*!
    Goes on with the same login in the external browser.
*/
void Auth0LoginController::continueInBrowser()
{
    Q_D(Auth0LoginController);
    if (!d->running || !d->provider || d->isWaitingForRestore())
        return;
    d->external = true;
    if (!d->authorizeUrl.isEmpty())
        d->openExternal();
    else if (!d->attempt)
        d->beginAttempt();
    // Else the page is on its way, and will open there.
}

/*!
    Opens the link once more in the external browser.
*/
void Auth0LoginController::openAgain()
{
    Q_D(Auth0LoginController);
    if (d->external && d->attempt && !d->authorizeUrl.isEmpty())
        d->openExternal();
}

/*!
    Comes back from the external browser to the embedded page. The login stays the same.
*/
void Auth0LoginController::backToPage()
{
    Q_D(Auth0LoginController);
    if (!d->canGoBack)
        return;
    if (d->externalBrowser)
        d->externalBrowser->close();
    d->external = false;
    d->setFace(Face::Preparing);
    d->openPage();
}

/*!
    Tries again after a problem.
*/
void Auth0LoginController::retry()
{
    Q_D(Auth0LoginController);
    if (d->face != Face::Problem || !d->provider)
        return;
    const Auth0Error problem = d->error;
    d->setError({});
    if (d->attempt && !d->authorizeUrl.isEmpty()) {
        if (d->external || !d->pageBrowser)
            return d->openExternal();
        d->setFace(Face::Preparing);
        return d->openPage();
    }
    if (isStorageProblem(problem) && d->provider->state() == Auth0::State::LoggedOut) {
        d->setFace(Face::Preparing);
        d->provider->restore();
    }
    d->decide();
}

/*!
    Gives up. Ends with rejected().
*/
void Auth0LoginController::cancel()
{
    Q_D(Auth0LoginController);
    if (d->running)
        d->reject();
}
