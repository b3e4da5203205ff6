// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0Credentials>
#include <Auth0Qt/Auth0Provider>

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

class Orders : public QObject
{
public:
    void load(Auth0Provider &auth0);

private:
    void showProblem(const QString &message);

    Auth0Provider *m_auth0 = nullptr;
    QNetworkAccessManager *m_network = nullptr;
};

void Orders::load(Auth0Provider &auth0)
{
    // clang-format off
    //! [request]
    auth0.setAudience(u"https://api.acme.com"_s);        // the API's identifier, before the login
    auth0.setApiOrigins({ u"https://api.acme.com"_s });  // where its tokens may be sent

    auth0.requestCredentials(this, [this](const Auth0Credentials &credentials) {
        if (!credentials.isValid())
            return showProblem(credentials.error().message());
        QNetworkRequest request(QUrl(u"https://api.acme.com/orders"_s));
        if (m_auth0->authorize(&request))
            m_network->get(request);
    });
    //! [request]
    // clang-format on
}
