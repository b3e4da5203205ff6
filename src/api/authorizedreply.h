// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

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

// The reply of Auth0NetworkAccessManager: it is there before there is a token, sends the request
// hop by hop through real replies, one at a time, and hands the last one on as its own.
class AuthorizedReply : public QNetworkReply
{
    Q_OBJECT

public:
    AuthorizedReply(Auth0NetworkAccessManagerPrivate *manager,
                    QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                    QIODevice *body);
    ~AuthorizedReply() override;

    Auth0Error auth0Error() const { return m_auth0Error; }
    // The manager is about to die, and this was given another parent.
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
        Sending, // no head of an answer yet
        Redirecting, // the rest of an answer that says where to go
        AwaitingPermission, // UserVerifiedRedirectPolicy
        AwaitingNewToken, // with a 401 in hand
        HandedOn, // the hop's signals are ours
        Finished
    };

    void beginHop();
    void awaitToken(State state, const QString &rejectedToken);
    void takeCredentials(const Auth0Credentials &credentials);
    void send();
    QNetworkRequest hopRequest() const;
    void connectHop();
    void dropHop();
    bool isRepeatable() const;
    bool rewind();

    void readHead();
    void readBody();
    void readError(NetworkError code);
    void readEnd();
    void follow();
    void goOn();
    void handOn();
    void finishHandedOn();
    void copyHead();
    void fail(NetworkError code, const QString &text);
    void cancel();
    void timeOut();
    bool tell(const std::function<void()> &emission);

    Auth0NetworkAccessManagerPrivate *m_manager; // null: gone
    const std::shared_ptr<ApiAccess> m_access;
    QNetworkRequest m_request; // of the next hop, without a token
    QNetworkAccessManager::Operation m_operation;
    QNetworkRequest::RedirectPolicy m_policy;
    QPointer<QIODevice> m_body;
    bool m_hasBody;
    qint64 m_bodyStart = 0;
    bool m_bodyUsed = false;
    State m_state = State::AwaitingToken;
    QPointer<QNetworkReply> m_hop;
    QTimer m_patience; // the transfer timeout while there is no hop
    QString m_token; // of the hop; empty: it has none
    Auth0Error m_auth0Error;
    int m_redirects = 0;
    int m_telling = 0; // within a signal of the hop's
    bool m_strayed = false; // a hop went to where no token goes
    bool m_retried = false;
    bool m_ignoresSslErrors = false;
#if QT_CONFIG(ssl)
    QList<QSslError> m_ignoredSslErrors;
#endif
};

} // namespace Auth0Qt
