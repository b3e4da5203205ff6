// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/auth0logincontroller_p.h"

#include "auth0provider.h"
#include "browser/displayhost.h"
#include "login/facetexts.h"
#include "provider/auth0provider_p.h"

using namespace Qt::StringLiterals;
using Auth0::Face;

// The values of the properties, and the signals of their changes.

Auth0LoginControllerPrivate::View Auth0LoginControllerPrivate::currentView() const
{
    View current;
    current.face = currentFace();
    current.running = running;
    current.authorizeUrl = view.authorizeUrl;
    current.error = view.error;
    if (current.face == Face::Page && embeddedBrowser) {
        current.host = embeddedBrowser->url().host();
        current.secure = embeddedBrowser->isSecure();
    } else if (!current.authorizeUrl.isEmpty()) {
        current.host = current.authorizeUrl.host();
    } else if (provider) {
        current.host = QUrl(session()->settings.issuer()).host();
    }
    if (embeddedBrowser && !external)
        current.progress = embeddedBrowser->progress();
    current.canGoBack = canGoBack();
    current.canGoBackInPage = canGoBackInPage();
    current.canUseDeviceCode = canUseDeviceCode();
    current.title = Auth0Qt::titleOf(current.face, current.error);
    current.text = Auth0Qt::textOf(current.face, Auth0Qt::displayHost(current.host), current.error);
    if (current.face == Face::Invitation && provider->isAuthenticated())
        current.text += u"\n\n"_s
                + Auth0LoginTexts::tr("Accepting signs you out of your present account here.");
    if (current.face == Face::WaitingForBrowser && handOverReason)
        current.text = handOverReason.message() + u"\n\n"_s + current.text;
    if (current.face == Face::DeviceCode && device.code)
        addCode(&current);
    current.hint = hint(current);
    current.copied = copiedTime.isActive();
    if (current.face == Face::Problem)
        current.details = Auth0Qt::detailsOf(current.error, problemTime);
    current.browserHelps = browserHelps();
    return current;
}

QString Auth0LoginControllerPrivate::hint(const View &current) const
{
    if (current.face == Face::DeviceCode && device.pageFailed)
        return Auth0LoginTexts::tr("No browser opened here. Please use another device.");
    if (current.face != Face::WaitingForBrowser || hintDelay.isActive())
        return {};
    if (current.canUseDeviceCode)
        return Auth0LoginTexts::tr("Nothing opened? Copy the link, or use a code on another "
                                   "device.");
    return Auth0LoginTexts::tr("Nothing opened? Copy the link and paste it into your browser.");
}

// On the Preparing face, another browser is offered if the embedded page does not appear in time.
// It is not offered if the login uses that browser anyway, or if no page is expected: for a code,
// or while a session is restored.
bool Auth0LoginControllerPrivate::browserHelps() const
{
    if (view.face == Face::Problem)
        return Auth0Qt::browserMayHelp(view.error);
    return view.face == Face::Preparing && !browserDelay.isActive() && running && provider
            && embeddedBrowser && !external && way == Auth0Qt::LoginAttempt::Way::Browser
            && !isWaitingForRestore() && !isTooLate();
}

void Auth0LoginControllerPrivate::closeChanges()
{
    const QPointer<Auth0LoginController> self(q);
    while (openChanges == 1 && !browsersToClose.isEmpty()) {
        if (Auth0Browser *const browser = browsersToClose.takeFirst())
            browser->close();
        if (!self)
            return;
    }
    if (--openChanges == 0)
        announce();
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
    notify(old.canGoBackInPage != now.canGoBackInPage,
           &Auth0LoginController::canGoBackInPageChanged);
    notify(old.title != now.title, &Auth0LoginController::titleChanged);
    notify(old.text != now.text, &Auth0LoginController::textChanged);
    notify(old.hint != now.hint, &Auth0LoginController::hintChanged);
    notify(old.details != now.details, &Auth0LoginController::detailsChanged);
    notify(old.browserHelps != now.browserHelps, &Auth0LoginController::browserHelpsChanged);
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
