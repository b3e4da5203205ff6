// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The functions of Auth0Provider for organizations: the current one, switching to another, and
// invitations.

#include "auth0provider.h"

#include "flow/invitation.h"
#include "global/logging.h"
#include "provider/auth0provider_p.h"
#include "token/organization.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qpointer.h>

#include <utility>

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::organization
    \brief The organization to sign in to, by id (\c org_...) or by name. Empty if there is none.

    The login fails if the ID token is for another organization: \c org_id must be equal to the id
    (\c id_token.org_id), or \c org_name to the name in lower case (\c id_token.org_name). Space
    around the value is ignored. To use names, allow \e{Organization Names in Authentication API} in
    the tenant. The ID token of a refresh must be for the same organization as before.

    A session of another organization in the store is not restored (\c LoginRequired,
    \c session.other_organization), and a login view does not accept it. Each organization needs a
    separate \l account, which switchOrganization() sets.

    If no organization is set, the tenant may ask the user to choose one, which is then in
    Auth0Profile::organizationId. Compare it with the organizations that you expect before you rely
    on it.
*/
QString Auth0Provider::organization() const
{
    return d_ptr->session.settings.login.organization;
}

void Auth0Provider::setOrganization(const QString &organization)
{
    Q_D(Auth0Provider);
    d->setSetting(d->session.settings.login.organization, organization,
                  &Auth0Provider::organizationChanged);
}

/*!
    Switches to the user's session in \a organization (an id or a name), or to the one without an
    organization if it is empty. Each organization has a separate \l account, such as
    \c{default/acme} for the organization \c acme and the account \c default. Changes account and
    \l organization. The previous session stays in the store, and can be restored with another call.

    If the store has a session of the organization, it is restored, and restoreFinished(true) is
    emitted. Otherwise restoreFinished(false) is emitted and a login starts in the browser. It
    usually asks for no password, because the browser is already signed in. It ends with loggedIn()
    or loginFailed(). If a login view has this provider, it opens instead, as for
    interactionRequired(). No login starts if the store cannot be used, or if a slot has started a
    login. If the login fails, account and organization stay changed, and the user is signed out.

    Does nothing if the user is signed in to this organization. The id and the name of an
    organization result in different accounts: always use the same of them. A session that is in
    memory only is lost.

    \code
    Auth0AccountModel accounts; // those with a session: at the next start, too
    accounts.setProvider(&auth0);
    ...
    auth0.switchOrganization(u"acme"_s);
    \endcode

    \sa Auth0AccountModel, handleInvitation()
*/
void Auth0Provider::switchOrganization(const QString &organization)
{
    Q_D(Auth0Provider);
    const QString wanted = Auth0Qt::canonicalOrganization(organization);
    const bool isInOne = !wanted.isEmpty()
            && !Auth0Qt::canonicalOrganization(this->organization()).isEmpty();
    if (isInOne && d->session.isOf(wanted))
        return; // the account may be for its name or for its id
    d->enter(d->session.settings.accountOf(wanted), wanted);
    d->session.restore([this, d, wanted](bool restored, const Auth0Error &error) {
        if (restored || !d->mayLogIn(error) || state() != Auth0::State::LoggedOut)
            return;
        Auth0LoginOptions options;
        options.setOrganization(wanted);
        d->askToLogIn(options);
    });
}

/*!
    Receives an invitation to an organization. \a url is the link from the e-mail, as the
    application has received it, \c{https://app.example/login?invitation=...&organization=org_...}.
    Only its query is used.

    Nothing changes before the user has accepted the invitation, because every web page can open
    such a link. invitationReceived() is emitted, and a login view that has this provider asks the
    user (Auth0::Face::Invitation). If there is none, ask the user, and call acceptInvitation() or
    declineInvitation(). One invitation waits at a time: others are ignored until it is answered.

    If the link does not have each of the two parameters exactly once, errorOccurred() is emitted
    with \c ConfigurationError, \c invitation.invalid.

    Auth0UriScheme calls this for links with its scheme, \c{com.example.acme://invitation?...}. Set
    such a link, or the URL of a web page that redirects to it, as the \e{Application Login URI} of
    the application in the Auth0 dashboard.

    \sa invitationPending
*/
void Auth0Provider::handleInvitation(const QUrl &url)
{
    Q_D(Auth0Provider);
    const Auth0Qt::Result<Auth0Qt::Invitation> invitation = Auth0Qt::Invitation::fromUrl(url);
    if (!invitation)
        return d->session.fail(invitation.error());
    if (d->invitation) {
        qCInfo(Auth0Qt::lcProvider) << "an invitation was ignored: another one waits";
        return;
    }
    Auth0LoginOptions options;
    options.setOrganization(invitation->organization);
    options.setInvitation(invitation->ticket);
    d->invitation = options;
    d->announceLater(&Auth0Provider::invitationPendingChanged);
    QMetaObject::invokeMethod(this, [d] { d->announceInvitation(); }, Qt::QueuedConnection);
}

