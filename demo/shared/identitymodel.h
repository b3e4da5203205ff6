// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qstandarditemmodel.h>

class Auth0Identity;
class Auth0Profile;

// The identities of a profile as a tree: one branch each, its claims and profile data below.
class IdentityModel : public QStandardItemModel
{
    Q_OBJECT
    Q_PROPERTY(bool empty READ isEmpty NOTIFY shown FINAL)

public:
    explicit IdentityModel(Auth0Profile *profile, QObject *parent = nullptr);

    bool isEmpty() const { return rowCount() == 0; }
    void show(const QList<Auth0Identity> &identities);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown();
};
