// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Shows the answer of an API that requires the user's access token.
//
//   acme-api [URL]

#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0NetworkAccessManager>
#include <Auth0Qt/Auth0Provider>

#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

const QString Domain = u"acme.eu.auth0.com"_s;
const QString ClientId = u"BkT4..."_s;
const QString Audience = u"https://api.example.com"_s; // the API's identifier at Auth0
const QString Scope = u"read:things"_s;
const QString DefaultUrl = u"https://api.example.com/things"_s;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Acme API"_s); // names the entry in the keychain
    const QUrl url(QCoreApplication::arguments().value(1, DefaultUrl));

    Auth0Provider auth0;
    if (qEnvironmentVariableIsSet("AUTH0_ISSUER")) // scripts/with-secrets sets it
        auth0.setIssuer(qEnvironmentVariable("AUTH0_ISSUER"));
    else
        auth0.setDomain(Domain);
    auth0.setClientId(qEnvironmentVariable("AUTH0_CLIENT_ID", ClientId));
    //! [settings]
    auth0.setAudience(Audience);
    auth0.setScopes(auth0.scopes() << Scope);
    auth0.setApiOrigins({ url.toString() }); // only these origins get an access token
    //! [settings]
    auth0.restore(); // restores the last session, and opens no page

    QPlainTextEdit window;
    window.setReadOnly(true);
    window.resize(640, 480);
    window.show();

    Auth0LoginDialog dialog(&auth0, &window);
    if (dialog.exec() != QDialog::Accepted) // waits for restore()
        return 0;

    //! [request]
    Auth0NetworkAccessManager network;
    network.setProvider(&auth0);
    QNetworkReply *reply = network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::finished, &window, [reply, &window] {
        reply->deleteLater();
        const bool failed = reply->error() != QNetworkReply::NoError;
        window.setPlainText(failed ? reply->errorString() : QString::fromUtf8(reply->readAll()));
    });
    //! [request]
    return QApplication::exec();
}
