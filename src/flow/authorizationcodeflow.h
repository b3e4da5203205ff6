// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/authorizationparameters.h"
#include "flow/clientauthentication.h"

#include "http/httpresponse.h"
#include "token/dpopkey.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtNetworkAuth/qoauth2authorizationcodeflow.h>

#include <functional>

namespace Auth0Qt {

class HttpAccessManager;
class ReplyHandler;
struct ServerMetadata;

// A QOAuth2AuthorizationCodeFlow that behaves the same with every Qt from 6.4 on. Each grant() has
// PKCE, a nonce and a state of the system's random generator. Parameters are encoded once, errors
// of the server are reported, and the flow becomes Granted only after the tokens are verified. It
// exchanges the code; other requests for tokens are TokenRequests.
class AuthorizationCodeFlow : public QOAuth2AuthorizationCodeFlow
{
    Q_OBJECT

public:
    AuthorizationCodeFlow(HttpAccessManager *manager, const ServerMetadata &server,
                          const QString &clientId, const ClientAuthentication &client,
                          QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    void setRedirectUri(const QString &redirectUri);
    // Those of the authorization request, in addition to the parameters of the protocol, which they
    // cannot replace.
    void setAuthorizationParameters(const Parameters &parameters);

    // The exchange of the code has a DPoP proof of this key, unless it is null.
    void setDpopKey(const DpopKey &key) { m_dpopKey = key; }
    // Returns the server's time, with which the server compares a client assertion.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    QByteArray codeState() const { return m_state; }
    QByteArray nonce() const { return m_nonce; }

    void grant() override; // emits authorizeUrlReady()
    void exchangeCode(const QString &code); // emits responseReceived()

    // Accepts the tokens of responseReceived(), and the flow becomes Granted; or discards them.
    void release();
    void drop();

    // The flow emits no more signals, and deletes itself when its request has ended: Qt before 6.7
    // crashes if the flow is deleted first.
    void abandon();

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &url);
    void responseReceived(const Auth0Qt::HttpResponse &response);

private:
    void modifyParameters(Stage stage, QMultiMap<QString, QVariant> *parameters);
    void completeAuthorizeUrl(QUrl url);

    HttpAccessManager *const m_manager;
    ReplyHandler *const m_handler;
    const QString m_issuer;
    const ClientAuthentication m_client;
    DpopKey m_dpopKey;
    std::function<QDateTime()> m_clock = QDateTime::currentDateTimeUtc;
    Parameters m_authorizationParameters;
    Parameters m_tokenParameters; // of the request that is being made
    QByteArray m_state;
    QByteArray m_nonce;
    QByteArray m_codeVerifier;
    bool m_requestOnWire = false;
    bool m_abandoned = false;
};

} // namespace Auth0Qt
