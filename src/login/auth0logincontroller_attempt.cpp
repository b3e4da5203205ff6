// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/auth0logincontroller_p.h"

#include "auth0provider.h"
#include "global/errorlog.h"
#include "global/logging.h"
#include "http/pageproxy.h"
#include "login/facetexts.h"
#include "provider/auth0provider_p.h"
#include "store/storeerror.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using Way = Auth0Qt::LoginAttempt::Way;

// One login from its start to its end: which way it goes, and which browser shows its page.

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
    browserDelay.setSingleShot(true);
    browserDelay.setInterval(8s);
    QObject::connect(&browserDelay, &QTimer::timeout, q, announceAnew);
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
    return &Auth0ProviderPrivate::get(provider)->session;
}

// --- The way of a login

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
    if (restored && !session()->asksForFreshLogin(options))
        return accept();
    if (problem.code() == ErrorCode::Cancelled)
        return reject(problem);
    // Signing in anew would not help: the record could not be written either.
    if (Auth0Qt::isStoreInaccessible(problem))
        return showProblem(problem);
    beginAttempt();
}

void Auth0LoginControllerPrivate::decide()
{
    if (const Auth0Error error = options.error()) {
        session()->reportProblem(error, {});
        return showProblem(error);
    }
    if (provider->state() == Auth0::State::Restoring)
        return waitForRestore();
    if (provider->isAuthenticated() && !session()->asksForFreshLogin(options))
        return accept();
    beginAttempt();
}

void Auth0LoginControllerPrivate::beginAttempt()
{
    using Auth0Qt::LoginAttempt;
    view.error = {};
    setFace(Face::Preparing);
    lateCallback.reset();
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
    const QPointer<Auth0LoginController> self(q);
    const bool isFromOutside = !std::exchange(answeredByPage, false);
    {
        const Changes changes(this);
        view.authorizeUrl = {};
        view.error = {};
        if (view.face == Face::Problem)
            setFace(Face::Preparing);
        else
            patience.start();
    }
    if (self && isFromOutside)
        Q_EMIT self->answerReceived();
}

void Auth0LoginControllerPrivate::takePageRedirect(const QUrl &url)
{
    if (!attempt)
        return;
    answeredByPage = true;
    const QPointer<Auth0PageBrowser> page(pageBrowser);
    // Where it is the answer, this may be gone. Where it is not, the page goes on.
    if (!attempt->handleRedirect(url))
        answeredByPage = false;
    else if (page)
        page->finish();
}

void Auth0LoginControllerPrivate::finishAttempt(const Auth0Error &result)
{
    const Changes changes(this);
    patience.stop();
    attempt = nullptr;
    const bool isAnswerOut = !view.authorizeUrl.isEmpty() && externalBrowser;
    view.authorizeUrl = {};
    if (!result)
        return accept();
    if (result.code() == ErrorCode::Cancelled)
        return reject(result);
    closeBrowsers();
    if (isAnswerOut && result.detail() == "login.timeout"_L1)
        lateCallback.emplace(redirectUri, logo);
    if (way == Way::Device)
        return finishDevice(result);
    showProblem(result);
}

void Auth0LoginControllerPrivate::openPage()
{
    Auth0Qt::warnAboutPageProxy(provider->networkAccessManager(), view.authorizeUrl);
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
    lateCallback.reset();
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
    QMetaObject::invokeMethod(q, &Auth0LoginController::rejected, Qt::QueuedConnection);
    abandon(reason);
}

void Auth0LoginControllerPrivate::refuse(const Auth0Error &reason)
{
    const Changes changes(this);
    // A login under way reports how it ends by itself.
    if (provider && !attempt) {
        session()->report(reason);
        session()->reportLoginFailed(reason);
    }
    reject(reason);
}

void Auth0LoginControllerPrivate::abandon(const Auth0Error &reason)
{
    const Changes changes(this);
    QObject::disconnect(std::exchange(restoreConnection, {}));
    patience.stop();
    closeBrowsers();
    lateCallback.reset();
    if (attempt) {
        attempt->disconnect(q);
        attempt->cancel(reason);
        attempt = nullptr;
    }
    running = false;
    external = false;
    handOverReason = {};
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
    if (face == Face::Preparing)
        browserDelay.start();
    else
        browserDelay.stop();
    copiedTime.stop();
    if (face == Face::DeviceCode)
        tick();
    else
        second.stop();
}

void Auth0LoginControllerPrivate::copy(const QString &text)
{
    if (text.isEmpty() || !qGuiApp)
        return;
    const Changes changes(this);
    copiedTime.start();
    QGuiApplication::clipboard()->setText(text); // which the application may watch
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

bool Auth0LoginControllerPrivate::canGoBack() const
{
    if (view.face == Face::DeviceCode)
        return !isTooLate();
    return isPersonNeeded() && external && !handOverReason && pageBrowser;
}

bool Auth0LoginControllerPrivate::canGoBackInPage() const
{
    return view.face == Face::Page && pageBrowser && pageBrowser->canGoBack();
}

// --- Browsers

void Auth0LoginControllerPrivate::connectPageBrowser()
{
    if (!pageBrowser)
        return;
    QObject::connect(pageBrowser, &Auth0Browser::redirected, q,
                     [this](const QUrl &url) { takePageRedirect(url); });
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
    QObject::connect(pageBrowser, &Auth0PageBrowser::systemBrowserNeeded, q,
                     [this](const Auth0Error &reason) {
                         const Changes changes(this);
                         if (!isPersonNeeded() || external)
                             return;
                         handOverReason = reason;
                         openExternal();
                     });
    QObject::connect(pageBrowser, &Auth0PageBrowser::systemBrowserWanted, q,
                     &Auth0LoginController::continueInBrowser);
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
    const Auth0Qt::ErrorPlace place { pageBrowser->url().host(), redirectUri };
    if (problem.code() == ErrorCode::BrowserError) {
        Auth0Qt::logError(Auth0Qt::lcBrowser(), problem, place);
        return openExternal();
    }
    session()->reportProblem(problem, place);
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
    if (!external)
        return;
    session()->reportProblem(problem, { {}, redirectUri });
    showProblem(problem); // the login stays: its link can still be copied
}

void Auth0LoginControllerPrivate::closeBrowsers()
{
    if (pageBrowser)
        pageBrowser->close();
    if (externalBrowser)
        externalBrowser->disconnect(q);
    closeExternalBrowser();
    externalBrowser = nullptr;
}

// Later: it may be the application's own, and its close() may do anything.
void Auth0LoginControllerPrivate::closeExternalBrowser()
{
    if (externalBrowser)
        browsersToClose.append(externalBrowser);
}
