// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0NetworkAccessManager>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

class Application : public QObject
{
public:
    void setUp();
    void showOrders();
    void signInAs(const QString &email);
    void takeOver(const QString &stored);
    void read(QNetworkReply *reply);

private:
    Auth0Provider auth0;
    Auth0NetworkAccessManager network;
};

void Application::setUp()
{
    // clang-format off
    //! [settings]
    auth0.setDomain(u"acme.eu.auth0.com"_s);
    auth0.setClientId(u"BkT4..."_s);
    auth0.setAudience(u"https://api.acme.com"_s);            // the identifier of your API
    auth0.setScopes(auth0.scopes() << u"read:orders"_s);     // in addition to openid, profile, email, offline_access
    auth0.setApiOrigins({ u"https://api.acme.com"_s });      // only these origins get the token
    network.setProvider(&auth0);
    auth0.restore();                                         // opens no page; works without a network
    //! [settings]
    // clang-format on
}

void Application::showOrders()
{
    // clang-format off
    //! [request]
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(u"https://api.acme.com/orders"_s)));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(reply); });
    //! [request]
    // clang-format on
}

void Application::signInAs(const QString &email)
{
    // clang-format off
    //! [login]
    Auth0LoginOptions options;
    options.setConnection(u"Username-Password-Authentication"_s); // the former "realm" or "connection"
    options.setLoginHint(email);                                  // the former "username"; the page shows it
    auth0.loginWith(options);                                     // or Auth0LoginDialog::setOptions()
    //! [login]
    // clang-format on
}

void Application::takeOver(const QString &stored)
{
    // clang-format off
    //! [adopt]
    auth0.adoptRefreshToken(stored); // once; remove the old copy when loggedIn() is emitted
    //! [adopt]
    // clang-format on
}
