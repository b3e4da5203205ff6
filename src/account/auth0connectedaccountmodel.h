// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qstringlist.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

class Auth0ConnectedAccountModelPrivate;
class Auth0Provider;

class AUTH0QT_CORE_EXPORT Auth0ConnectedAccountModel : public QAbstractListModel
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool connecting READ isConnecting NOTIFY connectingChanged FINAL)
    Q_PROPERTY(QStringList connections READ connections NOTIFY connectionsChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ConnectionRole,
        AccessTypeRole,
        ScopesRole,
        CreatedAtRole,
        ExpiresAtRole
    };
    Q_ENUM(Role)
    enum Operation { Reload, Connect, Remove };
    Q_ENUM(Operation)

    explicit Auth0ConnectedAccountModel(QObject *parent = nullptr);
    ~Auth0ConnectedAccountModel() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);
    int count() const;
    bool isBusy() const;
    bool isConnecting() const;
    QStringList connections() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void reload();
    void connectAccount(const QString &connection, const QStringList &scopes = {});
    void cancelConnect();
    void handleRedirect(const QUrl &url);
    void remove(const QString &id);

Q_SIGNALS:
    void providerChanged();
    void countChanged();
    void busyChanged();
    void connectingChanged();
    void connectionsChanged();
    void finished(Auth0ConnectedAccountModel::Operation operation, const Auth0Error &error);

private:
    Q_DECLARE_PRIVATE(Auth0ConnectedAccountModel)
    const std::unique_ptr<Auth0ConnectedAccountModelPrivate> d_ptr;
};
