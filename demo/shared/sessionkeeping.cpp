// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionkeeping.h"

#include "auth0provider.h"
#include "eventmodel.h"
#include "valuetext.h"

#include <QtCore/qfuture.h>

using namespace Qt::StringLiterals;

SessionKeeping::SessionKeeping(Auth0Provider *provider, EventModel *events, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_events(events)
    , m_outcome(tr("From the same session, without a new sign-in."))
{
    for (const auto signal :
         { &Auth0Provider::autoRefreshChanged, &Auth0Provider::interactionPolicyChanged,
           &Auth0Provider::credentialGuardChanged })
        connect(provider, signal, this, &SessionKeeping::changed);
}

bool SessionKeeping::ahead() const
{
    return m_provider->autoRefresh();
}

void SessionKeeping::setAhead(bool on)
{
    m_provider->setAutoRefresh(on);
}

bool SessionKeeping::ask() const
{
    return m_provider->interactionPolicy() == Auth0::InteractionPolicy::Ask;
}

void SessionKeeping::setAsk(bool on)
{
    m_provider->setInteractionPolicy(on ? Auth0::InteractionPolicy::Ask
                                        : Auth0::InteractionPolicy::Never);
}

bool SessionKeeping::presence() const
{
    return m_provider->credentialGuard() != nullptr;
}

void SessionKeeping::setPresence(bool on)
{
    m_provider->setGuardPolicy(Auth0::GuardPolicy::Always);
    m_provider->setCredentialGuard(on ? &m_guard : nullptr);
}

void SessionKeeping::askForToken(const QString &audience)
{
    m_events->append(u"credentialsFor()"_s, audience.trimmed());
    setOutcome(tr("Requesting\u2026"));
    m_provider->credentialsFor(audience.trimmed())
            .then(this, [this](const Auth0Credentials &credentials) {
                const Auth0Error error = credentials.error();
                m_events->append(u"credentialsFor()"_s,
                                 credentials.isValid() ? credentials.scopes().join(u' ')
                                                       : error.detail());
                setOutcome(credentials.isValid()
                                   ? tr("The token has the scopes %1 and expires at %2.")
                                             .arg(credentials.scopes().join(u", "_s),
                                                  ValueText::oneLine(credentials.expiresAt()))
                                   : error.message());
            });
}

void SessionKeeping::setOutcome(const QString &outcome)
{
    m_outcome = outcome;
    Q_EMIT outcomeChanged();
}
