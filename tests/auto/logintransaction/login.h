// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeserver.h"
#include "signingkey.h"

#include "flow/logintransaction.h"
#include "http/http.h"

#include <auth0qt_version.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <chrono>
#include <memory>
#include <optional>

namespace Auth0QtTest {

// What happens in a login that succeeds. QOAuth2AuthorizationCodeFlow emits granted().
inline const QStringList GoodEvents { QStringLiteral("url"), QStringLiteral("accepted"),
#if AUTH0QT_NETWORKAUTH
                                      QStringLiteral("granted"),
#endif
                                      QStringLiteral("ok") };

// An OpenID Provider in Auth0's layout, whose tokens the test can spoil.
class OpenIdProvider
{
public:
    OpenIdProvider();

    QString issuer() const;
    int metadataFetches() const { return count("/.well-known/openid-configuration"); }
    int keyFetches() const { return count(JwksPath); }
    int tokenRequests() const { return count(TokenPath); }

    QJsonObject metadata() const;
    QJsonObject claims() const; // for the authorize URL that was seen last
    Answer tokens() const;

    static constexpr auto MetadataPath = "/.well-known/openid-configuration";
    static constexpr auto JwksPath = "/.well-known/jwks.json";
    static constexpr auto TokenPath = "/oauth/token";

    FakeServer server;
    QString nonce;
    QJsonObject changedClaims; // laid over the right ones; undefined removes
    QJsonObject changedHeader;
    const SigningKey *signer;
    std::chrono::seconds clock { 0 }; // how far it is ahead of ours
    bool saysDate = true;

    static const SigningKey &key(); // what JWKS shows
    static const SigningKey &otherKey();

private:
    Answer dated(const Answer &answer) const;
    int count(const char *path) const { return int(server.requests(path).size()); }
};

// One LoginTransaction and what it says.
class Login : public QObject
{
public:
    explicit Login(OpenIdProvider *provider);
    ~Login() override;

    void create();
    void start(); // creates it first
    void destroy();
    // The browser's way back, as a request to the listener.
    void redirect(const QString &query);
    QUrl redirectUrl(const QString &query) const;
    QString state() const;
    QString goodQuery() const;

    QString detail() const;
    Auth0Error error() const { return result ? result->error() : Auth0Error(); }
    // Whether the redirect port can be bound.
    bool isPortFree() const;
    // Runs what is still under way: a request to the server and back.
    void settle();

    OpenIdProvider *const provider;
    std::shared_ptr<Auth0Qt::Http> http = std::make_shared<Auth0Qt::Http>();
    Auth0Qt::LoginRequest request;
    std::unique_ptr<Auth0Qt::LoginTransaction> transaction;

    QUrl authorizeUrl;
    QUrl redirectUri;
    QStringList events; // url, accepted, granted, ok, failed
    std::optional<Auth0Qt::Result<Auth0Qt::TokenSet>> result;
    QByteArray page; // what the browser got
    int keyFetchesAtGranted = -1; // where nothing emits granted(): at the end

private:
    QNetworkAccessManager m_browser;
};

} // namespace Auth0QtTest
