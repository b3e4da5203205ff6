// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signedoutpage.h"

#include "auth0loginbutton.h"
#include "demosession.h"
#include "languagepicker.h"
#include "parts.h"
#include "tokencard.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

SignedOutPage::SignedOutPage(DemoSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_email(Look::lineEdit(tr("E-mail (optional)"), this))
    , m_emailNote(new SecondaryLabel({}, this))
    , m_login(new Auth0LoginButton(this))
    , m_other(Look::button(tr("&Other ways to sign in"), this))
    , m_notice(Look::plain({}, this))
    , m_tenant(new SecondaryLabel({}, this))
    , m_user(new SecondaryLabel({}, this))
    , m_card(makeLoginCard())
    , m_tokens(new TokenCard(session, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Look::Unit, Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    rows->addWidget(new LanguagePicker(session->languages(), this), 0, Qt::AlignTrailing);
    rows->addStretch(2);
    // No alignment: with one, the layout ignores the height of the wrapped text.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_card);
    middle->addWidget(m_tokens);
    middle->addStretch();
    rows->addLayout(middle);
    rows->addStretch(3);

    connect(m_email, &QLineEdit::editingFinished, this,
            [this] { m_session->setEmail(m_email->text().trimmed()); });
    connect(m_login, &QAbstractButton::clicked, this, &SignedOutPage::loginWanted);
    connect(session, &DemoSession::emailChanged, this, &SignedOutPage::showTexts);
    connect(session, &DemoSession::tenantChanged, this, &SignedOutPage::showTexts);
    connect(session, &DemoSession::noticeChanged, this, &SignedOutPage::showTexts);
    connect(session, &DemoSession::pageChanged, this, [this] { showOtherWays(false); });
    const auto turn = [this](bool on) {
        m_session->setNotice({});
        showOtherWays(on);
        setFocus();
    };
    connect(m_other, &QPushButton::clicked, this, [turn] { turn(true); });
    connect(m_tokens, &TokenCard::backWanted, this, [turn] { turn(false); });
    showTexts();
    showOtherWays(false);
}

QWidget *SignedOutPage::makeLoginCard()
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
            tr("Sign in to see what an application knows about you, the state of your session, and "
               "how the application calls an API."),
            card);
    for (QLabel *label : { sentence, m_notice, m_emailNote, m_tenant, m_user }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    column->addWidget(sentence);
    column->addWidget(m_notice);
    column->addSpacing(Look::Unit);

    m_email->setPlaceholderText(m_email->accessibleName());
    m_email->setObjectName(u"email"_s);
    column->addWidget(m_email);
    column->addWidget(m_emailNote);

    m_login->setProvider(m_session->provider());
    m_login->setOpensDialog(false); // loginWanted() does
    m_login->setMinimumHeight(5 * Look::Unit);
    m_login->setObjectName(u"loginButton"_s);
    column->addWidget(m_login);
    m_other->setFlat(true);
    m_other->setObjectName(u"otherWays"_s);
    column->addWidget(m_other);
    column->addSpacing(Look::Unit);

    auto *quiet = new QVBoxLayout;
    quiet->setSpacing(Look::Unit / 2);
    for (QLabel *label : { m_tenant, m_user }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        quiet->addWidget(label);
    }
    column->addLayout(quiet);
    return card;
}

void SignedOutPage::showTexts()
{
    m_notice->setText(m_session->notice());
    m_notice->setVisible(!m_session->notice().isEmpty());
    m_emailNote->setText(m_session->emailNote());
    m_emailNote->setVisible(!m_session->emailNote().isEmpty());
    m_tenant->setText(m_session->tenantText());
    m_user->setText(m_session->userText());
    m_user->setVisible(!m_session->userText().isEmpty());
}

void SignedOutPage::showOtherWays(bool on)
{
    m_card->setVisible(!on);
    m_tokens->setVisible(on);
    setFocusProxy(on ? static_cast<QWidget *>(m_tokens) : m_login);
}
