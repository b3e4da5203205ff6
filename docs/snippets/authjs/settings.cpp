// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginOptions>
#include <Auth0Qt/Auth0LogoutOptions>
#include <Auth0Qt/Auth0Profile>
#include <Auth0Qt/Auth0Provider>

using namespace Qt::StringLiterals;

class Acme : public QObject
{
public:
    void configure(Auth0Provider &auth0, const QByteArray &privateKey);
    void signInAndOut(Auth0Provider &auth0);

private:
    void greet(const QString &name);
    void showProblem(const Auth0Error &error);
    void fetch(const QString &accessToken);
};

void Acme::configure(Auth0Provider &auth0, const QByteArray &privateKey)
{
    // clang-format off
    //! [settings]
    auth0.setIssuer(u"https://login.acme.com/"_s);                      // issuer
    auth0.setClientId(u"BkT4..."_s);                                    // clientId
    auth0.setWellKnown(QUrl(u"https://login.acme.com/desktop.json"_s)); // wellKnown
    auth0.setAuthorizationUrl(QUrl(u"https://acme.com/login"_s));       // authorization.url
    auth0.setAuthorizationParameters({ { u"ext-theme"_s, u"dark"_s } }); // authorization.params
    auth0.setScopes({ u"openid"_s, u"profile"_s, u"offline_access"_s }); // authorization.params.scope
    auth0.setAudience(u"https://api.acme.com"_s);                       // authorization.params.audience
    auth0.setTokenUrl(QUrl(u"https://acme.com/token"_s));               // token
    auth0.setUserinfoUrl(QUrl(u"https://acme.com/me"_s));               // userinfo
    auth0.setClientAuthMethod(Auth0::ClientAuthMethod::PrivateKeyJwt);  // client.token_endpoint_auth_method
    auth0.setClientKey(privateKey, u"key-1"_s);                         // token.clientPrivateKey
    auth0.setIdTokenAlgorithms({ u"ES256"_s });                         // client.id_token_signed_response_alg
    auth0.setClaimsMapper([](const QVariantMap &claims) {               // profile()
        QVariantMap mapped = claims;
        mapped.insert(u"name"_s, claims.value(u"full_name"_s));
        return mapped;
    });
    //! [settings]
    // clang-format on
}

void Acme::signInAndOut(Auth0Provider &auth0)
{
    // clang-format off
    //! [calls]
    Auth0LoginOptions google;                                           // signIn("auth0", {}, { ... })
    google.setConnection(u"google-oauth2"_s);
    google.setLoginHint(u"alice@acme.com"_s);
    auth0.loginWith(google);

    connect(&auth0, &Auth0Provider::loggedIn, this, [this, &auth0] {    // events.signIn
        greet(auth0.profile()->displayName());                          // session.user.name
    });
    connect(&auth0, &Auth0Provider::errorOccurred, this,                // pages.error
            [this](const Auth0Error &error) { showProblem(error); });

    auth0.credentials().then(this, [this](const Auth0Credentials &credentials) { // account.access_token
        if (credentials.isValid())
            fetch(credentials.accessToken());
    });

    Auth0LogoutOptions everywhere;                                      // federated logout
    everywhere.setBrowserSession(true);
    auth0.logoutWith(everywhere);
    //! [calls]
    // clang-format on
}
