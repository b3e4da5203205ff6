// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>

using namespace Qt::StringLiterals;

const QString Domain = u"acme.eu.auth0.com"_s;
const QString ClientId = u"BkT4..."_s;

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Acme"_s); // names the entry in the keychain

    const QString issuer = qEnvironmentVariable("AUTH0_ISSUER"); // scripts/with-secrets sets it
    QQmlApplicationEngine engine;
    engine.setInitialProperties({
            { u"domain"_s, issuer.isEmpty() ? Domain : QString() },
            { u"issuer"_s, issuer },
            { u"clientId"_s, qEnvironmentVariable("AUTH0_CLIENT_ID", ClientId) },
    });
    engine.load(QUrl(u"qrc:/Main.qml"_s));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
