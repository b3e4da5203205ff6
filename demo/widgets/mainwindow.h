// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qstackedwidget.h>

class Auth0LoginDialog;
class Auth0Provider;
class DemoSession;
class SignedInPage;
class SignedOutPage;
class StartPage;

// Shows the page for the provider's state.
class MainWindow : public QStackedWidget
{
    Q_OBJECT

public:
    explicit MainWindow(DemoSession *session);

    SignedOutPage *signedOutPage() const { return m_signedOut; }
    SignedInPage *signedInPage() const { return m_signedIn; }
    Auth0LoginDialog *makeLoginDialog(Auth0Provider *provider);

private:
    void showPage();
    void login();
    void link();

    DemoSession *m_session;
    StartPage *m_start;
    SignedOutPage *m_signedOut;
    SignedInPage *m_signedIn;
    Auth0LoginDialog *m_again = nullptr; // for InteractionPolicy::Ask
};
