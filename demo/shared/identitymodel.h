// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0identitymodel.h"

#include <QtGui/qstandarditemmodel.h>

// The rows of Auth0IdentityModel as a tree: one branch each, its claims and profile data below.
class IdentityModel : public QStandardItemModel
{
    Q_OBJECT
    Q_PROPERTY(bool empty READ isEmpty NOTIFY shown FINAL)

public:
    explicit IdentityModel(Auth0Profile *profile, QObject *parent = nullptr);

    bool isEmpty() const { return rowCount() == 0; }
    // Of the branch of the index.
    bool isPrimary(const QModelIndex &index) const;
    QString provider(const QModelIndex &index) const;
    QString userId(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown();

private:
    void show();
    QVariant identity(const QModelIndex &index, int role) const;

    Auth0IdentityModel m_identities;
};
