// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "interaction.h"

#include "auth0provider.h"

namespace Auth0Qt {

Interaction::Interaction(Auth0LoginWidget *view, std::function<void()> open)
    : QObject(view)
    , m_view(view)
    , m_open(std::move(open))
{
    connect(view, &Auth0LoginWidget::providerChanged, this, &Interaction::follow);
    connect(view, &Auth0LoginWidget::accepted, this, &Interaction::end);
    connect(view, &Auth0LoginWidget::rejected, this, &Interaction::end);
    follow();
}

void Interaction::follow()
{
    if (m_provider == m_view->provider())
        return;
    if (m_provider)
        m_provider->disconnect(this);
    m_provider = m_view->provider();
    if (m_provider)
        connect(m_provider, &Auth0Provider::interactionRequired, this, &Interaction::ask);
}

void Interaction::ask(const Auth0LoginOptions &wanted)
{
    // Of several views with this provider the first one does it.
    if (m_provider->state() == Auth0::State::LoggingIn)
        return;
    if (!m_asking)
        m_own = m_view->options();
    m_asking = true;
    const QPointer<Interaction> self(this);
    m_view->setOptions(m_own.combinedWith(wanted));
    if (self)
        m_open();
}

void Interaction::end()
{
    if (std::exchange(m_asking, false))
        m_view->setOptions(m_own);
}

} // namespace Auth0Qt
