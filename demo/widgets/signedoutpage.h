// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class Auth0LoginButton;
class DemoSession;
class TokenCard;

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

// One card: an introduction, the login button, and the users of the tenant. Another one has the
// other ways to sign in.
class SignedOutPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignedOutPage(DemoSession *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void loginWanted();

private:
    QWidget *makeLoginCard();
    void showTexts();
    void showOtherWays(bool on);

    DemoSession *m_session;
    QLineEdit *m_email;
    QLabel *m_emailNote;
    Auth0LoginButton *m_login;
    QPushButton *m_other;
    QLabel *m_notice;
    QLabel *m_tenant;
    QLabel *m_user;
    QWidget *m_card;
    TokenCard *m_tokens;
};
