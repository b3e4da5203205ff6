// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class Auth0LoginButton;
class DemoSession;

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

// One card: what this is, the login button, and who can sign in at this tenant.
class SignedOutPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignedOutPage(DemoSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void loginWanted();

private:
    void showTexts();

    DemoSession *m_session;
    Auth0LoginButton *m_login;
    QLabel *m_notice;
    QLabel *m_tenant;
    QLabel *m_user;
};
