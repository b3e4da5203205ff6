// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

#include <QtWidgets/qmainwindow.h>

bool requireUser(Auth0Provider &auth0, QMainWindow &mainWindow)
{
    // clang-format off
    //! [required]
    auth0.restore(); // restores the session of the last run, and opens no page
    Auth0LoginDialog dialog(&auth0, &mainWindow);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    mainWindow.setWindowTitle(QStringLiteral("Acme - ") + auth0.profile()->displayName());
    //! [required]
    // clang-format on
    return true;
}

void followUser(Auth0Provider &auth0, QMainWindow &mainWindow)
{
    // clang-format off
    //! [application]
    const auto showName = [&auth0, &mainWindow] {
        const QString name = auth0.profile()->displayName(); // empty without a signed-in user
        mainWindow.setWindowTitle(name.isEmpty() ? QStringLiteral("Acme") : QStringLiteral("Acme - ") + name);
    };
    QObject::connect(auth0.profile(), &Auth0Profile::displayNameChanged, &mainWindow, showName);
    showName();
    auth0.restore();                                     // opens no page
    //! [application]
    // clang-format on
}