/*!
    \property Auth0Provider::invitationPending
    \since 0.1
    \brief Whether an invitation waits for the user's answer.

    \sa handleInvitation(), acceptInvitation(), declineInvitation()
*/
bool Auth0Provider::isInvitationPending() const
{
    return d_ptr->invitation.has_value();
}

/*!
    \fn void Auth0Provider::invitationReceived(const Auth0LoginOptions &options)
    \since 0.1
    This signal is emitted when an invitation waits for the user's answer. \a options has its
    organization and its ticket. Anyone can have written the link, so show only what you have
    verified. It is emitted again after a login or a restore if no view has asked the user yet. The
    login views that have this provider open for this signal and ask.

    \sa handleInvitation()
*/

/*!
    \since 0.1
    Accepts the invitation that waits, after the user has agreed. A login starts: in a login view
    that has this provider, or in the browser if there is none. A login in progress is cancelled
    (\c Cancelled). The new login ends with loggedIn() or loginFailed(), and the ID token must be
    for the organization (\c id_token.org_id).

    When the login has succeeded, the \l account of the organization becomes the current one, as
    after switchOrganization(), and the previous session stays in the store. If it fails, nothing
    changes. Does nothing if no invitation waits.
*/
void Auth0Provider::acceptInvitation()
{
    Q_D(Auth0Provider);
    if (d->invitation)
        d->askToLogIn(d->takeInvitation());
}

/*!
    \since 0.1
    Drops the invitation that waits. The link can be opened again. Does nothing if none waits.
*/
void Auth0Provider::declineInvitation()
{
    Q_D(Auth0Provider);
    if (d->invitation)
        d->takeInvitation();
}

Auth0LoginOptions Auth0ProviderPrivate::takeInvitation()
{
    const Auth0LoginOptions options = *std::exchange(invitation, std::nullopt);
    asker = nullptr;
    announceLater(&Auth0Provider::invitationPendingChanged);
    return options;
}

// While a login or a restore is in progress, only a view that shows it asks.
void Auth0ProviderPrivate::announceInvitation()
{
    if (!invitation || asker)
        return;
    if (!q->isSignalConnected(QMetaMethod::fromSignal(&Auth0Provider::invitationReceived)))
        qCWarning(Auth0Qt::lcProvider)
                << "an invitation waits, but nothing is connected to invitationReceived()";
    Q_EMIT q->invitationReceived(*invitation);
}

void Auth0ProviderPrivate::announceAccount()
{
    const QPointer<Auth0Provider> guard(q);
    Q_EMIT q->organizationChanged();
    if (guard)
        Q_EMIT q->accountChanged();
}

// Sets the account and the organization together.
void Auth0ProviderPrivate::enter(const QString &account, const QString &organization)
{
    QString &ownAccount = session.settings.account;
    QString &ownOrganization = session.settings.login.organization;
    if (ownAccount == account && ownOrganization == organization && !session.attempt)
        return;
    session.leave();
    setSetting(ownOrganization, organization, &Auth0Provider::organizationChanged);
    setSetting(ownAccount, account, &Auth0Provider::accountChanged);
}

// Whether a login is useful after a restore that has ended with this error.
bool Auth0ProviderPrivate::mayLogIn(const Auth0Error &error)
{
    switch (error.code()) {
    case Auth0::ErrorCode::Cancelled:
    case Auth0::ErrorCode::ConfigurationError:
    case Auth0::ErrorCode::StorageLocked:
    case Auth0::ErrorCode::StorageDenied:
        return false;
    default:
        return true;
    }
}

void Auth0ProviderPrivate::askToLogIn(const Auth0LoginOptions &options)
{
    if (session.tokens.canAskUser())
        Q_EMIT q->interactionRequired(options);
    else
        browserLogin->start(options, Auth0Qt::LoginAttempt::Way::Browser);
}
