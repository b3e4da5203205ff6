// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0pagenotice.h"

#include "auth0logintexts.h"

/*!
    \class Auth0PageNotice
    \since 0.1
    \inmodule Auth0Qt
    \brief What the page of a login asks or cannot do: the bar between header and page.

    A page's own messages and questions, a step that only the system browser can do, and the steps
    of a security key appear here and never as windows. One notice is shown at a time; answer() ends
    it, and so does the end of its page. A view shows text, pageText, an input field where hasInput
    is true, the choices, and a button for each of the actions. Lives in the GUI thread.

    \sa Auth0LoginController::notice
*/

class Auth0PageNoticePrivate
{
public:
    Auth0PageNotice::Content content;
    Auth0LoginTexts texts;
};

bool Auth0PageNotice::Content::operator==(const Content &other) const
{
    return icon == other.icon && text == other.text && pageText == other.pageText
            && hasInput == other.hasInput && secret == other.secret && blocking == other.blocking
            && proposedInput == other.proposedInput && choices == other.choices
            && actions == other.actions && escapeAction == other.escapeAction;
}

/*!
    Makes a notice that is not visible.
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
    \brief Whether there is anything to show.
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
    \brief One sentence of ours, with the host of the page. Plain text.
*/
QString Auth0PageNotice::text() const
{
    return d_ptr->content.text;
}

/*!
    \property Auth0PageNotice::pageText
    \brief The page's own words, plain text of three lines at most; may be empty. Never to be shown
    as HTML.
*/
QString Auth0PageNotice::pageText() const
{
    return d_ptr->content.pageText;
}

/*!
    \property Auth0PageNotice::hasInput
    \brief Whether the answer is a text that the person types.
*/
bool Auth0PageNotice::hasInput() const
{
    return d_ptr->content.hasInput;
}

/*!
    \property Auth0PageNotice::secret
    \brief Whether what is typed is a secret (the PIN of a security key) and must not be readable.
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
    \brief What stands in the input field at first.
*/
QString Auth0PageNotice::proposedInput() const
{
    return d_ptr->content.proposedInput;
}

/*!
    \property Auth0PageNotice::choices
    \brief What the person chooses from, for example the accounts on a security key; the choice is
    the input of the answer. Mostly empty.
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
    \brief The words on the buttons, in the order of \l actions.
*/
QStringList Auth0PageNotice::actionTexts() const
{
    QStringList words;
    for (const QString &action : d_ptr->content.actions)
        words += d_ptr->texts.actionText(action);
    return words;
}

/*!
    \internal
    changed() follows if that is something else.
*/
void Auth0PageNotice::setContent(const Content &content)
{
    Q_D(Auth0PageNotice);
    if (d->content == content)
        return;
    d->content = content;
    Q_EMIT changed();
}

/*!
    Ends the notice with \a action, one of \l actions, and what was typed or chosen. Does nothing if
    there is no such action.
*/
void Auth0PageNotice::answer(const QString &action, const QString &input)
{
    if (isVisible() && d_ptr->content.actions.contains(action))
        Q_EMIT answered(action, input);
}

/*!
    What the Escape key does: the answer that changes nothing.
*/
void Auth0PageNotice::escape()
{
    answer(d_ptr->content.escapeAction);
}

/*!
    \fn void Auth0PageNotice::changed()
    Any of the properties, or the language, has changed.
*/

/*!
    \fn void Auth0PageNotice::answered(const QString &action, const QString &input)
    The person has answered with \a action and \a input.
*/
