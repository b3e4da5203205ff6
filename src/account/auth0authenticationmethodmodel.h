// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <memory>

class Auth0AuthenticationMethodModelPrivate;
class Auth0Provider;

class AUTH0QT_CORE_EXPORT Auth0AuthenticationMethodModel : public QAbstractListModel
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QStringList factors READ factors NOTIFY factorsChanged FINAL)
    Q_PROPERTY(QString enrollmentId READ enrollmentId NOTIFY enrollmentChanged FINAL)
    Q_PROPERTY(QString enrollmentType READ enrollmentType NOTIFY enrollmentChanged FINAL)
    Q_PROPERTY(QString barcodeUri READ barcodeUri NOTIFY enrollmentChanged FINAL)
    Q_PROPERTY(QString manualInputCode READ manualInputCode NOTIFY enrollmentChanged FINAL)
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY enrollmentChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TypeRole,
        NameRole,
        EmailRole,
        PhoneNumberRole,
        PreferredAuthenticationMethodRole,
        UsageRole,
        ConfirmedRole,
        CreatedAtRole,
        LastAuthAtRole,
        LabelRole
    };
    Q_ENUM(Role)
    enum Operation { Reload, Enroll, Verify, Update, Remove };
    Q_ENUM(Operation)

    explicit Auth0AuthenticationMethodModel(QObject *parent = nullptr);
    ~Auth0AuthenticationMethodModel() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);
    int count() const;
    bool isBusy() const;
    QStringList factors() const;
    QString enrollmentId() const;
    QString enrollmentType() const;
    QString barcodeUri() const;
    QString manualInputCode() const;
    QString recoveryCode() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void reload();
    void enroll(const QString &type, const QVariantMap &parameters = {});
    void verify(const QString &code = {});
    void cancelEnrollment();
    void update(const QString &id, const QVariantMap &changes);
    void remove(const QString &id);

Q_SIGNALS:
    void providerChanged();
    void countChanged();
    void busyChanged();
    void factorsChanged();
    void enrollmentChanged();
    void finished(Auth0AuthenticationMethodModel::Operation operation, const Auth0Error &error);

private:
    Q_DECLARE_PRIVATE(Auth0AuthenticationMethodModel)
    const std::unique_ptr<Auth0AuthenticationMethodModelPrivate> d_ptr;
};
