// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/clientauthentication.h"

#include "http/httpresponse.h"
#include "http/servermetadata.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtNetworkAuth/qoauth2authorizationcodeflow.h>

#include <functional>

namespace Auth0Qt {

class NetworkAccessManager;
class ReplyHandler;

// QOAuth2AuthorizationCodeFlow done right, on every Qt from 6.4 on: PKCE, nonce and a state of the
// system's randomness, new for each grant(); parameters encoded once; the server's errors heard;
// a status that never sticks; tokens released only after verification. It does one thing at a
// time: a login or a refresh.
class AuthorizationCodeFlow : public QOAuth2AuthorizationCodeFlow
{
    Q_OBJECT

public:
    using Parameters = QList<QPair<QString, QString>>;

    AuthorizationCodeFlow(NetworkAccessManager *manager, const ServerMetadata &server,
                          const QString &clientId, const ClientAuthentication &client,
                          QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    void setRedirectUri(const QString &redirectUri);
    // Everything that the authorization request says beside what grant() adds by itself.
    void setAuthorizationParameters(const Parameters &parameters);

    // Says what time it is for the server, which judges our proof of who we are by it.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    QByteArray codeState() const { return m_state; }
    QByteArray nonce() const { return m_nonce; }

    void grant() override; // answers with authorizeUrlReady()
    void exchangeCode(const QString &code); // answers with responseReceived()
    void refresh(const QString &refreshToken, const Parameters &parameters);

    // What becomes of the answer that responseReceived() brought: Granted, or as before.
    void release();
    void drop();

    // For a flow that nobody waits for any more: it outlives a request on the wire (Qt before 6.7
    // crashes otherwise) and then deletes itself.
    void abandon();

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &url);
    void responseReceived(const Auth0Qt::HttpResponse &response);

private:
    void modifyParameters(Stage stage, QMultiMap<QString, QVariant> *parameters);
    void completeAuthorizeUrl(QUrl url);
    template<typename Send>
    void sendProven(const Send &send);

    NetworkAccessManager *const m_manager;
    ReplyHandler *const m_handler;
    const ServerMetadata m_server;
    const ClientAuthentication m_client;
    ClientProof m_proof; // of the request that is being made
    std::function<QDateTime()> m_clock = QDateTime::currentDateTimeUtc;
    Parameters m_authorizationParameters;
    Parameters m_refreshParameters;
    QByteArray m_state;
    QByteArray m_nonce;
    QByteArray m_codeVerifier;
    QString m_code;
    bool m_requestOnWire = false;
    bool m_abandoned = false;
};

} // namespace Auth0Qt
