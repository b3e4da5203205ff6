// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/authorizationparameters.h"
#include "flow/tokenrequest.h"

#include "http/httpresponse.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

class CodeGrant;
class Http;
struct ServerMetadata;

// What is sent in an authorization code grant. Each grant() has PKCE, a nonce and a state of the
// system's random generator, and each code is sent once. It exchanges the code; other requests for
// tokens are TokenRequests.
class AuthorizationCodeFlow : public QObject
{
    Q_OBJECT

public:
    // tokenRequest has the client's authentication and the DPoP key, and no parameters. http lives
    // longer than this.
    AuthorizationCodeFlow(Http *http, const ServerMetadata &server, const QString &clientId,
                          const TokenRequest &tokenRequest, QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    void setRedirectUri(const QString &redirectUri) { m_redirectUri = redirectUri; }
    // Those of the authorization request, in addition to the parameters of the protocol, which they
    // cannot replace.
    void setAuthorizationParameters(const Parameters &parameters);

    QByteArray codeState() const { return m_state; }
    QByteArray nonce() const { return m_nonce; }

    void grant(); // emits authorizeUrlReady()
    void exchangeCode(const QString &code); // emits responseReceived()

    // Accepts the tokens of responseReceived(), or discards them.
    void release();
    void drop();

    // The flow emits no more signals, and deletes itself when its request has ended: a code that
    // was sent is answered.
    void abandon();

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &url);
    void responseReceived(const Auth0Qt::HttpResponse &response);

private:
    void completeAuthorizeUrl(QUrl url);

    CodeGrant *const m_grant;
    const QString m_clientId;
    const TokenRequest m_tokenRequest;
    QString m_redirectUri;
    Parameters m_authorizationParameters;
    QByteArray m_state;
    QByteArray m_nonce;
    QByteArray m_codeVerifier; // until a code is sent
    bool m_requestOnWire = false;
    bool m_abandoned = false;
};

} // namespace Auth0Qt
