// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "rolecolumns.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

namespace {

QString textOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QDateTime)
        return QLocale().toString(value.toDateTime().toLocalTime().date(), QLocale::ShortFormat);
    return value.toStringList().join(u' ');
}

} // namespace

RoleColumns::RoleColumns(QAbstractItemModel *list, const QList<Column> &columns, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_columns(columns)
{
    setSourceModel(list);
    // A change in the list is a change of the whole row.
    connect(list, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                Q_EMIT dataChanged(index(first.row(), 0),
                                   index(last.row(), int(m_columns.size()) - 1));
            });
}

int RoleColumns::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QModelIndex RoleColumns::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RoleColumns::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex RoleColumns::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? sourceModel()->index(proxy.row(), 0) : QModelIndex();
}

QVariant RoleColumns::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (role > Qt::UserRole)
        return source.data(role);
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const Column &column = m_columns.at(index.column());
    const QString text = textOf(source.data(column.role));
    return column.words ? column.words(text) : text;
}

QVariant RoleColumns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section).title;
}
