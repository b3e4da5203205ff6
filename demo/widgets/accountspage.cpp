// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accountspage.h"

#include "accountlist.h"
#include "parts.h"
#include "rowdelegate.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreeview.h>

AccountsPage::AccountsPage(AccountList *accounts, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_view(new QTreeView(this))
    , m_switch(Look::button(tr("S&witch to this account"), this))
    , m_signOut(Look::button(tr("Sign &out"), this))
    , m_add(Look::button(tr("&Add an account"), this))
{
    Look::prepareTable(m_view);
    m_view->setModel(accounts);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->header()->resizeSection(AccountList::NameColumn, 30 * Look::Unit);
    m_view->header()->resizeSection(AccountList::AccountColumn, 25 * Look::Unit);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Look::Unit, Look::Unit, Look::Unit, Look::Unit);
    inside->addWidget(m_view);
    auto *note = new SecondaryLabel(tr("Each account has its own session. Other windows of this "
                                       "demo show the same accounts."),
                                    this);
    note->setWordWrap(true);
    Look::alignLeading(note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::Unit);
    buttons->addWidget(m_switch);
    buttons->addWidget(m_signOut);
    buttons->addWidget(m_add);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Look::Unit);
    column->addWidget(note);
    column->addWidget(card, 1);
    column->addLayout(buttons);

    connect(m_switch, &QPushButton::clicked, this, [this] { m_accounts->switchTo(row()); });
    connect(m_signOut, &QPushButton::clicked, this, [this] { m_accounts->signOut(row()); });
    connect(m_add, &QPushButton::clicked, accounts, &AccountList::add);
    connect(m_view, &QAbstractItemView::activated, m_switch, &QPushButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountsPage::showButtons);
    connect(accounts, &QAbstractItemModel::modelReset, this, &AccountsPage::showButtons);
    connect(accounts, &QAbstractItemModel::dataChanged, this, &AccountsPage::showButtons);
    showButtons();
}

int AccountsPage::row() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void AccountsPage::showButtons()
{
    m_switch->setEnabled(row() >= 0 && !m_accounts->isCurrent(row()));
    m_signOut->setEnabled(row() >= 0);
}
