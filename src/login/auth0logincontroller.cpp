// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logincontroller.h"
#include "login/auth0logincontroller_p.h"

#include "auth0provider.h"
#include "browser/displayhost.h"
#include "global/errorlog.h"
#include "global/logging.h"
#include "login/facetexts.h"
#include "session/session.h"
#include "store/storeerror.h"

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

} // namespace

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
    Q_EMIT noticeChanged();
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
    \internal
    The error is reported as one of the provider's, rejected() follows.
*/
void Auth0LoginController::refuse(const Auth0Error &reason)
{
    Q_D(Auth0LoginController);
    if (d->running)
        d->refuse(reason);
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
    \property Auth0LoginController::canGoBackInPage
    \brief Whether goBackInPage() does something: the page is at another host than the login began
    with, for example at an identity provider that was the wrong choice.
*/
bool Auth0LoginController::canGoBackInPage() const
{
    return d_ptr->canGoBackInPage();
}

/*!
    \property Auth0LoginController::notice
    \brief What the page asks, or cannot do: the bar between header and page. Null while the view
    has no embedded page.
*/
Auth0PageNotice *Auth0LoginController::notice() const
{
    return d_ptr->pageBrowser ? d_ptr->pageBrowser->notice() : nullptr;
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
    \brief Whether a view offers continueInBrowser(): on the Problem face where it helps, and on the
    Preparing face when an embedded page has not come within eight seconds. The Page face always
    offers it.
*/
bool Auth0LoginController::browserHelps() const
{
    return d_ptr->browserHelps();
}

/*!
    \property Auth0LoginController::linkHelps
    \brief Whether the Problem face offers copyLink(): no browser opened, and the link is still
   good.
*/
bool Auth0LoginController::linkHelps() const
{
    return d_ptr->view.error.detail() == "browser.open"_L1 && !d_ptr->view.authorizeUrl.isEmpty();
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
    \property Auth0LoginController::running
    \brief Whether there has been a start() without its accepted() or rejected() yet.
*/
bool Auth0LoginController::isRunning() const
{
    return d_ptr->running;
}

/*!
    \fn void Auth0LoginController::answerReceived()
    \since 0.1

    The person is done elsewhere and looks for this window: the system browser, or the application's
    own Auth0Browser, has brought the callback, be it a refusal, or the code has been confirmed on
    another device. accepted() or the Problem face follow, once the answer has been looked into.
    Views come to the front here. A page in the view itself does not emit it, nor does a login that
    has run out of time. Emitted in the thread of the controller, at most once for each start() and
    retry().
*/

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
    d->handOverReason = {};
    d->way = Way::Browser;
    d->deviceOffered.reset();
    d->forgetCode();
    d->view.error = {};
    d->setFace(Face::Idle);
    if (d->provider)
        return d->decide();
    const Auth0Error problem(ErrorCode::ConfigurationError, u"config.no_provider"_s);
    Auth0Qt::logError(Auth0Qt::lcLogin(), problem);
    d->showProblem(problem);
}

/*!
    Fetches the metadata and the keys of the server, so that the next start() need not wait for
    them. Shows nothing. What goes wrong is left to start().

    \sa Auth0LoginDialog::warmUp()
*/
void Auth0LoginController::warmUp()
{
    Q_D(Auth0LoginController);
    if (!d->running && d->provider)
        d->session()->prefetch();
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
    d->closeExternalBrowser();
    d->external = false;
    d->view.error = {};
    d->setFace(Face::Preparing);
    d->openPage();
}

/*!
    Goes back to the page before, within the login.
*/
void Auth0LoginController::goBackInPage()
{
    if (d_ptr->canGoBackInPage())
        d_ptr->pageBrowser->goBack();
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
    if (Auth0Qt::isStoreInaccessible(problem))
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
