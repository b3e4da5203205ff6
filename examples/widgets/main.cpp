// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginButton>
#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0UserButton>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qtoolbar.h>

using namespace Qt::StringLiterals;

const QString Domain = u"acme.eu.auth0.com"_s;
const QString ClientId = u"BkT4..."_s;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Acme"_s); // names the entry in the keychain

    //! [application]
    Auth0Provider auth0;
    if (qEnvironmentVariableIsSet("AUTH0_ISSUER")) // scripts/with-secrets sets it
        auth0.setIssuer(qEnvironmentVariable("AUTH0_ISSUER"));
    else
        auth0.setDomain(Domain);
    auth0.setClientId(qEnvironmentVariable("AUTH0_CLIENT_ID", ClientId));
    auth0.restore(); // restores the last session, and opens no page

    auto *loginButton = new Auth0LoginButton(&auth0); // a click opens the login dialog
    auto *userButton = new Auth0UserButton(&auth0);

    QMainWindow window;
    QToolBar *toolBar = window.addToolBar(u"Account"_s);
    // A tool bar shows and hides the action of a widget, not the widget.
    QAction *loginAction = toolBar->addWidget(loginButton);
    QAction *userAction = toolBar->addWidget(userButton);
    const auto showButton = [&] {
        loginAction->setVisible(!auth0.isAuthenticated());
        userAction->setVisible(auth0.isAuthenticated());
    };
    QObject::connect(&auth0, &Auth0Provider::authenticatedChanged, &window, showButton);
    showButton();
    //! [application]

    window.resize(640, 480);
    window.show();
    return QApplication::exec();
}
