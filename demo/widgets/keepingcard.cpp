// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "keepingcard.h"

#include "auth0provider.h"
#include "eventmodel.h"
#include "presenceguard.h"
#include "valuetext.h"

#include <QtCore/qfuture.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

KeepingCard::KeepingCard(Auth0Provider *provider, EventModel *events, QWidget *parent)
    : Card(parent)
    , m_provider(provider)
    , m_events(events)
    , m_guard(new PresenceGuard(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    grid->setHorizontalSpacing(3 * Look::Unit);
    grid->setVerticalSpacing(Look::Unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Look::sectionTitle(tr("Keep the session"), this), 0, 0, 1, 2);
    m_ahead = addSwitch(grid, tr("Renew ahead of &time"),
                        tr("A new access token comes before the old one ends, also when nobody "
                           "asks for it."));
    m_ask = addSwitch(grid, tr("&Ask me to sign in"),
                      tr("The sign-in window opens by itself when only you can go on."));
    m_presence = addSwitch(grid, tr("&Confirm that it is you"),
                           tr("You are asked before each access token is given out."));
    addAudience(grid);
    connect(m_ahead, &QCheckBox::toggled, provider, &Auth0Provider::setAutoRefresh);
    connect(m_ask, &QCheckBox::toggled, provider, [provider](bool on) {
        provider->setInteractionPolicy(on ? Auth0::InteractionPolicy::Ask
                                          : Auth0::InteractionPolicy::Never);
    });
    connect(m_presence, &QCheckBox::toggled, provider, [this](bool on) {
        m_provider->setGuardPolicy(Auth0::GuardPolicy::Always);
        m_provider->setCredentialGuard(on ? m_guard : nullptr);
    });
    for (const auto signal :
         { &Auth0Provider::autoRefreshChanged, &Auth0Provider::interactionPolicyChanged,
           &Auth0Provider::credentialGuardChanged })
        connect(provider, signal, this, &KeepingCard::showSwitches);
    showSwitches();
}

QCheckBox *KeepingCard::addSwitch(QGridLayout *grid, const QString &text, const QString &meaning)
{
    const int row = grid->rowCount();
    auto *box = new QCheckBox(text, this);
    box->setAccessibleDescription(meaning);
    auto *label = new SecondaryLabel(meaning, this);
    label->setWordWrap(true);
    label->setAlignment(Look::leading());
    grid->addWidget(box, row, 0);
    grid->addWidget(label, row, 1);
    return box;
}

void KeepingCard::addAudience(QGridLayout *grid)
{
    m_audience = Look::lineEdit(tr("Audience of another API"), this);
    m_audience->setPlaceholderText(u"https://reports.example.com"_s);
    m_audience->setText(m_audience->placeholderText());
    QPushButton *push = Look::button(tr("Token for another A&PI"), this);
    m_outcome = new SecondaryLabel(tr("By the same session: nobody is asked."), this);
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Look::leading());
    auto *column = new QVBoxLayout;
    column->addWidget(m_audience);
    column->addWidget(m_outcome);
    const int row = grid->rowCount();
    grid->addWidget(push, row, 0, Qt::AlignTop);
    grid->addLayout(column, row, 1);
    connect(push, &QPushButton::clicked, this, &KeepingCard::askForToken);
    connect(m_audience, &QLineEdit::returnPressed, push, &QPushButton::click);
}

void KeepingCard::askForToken()
{
    const QString audience = m_audience->text().trimmed();
    m_events->append(u"credentialsFor()"_s, audience);
    m_outcome->setText(tr("Asking\u2026"));
    m_provider->credentialsFor(audience).then(this, [this](const Auth0Credentials &credentials) {
        const Auth0Error error = credentials.error();
        m_events->append(u"credentialsFor()"_s,
                         credentials.isValid() ? credentials.scopes().join(u' ') : error.detail());
        m_outcome->setText(credentials.isValid()
                                   ? tr("A token with %1, until %2.")
                                             .arg(credentials.scopes().join(u", "_s),
                                                  ValueText::oneLine(credentials.expiresAt()))
                                   : error.message());
    });
}

void KeepingCard::showSwitches()
{
    m_ahead->setChecked(m_provider->autoRefresh());
    m_ask->setChecked(m_provider->interactionPolicy() == Auth0::InteractionPolicy::Ask);
    m_presence->setChecked(m_provider->credentialGuard() != nullptr);
}
