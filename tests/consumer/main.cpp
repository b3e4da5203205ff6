// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmainwindow.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Acme"_s); // the session's name in the keychain
    QMainWindow mainWindow;
    mainWindow.show();

    Auth0Provider auth0;
    auth0.setDomain(u"acme.eu.auth0.com"_s);
    auth0.setClientId(u"BkT4..."_s);
    auth0.restore(); // silent: the session of the last run, if the keychain has one

    Auth0LoginDialog dialog(&auth0, &mainWindow);
    // exec() waits for restore(). With a restored session it returns Accepted and shows no dialog.
    if (dialog.exec() == QDialog::Accepted)
        mainWindow.setWindowTitle(u"Acme - "_s + auth0.profile()->displayName());

    return app.exec();
}
