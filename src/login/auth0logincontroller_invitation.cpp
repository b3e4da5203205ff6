// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/auth0logincontroller_p.h"

#include "auth0provider.h"
#include "provider/auth0provider_p.h"

using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using Way = Auth0Qt::LoginAttempt::Way;

// The question whether to accept an invitation. A login that is in progress goes on behind it.

// Whether a view that runs no login may open for the invitation.
bool Auth0LoginControllerPrivate::mayAskAboutInvitation(Auth0Provider *provider)
{
    const Auth0ProviderPrivate *const owner = Auth0ProviderPrivate::get(provider);
    return owner->invitation && !owner->asker && provider->state() != Auth0::State::LoggingIn;
}

void Auth0LoginControllerPrivate::followInvitations()
{
    QObject::connect(provider, &Auth0Provider::invitationReceived, q, [this] {
        const Changes changes(this);
        if (running)
            claimInvitation();
    });
    QObject::connect(provider, &Auth0Provider::invitationPendingChanged, q,
                     [this] { const Changes changes(this); });
}

// Returns whether this view asks the user.
bool Auth0LoginControllerPrivate::claimInvitation()
{
    Auth0ProviderPrivate *const owner = Auth0ProviderPrivate::get(provider);
    if (owner->invitation && !owner->asker)
        owner->asker = q;
    return asksAboutInvitation();
}

void Auth0LoginControllerPrivate::releaseInvitation()
{
    if (asksAboutInvitation())
        Auth0ProviderPrivate::get(provider)->asker = nullptr;
}

bool Auth0LoginControllerPrivate::asksAboutInvitation() const
{
    if (!running || !provider)
        return false;
    const Auth0ProviderPrivate *const owner = Auth0ProviderPrivate::get(provider);
    return owner->invitation && owner->asker == q;
}

Auth0LoginOptions Auth0LoginControllerPrivate::loginOptions() const
{
    return invited ? options.combinedWith(*invited) : options;
}

/*!
    \since 0.1
    Accepts the invitation, on the face Invitation: starts a login to its organization. A login in
    progress is cancelled.

    \sa Auth0Provider::acceptInvitation()
*/
void Auth0LoginController::acceptInvitation()
{
    Q_D(Auth0LoginController);
    if (!d->asksAboutInvitation())
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->invited = Auth0ProviderPrivate::get(d->provider)->takeInvitation();
    d->external = false;
    d->handOverReason = {};
    d->way = Way::Browser;
    d->forgetCode();
    d->view.authorizeUrl = {};
    d->view.error = {};
    d->decide();
}

/*!
    \since 0.1
    Drops the invitation, on the face Invitation. A login in progress goes on. If there is none,
    rejected() follows.

    \sa Auth0Provider::declineInvitation()
*/
void Auth0LoginController::declineInvitation()
{
    Q_D(Auth0LoginController);
    if (!d->asksAboutInvitation())
        return;
    const Auth0LoginControllerPrivate::Changes changes(d);
    d->provider->declineInvitation();
    if (!d->attempt && !d->isWaitingForRestore() && d->view.face == Face::Idle)
        d->reject(Auth0Error(ErrorCode::Cancelled, u"login.cancelled"_s));
}
