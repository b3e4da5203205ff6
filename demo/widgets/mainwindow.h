// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demooptions.h"
#include "eventmodel.h"

#include <QtWidgets/qstackedwidget.h>

class Auth0Error;
class Auth0LoginDialog;
class Auth0Provider;
class EventRecorder;
class LocalTenant;
class SignedInPage;
class SignedOutPage;
class StartPage;

// Shows the page that fits how the provider stands.
class MainWindow : public QStackedWidget
{
    Q_OBJECT

public:
    // tenant is null when the options name a tenant.
    MainWindow(const DemoOptions &options, Auth0Provider *provider, LocalTenant *tenant);

    // Starts the tenant if there is one to start, and then looks for the last session.
    void start();

    SignedOutPage *signedOutPage() const { return m_signedOut; }
    SignedInPage *signedInPage() const { return m_signedIn; }
    Auth0LoginDialog *makeLoginDialog(Auth0Provider *provider);
    // The provider knows its tenant and has been asked for the last session.
    bool isConfigured() const { return m_configured; }
    // Why it did not come so far that one could sign in; empty if it did.
    QString problem() const { return m_problem; }

private:
    void watchTenant();
    void watchProvider();
    void configureFromOptions();
    void configureFromTenant();
    void restore();
    void showFittingPage();
    void showError(const Auth0Error &error);
    void login();

    DemoOptions m_options;
    Auth0Provider *m_provider;
    LocalTenant *m_tenant;
    EventModel m_events;
    EventRecorder *m_recorder;
    StartPage *m_start;
    SignedOutPage *m_signedOut;
    SignedInPage *m_signedIn;
    Auth0LoginDialog *m_again = nullptr; // for InteractionPolicy::Ask
    QString m_problem;
    bool m_configured = false;
};
