// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dpopproof.h"
#include "fakeserver.h"
#include "signingkey.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurlquery.h>

#include <functional>
#include <optional>

namespace Auth0QtTest {

// A scripted OpenID Provider: metadata, keys, the token endpoint with code and refresh grants,
// userinfo, revocation and logout. It checks each request: a code is valid once and with
// its verifier, and an old refresh token after a rotation ends its family.
//
//     FakeIssuer issuer;
//     provider.setDomain(issuer.domain());
//     provider.setClientId(issuer.clientId);
//     issuer.server.once("/oauth/token", Answer::broken(Answer::Fault::Reset));
class FakeIssuer : public QObject
{
    Q_OBJECT

public:
    enum class Layout { Auth0, OpenIdConnect };

    explicit FakeIssuer(Layout layout = Layout::Auth0, QObject *parent = nullptr);
    ~FakeIssuer() override;

    FakeServer server;
    SigningKey key;

    QString issuer() const; // with the slash
    QString domain() const; // for Auth0Provider::setDomain()
    QByteArray tokenPath() const;
    QByteArray revocationPath() const;
    QByteArray logoutPath() const;

    // The user who signs in next, and the answer.
    QString clientId = QStringLiteral("client");
    QString subject = QStringLiteral("auth0|alice");
    QJsonObject claims { { QStringLiteral("name"), QStringLiteral("Alice") } };
    QJsonObject userinfo { { QStringLiteral("nickname"), QStringLiteral("ally") } };
    int expiresIn = 3600; // 0: not in the answer
    bool givesRefreshToken = true;
    bool rotates = true;
    bool idTokenOnRefresh = true;
    std::chrono::milliseconds tokenDelay { 0 };
    // DPoP (RFC 9449). A token is bound if its request has a proof. dpop checks the proofs, and a
    // request for a session that began with a proof needs one with the same key.
    QStringList dpopAlgorithms; // of the metadata; empty: DPoP is not supported
    DpopVerifier dpop;
    bool bindsAccessTokens = true; // otherwise a proof binds only the refresh token
    // For a login on another device (RFC 8628). devicePerson answers the polls.
    bool offersDeviceCodes = true;
    QString userCode = QStringLiteral("WDJB-MJHT");
    double deviceInterval = 0; // seconds
    double deviceExpiresIn = 900;
    enum class DevicePerson { Waits, SignsIn, Denies };
    DevicePerson devicePerson = DevicePerson::Waits;
    std::function<void(QJsonObject &)> amendDeviceCode;
    static constexpr auto DeviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
    QByteArray devicePath() const;
    // For pushed authorization requests (RFC 9126).
    bool acceptsPushedRequests = false;
    bool requiresPushedRequests = false;
    QString push(const QUrlQuery &request); // the request URI
    // For a token exchange (RFC 8693).
    static constexpr auto ExchangeGrant = "urn:ietf:params:oauth:grant-type:token-exchange";
    QString subjectToken = QStringLiteral("subject-token");
    // A refresh token of the user that an earlier application was issued.
    QString issueRefreshToken();
    int polls() const { return int(tokenRequests(QString::fromLatin1(DeviceGrant)).size()); }
    // Changes an ID token's claims before it is signed.
    std::function<void(QJsonObject &)> tamper;
    // Answers a request of the token endpoint before it is checked.
    std::function<std::optional<Answer>(const Request &)> intercept;
    // Changes the answer to a grant.
    std::function<void(const Request &, QJsonObject &)> amend;

    // The user has signed in on the page of this authorize URL: a new code.
    QString authorize(const QUrl &authorizeUrl);
    // The redirect of the page after a sign-in, or after a refusal.
    QUrl redirect(const QUrl &authorizeUrl, const QUrl &redirectUri);
    QUrl denial(const QUrl &authorizeUrl, const QUrl &redirectUri);
    // Ends every session.
    void endSessions() { m_refreshTokens.clear(); }

    QStringList issuedTokens() const { return m_issued; } // all secrets that were sent
    bool isAlive(const QString &refreshToken) const
    {
        return m_refreshTokens.contains(refreshToken);
    }
    QStringList revoked() const { return m_revoked; }
    // Requests of the token endpoint with this grant_type.
    QList<Request> tokenRequests(const QString &grantType) const;

private:
    struct Grant
    {
        QString subject;
        QString nonce;
        QString challenge;
        QString redirectUri;
        QByteArray thumbprint = {}; // of the DPoP key
    };
    struct Access
    {
        QString owner;
        QByteArray thumbprint; // empty: a bearer token
    };

    Answer metadata() const;
    Answer answerDevice(const Request &request);
    Answer answerPush(const Request &request);
    QUrlQuery takeRequest(const QUrl &authorizeUrl);
    QString codeFor(const QUrlQuery &request);
    Answer answerPoll(const Request &request);
    Answer answerToken(const Request &request);
    Answer answerUserinfo(const Request &request);
    Answer grantTokens(const Request &request);
    Answer tokens(Grant grant, bool refreshed, const QString &refreshToken);
    QString newToken(const QString &prefix);

    const Layout m_layout;
    QByteArray m_thumbprint; // of the token request that is being answered
    QHash<QString, Grant> m_codes;
    QHash<QString, QUrlQuery> m_pushedRequests;
    QHash<QString, Grant> m_deviceCodes;
    QHash<QString, Grant> m_refreshTokens;
    QHash<QString, Access> m_accessTokens;
    QStringList m_issued;
    QStringList m_revoked;
};

} // namespace Auth0QtTest
