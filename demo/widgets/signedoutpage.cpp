// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signedoutpage.h"

#include "auth0loginbutton.h"
#include "demosession.h"
#include "languagepicker.h"
#include "parts.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

SignedOutPage::SignedOutPage(DemoSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
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
    column->addWidget(m_notice);
    column->addSpacing(Look::Unit);

    m_login->setProvider(session->provider());
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
    rows->setContentsMargins(2 * Look::Unit, Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    rows->addWidget(new LanguagePicker(session->languages(), this), 0, Qt::AlignTrailing);
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
    connect(session, &DemoSession::tenantChanged, this, &SignedOutPage::showTexts);
    connect(session, &DemoSession::noticeChanged, this, &SignedOutPage::showTexts);
    showTexts();
}

void SignedOutPage::showTexts()
{
    m_notice->setText(m_session->notice());
    m_notice->setVisible(!m_session->notice().isEmpty());
    m_tenant->setText(m_session->tenantText());
    m_user->setText(m_session->userText());
    m_user->setVisible(!m_session->userText().isEmpty());
}
