// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accountspage.h"

#include "auth0provider.h"
#include "look.h"
#include "valuetext.h"

#include <QtCore/qidentityproxymodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

namespace {

// The list in three columns.
class Columns : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 3; }
    QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
    }
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex mapToSource(const QModelIndex &proxy) const override
    {
        return proxy.isValid() ? sourceModel()->index(proxy.row(), 0) : QModelIndex();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QModelIndex source = mapToSource(index);
        const bool isCurrent = source.data(Auth0AccountModel::CurrentRole).toBool();
        if (role == Qt::FontRole && isCurrent) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return source.data(Auth0AccountModel::NameRole);
        case 1:
            return source.data(Auth0AccountModel::AccountRole);
        default:
            return isCurrent
                    ? AccountsPage::tr("In use")
                    : ValueText::oneLine(source.data(Auth0AccountModel::LastUsedRole).toDateTime());
        }
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringList { AccountsPage::tr("Name"), AccountsPage::tr("Account"),
                             AccountsPage::tr("Last used") }
                .value(section);
    }
};

} // namespace

AccountsPage::AccountsPage(Auth0Provider *provider, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_view(new QTreeView(this))
    , m_switch(Look::button(tr("S&witch to"), this))
    , m_signOut(Look::button(tr("Sign &out"), this))
    , m_add(Look::button(tr("&Add an account"), this))
{
    m_accounts.setProvider(provider);
    auto *columns = new Columns(this);
    columns->setSourceModel(&m_accounts);
    Look::prepareTable(m_view);
    m_view->setModel(columns);
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->header()->resizeSection(0, 30 * Look::Unit);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Look::Unit, Look::Unit, Look::Unit, Look::Unit);
    inside->addWidget(m_view);
    auto *note = new SecondaryLabel(
            tr("Each account keeps a session of its own. Another window of this demo follows what "
               "you do here."),
            this);
    note->setWordWrap(true);
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

    connect(m_switch, &QPushButton::clicked, this, [this] { m_accounts.switchTo(row()); });
    connect(m_signOut, &QPushButton::clicked, this, [this] { m_accounts.signOut(row()); });
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    connect(m_view, &QAbstractItemView::activated, m_switch, &QPushButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountsPage::showButtons);
    connect(columns, &QAbstractItemModel::modelReset, this, &AccountsPage::showButtons);
    connect(columns, &QAbstractItemModel::dataChanged, this, &AccountsPage::showButtons);
    showButtons();
}

int AccountsPage::row() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

// A slot of its own; there the demo shows the page to sign in.
void AccountsPage::addAccount()
{
    int number = m_accounts.count() + 1;
    while (m_accounts.indexOf(u"account %1"_s.arg(number)) >= 0)
        ++number;
    m_provider->setAccount(u"account %1"_s.arg(number));
    m_provider->restore();
}

void AccountsPage::showButtons()
{
    const QModelIndex index = m_accounts.index(row());
    m_switch->setEnabled(index.isValid() && !index.data(Auth0AccountModel::CurrentRole).toBool());
    m_signOut->setEnabled(index.isValid());
}
