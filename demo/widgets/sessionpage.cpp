// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionpage.h"

#include "auth0credentialstore.h"
#include "auth0provider.h"
#include "countdownring.h"
#include "eventmodel.h"
#include "keepingcard.h"
#include "look.h"
#include "valuetext.h"

#include <QtCore/qfuture.h>
#include <QtCore/qmetaobject.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

using namespace Qt::StringLiterals;

namespace {

QString words(Auth0::State state)
{
    switch (state) {
    case Auth0::State::LoggedOut:
        return SessionPage::tr("Signed out");
    case Auth0::State::Restoring:
        return SessionPage::tr("Looking for the last session");
    case Auth0::State::LoggingIn:
        return SessionPage::tr("Signing in");
    case Auth0::State::LoggedIn:
        return SessionPage::tr("Signed in");
    case Auth0::State::LoggingOut:
        return SessionPage::tr("Logging out");
    }
    return {};
}

} // namespace

SessionPage::SessionPage(Auth0Provider *provider, EventModel *events, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_events(events)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Look::Unit);
    layout->addWidget(makeStateCard());
    layout->addWidget(new KeepingCard(provider, events, this));
    layout->addWidget(makeLogoutCard());
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(area);
    watch();
    showState();
    showExpiry();
    askForScopes();
}

QWidget *SessionPage::makeStateCard()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    row->setSpacing(5 * Look::Unit);
    m_ring = new CountdownRing(card);
    row->addWidget(m_ring, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(2 * Look::Unit);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(3 * Look::Unit);
    facts->setVerticalSpacing(Look::Unit);
    facts->setColumnStretch(1, 1);
    m_state = addFact(facts, tr("State"));
    m_online = addFact(facts, tr("Server"));
    m_expires = addFact(facts, tr("Access token expires"));
    m_scopes = addFact(facts, tr("Scopes"));
    m_audience = addFact(facts, tr("Audience"));
    m_account = addFact(facts, tr("Account"));
    m_store = addFact(facts, tr("Store"));
    column->addLayout(facts);

    m_refresh = Look::button(tr("&Refresh now"), card);
    m_refresh->setDefault(true);
    m_reload = Look::button(tr("Re&load profile"), card);
    m_outcome = new SecondaryLabel({}, card);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::Unit);
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_reload);
    buttons->addSpacing(Look::Unit);
    buttons->addWidget(m_outcome, 1);
    column->addSpacing(Look::Unit);
    column->addLayout(buttons);
    row->addLayout(column, 1);

    connect(m_refresh, &QPushButton::clicked, this, &SessionPage::refresh);
    connect(m_reload, &QPushButton::clicked, this, [this] {
        m_events->append(u"reloadProfile()"_s);
        m_provider->reloadProfile();
    });
    return card;
}

QWidget *SessionPage::makeLogoutCard()
{
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    grid->setHorizontalSpacing(3 * Look::Unit);
    grid->setVerticalSpacing(Look::Unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Look::sectionTitle(tr("Log out"), card), 0, 0, 1, 2);
    addLogout(grid, tr("On this &computer"),
              tr("Forgets the tokens on this computer and revokes the refresh token."),
              Logout::Here);
    addLogout(grid, tr("In the &browser too"),
              tr("Also ends the session that the tenant keeps in your browser."), Logout::Browser);
    addLogout(grid, tr("&Everywhere"),
              tr("Also ends the session at the identity provider you signed in with."),
              Logout::Federated);
    return card;
}

