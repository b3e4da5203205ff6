// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0UriScheme>

#include <QtCore/qurl.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

class MainWindow : public QObject
{
public:
    void raise();
    void activateWindow();
};

int beginning(int argc, char *argv[], MainWindow &mainWindow, Auth0Provider &auth0);

int beginning(int argc, char *argv[], MainWindow &mainWindow, Auth0Provider &auth0)
{
    // clang-format off
    //! [urischeme]
    Auth0UriScheme::removeOtherArguments(argc, argv, "com.example.acme"); // before the application object
    QGuiApplication application(argc, argv);
    Auth0UriScheme scheme(u"com.example.acme"_s);            // after the application object
    if (scheme.forward(QCoreApplication::arguments()))
        return 0; // a browser has started this process: the running instance has the URL now
    scheme.setProvider(&auth0);

    auth0.setRedirectUris({ QUrl(u"com.example.acme://callback"_s) });
    QObject::connect(&scheme, &Auth0UriScheme::activationRequested, &mainWindow, [&mainWindow] {
        mainWindow.raise();
        mainWindow.activateWindow();
    });
    //! [urischeme]
    // clang-format on
    return QGuiApplication::exec();
}
