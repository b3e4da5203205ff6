// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qabstractitemmodel.h>

#include <memory>

class Auth0AccountModelPrivate;
class Auth0Provider;

class AUTH0QT_CORE_EXPORT Auth0AccountModel : public QAbstractListModel
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        AccountRole = Qt::UserRole + 1,
        NameRole,
        PictureRole,
        LastUsedRole,
        SubjectRole,
        CurrentRole,
        LabelRole,
        OrganizationRole,
        OrganizationNameRole
    };
    Q_ENUM(Role)

    explicit Auth0AccountModel(QObject *parent = nullptr);
    ~Auth0AccountModel() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);
    int count() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int indexOf(const QString &account) const;

public Q_SLOTS:
    void switchTo(int row);
    void signOut(int row);
    void reload();

Q_SIGNALS:
    void providerChanged();
    void countChanged();

private:
    Q_DECLARE_PRIVATE(Auth0AccountModel)
    const std::unique_ptr<Auth0AccountModelPrivate> d_ptr;
};
