// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tokencard.h"

#include "demosession.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

TokenCard::TokenCard(DemoSession *session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_tokens(session->tokens())
    , m_type(Look::lineEdit(tr("Type of the token (a URI)"), this))
    , m_notice(Look::plain({}, this))
{
    setFixedWidth(72 * Look::Unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Look::Unit, 3 * Look::Unit, 4 * Look::Unit, 3 * Look::Unit);
    column->setSpacing(Look::Unit);
    QLabel *title = Look::title(tr("Other ways to sign in"), this);
    auto *meaning = new SecondaryLabel(
            tr("For an application that already has a token of the user. No sign-in page opens."),
            this);
    for (QLabel *label : { title, static_cast<QLabel *>(meaning), m_notice }) {
        label->setWordWrap(true);
        Look::alignLeading(label);
    }
    column->addWidget(title);
    column->addWidget(meaning);
    column->addSpacing(Look::Unit);
    m_type->setPlaceholderText(m_type->accessibleName());
    m_exchange = addWay(column, tr("Token of another system"), m_type, tr("Token"), u"exchange"_s);
    column->addSpacing(Look::Unit);
    m_import = addWay(column, tr("Refresh token"), nullptr, tr("Refresh token"), u"import"_s);
    column->addWidget(m_notice);
    column->addSpacing(Look::Unit);
    QPushButton *back = Look::button(tr("&Back"), this);
    back->setObjectName(u"backToLogin"_s);
    column->addWidget(back, 0, Qt::AlignLeading);

    connect(back, &QPushButton::clicked, this, &TokenCard::backWanted);
    connect(m_exchange.test, &QPushButton::clicked, m_tokens, &TokenSignIn::getTestToken);
    connect(m_import.test, &QPushButton::clicked, m_tokens, &TokenSignIn::getRefreshToken);
    connect(m_tokens, &TokenSignIn::testTokenReady, m_exchange.token, &QLineEdit::setText);
    connect(m_tokens, &TokenSignIn::refreshTokenReady, m_import.token, &QLineEdit::setText);
    connect(m_exchange.signIn, &QPushButton::clicked, this, [this] {
        take(m_exchange,
             [this](const QString &token) { m_tokens->exchange(token, m_type->text()); });
    });
    connect(m_import.signIn, &QPushButton::clicked, this,
            [this] { take(m_import, [this](const QString &token) { m_tokens->adopt(token); }); });
    connect(m_tokens, &TokenSignIn::changed, this, &TokenCard::showState);
    connect(session, &DemoSession::noticeChanged, this, &TokenCard::showState);
    setFocusProxy(m_exchange.token);
    showState();
}

TokenCard::Way TokenCard::addWay(QBoxLayout *column, const QString &title, QWidget *more,
                                 const QString &tokenName, const QString &objectName)
{
    const Way way { new SecondaryLabel({}, this), Look::lineEdit(tokenName, this),
                    Look::button(tr("Get a test token"), this), Look::button(tr("Sign in"), this) };
    way.text->setWordWrap(true);
    Look::alignLeading(way.text);
    way.token->setPlaceholderText(tokenName);
    way.token->setEchoMode(QLineEdit::Password);
    way.token->setObjectName(objectName + u"Token"_s);
    way.test->setObjectName(objectName + u"Test"_s);
    way.signIn->setObjectName(objectName + u"SignIn"_s);
    for (QPushButton *button : { way.test, way.signIn })
        button->setAccessibleDescription(title);
    column->addWidget(Look::sectionTitle(title, this));
    column->addWidget(way.text);
    if (more)
        column->addWidget(more);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Unit);
    row->addWidget(way.token, 1);
    row->addWidget(way.test);
    row->addWidget(way.signIn);
    column->addLayout(row);
    connect(way.token, &QLineEdit::textChanged, this, &TokenCard::showState);
    connect(way.token, &QLineEdit::returnPressed, way.signIn, &QPushButton::click);
    return way;
}

// The field does not keep the token.
void TokenCard::take(const Way &way, const std::function<void(const QString &)> &use)
{
    const QString token = way.token->text();
    way.token->clear();
    use(token);
}

void TokenCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (event->spontaneous())
        return;
    m_type->setText(m_tokens->tokenType());
    m_tokens->load();
}

void TokenCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    if (event->spontaneous())
        return;
    m_exchange.token->clear();
    m_import.token->clear();
}

void TokenCard::showState()
{
    showWay(m_exchange, m_tokens->exchangeText(), m_tokens->offersExchange());
    showWay(m_import, m_tokens->importText(), m_tokens->offersImport());
    m_type->setEnabled(m_tokens->offersExchange());
    m_notice->setText(m_session->notice());
    m_notice->setVisible(!m_session->notice().isEmpty());
}

void TokenCard::showWay(const Way &way, const QString &text, bool offered)
{
    const bool ready = offered && !m_tokens->isBusy();
    way.text->setText(text);
    way.token->setEnabled(offered);
    way.test->setVisible(m_tokens->hasTestTokens());
    way.test->setEnabled(ready);
    way.signIn->setEnabled(ready && !way.token->text().trimmed().isEmpty());
}
