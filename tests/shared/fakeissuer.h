// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeserver.h"
#include "signingkey.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

#include <functional>
#include <optional>

namespace Auth0QtTest {

// A scripted OpenID Provider: metadata, keys, the token endpoint with code and refresh grants,
// userinfo, revocation and logout. It is strict with what it is sent: a code is good once and with
// its verifier, a refresh token that was rotated away ends its family.
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

    // Who signs in next, and what there is for it.
    QString clientId = QStringLiteral("client");
    QString subject = QStringLiteral("auth0|alice");
    QJsonObject claims { { QStringLiteral("name"), QStringLiteral("Alice") } };
    QJsonObject userinfo { { QStringLiteral("nickname"), QStringLiteral("ally") } };
    int expiresIn = 3600; // 0: the answer does not say
    bool givesRefreshToken = true;
    bool rotates = true;
    bool idTokenOnRefresh = true;
    std::chrono::milliseconds tokenDelay { 0 };
    // For a login on another device (RFC 8628). Polls are answered by devicePerson.
    bool offersDeviceCodes = true;
    QString userCode = QStringLiteral("WDJB-MJHT");
    double deviceInterval = 0; // seconds
    double deviceExpiresIn = 900;
    enum class DevicePerson { Waits, SignsIn, Denies };
    DevicePerson devicePerson = DevicePerson::Waits;
    std::function<void(QJsonObject &)> amendDeviceCode;
    static constexpr auto DeviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
    QByteArray devicePath() const;
    int polls() const { return int(tokenRequests(QString::fromLatin1(DeviceGrant)).size()); }
    // Changes an ID token's claims before it is signed.
    std::function<void(QJsonObject &)> tamper;
    // Answers a request of the token endpoint before anything is looked at or spent.
    std::function<std::optional<Answer>(const Request &)> intercept;
    // Changes what a grant gives.
    std::function<void(const Request &, QJsonObject &)> amend;

    // The person has signed in on the page of this authorize URL: a new code.
    QString authorize(const QUrl &authorizeUrl);
    // Where the page sends the browser then, or when she refuses.
    QUrl redirect(const QUrl &authorizeUrl, const QUrl &redirectUri);
    QUrl denial(const QUrl &authorizeUrl, const QUrl &redirectUri);
    // Ends every session.
    void endSessions() { m_refreshTokens.clear(); }

    QStringList issuedTokens() const { return m_issued; } // every secret that ever left
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
    };

    Answer metadata() const;
    Answer answerDevice(const Request &request);
    Answer answerPoll(const Request &request);
    Answer answerToken(const Request &request);
    Answer answerUserinfo(const Request &request);
    Answer tokens(const Grant &grant, bool refreshed, const QString &refreshToken);
    QString newToken(const QString &prefix);

    const Layout m_layout;
    QHash<QString, Grant> m_codes;
    QHash<QString, Grant> m_deviceCodes;
    QHash<QString, Grant> m_refreshTokens;
    QHash<QString, QString> m_accessTokens; // and whose
    QStringList m_issued;
    QStringList m_revoked;
};

} // namespace Auth0QtTest