QLabel *SessionPage::addFact(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    auto *nameLabel = new SecondaryLabel(name, this);
    QLabel *value = Look::plain({}, this);
    value->setWordWrap(true);
    value->setAlignment(Look::leading());
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    value->setAccessibleName(name);
    nameLabel->setBuddy(value);
    grid->addWidget(nameLabel, row, 0, Qt::AlignLeading | Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void SessionPage::addLogout(QGridLayout *grid, const QString &text, const QString &meaning,
                            Logout kind)
{
    const int row = grid->rowCount();
    QPushButton *push = Look::button(text, this);
    push->setAccessibleName(tr("Log out: %1").arg(QString(text).remove(u'&')));
    push->setAccessibleDescription(meaning);
    auto *label = new SecondaryLabel(meaning, this);
    label->setWordWrap(true);
    label->setAlignment(Look::leading());
    grid->addWidget(push, row, 0);
    grid->addWidget(label, row, 1);
    connect(push, &QPushButton::clicked, this, [this, kind] { logout(kind); });
}

void SessionPage::watch()
{
    for (const auto signal : { &Auth0Provider::stateChanged, &Auth0Provider::authenticatedChanged,
                               &Auth0Provider::onlineChanged, &Auth0Provider::persistentChanged,
                               &Auth0Provider::busyChanged, &Auth0Provider::storeChanged,
                               &Auth0Provider::accountChanged })
        connect(m_provider, signal, this, &SessionPage::showState);
    connect(m_provider, &Auth0Provider::expiresAtChanged, this, &SessionPage::showExpiry);
    connect(m_provider, &Auth0Provider::expiresAtChanged, this, &SessionPage::askForScopes);
    connect(m_provider, &Auth0Provider::authenticatedChanged, this, &SessionPage::askForScopes);
}

void SessionPage::showState()
{
    m_state->setText(words(m_provider->state()));
    m_online->setText(m_provider->isOnline() ? tr("Reached by the last request")
                                             : tr("Not reached by the last request"));
    m_account->setText(m_provider->account());
    const Auth0CredentialStore *store = m_provider->store();
    const QString where = store ? store->displayName() : tr("The system's keychain");
    m_store->setText(m_provider->isPersistent()
                             ? tr("%1 \u2013 you stay signed in at the next start").arg(where)
                             : tr("Memory only \u2013 you sign in again at the next start"));
    const bool idle = m_provider->isAuthenticated() && !m_provider->isBusy();
    m_refresh->setEnabled(idle);
    m_reload->setEnabled(idle);
}

void SessionPage::showExpiry()
{
    const QDateTime until = m_provider->expiresAt();
    m_expires->setText(until.isValid() ? ValueText::oneLine(until) : u"\u2013"_s);
    if (until == m_shownExpiry)
        return;
    // Nobody tells when the token was issued; the ring is full when we first see it.
    m_shownExpiry = until;
    m_ring->setSpan(QDateTime::currentDateTimeUtc(), until);
}

void SessionPage::askForScopes()
{
    // Looking must not cause a refresh.
    if (m_provider->isAuthenticated()
        && m_provider->expiresAt() > QDateTime::currentDateTimeUtc()) {
        m_provider->requestCredentials(this, [this](const Auth0Credentials &credentials) {
            showCredentials(credentials);
        });
    }
}

void SessionPage::showCredentials(const Auth0Credentials &credentials)
{
    const QString audience = credentials.audience();
    m_scopes->setText(credentials.isValid() ? credentials.scopes().join(u", ") : u"\u2013"_s);
    m_audience->setText(audience.isEmpty() ? tr("None was asked for") : audience);
}

void SessionPage::refresh()
{
    m_events->append(u"refresh()"_s);
    m_outcome->setText(tr("Refreshing\u2026"));
    m_provider->refresh().then(this, [this](const Auth0Credentials &credentials) {
        const Auth0Error error = credentials.error();
        m_events->append(u"refresh()"_s,
                         credentials.isValid() ? tr("new access token") : error.detail());
        m_outcome->setText(credentials.isValid() ? tr("A new access token is here.")
                                                 : error.message());
        if (credentials.isValid())
            showCredentials(credentials);
    });
}

void SessionPage::logout(Logout kind)
{
    m_outcome->clear();
    m_events->append(u"logout()"_s,
                     kind == Logout::Here              ? tr("here")
                             : kind == Logout::Browser ? tr("browser session")
                                                       : tr("federated"));
    Auth0LogoutOptions options;
    options.setBrowserSession(kind != Logout::Here);
    options.setFederated(kind == Logout::Federated);
    m_provider->logoutWith(options);
}
