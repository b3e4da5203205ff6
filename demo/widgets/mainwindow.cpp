// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "auth0logindialog.h"
#include "auth0provider.h"
#include "demosession.h"
#include "look.h"
#include "profilepage.h"
#include "signedinpage.h"
#include "signedoutpage.h"
#include "startpage.h"

MainWindow::MainWindow(DemoSession *session)
    : m_session(session)
    , m_start(new StartPage(session, this))
    , m_signedOut(new SignedOutPage(session, this))
    , m_signedIn(new SignedInPage(session, this))
{
    resize(1040, 720);
    setMinimumSize(80 * Look::Unit, 70 * Look::Unit);
    addWidget(m_start);
    addWidget(m_signedOut);
    addWidget(m_signedIn);
    connect(m_signedOut, &SignedOutPage::loginWanted, this, &MainWindow::login);
    connect(m_signedIn->profile(), &ProfilePage::linkWanted, this, &MainWindow::link);
    connect(session, &DemoSession::pageChanged, this, &MainWindow::showPage);
    connect(session, &DemoSession::titleChanged, this,
            [this] { setWindowTitle(m_session->title()); });
    Auth0Provider *provider = session->provider();
    connect(provider, &Auth0Provider::interactionPolicyChanged, this, [this, provider] {
        // The provider opens it.
        if (provider->interactionPolicy() == Auth0::InteractionPolicy::Ask && !m_again)
            m_again = makeLoginDialog(provider);
    });
    setWindowTitle(session->title());
}

void MainWindow::showPage()
{
    setCurrentIndex(m_session->page());
    currentWidget()->setFocus();
}

void MainWindow::login()
{
    m_session->setNotice({});
    Auth0LoginDialog *dialog = makeLoginDialog(m_session->provider());
    Auth0LoginOptions options;
    options.setLoginHint(m_session->email());
    dialog->setOptions(options);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void MainWindow::link()
{
    Auth0LoginDialog *dialog = makeLoginDialog(m_session->provider());
    Auth0LoginOptions options;
    options.setLinkIdentity(true);
    dialog->setOptions(options);
    dialog->setTitle(tr("Sign in to the other account"));
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

Auth0LoginDialog *MainWindow::makeLoginDialog(Auth0Provider *provider)
{
    return new Auth0LoginDialog(provider, this);
}
