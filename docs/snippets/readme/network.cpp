// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0NetworkAccessManager>
#include <Auth0Qt/Auth0Provider>

#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

class Orders : public QObject
{
public:
    void load(Auth0Provider &auth0);

private:
    void show(const QByteArray &orders);
    void showProblem(const QString &message);

    Auth0NetworkAccessManager m_network;
};

void Orders::load(Auth0Provider &auth0)
{
    // clang-format off
    //! [network]
    auth0.setAudience(u"https://api.acme.com"_s);        // the API's identifier, before the login
    auth0.setApiOrigins({ u"https://api.acme.com"_s });  // where its tokens may be sent
    m_network.setProvider(&auth0);                       // an Auth0NetworkAccessManager

    QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(u"https://api.acme.com/orders"_s)));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            return showProblem(reply->errorString());
        show(reply->readAll());
    });
    //! [network]
    // clang-format on
}
