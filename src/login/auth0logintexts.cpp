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
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0LoginTexts
    \brief The texts of the login views and buttons, in the application's language.

    The library's views take their texts from here, so that Widgets and QML show the same ones. Your
    own view can use them too. The texts that depend on the state of the login are properties of
    Auth0LoginController: its title, text and details.

    changed() is emitted when the application's language changes. Lives in the GUI thread.
*/

/*!
    \property Auth0LoginTexts::windowTitle
    \property Auth0LoginTexts::logIn
    \brief The title of the window of a login view, with the application's display name; the text of
    a login button.
*/

/*!
    \property Auth0LoginTexts::continueInBrowser
    \property Auth0LoginTexts::openAgain
    \property Auth0LoginTexts::copyLink
    \property Auth0LoginTexts::backToPage
    \property Auth0LoginTexts::back
    \property Auth0LoginTexts::cancel
    \property Auth0LoginTexts::useCode
    \property Auth0LoginTexts::copyCode
    \property Auth0LoginTexts::newCode
    \property Auth0LoginTexts::openVerificationPage
    \property Auth0LoginTexts::tryAgain
    \property Auth0LoginTexts::acceptInvitation
    \property Auth0LoginTexts::declineInvitation
    \brief The text of the button for the slot of Auth0LoginController that does this.

    The back text is for both backToPage() from a code and goBackInPage().
*/

/*!
    \property Auth0LoginTexts::copied
    \brief The text of a copy button while Auth0LoginController::copied is true.
*/

/*!
    \property Auth0LoginTexts::details
    \property Auth0LoginTexts::copyDetails
    \brief The button that shows Auth0LoginController::details, and the accessible name of the
    button that copies them. The text of that button is \l copy.
*/

/*!
    \property Auth0LoginTexts::copy
    \property Auth0LoginTexts::cut
    \property Auth0LoginTexts::paste
    \brief The entries of the page's context menu.
*/

/*!
    \property Auth0LoginTexts::stopQuestion
    \property Auth0LoginTexts::stop
    \property Auth0LoginTexts::keepGoing
    \brief The question when Escape is pressed after the user has typed into the page, and its two
    answers.
*/

/*!
    \property Auth0LoginTexts::qrCode
    \property Auth0LoginTexts::userCode
    \property Auth0LoginTexts::secureConnection
    \property Auth0LoginTexts::notSecureConnection
    \property Auth0LoginTexts::signInPage
    \property Auth0LoginTexts::busy
    \brief The accessible name of the QR code, the user code, the closed and the open padlock, the
    page, and a busy indicator.
*/

/*!
    \property Auth0LoginTexts::notSignedIn
    \property Auth0LoginTexts::logOut
    \property Auth0LoginTexts::switchAccount
    \property Auth0LoginTexts::account
    \property Auth0LoginTexts::offline
    \brief The texts of the user button: in place of a name, the entries of its menu, its accessible
    name without a user, and the tooltip while the server cannot be reached.
*/

Auth0LoginTexts::Auth0LoginTexts(QObject *parent)
    : QObject(parent)
{
    Auth0Qt::followLocale();
    QCoreApplication *const application = QCoreApplication::instance();
    if (application && application->thread() == thread()) // else the filter is not called
        application->installEventFilter(this);
}

Auth0LoginTexts::~Auth0LoginTexts() = default;

// The application object receives the event before its windows do.
bool Auth0LoginTexts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance()) // the filter sees the events of all objects
        return false;
    if (event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationLayoutDirectionChange) {
        Auth0Qt::followLocale(); // this filter runs before that of the translator
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

QString Auth0LoginTexts::windowTitle() const
{
    const QString application = QGuiApplication::applicationDisplayName();
    return application.isEmpty() ? tr("Sign in") : tr("Sign in to %1").arg(application);
}

/*!
    Returns the text of the button for \a action, one of Auth0PageNotice::actions.
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
