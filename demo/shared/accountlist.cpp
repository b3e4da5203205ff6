// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accountlist.h"

#include "auth0provider.h"
#include "rowroles.h"
#include "valuetext.h"

#include <QtCore/qdatetime.h>
#include <QtGui/qfont.h>

using namespace Qt::StringLiterals;

// Otherwise the name of an account would be the value of QuietRole.
static_assert(int(AccountList::LastUsedTextRole) < int(FlashRole));

AccountList::AccountList(Auth0Provider *provider, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_provider(provider)
{
    m_accounts.setProvider(provider);
    setSourceModel(&m_accounts);
}

int AccountList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QModelIndex AccountList::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex AccountList::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex AccountList::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? m_accounts.index(proxy.row()) : QModelIndex();
}

QVariant AccountList::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (role == Qt::FontRole && source.data(Auth0AccountModel::CurrentRole).toBool()) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == LastUsedTextRole)
        return lastUsed(source);
    if (role > Qt::UserRole)
        return source.data(role);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return source.data(Auth0AccountModel::NameRole);
    case AccountColumn:
        return source.data(Auth0AccountModel::AccountRole);
    default:
        return lastUsed(source);
    }
}

QVariant AccountList::headerData(int section, Qt::Orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return QStringList { tr("Name"), tr("Account"), tr("Last used") }.value(section);
}

QHash<int, QByteArray> AccountList::roleNames() const
{
    QHash<int, QByteArray> names = m_accounts.roleNames();
    names.insert(LastUsedTextRole, "lastUsedText");
    return names;
}

bool AccountList::isCurrent(int row) const
{
    return m_accounts.index(row).data(Auth0AccountModel::CurrentRole).toBool();
}

void AccountList::switchTo(int row)
{
    m_accounts.switchTo(row);
}

void AccountList::signOut(int row)
{
    m_accounts.signOut(row);
}

void AccountList::add()
{
    int number = m_accounts.count() + 1;
    while (m_accounts.indexOf(u"account %1"_s.arg(number)) >= 0)
        ++number;
    m_provider->setAccount(u"account %1"_s.arg(number));
    m_provider->restore();
}

QString AccountList::lastUsed(const QModelIndex &source) const
{
    return source.data(Auth0AccountModel::CurrentRole).toBool()
            ? tr("In use")
            : ValueText::oneLine(source.data(Auth0AccountModel::LastUsedRole).toDateTime());
}
