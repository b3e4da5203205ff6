// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signedoutpage.h"

#include "auth0loginbutton.h"
#include "look.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

SignedOutPage::SignedOutPage(Auth0Provider *provider, QWidget *parent)
    : QWidget(parent)
    , m_login(new Auth0LoginButton(this))
    , m_notice(Look::plain({}, this))
    , m_tenant(new SecondaryLabel({}, this))
    , m_user(new SecondaryLabel({}, this))
{
    auto *card = new Card(this);
    card->setFixedWidth(52 * Look::Unit);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(5 * Look::Unit, 5 * Look::Unit, 5 * Look::Unit, 4 * Look::Unit);
    column->setSpacing(2 * Look::Unit);

    column->addWidget(new Mark(8 * Look::Unit, card), 0, Qt::AlignHCenter);
    QLabel *name = Look::title(tr("Auth0Qt Demo"), card);
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    QLabel *sentence = Look::plain(
            tr("Sign in and see what an application learns about you, which session it holds, "
               "and what it can call with it."),
            card);
    for (QLabel *label : { sentence, m_notice, m_tenant, m_user }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    column->addWidget(sentence);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addSpacing(Look::Unit);

    m_login->setProvider(provider);
    m_login->setMinimumHeight(5 * Look::Unit);
    m_login->setObjectName(u"loginButton"_s);
    column->addWidget(m_login);
    column->addSpacing(Look::Unit);

    auto *quiet = new QVBoxLayout;
    quiet->setSpacing(Look::Unit / 2);
    for (QLabel *label : { m_tenant, m_user }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        quiet->addWidget(label);
    }
    column->addLayout(quiet);

    auto *rows = new QVBoxLayout(this);
    rows->addStretch(2);
    // No alignment here: with one, the layout would not ask how high the wrapped text is.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    rows->addLayout(middle);
    rows->addStretch(3);

    setFocusProxy(m_login);
    connect(m_login, &QAbstractButton::clicked, this, &SignedOutPage::loginWanted);
}

void SignedOutPage::setTenant(const QString &tenant, const QString &user, const QString &password)
{
    m_tenant->setText(tenant);
    m_user->setVisible(!user.isEmpty());
    m_user->setText(tr("User name %1, password %2").arg(user, password));
}

void SignedOutPage::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}
