// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionpage.h"

#include "countdownring.h"
#include "keepingcard.h"
#include "parts.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

using namespace Qt::StringLiterals;

SessionPage::SessionPage(SessionFacts *facts, SessionKeeping *keeping, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Look::Unit);
    layout->addWidget(makeStateCard());
    auto *keep = new KeepingCard(keeping, this);
    layout->addWidget(keep);
    QWidget *logout = makeLogoutCard();
    layout->addWidget(logout);
    Look::alignFirstColumns({ keep, logout });
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBar(Look::thinScrollBar(area, QPalette::Window));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(area);
    connect(facts, &SessionFacts::changed, this, &SessionPage::showFacts);
    showFacts();
}

QWidget *SessionPage::makeStateCard()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    row->setSpacing(5 * Look::Unit);
    row->addWidget(new CountdownRing(m_facts->countdown(), card), 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(2 * Look::Unit);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(3 * Look::Unit);
    facts->setVerticalSpacing(Look::Unit);
    facts->setColumnStretch(1, 1);
    m_state = addFact(facts, tr("State"));
    m_server = addFact(facts, tr("Server"));
    m_expires = addFact(facts, tr("Access token expires"));
    m_sessionExpires = addFact(facts, tr("Session expires"));
    m_scopes = addFact(facts, tr("Scopes"));
    m_audience = addFact(facts, tr("Audience"));
    m_key = addFact(facts, tr("Session key"));
    m_account = addFact(facts, tr("Account"));
    m_store = addFact(facts, tr("Store"));
    column->addLayout(facts);

    m_refresh = Look::button(tr("Refresh &now"), card);
    m_refresh->setDefault(true);
    m_reload = Look::button(tr("Re&load profile"), card);
    m_web = Look::button(tr("Open the &web page"), card);
    m_outcome = new SecondaryLabel({}, card);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::Unit);
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_reload);
    buttons->addWidget(m_web);
    buttons->addSpacing(Look::Unit);
    buttons->addWidget(m_outcome, 1);
    column->addSpacing(Look::Unit);
    column->addLayout(buttons);
    row->addLayout(column, 1);

    connect(m_refresh, &QPushButton::clicked, m_facts, &SessionFacts::refresh);
    connect(m_reload, &QPushButton::clicked, m_facts, &SessionFacts::reloadProfile);
    connect(m_web, &QPushButton::clicked, m_facts, &SessionFacts::openWebPage);
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
    grid->addWidget(Look::sectionTitle(tr("Sign out"), card), 0, 0, 1, 2);
    addLogout(grid, tr("On this co&mputer"),
              tr("Removes the tokens from this computer and revokes the refresh token."),
              SessionFacts::Logout::Here);
    addLogout(grid, tr("In the &browser too"),
              tr("Also ends the session that the tenant keeps in your browser."),
              SessionFacts::Logout::Browser);
    addLogout(grid, tr("&Everywhere"),
              tr("Also ends the session at the identity provider that you signed in with."),
              SessionFacts::Logout::Federated);
    return card;
}

QLabel *SessionPage::addFact(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    auto *nameLabel = new SecondaryLabel(name, this);
    QLabel *value = Look::plain({}, this);
    value->setWordWrap(true);
    Look::alignLeading(value);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    value->setAccessibleName(name);
    nameLabel->setBuddy(value);
    grid->addWidget(nameLabel, row, 0, Qt::AlignLeading | Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void SessionPage::addLogout(QGridLayout *grid, const QString &text, const QString &meaning,
                            SessionFacts::Logout kind)
{
    const int row = grid->rowCount();
    QPushButton *push = Look::button(text, this);
    push->setAccessibleName(tr("Sign out: %1").arg(QString(text).remove(u'&')));
    push->setAccessibleDescription(meaning);
    auto *label = new SecondaryLabel(meaning, this);
    label->setWordWrap(true);
    Look::alignLeading(label);
    grid->addWidget(push, row, 0);
    grid->addWidget(label, row, 1);
    m_logouts.insert(kind, { push, label });
    connect(push, &QPushButton::clicked, m_facts, [this, kind] { m_facts->logOut(kind); });
}

void SessionPage::showFacts()
{
    m_state->setText(m_facts->state());
    m_server->setText(m_facts->server());
    m_expires->setText(m_facts->expires());
    m_sessionExpires->setText(m_facts->sessionExpires());
    m_scopes->setText(m_facts->scopes());
    m_audience->setText(m_facts->audience());
    m_key->setText(m_facts->key());
    m_account->setText(m_facts->account());
    m_store->setText(m_facts->store());
    m_outcome->setText(m_facts->outcome());
    m_refresh->setEnabled(m_facts->isIdle());
    m_reload->setEnabled(m_facts->isIdle());
    m_web->setEnabled(m_facts->isIdle());
    m_web->setVisible(m_facts->hasWebPage());
    for (auto it = m_logouts.cbegin(); it != m_logouts.cend(); ++it) {
        for (QWidget *widget : it.value())
            widget->setVisible(m_facts->offers(it.key()));
    }
}
