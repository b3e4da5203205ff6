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

// One login from its start to its end, and the browsers that show its pages.

Auth0LoginControllerPrivate::Auth0LoginControllerPrivate(Auth0LoginController *controller)
    : q(controller)
    , systemBrowserHosts { u"accounts.google.com"_s }
{
    const auto announceAgain = [this] { const Changes changes(this); };
    const auto setUp = [this](QTimer *timer, std::chrono::milliseconds interval, auto function) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
        QObject::connect(timer, &QTimer::timeout, q, function);
    };
    setUp(&patience, 300ms, [this] {
        const Changes changes(this);
        setFace(Face::Preparing);
    });
    setUp(&hintDelay, 20s, announceAgain);
    setUp(&browserDelay, 8s, announceAgain);
    setUp(&copiedTime, 2s, announceAgain);
    setUp(&second, 1s, [this] { tick(); });
    second.setTimerType(Qt::PreciseTimer);
    QObject::connect(&texts, &Auth0LoginTexts::changed, q, announceAgain);
}

Auth0Qt::AbstractPageBrowser *Auth0LoginControllerPrivate::pageBrowser(
        const Auth0LoginController *controller)
{
    return controller->d_func()->embeddedBrowser;
}

void Auth0LoginControllerPrivate::setPageBrowser(Auth0LoginController *controller,
                                                 Auth0Qt::AbstractPageBrowser *browser)
{
    Auth0LoginControllerPrivate *const d = get(controller);
    if (d->embeddedBrowser == browser)
        return;
    const Changes changes(d);
    if (d->embeddedBrowser)
        d->embeddedBrowser->disconnect(controller);
    d->embeddedBrowser = browser;
    d->connectPageBrowser();
    d->replacePage();
    Q_EMIT controller->noticeChanged();
}

void Auth0LoginControllerPrivate::setLogo(Auth0LoginController *controller, const QImage &logo)
{
    Auth0LoginControllerPrivate *const d = get(controller);
    d->logo = logo;
    if (d->attempt)
        d->attempt->setLogo(logo);
}

void Auth0LoginControllerPrivate::refuse(Auth0LoginController *controller, const Auth0Error &error)
{
    Auth0LoginControllerPrivate *const d = get(controller);
    if (!d->running)
        return;
    const Changes changes(d);
    if (d->provider && !d->attempt) { // an attempt reports how it ends
        d->session()->fail(error);
        d->session()->reportLoginFailed(error);
    }
    d->reject(error);
}

Auth0Qt::Session *Auth0LoginControllerPrivate::session() const
{
    return &Auth0ProviderPrivate::get(provider)->session;
}

// --- The login

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
    if (restored && !session()->asksForFreshLogin(loginOptions()))
        return accept();
    if (problem.code() == ErrorCode::Cancelled)
        return reject(problem);
    // A new login does not help: the store could not save its session either.
    if (Auth0Qt::isStoreInaccessible(problem))
        return showProblem(problem);
    beginAttempt();
}

void Auth0LoginControllerPrivate::decide()
{
    const Auth0LoginOptions wanted = loginOptions();
    if (const Auth0Error error = wanted.error()) {
        session()->fail(error, Auth0Qt::lcLogin(), {});
        return showProblem(error);
    }
    if (isWaitingForRestore())
        return;
    if (provider->state() == Auth0::State::Restoring)
        return waitForRestore();
    if (provider->isAuthenticated() && !session()->asksForFreshLogin(wanted))
        return accept();
    beginAttempt();
}

void Auth0LoginControllerPrivate::beginAttempt()
{
    using Auth0Qt::LoginAttempt;
    view.error = {};
    copiesNextUrl = false;
    setFace(Face::Preparing);
    lateCallback.reset();
    if (attempt)
        attempt->disconnect(q);
    attempt = session()->beginLogin(loginOptions(), way);
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
    isUrlUsed = false;
    if (std::exchange(copiesNextUrl, false))
        return copyLink();
    if (deviceOffered.value_or(true)) // false after a failed attempt
        deviceOffered = attempt->server().deviceAuthorizationEndpoint.isValid();
    if (embeddedBrowser && !external)
        openPage();
    else
        openExternal();
}

// The user has finished. The page stays for a moment, because the rest of the login is mostly too
// short for another face.
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
    const QPointer<Auth0Qt::AbstractPageBrowser> page(embeddedBrowser);
    // If the URL is the answer, the controller may have been deleted. Otherwise the page continues.
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
    embeddedBrowser->setRefusedHosts(systemBrowserHosts);
    if (!awaitsNewUrl())
        embeddedBrowser->open(view.authorizeUrl, redirectUri);
}

// Whether the URL was given to a browser or to the user before and cannot be opened again. Then
// takeAuthorizeUrl() follows, with another URL.
bool Auth0LoginControllerPrivate::awaitsNewUrl()
{
    copiesNextUrl = false;
    return std::exchange(isUrlUsed, true) && attempt->renewAuthorizeUrl();
}

void Auth0LoginControllerPrivate::copyLink()
{
    if (attempt && awaitsNewUrl())
        copiesNextUrl = true;
    else
        copy(view.authorizeUrl.toString(QUrl::FullyEncoded));
}

