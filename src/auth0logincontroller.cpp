// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logincontroller.h"
#include "auth0logincontroller_p.h"

#include "auth0profile.h"
#include "auth0provider.h"
#include "auth0provider_p.h"
#include "displayhost.h"
#include "facetexts.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using Way = Auth0Qt::LoginAttempt::Way;

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

Auth0Error cancelled()
{
    return Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s);
}

bool isStorageProblem(const Auth0Error &error)
{
    return error.code() == ErrorCode::StorageLocked || error.code() == ErrorCode::StorageDenied;
}

} // namespace

Auth0LoginControllerPrivate::Auth0LoginControllerPrivate(Auth0LoginController *controller)
    : q(controller)
    , systemBrowserHosts { u"accounts.google.com"_s }
{
    patience.setSingleShot(true);
    patience.setInterval(300ms);
    QObject::connect(&patience, &QTimer::timeout, q, [this] {
        const Changes changes(this);
        setFace(Face::Preparing);
    });
    const auto announceAnew = [this] { const Changes changes(this); };
    hintDelay.setSingleShot(true);
    hintDelay.setInterval(20s);
    QObject::connect(&hintDelay, &QTimer::timeout, q, announceAnew);
    copiedTime.setSingleShot(true);
    copiedTime.setInterval(2s);
    QObject::connect(&copiedTime, &QTimer::timeout, q, announceAnew);
    QObject::connect(&texts, &Auth0LoginTexts::changed, q, announceAnew);
    second.setSingleShot(true);
    second.setTimerType(Qt::PreciseTimer);
    QObject::connect(&second, &QTimer::timeout, q, [this] { tick(); });
}

Auth0Qt::Session *Auth0LoginControllerPrivate::session() const
{
    return &provider->d_func()->session;
}

// --- The way of a login

// Another organization or connection than the session's own asks for a fresh login.
bool Auth0LoginControllerPrivate::asksForFreshLogin() const
{
    Auth0LoginOptions others = options;
    const Auth0Profile *const profile = provider->profile();
    if (options.organization() == profile->organizationId()
        || options.organization().compare(profile->organizationName(), Qt::CaseInsensitive) == 0) {
        others.setOrganization({});
    }
    if (profile->sub().startsWith(options.connection() + u'|'))
        others.setConnection({});
    return others.asksForFreshLogin();
}

void Auth0LoginControllerPrivate::waitForRestore()
{
    patience.start();
    restoreConnection = QObject::connect(
            session(), &Auth0Qt::Session::restoreFinished, q,
            [this](bool restored, const Auth0Error &problem) { finishRestore(restored, problem); });
}

void Auth0LoginControllerPrivate::finishRestore(bool restored, const Auth0Error &problem)
{
    const Changes changes(this);
    QObject::disconnect(std::exchange(restoreConnection, {}));
    patience.stop();
    if (restored && !asksForFreshLogin()) {
        if (headless)
            session()->reportLoggedIn();
        return accept();
    }
    if (problem.code() == ErrorCode::Cancelled || (headless && isStorageProblem(problem))) {
        if (headless)
            session()->reportLoginFailed(problem);
        return reject(problem);
    }
    // Signing in anew would not help: the record could not be written either.
    if (isStorageProblem(problem))
        return showProblem(problem);
    beginAttempt();
}

void Auth0LoginControllerPrivate::decide()
{
    if (const Auth0Error error = options.error()) {
        if (!headless)
            return showProblem(error);
        session()->report(error);
        session()->reportLoginFailed(error);
        return reject(error);
    }
    if (provider->state() == Auth0::State::Restoring)
        return waitForRestore();
    if (!headless && provider->isAuthenticated() && !asksForFreshLogin())
        return accept();
    beginAttempt();
}

