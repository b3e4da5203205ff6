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
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0LoginController
    \brief The model of every login view: the face to show, and the actions of the buttons.

    Views show \l face and call the slots; they contain no logic. A controller runs one login at a
    time. Each start() ends with either accepted() or rejected(). Lives in the provider's thread.
*/

namespace {

Auth0Error cancelled()
{
    return Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s);
}

} // namespace

/*!
    Constructs a controller with \a parent and without a provider. start() shows a problem until one
    is set.
*/
Auth0LoginController::Auth0LoginController(QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0LoginControllerPrivate>(this))
{
}

/*!
    Cancels the login, if one is running, and closes its listener.
*/
Auth0LoginController::~Auth0LoginController()
{
    Q_D(Auth0LoginController);
    blockSignals(true);
    if (d->embeddedBrowser)
        d->embeddedBrowser->disconnect(this);
    d->embeddedBrowser = nullptr; // the view that owns it may be in its destructor
    d->abandon(cancelled());
}

/*!
    \property Auth0LoginController::provider
    \brief The provider of the login. Not owned. A running login ends when its provider is destroyed
    or replaced.
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
        if (provider) {
            connect(provider, &QObject::destroyed, this, [this] { d_func()->endWithProvider(); });
            d->followInvitations();
        }
    }
    if (self)
        Q_EMIT providerChanged();
}

/*!
    \property Auth0LoginController::options
    \brief The parameters of the login. A change takes effect at the next start().
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
    \brief Hosts that refuse embedded browsers. When the page goes to one of them or its subdomains,
    the login continues in the system browser. The default is \c accounts.google.com.
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
    \property Auth0LoginController::face
    \brief The face that a view shows: nothing (Idle), Preparing, the Page, WaitingForBrowser, a
    DeviceCode, a Problem, or the question about an Invitation.
*/
Auth0::Face Auth0LoginController::face() const
{
    return d_ptr->currentFace();
}

/*!
    \property Auth0LoginController::host
    \brief The host of the page that is shown, or the server's host if none is shown.
*/
QString Auth0LoginController::host() const
{
    return d_ptr->currentView().host;
}

/*!
    \property Auth0LoginController::secure
    \brief Whether the padlock is closed: the page was loaded over https or from this computer.
*/
bool Auth0LoginController::isSecure() const
{
    return d_ptr->currentView().secure;
}

/*!
    \property Auth0LoginController::progress
    \brief The progress of loading the page, 0 to 100 percent.
*/
int Auth0LoginController::progress() const
{
    return d_ptr->currentView().progress;
}

/*!
    \property Auth0LoginController::canGoBack
    \brief Whether backToPage() has an effect: a code is shown, or the login is in the external
    browser and can return to the embedded page.
*/
bool Auth0LoginController::canGoBack() const
{
    return d_ptr->canGoBack();
}

/*!
    \property Auth0LoginController::canGoBackInPage
    \brief Whether goBackInPage() has an effect: the page is at another host than the one the login
    began at, for example at an identity provider.
*/
bool Auth0LoginController::canGoBackInPage() const
{
    return d_ptr->canGoBackInPage();
}

/*!
    \property Auth0LoginController::notice
    \brief The questions of the page, and the steps that it does not support: the bar between header
    and page. Null while the view has no embedded page.
*/
Auth0PageNotice *Auth0LoginController::notice() const
{
    return d_ptr->embeddedBrowser ? d_ptr->embeddedBrowser->notice() : nullptr;
}

/*!
    \property Auth0LoginController::authorizeUrl
    \brief The URL of the sign-in page, for any browser on this computer. Empty while no browser is
    needed. Never log it.
*/
QUrl Auth0LoginController::authorizeUrl() const
{
    return d_ptr->view.authorizeUrl;
}

/*!
    \property Auth0LoginController::error
    \brief The error that the Problem face shows.
*/
Auth0Error Auth0LoginController::error() const
{
    return d_ptr->view.error;
}

/*!
    \property Auth0LoginController::texts
    \brief The texts of buttons and other controls.
*/
Auth0LoginTexts *Auth0LoginController::texts() const
{
    return &d_ptr->texts;
}

/*!
    \property Auth0LoginController::displayHost
    \brief The \l host in the form in which it is shown to users: in Unicode, or in ASCII
    ("xn--...") if its characters could be mistaken for others.
*/
QString Auth0LoginController::displayHost() const
{
    return Auth0Qt::displayHost(host());
}

/*!
    \property Auth0LoginController::title
    \brief The title of the face. Empty for faces that have none.
*/
QString Auth0LoginController::title() const
{
    return d_ptr->currentView().title;
}

/*!
    \property Auth0LoginController::text
    \brief The text of the face, one or two sentences. Plain text. If the server refuses the user,
    its reason (Auth0Error::oauthDescription) follows in a separate paragraph, after "The sign-in
    service says".
*/
QString Auth0LoginController::text() const
{
    return d_ptr->currentView().text;
}

