// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0accountmodel.h"

#include <QtCore/qidentityproxymodel.h>

// The accounts that are signed in side by side, in three columns.
class AccountList : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AccountColumn, LastUsedColumn, ColumnCount };
    enum Role { LastUsedTextRole = Auth0AccountModel::OrganizationNameRole + 1 };

    explicit AccountList(Auth0Provider *provider, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isCurrent(int row) const;

public Q_SLOTS:
    void switchTo(int row);
    void signOut(int row);
    // Changes to an account without a session, where the demo shows the page to sign in.
    void add();

private:
    QString lastUsed(const QModelIndex &source) const;

    Auth0Provider *m_provider;
    Auth0AccountModel m_accounts;
};
