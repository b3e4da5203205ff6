// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0authenticationmethodmodel.h"
#include "auth0connectedaccountmodel.h"

// The page Security: what the user signs in with, and the connected accounts.
class Security : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Auth0AuthenticationMethodModel *methods READ methods CONSTANT FINAL)
    Q_PROPERTY(Auth0ConnectedAccountModel *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString instruction READ instruction NOTIFY enrollmentChanged FINAL)
    Q_PROPERTY(QString secret READ secret NOTIFY enrollmentChanged FINAL)
    Q_PROPERTY(QString codeName READ codeName NOTIFY enrollmentChanged FINAL)

public:
    explicit Security(Auth0Provider *provider, QObject *parent = nullptr);

    Auth0AuthenticationMethodModel *methods() { return &m_methods; }
    Auth0ConnectedAccountModel *accounts() { return &m_accounts; }
    bool isBusy() const { return m_methods.isBusy() || m_accounts.isBusy(); }
    QString problem() const { return m_problem; } // of the last call; empty if it succeeded
    // Of the method that is being added; empty if none is.
    QString instruction() const;
    QString secret() const; // to type or to keep
    QString codeName() const; // empty: no code is needed

    // The words for a type of method.
    Q_INVOKABLE static QString kindName(const QString &type);
    // The name of what the user enters to add a method; empty if nothing.
    Q_INVOKABLE QString valueName(const QString &type) const;

public Q_SLOTS:
    void load(); // once for each user
    void reload();
    void enroll(const QString &type, const QString &value);

Q_SIGNALS:
    void busyChanged();
    void problemChanged();
    void enrollmentChanged();

private:
    void show(const Auth0Error &error);

    Auth0AuthenticationMethodModel m_methods;
    Auth0ConnectedAccountModel m_accounts;
    QString m_problem;
};
