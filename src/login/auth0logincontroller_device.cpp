// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logincontroller.h"
#include "login/auth0logincontroller_p.h"

#include "auth0provider.h"
#include "global/errorlog.h"
#include "global/logging.h"
#include "login/facetexts.h"
#include "provider/auth0provider_p.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using Way = Auth0Qt::LoginAttempt::Way;

// A code on another device (RFC 8628).

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

// Auth0 has them at a place that is known; of others their metadata tells.
bool Auth0LoginControllerPrivate::offersDeviceCode() const
{
    return deviceOffered.value_or(session()->settings.login.issuer.isEmpty());
}

bool Auth0LoginControllerPrivate::canUseDeviceCode() const
{
    if (!running || !provider || isTooLate() || !offersDeviceCode())
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

// --- Public

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
    d->verificationPage = connect(browser, &Auth0Browser::failed, this,
                                  [d](const Auth0Error &error) {
                                      Auth0Qt::logError(Auth0Qt::lcBrowser(), error,
                                                        { d->code->verificationUri.host(), {} });
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