void Auth0LoginControllerPrivate::beginAttempt()
{
    using Auth0Qt::LoginAttempt;
    view.error = {};
    setFace(Face::Preparing);
    if (attempt)
        attempt->disconnect(q);
    attempt = session()->beginLogin(options, way);
    attempt->setLogo(logo);
    QObject::connect(
            attempt, &LoginAttempt::authorizeUrlReady, q,
            [this](const QUrl &url, const QUrl &redirect) { takeAuthorizeUrl(url, redirect); });
    QObject::connect(attempt, &LoginAttempt::deviceCodeReady, q,
                     [this](const Auth0Qt::DeviceCode &ready) { takeDeviceCode(ready); });
    QObject::connect(attempt, &LoginAttempt::answered, q, [this] { takeAnswer(); });
    QObject::connect(attempt, &LoginAttempt::finished, q,
                     [this](const Auth0Error &result) { finishAttempt(result); });
}

void Auth0LoginControllerPrivate::takeAuthorizeUrl(const QUrl &url, const QUrl &redirect)
{
    const Changes changes(this);
    redirectUri = redirect;
    view.authorizeUrl = url;
    if (deviceOffered.value_or(true)) // else it was tried
        deviceOffered = attempt->server().deviceAuthorizationEndpoint.isValid();
    if (pageBrowser && !external)
        openPage();
    else
        openExternal();
}

// The person has done her part. The page stays for a moment: mostly the rest is quicker than an
// eye.
void Auth0LoginControllerPrivate::takeAnswer()
{
    const Changes changes(this);
    view.authorizeUrl = {};
    view.error = {};
    if (view.face == Face::Problem)
        setFace(Face::Preparing);
    else
        patience.start();
}

void Auth0LoginControllerPrivate::finishAttempt(const Auth0Error &result)
{
    const Changes changes(this);
    patience.stop();
    attempt = nullptr;
    view.authorizeUrl = {};
    if (!result)
        return accept();
    if (result.code() == ErrorCode::Cancelled || headless)
        return reject(result);
    closeBrowsers();
    if (way == Way::Device)
        return finishDevice(result);
    showProblem(result);
}

void Auth0LoginControllerPrivate::openPage()
{
    pageBrowser->setRefusedHosts(systemBrowserHosts);
    pageBrowser->open(view.authorizeUrl, redirectUri);
}

void Auth0LoginControllerPrivate::openExternal()
{
    external = true;
    if (pageBrowser)
        pageBrowser->close();
    connectExternalBrowser(provider->browser());
    view.error = {};
    setFace(Face::WaitingForBrowser);
    externalBrowser->open(view.authorizeUrl, redirectUri);
}

void Auth0LoginControllerPrivate::accept()
{
    closeBrowsers();
    running = false;
    // The provider's own signals about this come first.
    QMetaObject::invokeMethod(
            q,
            [this, self = QPointer<Auth0LoginController>(q)] {
                if (!running) { // else the next one has begun
                    const Changes changes(this);
                    setFace(Face::Idle);
                }
                if (self)
                    Q_EMIT self->accepted();
            },
            Qt::QueuedConnection);
}

void Auth0LoginControllerPrivate::reject(const Auth0Error &reason)
{
    abandon(reason);
    QMetaObject::invokeMethod(q, &Auth0LoginController::rejected, Qt::QueuedConnection);
}

void Auth0LoginControllerPrivate::abandon(const Auth0Error &reason)
{
    const Changes changes(this);
    if (headless && provider && isWaitingForRestore())
        session()->reportLoginFailed(reason);
    QObject::disconnect(std::exchange(restoreConnection, {}));
    patience.stop();
    closeBrowsers();
    if (attempt) {
        attempt->disconnect(q);
        attempt->cancel(reason);
        attempt = nullptr;
    }
    running = false;
    external = false;
    refusedByHost = false;
    way = Way::Browser;
    forgetCode();
    view.authorizeUrl = {};
    view.error = {};
    setFace(Face::Idle);
}

void Auth0LoginControllerPrivate::showProblem(const Auth0Error &problem)
{
    view.error = problem;
    problemTime = QDateTime::currentDateTimeUtc();
    setFace(Face::Problem);
}

void Auth0LoginControllerPrivate::setFace(Face face)
{
    if (view.face == face)
        return;
    view.face = face;
    if (face == Face::WaitingForBrowser)
        hintDelay.start();
    else
        hintDelay.stop();
    copiedTime.stop();
    if (face == Face::DeviceCode)
        tick();
    else
        second.stop();
}

