// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0NetworkAccessManagerFactory>
#include <Auth0Qt/Auth0Provider>

#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>

using namespace Qt::StringLiterals;

int quickApplication(int argc, char *argv[]);

int quickApplication(int argc, char *argv[])
{
    // clang-format off
    //! [quick]
    QGuiApplication app(argc, argv);

    Auth0Provider auth0;                                     // declared first: it must outlive the engine
    auth0.setDomain(u"acme.eu.auth0.com"_s);
    auth0.setClientId(u"BkT4..."_s);
    auth0.setAudience(u"https://api.acme.com"_s);
    auth0.setApiOrigins({ u"https://api.acme.com"_s });
    auth0.restore();

    Auth0NetworkAccessManagerFactory factory(&auth0);        // the factory too
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&factory);         // Image, XMLHttpRequest, fonts, ...
    engine.setInitialProperties({ { u"auth0"_s, QVariant::fromValue(&auth0) } });
    engine.load(QUrl(u"qrc:/Main.qml"_s));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
    //! [quick]
    // clang-format on
}
