// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class Auth0LoginButton;
class Auth0Provider;

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

// One card: what this is, the login button, and who can sign in at this tenant.
class SignedOutPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignedOutPage(Auth0Provider *provider, QWidget *parent = nullptr);

    // user and password may be empty: at a real tenant they are nobody's business but yours.
    void setTenant(const QString &tenant, const QString &user, const QString &password);
    // The last sign-in ended with this; empty to show nothing.
    void setNotice(const QString &notice);

Q_SIGNALS:
    void loginWanted();

private:
    Auth0LoginButton *m_login;
    QLabel *m_notice;
    QLabel *m_tenant;
    QLabel *m_user;
};
