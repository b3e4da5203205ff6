// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What Auth0Provider has to do with organizations: which one it signs in to, from one to another,
// and into one by an invitation.

#include "auth0provider.h"

#include "flow/invitation.h"
#include "provider/auth0provider_p.h"
#include "token/organization.h"

#include <QtCore/qmetaobject.h>

using namespace Qt::StringLiterals;

/*!
    \property Auth0Provider::organization
    \brief The organization to sign in to, by id (\c org_...) or by name; empty for none.

    The ID token must name the same organization, or the login fails: \c org_id must be the id, \c
    id_token.org_id, or \c org_name the name in lower case, \c id_token.org_name. Space around it is
    ignored. For a name the tenant must allow \e{Organization Names in Authentication API}. The ID
    token of a refresh must be of the same organization as before.

    A session of another organization in the store is not restored (\c LoginRequired, \c
    session.other_organization), nor is it enough for a login view. Each organization needs an
    \l account of its own: switchOrganization() chooses it.

    Without an organization the tenant may ask the person for one, and Auth0Profile::organizationId
    tells which it was: compare it with those that you expect before you rely on it.
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
    Goes to the session that the person has in \a organization (an id or a name; empty: in none),
    each of which has an \l account of its own: \c{default/acme} for the organization \c acme beside
    the account \c default. Changes account and \l organization; the session before stays in the
    store, and another call brings it back.

    When the store has a session of the organization, it is restored, and restoreFinished(true) is
    all that comes. When not, restoreFinished(false) comes and a login begins, in the browser, which
    mostly is signed in already and asks for no password; it ends with loggedIn() or loginFailed().
    A login view with this provider opens by itself, as for interactionRequired(). Nothing begins
    when the store cannot be used, or when a slot has begun a login of its own meanwhile. After a
    login that failed the provider stays where it is, signed out.

    Does nothing when the provider is signed in there. An id and a name are two accounts, be it the
    same organization: use one of them throughout. A session that is in memory only is lost.

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
        return; // by its other name perhaps
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
    Accepts an invitation to an organization: \a url is the link in its e-mail, as it was given to
    the application, \c{https://app.example/login?invitation=...&organization=org_...}. Only its
    query is looked at.

    Goes to the organization's own \l account as switchOrganization() does, and begins a login with
    the invitation there: in a login view with this provider, which opens by itself, else in the
    browser. A login that is under way ends (\c Cancelled). It ends with loggedIn() or
   loginFailed(), and the ID token must be of that organization, \c id_token.org_id. If the
   application begins a login to the organization first, in a slot of restoreFinished() perhaps,
   that one has the invitation.

    With a link that has not both parameters once nothing begins: errorOccurred() tells
    \c ConfigurationError, \c invitation.invalid.

    Auth0UriScheme calls this for links with its scheme, \c{com.example.acme://invitation?...}.
    In the Auth0 dashboard such a link, or one of a web page that leads to it, is the application's
    \e{Application Login URI}.
*/
void Auth0Provider::handleInvitation(const QUrl &url)
{
    Q_D(Auth0Provider);
    const Auth0Qt::Result<Auth0Qt::Invitation> invitation = Auth0Qt::Invitation::fromUrl(url);
    if (!invitation)
        return d->session.report(invitation.error());
    const QString wanted = invitation->organization;
    Auth0LoginOptions options;
    options.setOrganization(wanted);
    options.setInvitation(invitation->ticket);
    d->enter(d->session.settings.accountOf(wanted), wanted);
    d->session.setInvitation(invitation->ticket);
    const auto accept = [d, options] {
        if (d->session.hasInvitation())
            d->askToLogIn(options);
    };
    if (d->session.isAuthenticated()) {
        QMetaObject::invokeMethod(this, accept, Qt::QueuedConnection);
        return;
    }
    d->session.restore([d, accept](bool, const Auth0Error &error) {
        if (d->mayLogIn(error))
            accept();
    });
}

// The settings that say which session it is, both at once.
void Auth0ProviderPrivate::enter(const QString &account, const QString &organization)
{
    QString &ownAccount = session.settings.account;
    QString &ownOrganization = session.settings.login.organization;
    if (ownAccount == account && ownOrganization == organization && !session.loginAttempt())
        return;
    session.leave();
    setSetting(ownOrganization, organization, &Auth0Provider::organizationChanged);
    setSetting(ownAccount, account, &Auth0Provider::accountChanged);
}

// Whether a login can help after a restore that has ended so.
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
    if (session.canAskPerson())
        Q_EMIT q->interactionRequired(options);
    else
        browserLogin->start(options, Auth0Qt::LoginAttempt::Way::Browser);
}