// A login may run without a window, but never comes here then.
void Auth0LoginControllerPrivate::copy(const QString &text)
{
    if (text.isEmpty() || !qGuiApp)
        return;
    const Changes changes(this);
    QGuiApplication::clipboard()->setText(text);
    copiedTime.start();
}

void Auth0LoginControllerPrivate::loseProvider()
{
    const QPointer<Auth0LoginController> self(q);
    {
        const Changes changes(this);
        if (running)
            reject(Auth0Error(ErrorCode::Cancelled, u"provider.destroyed"_s));
    }
    if (self)
        Q_EMIT self->providerChanged();
}

// --- A code on another device

// Quietly: it stays the same login.
void Auth0LoginControllerPrivate::changeWay(Way newWay)
{
    way = newWay;
    patience.stop();
    closeBrowsers();
    forgetCode();
    view.authorizeUrl = {};
    view.error = {};
    setFace(Face::Preparing);
    if (attempt)
        attempt->change(newWay);
    else
        beginAttempt();
}

void Auth0LoginControllerPrivate::takeDeviceCode(const Auth0Qt::DeviceCode &deviceCode)
{
    if (headless) {
        Q_EMIT provider->deviceCodeReady(deviceCode.userCode, deviceCode.verificationUri,
                                         deviceCode.completeUri(), deviceCode.expiresAt);
        return;
    }
    const Changes changes(this);
    code = deviceCode;
    deviceOffered = true;
    setFace(Face::DeviceCode);
}

void Auth0LoginControllerPrivate::finishDevice(const Auth0Error &result)
{
    if (code && result.detail() == "device.expired"_L1) {
        // Not renewed without being asked: the person may be typing the old code this moment, and
        // where she has gone away nothing is to go on asking the server for ever.
        codeExpired = true;
        return setFace(Face::DeviceCode);
    }
    // A server or a client that is not set up for this: trying again means the browser.
    if (!code
        && (result.code() == ErrorCode::ConfigurationError
            || result.code() == ErrorCode::InvalidResponse)) {
        way = Way::Browser;
        deviceOffered = false;
    }
    forgetCode();
    showProblem(result);
}

void Auth0LoginControllerPrivate::forgetCode()
{
    QObject::disconnect(std::exchange(verificationPage, {}));
    code.reset();
    codeExpired = false;
    pageFailed = false;
}

// At each full second that is left.
void Auth0LoginControllerPrivate::tick()
{
    const Changes changes(this);
    if (!code || codeExpired)
        return;
    const auto rest = code->remaining() % 1s;
    second.start(rest > 0ms ? rest : 1s);
}

bool Auth0LoginControllerPrivate::canGoBack() const
{
    if (view.face == Face::DeviceCode)
        return !isTooLate();
    return isPersonNeeded() && external && !refusedByHost && pageBrowser;
}

// Auth0 has them at a place that is known; of others their metadata tells.
bool Auth0LoginControllerPrivate::offersDeviceCode() const
{
    return deviceOffered.value_or(session()->settings.login.issuer.isEmpty());
}

bool Auth0LoginControllerPrivate::canUseDeviceCode() const
{
    if (!running || !provider || headless || isTooLate() || !offersDeviceCode())
        return false;
    switch (view.face) {
    case Face::Page:
    case Face::WaitingForBrowser:
        return true;
    case Face::Problem:
        return Auth0Qt::deviceMayHelp(view.error);
    default:
        return false;
    }
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
        const Changes changes(this);
        if (isPersonNeeded() && !external)
            setFace(Face::Page);
    });
    const auto announceAnew = [this] { const Changes changes(this); };
    QObject::connect(pageBrowser, &Auth0PageBrowser::urlChanged, q, announceAnew);
    QObject::connect(pageBrowser, &Auth0PageBrowser::progressChanged, q, announceAnew);
    QObject::connect(pageBrowser, &Auth0PageBrowser::refusedByHost, q, [this] {
        const Changes changes(this);
        if (!isPersonNeeded() || external)
            return;
        refusedByHost = true;
        openExternal();
    });
    // Later: when it dies together with its view, so will we, and nothing is to be opened.
    QObject::connect(
            pageBrowser, &QObject::destroyed, q, [this] { replacePage(); }, Qt::QueuedConnection);
}