void Auth0LoginControllerPrivate::openExternal()
{
    external = true;
    if (embeddedBrowser)
        embeddedBrowser->close();
    connectExternalBrowser(Auth0ProviderPrivate::get(provider)->browserForPage());
    view.error = {};
    setFace(Face::WaitingForBrowser);
    if (!awaitsNewUrl())
        externalBrowser->open(view.authorizeUrl, redirectUri);
}

void Auth0LoginControllerPrivate::accept()
{
    closeBrowsers();
    lateCallback.reset();
    releaseInvitation();
    running = false;
    // Queued, so that the provider's own signals come first.
    QMetaObject::invokeMethod(
            q,
            [this, self = QPointer<Auth0LoginController>(q)] {
                if (!running) { // otherwise the next login has begun
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

void Auth0LoginControllerPrivate::abandon(const Auth0Error &reason)
{
    const Changes changes(this);
    QObject::disconnect(std::exchange(restoreConnection, {}));
    patience.stop();
    closeBrowsers();
    lateCallback.reset();
    releaseInvitation();
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
    // A controller can be used without a user interface.
    if (text.isEmpty() || !qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    const Changes changes(this);
    copiedTime.start();
    QGuiApplication::clipboard()->setText(text); // can run code of the application
}

void Auth0LoginControllerPrivate::endWithProvider()
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
    return isUserNeeded() && external && !handOverReason && embeddedBrowser;
}

bool Auth0LoginControllerPrivate::canGoBackInPage() const
{
    return view.face == Face::Page && embeddedBrowser && embeddedBrowser->canGoBack();
}

// --- Browsers

void Auth0LoginControllerPrivate::connectPageBrowser()
{
    if (!embeddedBrowser)
        return;
    QObject::connect(embeddedBrowser, &Auth0Browser::redirected, q,
                     [this](const QUrl &url) { takePageRedirect(url); });
    QObject::connect(embeddedBrowser, &Auth0Browser::closedByUser, q,
                     &Auth0LoginController::cancel);
    QObject::connect(embeddedBrowser, &Auth0Browser::failed, q,
                     [this](const Auth0Error &problem) { handlePageFailure(problem); });
    QObject::connect(embeddedBrowser, &Auth0Qt::AbstractPageBrowser::pageShown, q, [this] {
        const Changes changes(this);
        if (isUserNeeded() && !external)
            setFace(Face::Page);
    });
    const auto announceAgain = [this] { const Changes changes(this); };
    QObject::connect(embeddedBrowser, &Auth0Qt::AbstractPageBrowser::urlChanged, q, announceAgain);
    QObject::connect(embeddedBrowser, &Auth0Qt::AbstractPageBrowser::progressChanged, q,
                     announceAgain);
    QObject::connect(embeddedBrowser, &Auth0Qt::AbstractPageBrowser::systemBrowserNeeded, q,
                     [this](const Auth0Error &reason) {
                         const Changes changes(this);
                         if (!isUserNeeded() || external)
                             return;
                         handOverReason = reason;
                         openExternal();
                     });
    QObject::connect(embeddedBrowser, &Auth0Qt::AbstractPageBrowser::systemBrowserWanted, q,
                     &Auth0LoginController::continueInBrowser);
    // Queued: if the browser is destroyed together with its view and this controller, no other
    // browser must open.
    QObject::connect(
            embeddedBrowser, &QObject::destroyed, q, [this] { replacePage(); },
            Qt::QueuedConnection);
}

// A login whose page has been destroyed continues in the external browser.
void Auth0LoginControllerPrivate::replacePage()
{
    const Changes changes(this);
    if (isUserNeeded() && !external && !embeddedBrowser)
        openExternal();
}

void Auth0LoginControllerPrivate::handlePageFailure(const Auth0Error &problem)
{
    const Changes changes(this);
    if (!isUserNeeded() || external)
        return;
    // If the browser engine does not work, the login continues in the external browser.
    const Auth0Qt::ErrorPlace place { embeddedBrowser->url().host(), redirectUri };
    if (problem.code() == ErrorCode::BrowserError) {
        Auth0Qt::logError(Auth0Qt::lcBrowser(), problem, place);
        return openExternal();
    }
    session()->fail(problem, Auth0Qt::lcLogin(), place);
    embeddedBrowser->close();
    showProblem(problem);
}

void Auth0LoginControllerPrivate::connectExternalBrowser(Auth0Browser *browser)
{
    if (externalBrowser == browser)
        return;
    if (externalBrowser)
        externalBrowser->disconnect(q);
    closeExternalBrowser(); // it shows the same page
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
    if (!isUserNeeded() || !external)
        return;
    session()->fail(problem, Auth0Qt::lcLogin(), { {}, redirectUri });
    showProblem(problem); // the login goes on: its link can still be copied
}

void Auth0LoginControllerPrivate::closeBrowsers()
{
    if (embeddedBrowser)
        embeddedBrowser->close();
    if (externalBrowser)
        externalBrowser->disconnect(q);
    closeExternalBrowser();
    externalBrowser = nullptr;
}

// At the end of Changes, because close() can run code of the application.
void Auth0LoginControllerPrivate::closeExternalBrowser()
{
    if (externalBrowser)
        browsersToClose.append(externalBrowser);
}
