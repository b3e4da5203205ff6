// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logintexts.h"

#include "global/translations.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qthread.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

/*!
    \class Auth0LoginTexts
    \since 0.1
    \inmodule Auth0Qt
    \brief The words of the login views and buttons, in the application's language.

    Our own views take all their words from here, so that those in Widgets and those in QML say the
    same; a view of your own may too. What depends on how the login stands is at
    Auth0LoginController: its title, text and details.

    changed() tells that the application has changed its language. Lives in the GUI thread.
*/

Auth0LoginTexts::Auth0LoginTexts(QObject *parent)
    : QObject(parent)
{
    Auth0Qt::followLocale();
    QCoreApplication *const application = QCoreApplication::instance();
    if (application && application->thread() == thread()) // elsewhere nobody looks at them
        application->installEventFilter(this);
}

Auth0LoginTexts::~Auth0LoginTexts() = default;

// The application's object is told of a change before its windows are.
bool Auth0LoginTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance()) // every event passes here
        return false;
    if (event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationLayoutDirectionChange) {
        Auth0Qt::followLocale(); // filters installed later are asked first
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

/*!
    \property Auth0LoginTexts::windowTitle
    \brief "Log in to" and the application's display name.
*/
QString Auth0LoginTexts::windowTitle() const
{
    const QString application = QGuiApplication::applicationDisplayName();
    return application.isEmpty() ? tr("Log in") : tr("Log in to %1").arg(application);
}

/*!
    \property Auth0LoginTexts::logIn
    \brief What a login button says.
*/
QString Auth0LoginTexts::logIn() const
{
    return tr("Log in");
}

/*!
    \property Auth0LoginTexts::continueInBrowser
    \brief Hands the login over.
*/
QString Auth0LoginTexts::continueInBrowser() const
{
    return tr("Continue in your browser");
}

/*!
    \property Auth0LoginTexts::openAgain
    \brief Opens the page once more in the browser.
*/
QString Auth0LoginTexts::openAgain() const
{
    return tr("Open again");
}

/*!
    \property Auth0LoginTexts::copyLink
    \brief Copies the page's address.
*/
QString Auth0LoginTexts::copyLink() const
{
    return tr("Copy link");
}

/*!
    \property Auth0LoginTexts::copied
    \brief What a copy button says for two seconds.
*/
QString Auth0LoginTexts::copied() const
{
    return tr("Copied");
}

/*!
    \property Auth0LoginTexts::cancel
    \brief Ends the login.
*/
QString Auth0LoginTexts::cancel() const
{
    return tr("Cancel");
}

/*!
    \property Auth0LoginTexts::backToPage
    \brief Comes back from the browser.
*/
QString Auth0LoginTexts::backToPage() const
{
    return tr("Back to this window");
}

/*!
    \property Auth0LoginTexts::back
    \brief Comes back from the code, or to the page before.
*/
QString Auth0LoginTexts::back() const
{
    return tr("Back");
}

/*!
    \property Auth0LoginTexts::useCode
    \brief Goes on with a code.
*/
QString Auth0LoginTexts::useCode() const
{
    return tr("Use a code on another device");
}

/*!
    \property Auth0LoginTexts::copyCode
    \brief Copies the code.
*/
QString Auth0LoginTexts::copyCode() const
{
    return tr("Copy code");
}

/*!
    \property Auth0LoginTexts::newCode
    \brief Asks for a code when the last one is too old.
*/
QString Auth0LoginTexts::newCode() const
{
    return tr("Get a new code");
}

/*!
    \property Auth0LoginTexts::openVerificationPage
    \brief Opens the page for the code in this computer's browser.
*/
QString Auth0LoginTexts::openVerificationPage() const
{
    return tr("Open the page here");
}

/*!
    \property Auth0LoginTexts::qrCode
    \brief The accessible name of the QR code.
*/
QString Auth0LoginTexts::qrCode() const
{
    return tr("QR code of the page to open");
}

/*!
    \property Auth0LoginTexts::userCode
    \brief The accessible name of the code.
*/
QString Auth0LoginTexts::userCode() const
{
    return tr("Code to enter");
}

/*!
    \property Auth0LoginTexts::tryAgain
    \brief Tries again after a problem.
*/
QString Auth0LoginTexts::tryAgain() const
{
    return tr("Try again");
}

/*!
    \property Auth0LoginTexts::details
    \brief Unfolds what support needs.
*/
QString Auth0LoginTexts::details() const
{
    return tr("Details");
}

/*!
    \property Auth0LoginTexts::copyDetails
    \brief The accessible name of the details' copy button.
*/
QString Auth0LoginTexts::copyDetails() const
{
    return tr("Copy the details");
}

/*!
    \property Auth0LoginTexts::copy
    \brief Copies the details, or what is selected in the page.
*/
QString Auth0LoginTexts::copy() const
{
    return tr("Copy");
}

/*!
    \property Auth0LoginTexts::cut
    \brief An entry of the page's menu.
*/
QString Auth0LoginTexts::cut() const
{
    return tr("Cut");
}

/*!
    \property Auth0LoginTexts::paste
    \brief An entry of the page's menu.
*/
QString Auth0LoginTexts::paste() const
{
    return tr("Paste");
}

/*!
    \property Auth0LoginTexts::secureConnection
    \brief The accessible name of the closed padlock.
*/
QString Auth0LoginTexts::secureConnection() const
{
    return tr("Secure connection");
}

/*!
    \property Auth0LoginTexts::notSecureConnection
    \brief The accessible name of the open padlock.
*/
QString Auth0LoginTexts::notSecureConnection() const
{
    return tr("Not a secure connection");
}

/*!
    \property Auth0LoginTexts::stopQuestion
    \brief What Escape asks over typed input.
*/
QString Auth0LoginTexts::stopQuestion() const
{
    return tr("Stop signing in?");
}

/*!
    \property Auth0LoginTexts::stop
    \brief Ends the login.
*/
QString Auth0LoginTexts::stop() const
{
    return tr("Stop");
}

/*!
    \property Auth0LoginTexts::keepGoing
    \brief Goes on with the login.
*/
QString Auth0LoginTexts::keepGoing() const
{
    return tr("Keep going");
}

/*!
    \property Auth0LoginTexts::signInPage
    \brief The accessible name of the page.
*/
QString Auth0LoginTexts::signInPage() const
{
    return tr("Sign-in page");
}

/*!
    \property Auth0LoginTexts::busy
    \brief The accessible name of a busy sign.
*/
QString Auth0LoginTexts::busy() const
{
    return tr("Busy");
}

/*!
    \property Auth0LoginTexts::notSignedIn
    \brief Where a name would be.
*/
QString Auth0LoginTexts::notSignedIn() const
{
    return tr("Not signed in");
}

/*!
    \property Auth0LoginTexts::logOut
    \brief Ends the session.
*/
QString Auth0LoginTexts::logOut() const
{
    return tr("Log out");
}

/*!
    \property Auth0LoginTexts::switchAccount
    \brief Where there are several accounts.
*/
QString Auth0LoginTexts::switchAccount() const
{
    return tr("Switch account");
}

/*!
    \property Auth0LoginTexts::account
    \brief The accessible name of the user button without a name.
*/
QString Auth0LoginTexts::account() const
{
    return tr("Account");
}

/*!
    \property Auth0LoginTexts::offline
    \brief The tooltip of the offline sign.
*/
QString Auth0LoginTexts::offline() const
{
    return tr("The server cannot be reached at the moment.");
}

/*!
    What the button of \a action says, one of Auth0PageNotice::actions.
*/
QString Auth0LoginTexts::actionText(const QString &action) const
{
    if (action == "ok"_L1)
        return tr("OK");
    if (action == "cancel"_L1)
        return cancel();
    if (action == "block"_L1)
        return tr("Block messages from this page");
    if (action == "dismiss"_L1)
        return tr("Dismiss");
    if (action == "retry"_L1)
        return tryAgain();
    if (action == "continueInBrowser"_L1)
        return continueInBrowser();
    return {};
}
