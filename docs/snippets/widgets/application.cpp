// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

#include <QtWidgets/qmainwindow.h>

void followUser(Auth0Provider &auth0, QMainWindow &mainWindow)
{
    // clang-format off
    //! [application]
    const auto showName = [&auth0, &mainWindow] {
        const QString name = auth0.profile()->displayName(); // empty while nobody is signed in
        mainWindow.setWindowTitle(name.isEmpty() ? QStringLiteral("Acme") : QStringLiteral("Acme - ") + name);
    };
    QObject::connect(auth0.profile(), &Auth0Profile::displayNameChanged, &mainWindow, showName);
    showName();
    auth0.restore();                                     // opens no page
    //! [application]
    // clang-format on
}
