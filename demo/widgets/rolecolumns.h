// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qidentityproxymodel.h>

#include <functional>

// A list whose roles are the columns of a table.
class RoleColumns : public QIdentityProxyModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        int role;
        std::function<QString(const QString &)> words = {}; // for the text of a value
    };

    RoleColumns(QAbstractItemModel *list, const QList<Column> &columns, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const QList<Column> m_columns;
};