/*!
    \property Auth0LoginController::hint
    \brief Help for the user after 20 seconds on the WaitingForBrowser face, or if the page for the
    code did not open. Otherwise empty.
*/
QString Auth0LoginController::hint() const
{
    return d_ptr->currentView().hint;
}

/*!
    \property Auth0LoginController::details
    \brief The facts about the problem for the support, several lines of plain text without secrets.
*/
QString Auth0LoginController::details() const
{
    return d_ptr->currentView().details;
}

/*!
    \property Auth0LoginController::browserHelps
    \brief Whether a view offers continueInBrowser(): on the Problem face if another browser may
    avoid the problem, and on the Preparing face if the embedded page has not appeared within eight
    seconds. The Page face always offers it.
*/
bool Auth0LoginController::browserHelps() const
{
    return d_ptr->browserHelps();
}

/*!
    \property Auth0LoginController::linkHelps
    \brief Whether the Problem face offers copyLink(): no browser opened, and \l authorizeUrl is
    still valid.
*/
bool Auth0LoginController::linkHelps() const
{
    return d_ptr->view.error.detail() == "browser.open"_L1 && !d_ptr->view.authorizeUrl.isEmpty();
}

/*!
    \property Auth0LoginController::copied
    \brief True for two seconds after a text was copied to the clipboard.
*/
bool Auth0LoginController::isCopied() const
{
    return d_ptr->copiedTime.isActive();
}

/*!
    \property Auth0LoginController::running
    \brief Whether a login is running: start() was called, and neither accepted() nor rejected() has
    followed.
*/
bool Auth0LoginController::isRunning() const
{
    return d_ptr->running;
}

/*!
    \fn void Auth0LoginController::answerReceived()
    \since 0.1

    Emitted when the user has finished outside of this window: the system browser, or the
    application's own Auth0Browser, has received the callback, successful or not, or the code was
    confirmed on another device. accepted() or the Problem face follows after the answer has been
    checked. Views raise their window. The signal is not emitted for a page in the view, and not
    after a timeout. It is emitted at most once for each start() and retry().
*/

/*!
    Starts a login. Waits for a restore that is running. If there is a session already, or the
    restore finds one, it is accepted without a page, unless the \l options require a fresh login.
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
    d->invited.reset();
    d->setFace(Face::Idle);
    if (d->provider && d->claimInvitation())
        return;
    if (d->provider)
        return d->decide();
    const Auth0Error problem(ErrorCode::ConfigurationError, u"config.no_provider"_s);
    Auth0Qt::logError(Auth0Qt::lcLogin(), problem);
    d->showProblem(problem);
}

/*!
    Fetches the metadata and the keys of the server, so that the next start() does not wait for
    them. Shows nothing. start() reports errors.

    \sa Auth0LoginDialog::warmUp()
*/
void Auth0LoginController::warmUp()
{
    Q_D(Auth0LoginController);
    if (!d->running && d->provider)
        d->session()->prefetch();
}

/*!
    Continues the login in the external browser. If a code was shown, a new page opens.
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
    } else if (d->isUserNeeded()) {
        d->openExternal();
    } else {
        d->external = true; // the URL opens there when it is ready
        if (!d->attempt)
            d->beginAttempt();
    }
}

/*!
    Opens the sign-in page again in the external browser.
*/
void Auth0LoginController::openAgain()
{
    Q_D(Auth0LoginController);
    if (!d->external || !d->isUserNeeded())
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->openExternal();
}

/*!
    Returns from the external browser to the embedded page of the same login. From a code it returns
    to the embedded page or the external browser, whichever was used before, with a new page. The
    code becomes invalid.
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
    Goes back to the previous page in the embedded browser.
*/
void Auth0LoginController::goBackInPage()
{
    if (d_ptr->canGoBackInPage())
        d_ptr->embeddedBrowser->goBack();
}

/*!
    Repeats the failed step after a problem.
*/
void Auth0LoginController::retry()
{
    Q_D(Auth0LoginController);
    if (d->view.face != Face::Problem || !d->provider)
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    const Auth0Error problem = std::exchange(d->view.error, {});
    if (d->isUserNeeded()) {
        if (d->external || !d->embeddedBrowser)
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
    Cancels the login, and drops an invitation that is shown. rejected() follows, unless the login
    has succeeded and its session is being stored: then accepted() follows.
*/
void Auth0LoginController::cancel()
{
    Q_D(Auth0LoginController);
    const bool tooLate = d->attempt && d->attempt->isStoring();
    if (d->asksAboutInvitation())
        d->provider->declineInvitation();
    if (d->running && !tooLate)
        d->reject(cancelled());
}

/*!
    Copies \l authorizeUrl to the clipboard. The URL of a pushed authorization request, which can be
    opened once only, is renewed first: the copy follows when the server has answered.
*/
void Auth0LoginController::copyLink()
{
    d_ptr->copyLink();
}

/*!
    Copies \l details to the clipboard.
*/
void Auth0LoginController::copyDetails()
{
    Q_D(Auth0LoginController);
    d->copy(details());
}
