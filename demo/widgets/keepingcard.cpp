// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "keepingcard.h"

#include "sessionkeeping.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

KeepingCard::KeepingCard(SessionKeeping *keeping, QWidget *parent)
    : Card(parent)
    , m_keeping(keeping)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    grid->setHorizontalSpacing(3 * Look::Unit);
    grid->setVerticalSpacing(Look::Unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Look::sectionTitle(tr("Keep the session"), this), 0, 0, 1, 2);
    m_ahead = addSwitch(
            grid, tr("Renew earl&y"),
            tr("Gets a new access token before the old one expires, even if no request needs it."));
    m_ask = addSwitch(grid, tr("&Ask me to sign in"),
                      tr("Opens the sign-in window when the session cannot continue without you."));
    m_presence = addSwitch(grid, tr("&Confirm that it is you"),
                           tr("Asks you each time before the application uses an access token."));
    addAudience(grid);
    connect(m_ahead, &QCheckBox::toggled, keeping, &SessionKeeping::setAhead);
    connect(m_ask, &QCheckBox::toggled, keeping, &SessionKeeping::setAsk);
    connect(m_presence, &QCheckBox::toggled, keeping, &SessionKeeping::setPresence);
    connect(keeping, &SessionKeeping::changed, this, &KeepingCard::showSwitches);
    connect(keeping, &SessionKeeping::outcomeChanged, this,
            [this] { m_outcome->setText(m_keeping->outcome()); });
    connect(keeping->guard(), &PresenceGuard::questionChanged, this, &KeepingCard::askForPresence);
    showSwitches();
}

QCheckBox *KeepingCard::addSwitch(QGridLayout *grid, const QString &text, const QString &meaning)
{
    const int row = grid->rowCount();
    QCheckBox *box = Look::checkBox(text, this);
    box->setMinimumHeight(3 * Look::Unit);
    box->setAccessibleDescription(meaning);
    auto *label = new SecondaryLabel(meaning, this);
    label->setWordWrap(true);
    Look::alignLeading(label);
    grid->addWidget(box, row, 0);
    grid->addWidget(label, row, 1);
    return box;
}

void KeepingCard::addAudience(QGridLayout *grid)
{
    m_audience = Look::lineEdit(tr("Audience of another API"), this);
    m_audience->setPlaceholderText(u"https://reports.example.com"_s);
    m_audience->setText(m_audience->placeholderText());
    QPushButton *push = Look::button(tr("Token &for another API"), this);
    m_outcome = new SecondaryLabel(m_keeping->outcome(), this);
    m_outcome->setWordWrap(true);
    Look::alignLeading(m_outcome);
    auto *column = new QVBoxLayout;
    column->setSpacing(Look::Unit);
    column->addWidget(m_audience);
    column->addWidget(m_outcome);
    const int row = grid->rowCount();
    grid->addWidget(push, row, 0, Qt::AlignTop);
    grid->addLayout(column, row, 1);
    connect(push, &QPushButton::clicked, m_keeping,
            [this] { m_keeping->askForToken(m_audience->text()); });
    connect(m_audience, &QLineEdit::returnPressed, push, &QPushButton::click);
}

void KeepingCard::showSwitches()
{
    m_ahead->setChecked(m_keeping->ahead());
    m_ask->setChecked(m_keeping->ask());
    m_presence->setChecked(m_keeping->presence());
}

void KeepingCard::askForPresence()
{
    PresenceGuard *guard = m_keeping->guard();
    if (guard->question().isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Is it you?"), {},
                                QMessageBox::Yes | QMessageBox::No, this);
    box->setTextFormat(Qt::PlainText);
    box->setText(guard->question());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, guard,
            [guard](int button) { guard->answer(button == QMessageBox::Yes); });
    box->open();
}
