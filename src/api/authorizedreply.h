// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/requestbody.h"

#include "auth0credentials.h"
#include "auth0error.h"

#include <QtCore/qfuture.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkreply.h>

#if QT_CONFIG(ssl)
#    include <QtNetwork/qsslerror.h>
#endif

#include <functional>
#include <memory>

class Auth0NetworkAccessManagerPrivate;

namespace Auth0Qt {

class ApiAccess;
struct HttpRedirect;

// The reply of Auth0NetworkAccessManager. It exists before there is a token, sends the request and
// follows redirects by real replies, one at a time, and forwards the data and signals of the last
// one.
class AuthorizedReply : public QNetworkReply
{
    Q_OBJECT

public:
    AuthorizedReply(Auth0NetworkAccessManagerPrivate *manager,
                    QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                    QIODevice *body);
    ~AuthorizedReply() override;

    Auth0Error auth0Error() const { return m_auth0Error; }
    // Called by the destructor of the manager for a reply that has another parent.
    void leaveManager();

    void abort() override;
    void close() override;
    qint64 bytesAvailable() const override;
    bool canReadLine() const override;
    void setReadBufferSize(qint64 size) override;
    void ignoreSslErrors() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
#if QT_CONFIG(ssl)
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;
    void setSslConfigurationImplementation(const QSslConfiguration &configuration) override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &errors) override;
#endif

private:
    enum class State {
        AwaitingToken,
        Sending, // until the head of the response
        Redirecting, // until the end of a redirect response
        AwaitingPermission, // UserVerifiedRedirectPolicy
        AwaitingNewToken, // after a 401
        AwaitingRepeat, // with another DPoP proof
        Forwarding, // the data and signals of the hop
        Finished
    };

    void beginHop();
    void awaitToken(State state, const QString &rejectedToken);
    void takeCredentials(const Auth0Credentials &credentials);
    void send();
    QNetworkRequest hopRequest() const;
    bool hasProof() const;
    QNetworkReply *sendWithProof();
    void sendAgain();
    void connectHop();
    void deleteHop();
    QNetworkReply *forwardedHop() const;

    void readHead();
    void readBody();
    void readError(NetworkError code);
    void readEnd();
    void followRedirect();
    void beginHopLater();
    void forward401();
    void finishForwarding();
    void copyHead();
    void fail(NetworkError code, const QString &text);
    void cancel();
    void timeOut();
    void whileEmitting(const std::function<void()> &reaction);

    Auth0NetworkAccessManagerPrivate *m_manager; // null: destroyed
    const std::shared_ptr<ApiAccess> m_access;
    QNetworkRequest m_request; // of the next hop, without a token
    QNetworkAccessManager::Operation m_operation;
    const QNetworkRequest::RedirectPolicy m_policy;
    RequestBody m_body;
    State m_state = State::AwaitingToken;
    QPointer<QNetworkReply> m_hop;
    QTimer m_tokenTimer; // the transfer timeout while there is no hop
    Auth0Credentials m_token; // of the hop; empty: none
    Auth0Error m_auth0Error;
    int m_redirects = 0;
    int m_emitting = 0; // signals of the hop that are being handled
    bool m_leftApi = false; // a redirect led to another origin, so no more tokens are sent
    int m_reconnections = 0;
    bool m_retried = false;
    bool m_hasNonce = false; // was repeated with a nonce of the API
    bool m_ignoresSslErrors = false;
#if QT_CONFIG(ssl)
    QList<QSslError> m_ignoredSslErrors;
#endif
};

} // namespace Auth0Qt
