// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qabstractitemmodel.h>

#include <memory>

class Auth0IdentityModelPrivate;
class Auth0Profile;

class AUTH0QT_CORE_EXPORT Auth0IdentityModel : public QAbstractListModel
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0profile.h")
    Q_PROPERTY(Auth0Profile *profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ConnectionRole = Qt::UserRole + 1,
        ProviderRole,
        UserIdRole,
        SocialRole,
        PrimaryRole,
        NameRole,
        EmailRole,
        PictureRole,
        ProfileDataRole
    };
    Q_ENUM(Role)

    explicit Auth0IdentityModel(QObject *parent = nullptr);
    ~Auth0IdentityModel() override;

    Auth0Profile *profile() const;
    void setProfile(Auth0Profile *profile);
    int count() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void profileChanged();
    void countChanged();

private:
    Q_DECLARE_PRIVATE(Auth0IdentityModel)
    const std::unique_ptr<Auth0IdentityModelPrivate> d_ptr;
};
