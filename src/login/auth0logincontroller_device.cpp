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

// A login with a code on another device (RFC 8628).

// The login stays the same; no signal reports an end.
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
    device.code = deviceCode;
    deviceOffered = true;
    setFace(Face::DeviceCode);
}

void Auth0LoginControllerPrivate::finishDevice(const Auth0Error &result)
{
    if (device.code && result.detail() == "device.expired"_L1) {
        // Not renewed automatically: the user may be typing the old code, and without a user the
        // requests would never end.
        device.codeExpired = true;
        return setFace(Face::DeviceCode);
    }
    // The server or the client is not set up for codes: retry() uses the browser.
    if (!device.code
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
    QObject::disconnect(device.pageFailure);
    device = {};
}

// Emits the changes once per second while a code is shown.
void Auth0LoginControllerPrivate::tick()
{
    const Changes changes(this);
    if (!device.code || device.codeExpired)
        return;
    const auto rest = device.code->remaining() % 1s;
    second.start(rest > 0ms ? rest : 1s);
}

void Auth0LoginControllerPrivate::addCode(View *current) const
{
    current->userCode = Auth0Qt::groupedUserCode(device.code->userCode);
    current->verificationUri = device.code->verificationUri;
    current->verificationUriComplete = device.code->completeUri();
    current->codeExpired = device.codeExpired;
    if (!device.codeExpired) {
        using std::chrono::seconds;
        current->secondsLeft = int(std::chrono::ceil<seconds>(device.code->remaining()).count());
    }
    current->timeLeft = Auth0Qt::timeLeftText(current->secondsLeft, device.codeExpired);
    current->text = Auth0Qt::enterCodeText(device.code->verificationUri, device.codeExpired);
}

// Auth0 always has the endpoint. Other servers list it in their metadata.
bool Auth0LoginControllerPrivate::offersDeviceCode() const
{
    if (session()->linksInBrowser(options))
        return false;
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
    \brief Whether a view offers useDeviceCode(): the server supports codes for other devices, and a
    code is of use for the \l face.
*/
bool Auth0LoginController::canUseDeviceCode() const
{
    return d_ptr->canUseDeviceCode();
}

/*!
    \property Auth0LoginController::userCode
    \brief The code to enter on the other device, as the server wrote it. A code of letters and
    digits only is divided into groups. Empty while no code is shown.
*/
QString Auth0LoginController::userCode() const
{
    return d_ptr->currentView().userCode;
}

/*!
    \property Auth0LoginController::verificationUri
    \brief The page in which the user enters the \l userCode: https, or on a loopback host.
*/
QUrl Auth0LoginController::verificationUri() const
{
    return d_ptr->currentView().verificationUri;
}

/*!
    \property Auth0LoginController::verificationUriComplete
    \brief The same page with the code filled in, for a QR code. It is \l verificationUri if the
    server has no such page.
*/
QUrl Auth0LoginController::verificationUriComplete() const
{
    return d_ptr->currentView().verificationUriComplete;
}

/*!
    \property Auth0LoginController::secondsLeft
    \brief The seconds until the \l userCode expires. Changes every second while it is shown.
*/
int Auth0LoginController::secondsLeft() const
{
    return d_ptr->currentView().secondsLeft;
}

/*!
    \property Auth0LoginController::timeLeft
    \brief The same as a text: minutes, in the last minute seconds, and that the code has expired.
*/
QString Auth0LoginController::timeLeft() const
{
    return d_ptr->currentView().timeLeft;
}

/*!
    \property Auth0LoginController::codeExpired
    \brief Whether the \l userCode has expired: offer renewCode(). A code is never renewed
    automatically, because the user may be typing the old one.
*/
bool Auth0LoginController::isCodeExpired() const
{
    return d_ptr->currentView().codeExpired;
}

/*!
    Continues the login with a code that the user enters on another device (RFC 8628), for computers
    without a browser or a keyboard and for remote sessions. The page that was open before closes.
    Can be called directly after start(). If the server does not support codes, the Problem face
    follows (\c device.unsupported).
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
        d->way = Way::Device; // if the restore finds no session
    else
        d->changeWay(Way::Device);
}

/*!
    Requests another code after the one that is shown has expired.
*/
void Auth0LoginController::renewCode()
{
    Q_D(Auth0LoginController);
    if (!d->device.codeExpired)
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->changeWay(Way::Device);
}

/*!
    Opens \l verificationUriComplete in the external browser of this computer.
*/
void Auth0LoginController::openVerificationPage()
{
    Q_D(Auth0LoginController);
    if (d->view.face != Face::DeviceCode || d->device.codeExpired || !d->provider)
        return;
    // The page has no redirect, and closing it does not end the login.
    Auth0Browser *const browser = Auth0ProviderPrivate::get(d->provider)->browserForPage();
    disconnect(d->device.pageFailure);
    d->device.pageFailure = connect(
            browser, &Auth0Browser::failed, this, [d](const Auth0Error &error) {
                Auth0Qt::logError(Auth0Qt::lcBrowser(), error,
                                  { d->device.code->verificationUri.host(), {} });
                const Auth0LoginControllerPrivate::Changes changes(d);
                d->device.pageFailed = true;
            });
    browser->open(d->device.code->completeUri(), {});
}

/*!
    Copies the code to the clipboard, as the server wrote it.
*/
void Auth0LoginController::copyCode()
{
    Q_D(Auth0LoginController);
    if (d->view.face == Face::DeviceCode && d->device.code)
        d->copy(d->device.code->userCode);
}