// The page is gone in the middle of a login, which goes on elsewhere.
void Auth0LoginControllerPrivate::replacePage()
{
    const Changes changes(this);
    if (isPersonNeeded() && !external && !pageBrowser)
        openExternal();
}

void Auth0LoginControllerPrivate::handlePageFailure(const Auth0Error &problem)
{
    const Changes changes(this);
    if (!isPersonNeeded() || external)
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
    QObject::connect(browser, &Auth0Browser::failed, q,
                     [this](const Auth0Error &problem) { handleExternalFailure(problem); });
}

void Auth0LoginControllerPrivate::handleExternalFailure(const Auth0Error &problem)
{
    const Changes changes(this);
    if (!isPersonNeeded())
        return;
    if (headless)
        attempt->cancel(problem);
    else if (external)
        showProblem(problem); // the login stays: its link can still be copied
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

Auth0LoginControllerPrivate::View Auth0LoginControllerPrivate::currentView() const
{
    View current;
    current.face = view.face;
    current.running = running;
    current.authorizeUrl = view.authorizeUrl;
    current.error = view.error;
    if (current.face == Face::Page && pageBrowser) {
        current.host = pageBrowser->url().host();
        current.secure = pageBrowser->isSecure();
    } else if (!current.authorizeUrl.isEmpty()) {
        current.host = current.authorizeUrl.host();
    } else if (provider) {
        current.host = QUrl(session()->settings.issuer()).host();
    }
    if (pageBrowser && !external)
        current.progress = pageBrowser->progress();
    current.canGoBack = canGoBack();
    current.canUseDeviceCode = canUseDeviceCode();
    current.title = Auth0Qt::titleOf(current.face, current.error);
    current.text = Auth0Qt::textOf(current.face, Auth0Qt::displayHost(current.host), current.error);
    if (current.face == Face::DeviceCode && code)
        addCode(&current);
    current.hint = hint(current);
    current.copied = copiedTime.isActive();
    if (current.face == Face::Problem)
        current.details = Auth0Qt::detailsOf(current.error, problemTime);
    return current;
}

void Auth0LoginControllerPrivate::addCode(View *current) const
{
    current->userCode = Auth0Qt::groupedUserCode(code->userCode);
    current->verificationUri = code->verificationUri;
    current->verificationUriComplete = code->completeUri();
    current->codeExpired = codeExpired;
    if (!codeExpired) {
        using std::chrono::seconds;
        current->secondsLeft = int(std::chrono::ceil<seconds>(code->remaining()).count());
    }
    current->timeLeft = Auth0Qt::timeLeftText(current->secondsLeft, codeExpired);
    current->text = Auth0Qt::enterCodeText(code->verificationUri, codeExpired);
}

QString Auth0LoginControllerPrivate::hint(const View &current) const
{
    if (current.face == Face::DeviceCode && pageFailed)
        return Auth0LoginTexts::tr("No browser opened here. Please use another device.");
    if (current.face != Face::WaitingForBrowser || hintDelay.isActive())
        return {};
    if (current.canUseDeviceCode)
        return Auth0LoginTexts::tr("Nothing opened? Copy the link, or use a code on another "
                                   "device.");
    return Auth0LoginTexts::tr("Nothing opened? Copy the link and paste it into your browser.");
}

void Auth0LoginControllerPrivate::announce()
{
    const View now = currentView();
    const View old = std::exchange(announced, now);
    const QPointer<Auth0LoginController> self(q);
    const auto notify = [&self](bool isDue, void (Auth0LoginController::*signal)()) {
        if (isDue && self)
            Q_EMIT(self->*signal)();
    };
    notify(old.running != now.running, &Auth0LoginController::runningChanged);
    notify(old.authorizeUrl != now.authorizeUrl, &Auth0LoginController::authorizeUrlChanged);
    notify(old.error != now.error, &Auth0LoginController::errorChanged);
    notify(old.host != now.host, &Auth0LoginController::hostChanged);
    notify(old.secure != now.secure, &Auth0LoginController::secureChanged);
    notify(old.progress != now.progress, &Auth0LoginController::progressChanged);
    notify(old.canGoBack != now.canGoBack, &Auth0LoginController::canGoBackChanged);
    notify(old.title != now.title, &Auth0LoginController::titleChanged);
    notify(old.text != now.text, &Auth0LoginController::textChanged);
    notify(old.hint != now.hint, &Auth0LoginController::hintChanged);
    notify(old.details != now.details, &Auth0LoginController::detailsChanged);
    notify(old.copied != now.copied, &Auth0LoginController::copiedChanged);
    notify(old.canUseDeviceCode != now.canUseDeviceCode,
           &Auth0LoginController::canUseDeviceCodeChanged);
    notify(old.userCode != now.userCode || old.verificationUri != now.verificationUri
                   || old.verificationUriComplete != now.verificationUriComplete,
           &Auth0LoginController::userCodeChanged);
    notify(old.codeExpired != now.codeExpired, &Auth0LoginController::codeExpiredChanged);
    notify(old.secondsLeft != now.secondsLeft, &Auth0LoginController::secondsLeftChanged);
    notify(old.timeLeft != now.timeLeft, &Auth0LoginController::timeLeftChanged);
    notify(old.face != now.face, &Auth0LoginController::faceChanged);
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
    d->abandon(cancelled());
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
    const QPointer<Auth0LoginController> self(this);
    {
        const Auth0LoginControllerPrivate::Changes changes(d);
        if (d->running)
            d->reject(cancelled());
        if (d->provider)
            d->provider->disconnect(this);
        d->provider = provider;
        if (provider)
            connect(provider, &QObject::destroyed, this, [this] { d_func()->loseProvider(); });
    }
    if (self)
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
    const Auth0LoginControllerPrivate::Changes changes(d);
    if (d->pageBrowser)
        d->pageBrowser->disconnect(this);
    d->pageBrowser = browser;
    d->connectPageBrowser();
    d->replacePage();
}

/*!
    \internal
*/
void Auth0LoginController::setLogo(const QImage &logo)
{
    Q_D(Auth0LoginController);
    d->logo = logo;
    if (d->attempt)
        d->attempt->setLogo(logo);
}

/*!
    \property Auth0LoginController::face
    \brief What a view shows: nothing yet (Idle), Preparing, the Page, WaitingForBrowser, a
    DeviceCode or a Problem.
*/
Auth0::Face Auth0LoginController::face() const
{
    return d_ptr->view.face;
}

/*!
    \property Auth0LoginController::host
    \brief The host of the page now shown, else the server's.
*/
QString Auth0LoginController::host() const
{
    return d_ptr->currentView().host;
}

/*!
    \property Auth0LoginController::secure
    \brief Whether the padlock is closed: the page came over https, or from this computer.
*/
bool Auth0LoginController::isSecure() const
{
    return d_ptr->currentView().secure;
}

/*!
    \property Auth0LoginController::progress
    \brief How far the page is loaded, 0 to 100.
*/
int Auth0LoginController::progress() const
{
    return d_ptr->currentView().progress;
}

/*!
    \property Auth0LoginController::canGoBack
    \brief Whether backToPage() does something: a code is shown, or the login went to the external
    browser and the embedded page would take it again.
*/
bool Auth0LoginController::canGoBack() const
{
    return d_ptr->canGoBack();
}

/*!
    \property Auth0LoginController::authorizeUrl
    \brief The link to sign in with, good for any browser on this computer; empty when no login is
    under way. Never log it.
*/
QUrl Auth0LoginController::authorizeUrl() const
{
    return d_ptr->view.authorizeUrl;
}

/*!
    \property Auth0LoginController::error
    \brief What the Problem face is about.
*/
Auth0Error Auth0LoginController::error() const
{
    return d_ptr->view.error;
}

/*!
    \property Auth0LoginController::texts
    \brief The words of buttons and signs.
*/
Auth0LoginTexts *Auth0LoginController::texts() const
{
    return &d_ptr->texts;
}

/*!
    \property Auth0LoginController::displayHost
    \brief The \l host as a person should see it: in its own letters, or in ASCII ("xn--...") where
    those could be taken for others.
*/
QString Auth0LoginController::displayHost() const
{
    return Auth0Qt::displayHost(host());
}

/*!
    \property Auth0LoginController::title
    \brief What the face says in large letters; empty for faces that need none.
*/
QString Auth0LoginController::title() const
{
    return d_ptr->currentView().title;
}

/*!
    \property Auth0LoginController::text
    \brief What the face says, in one sentence or two. Plain text.
*/
QString Auth0LoginController::text() const
{
    return d_ptr->currentView().text;
}

/*!
    \property Auth0LoginController::hint
    \brief Help for who waits longer than 20 seconds for the browser, or whose browser did not open
    the page for the code; mostly empty.
*/
QString Auth0LoginController::hint() const
{
    return d_ptr->currentView().hint;
}

/*!
    \property Auth0LoginController::details
    \brief What support needs to know of the problem, several lines of plain text without secrets.
*/
QString Auth0LoginController::details() const
{
    return d_ptr->currentView().details;
}

/*!
    \property Auth0LoginController::browserHelps
    \brief Whether the Problem face offers continueInBrowser().
*/
bool Auth0LoginController::browserHelps() const
{
    return Auth0Qt::browserMayHelp(d_ptr->view.error);
}

/*!
    \property Auth0LoginController::copied
    \brief True for two seconds after something was copied.
*/
bool Auth0LoginController::isCopied() const
{
    return d_ptr->copiedTime.isActive();
}

/*!
    \property Auth0LoginController::canUseDeviceCode
    \brief Whether a view offers useDeviceCode(): the server has codes for other devices, and one
    could help now.
*/
bool Auth0LoginController::canUseDeviceCode() const
{
    return d_ptr->canUseDeviceCode();
}

/*!
    \property Auth0LoginController::userCode
    \brief What to enter on the other device: as the server wrote it, or in groups where it wrote
    letters and digits only. Empty while no code is shown.
*/
QString Auth0LoginController::userCode() const
{
    return d_ptr->currentView().userCode;
}

/*!
    \property Auth0LoginController::verificationUri
    \brief Where to enter the \l userCode; always https, or on this computer.
*/
QUrl Auth0LoginController::verificationUri() const
{
    return d_ptr->currentView().verificationUri;
}

/*!
    \property Auth0LoginController::verificationUriComplete
    \brief The same page with the code filled in, for a QR code; the \l verificationUri where the
    server has no such page.
*/
QUrl Auth0LoginController::verificationUriComplete() const
{
    return d_ptr->currentView().verificationUriComplete;
}

/*!
    \property Auth0LoginController::secondsLeft
    \brief How long the \l userCode is good for. Changes each second while it is shown.
*/
int Auth0LoginController::secondsLeft() const
{
    return d_ptr->currentView().secondsLeft;
}

/*!
    \property Auth0LoginController::timeLeft
    \brief The same in words: minutes, in the last one seconds, and then that it is over.
*/
QString Auth0LoginController::timeLeft() const
{
    return d_ptr->currentView().timeLeft;
}

/*!
    \property Auth0LoginController::codeExpired
    \brief Whether the \l userCode shown is no longer good: offer renewCode(). A code is never
    renewed without the person, who may be typing it, or may have gone away.
*/
bool Auth0LoginController::isCodeExpired() const
{
    return d_ptr->currentView().codeExpired;
}

/*!
    \property Auth0LoginController::running
    \brief Whether there has been a start() without its accepted() or rejected() yet.
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
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->running = true;
    d->external = false;
    d->refusedByHost = false;
    d->way = d->firstWay;
    d->deviceOffered.reset();
    d->forgetCode();
    d->view.error = {};
    d->setFace(Face::Idle);
    if (d->provider)
        d->decide();
    else
        d->showProblem(Auth0Error(ErrorCode::ConfigurationError, u"config.no_provider"_s));
}

/*!
    Goes on with the same login in the external browser. From a code it is a new page that opens.
*/
void Auth0LoginController::continueInBrowser()
{
    Q_D(Auth0LoginController);
    if (!d->running || !d->provider || d->isWaitingForRestore())
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    if (d->way == Way::Device && !d->isTooLate()) {
        d->external = true;
        d->changeWay(Way::Browser);
    } else if (d->isPersonNeeded()) {
        d->openExternal();
    } else {
        d->external = true; // the page is on its way, and will open there
        if (!d->attempt)
            d->beginAttempt();
    }
}

/*!
    Opens the link once more in the external browser.
*/
void Auth0LoginController::openAgain()
{
    Q_D(Auth0LoginController);
    if (!d->external || !d->isPersonNeeded())
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->openExternal();
}

/*!
    Comes back from the external browser to the embedded page; the login stays the same. From a code
    it comes back to the page or to the external browser, whichever it was before, with a new page:
    the code is no longer good.
*/
void Auth0LoginController::backToPage()
{
    Q_D(Auth0LoginController);
    if (!d->canGoBack())
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    if (d->way == Way::Device)
        return d->changeWay(Way::Browser);
    if (d->externalBrowser)
        d->externalBrowser->close();
    d->external = false;
    d->view.error = {};
    d->setFace(Face::Preparing);
    d->openPage();
}

/*!
    Tries again after a problem.
*/
void Auth0LoginController::retry()
{
    Q_D(Auth0LoginController);
    if (d->view.face != Face::Problem || !d->provider)
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    const Auth0Error problem = std::exchange(d->view.error, {});
    if (d->isPersonNeeded()) {
        if (d->external || !d->pageBrowser)
            return d->openExternal();
        d->setFace(Face::Preparing);
        return d->openPage();
    }
    d->setFace(Face::Preparing);
    if (isStorageProblem(problem))
        d->provider->restore(); // does nothing outside LoggedOut
    d->decide();
}

/*!
    Gives up. Ends with rejected(), unless the login has succeeded and is only being stored: then
    accepted() comes in a moment.
*/
void Auth0LoginController::cancel()
{
    Q_D(Auth0LoginController);
    const bool tooLate = d->attempt && d->attempt->isStoring();
    if (d->running && !tooLate)
        d->reject(cancelled());
}

/*!
    Copies \l authorizeUrl to the clipboard.
*/
void Auth0LoginController::copyLink()
{
    Q_D(Auth0LoginController);
    d->copy(d->view.authorizeUrl.toString(QUrl::FullyEncoded));
}

/*!
    Copies \l details to the clipboard.
*/
void Auth0LoginController::copyDetails()
{
    Q_D(Auth0LoginController);
    d->copy(details());
}

/*!
    Goes on with a code that the person enters on another device (RFC 8628): for computers without a
    browser or a keyboard, and remote sessions. What was under way before ends without a word, a
   page included. Right after start() too; a login that the server offers no codes for ends in the
    Problem face (\c device.unsupported).
*/
void Auth0LoginController::useDeviceCode()
{
    Q_D(Auth0LoginController);
    const bool isShown = d->view.face == Face::DeviceCode;
    const bool isOffered = d->view.face == Face::Idle || d->view.face == Face::Preparing
            || d->canUseDeviceCode();
    if (!d->running || !d->provider || isShown || d->isTooLate() || !isOffered)
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    if (d->isWaitingForRestore())
        d->way = Way::Device; // should it find nothing
    else
        d->changeWay(Way::Device);
}

/*!
    Asks for another code when the one that is shown has expired.
*/
void Auth0LoginController::renewCode()
{
    Q_D(Auth0LoginController);
    if (!d->codeExpired)
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->changeWay(Way::Device);
}

/*!
    Opens \l verificationUriComplete in the external browser of this computer: it may have one that
    works after all.
*/
void Auth0LoginController::openVerificationPage()
{
    Q_D(Auth0LoginController);
    if (d->view.face != Face::DeviceCode || d->codeExpired || !d->provider)
        return;
    // Nothing comes back from this page, and whoever closes it is not done: only its failure
    // counts.
    Auth0Browser *const browser = d->provider->browser();
    disconnect(d->verificationPage);
    d->verificationPage = connect(browser, &Auth0Browser::failed, this, [d] {
        const Auth0LoginControllerPrivate::Changes changes(d);
        d->pageFailed = true;
    });
    browser->open(d->code->completeUri(), {});
}

/*!
    Copies the code to the clipboard, as the server wrote it.
*/
void Auth0LoginController::copyCode()
{
    Q_D(Auth0LoginController);
    if (d->view.face == Face::DeviceCode && d->code)
        d->copy(d->code->userCode);
}
