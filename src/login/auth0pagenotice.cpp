// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0pagenotice.h"
#include "login/auth0pagenotice_p.h"

/*!
    \class Auth0PageNotice
    \since 0.1
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0PageNotice
    \brief The notice of the embedded page: the bar between header and page.

    Messages and questions of the page, steps that only the system browser supports, and the steps
    of a security key are shown here and never in windows. One notice is shown at a time. It ends
    with answer() or with its page. A view shows text, pageText, an input field if hasInput is true,
    the choices, and a button for each of the actions. Lives in the GUI thread.

    \sa Auth0LoginController::notice
*/

void Auth0PageNoticePrivate::setContent(Auth0PageNotice *notice,
                                        const Auth0Qt::NoticeContent &content)
{
    Auth0PageNoticePrivate *const d = notice->d_func();
    if (d->content == content)
        return;
    d->content = content;
    Q_EMIT notice->changed();
}

/*!
    Constructs a notice with \a parent that is not visible.
*/
Auth0PageNotice::Auth0PageNotice(QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0PageNoticePrivate>())
{
    connect(&d_ptr->texts, &Auth0LoginTexts::changed, this, &Auth0PageNotice::changed);
}

Auth0PageNotice::~Auth0PageNotice() = default;

/*!
    \property Auth0PageNotice::visible
    \brief Whether there is a notice to show.
*/
bool Auth0PageNotice::isVisible() const
{
    return !d_ptr->content.text.isEmpty();
}

/*!
    \property Auth0PageNotice::icon
    \brief The name of one of the library's icons.
*/
QString Auth0PageNotice::icon() const
{
    return d_ptr->content.icon;
}

/*!
    \property Auth0PageNotice::text
    \brief One sentence of the library, with the host of the page. Plain text.
*/
QString Auth0PageNotice::text() const
{
    return d_ptr->content.text;
}

/*!
    \property Auth0PageNotice::pageText
    \brief The text of the page, plain text of at most three lines; may be empty. Never show it as
    HTML.
*/
QString Auth0PageNotice::pageText() const
{
    return d_ptr->content.pageText;
}

/*!
    \property Auth0PageNotice::hasInput
    \brief Whether the answer is a text that the user types.
*/
bool Auth0PageNotice::hasInput() const
{
    return d_ptr->content.hasInput;
}

/*!
    \property Auth0PageNotice::secret
    \brief Whether the input is a secret (the PIN of a security key) and must be masked.
*/
bool Auth0PageNotice::isSecret() const
{
    return d_ptr->content.secret;
}

/*!
    \property Auth0PageNotice::blocking
    \brief Whether the page waits for the answer and takes no input until then.
*/
bool Auth0PageNotice::isBlocking() const
{
    return d_ptr->content.blocking;
}

/*!
    \property Auth0PageNotice::proposedInput
    \brief The initial text of the input field.
*/
QString Auth0PageNotice::proposedInput() const
{
    return d_ptr->content.proposedInput;
}

/*!
    \property Auth0PageNotice::choices
    \brief The options that the user chooses from, for example the accounts on a security key. The
    choice is the input of the answer. Mostly empty.
*/
QStringList Auth0PageNotice::choices() const
{
    return d_ptr->content.choices;
}

/*!
    \property Auth0PageNotice::actions
    \brief The names of the buttons, for answer(); the last one is the primary one. They are
    \c ok, \c cancel, \c block, \c dismiss, \c retry and \c continueInBrowser.
*/
QStringList Auth0PageNotice::actions() const
{
    return d_ptr->content.actions;
}

/*!
    \property Auth0PageNotice::actionTexts
    \brief The texts of the buttons, in the order of \l actions.
*/
QStringList Auth0PageNotice::actionTexts() const
{
    QStringList words;
    for (const QString &action : d_ptr->content.actions)
        words += d_ptr->texts.actionText(action);
    return words;
}

/*!
    Ends the notice with \a action, one of \l actions, and \a input, the text that was typed or
    chosen. Does nothing if the notice has no such action.
*/
void Auth0PageNotice::answer(const QString &action, const QString &input)
{
    if (isVisible() && d_ptr->content.actions.contains(action))
        Q_EMIT answered(action, input);
}

/*!
    Ends the notice with the answer that changes nothing. Call it for the Escape key.
*/
void Auth0PageNotice::escape()
{
    answer(d_ptr->content.escapeAction);
}

/*!
    \fn void Auth0PageNotice::changed()
    Emitted when one of the properties or the language has changed.
*/

/*!
    \fn void Auth0PageNotice::answered(const QString &action, const QString &input)
    Emitted when the user has answered with \a action and \a input.
*/
