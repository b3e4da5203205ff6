// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/dpopkey.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkrequest.h>

#include <chrono>
#include <functional>
#include <optional>

namespace Auth0Qt {

// Sends all requests of the library, including those of QOAuth2AuthorizationCodeFlow. Applies the
// library's rules to each request: HTTPS except for loopback hosts, no redirects, no cookies, no
// stored credentials, no cache, HTTP/1.1, a deadline for the whole response, a limit of its size,
// the telemetry header, and a body that Qt cannot send twice. The responses are read by their
// ReplyGuard while they come, and by HttpResponse::read().
//
// Another manager, the transport, sends the requests. So QOAuth2AuthorizationCodeFlow does not
// receive authenticationRequired(), which it would answer with the client id.
class HttpAccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    static constexpr qint64 DefaultSizeLimit = 1024 * 1024;
    // Attribute of a QNetworkRequest (qint64): the limit of the size of its response.
    static constexpr QNetworkRequest::Attribute SizeLimitAttribute = QNetworkRequest::Attribute(
            QNetworkRequest::User + 0x4130);

    // Attribute of a QNetworkRequest (DpopKey): the response must be for a request with a DPoP
    // proof.
    static constexpr QNetworkRequest::Attribute DpopAttribute = QNetworkRequest::Attribute(
            QNetworkRequest::User + 0x4132);

    explicit HttpAccessManager(QObject *parent = nullptr);
    ~HttpAccessManager() override;

    // The manager of the application, which decides about proxy, TLS and transport. It must live in
    // this thread. Null: the library's. Running requests keep their transport.
    void setTransport(QNetworkAccessManager *transport);
    QNetworkAccessManager *transport() const { return m_transport; } // null: the library's
    void setTelemetry(bool enabled) { m_telemetry = enabled; }
    // Returns the server's time, with which it compares a DPoP proof.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; } // 30 s

    // A GET to a server that does not belong to the tenant, with the same rules. It gets no header
    // that names the library, and requestSent() is not emitted.
    QNetworkReply *getForeign(const QNetworkRequest &request);

    // While it exists, requests have this Authorization header, unless it is empty, and a proof of
    // this key, unless it is null: for a request that QOAuth2AuthorizationCodeFlow builds.
    class AuthorizationScope
    {
    public:
        AuthorizationScope(HttpAccessManager *manager, const QByteArray &authorization,
                           const DpopKey &key);
        ~AuthorizationScope();
        Q_DISABLE_COPY_MOVE(AuthorizationScope)

    private:
        const QPointer<HttpAccessManager> m_manager;
    };

    // The value of the header Auth0-Client. The parameter auth0Client of /authorize and /v2/logout
    // has no environment, to keep the URL short.
    enum class Environment { Include, LeaveOut };
    static QByteArray auth0Client(Environment environment);

Q_SIGNALS:
    // A request was sent. There is no response yet.
    void requestSent(QNetworkReply *reply);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    friend class DpopReply;
    // A request as it is sent at once. If it has a proof, Qt cannot send it a second time.
    struct Once
    {
        Operation operation;
        QNetworkRequest request;
        std::optional<QByteArray> body;
        bool hasProof = false;
    };

    static void endTransports();
    QNetworkReply *sendOnce(Once once, std::chrono::milliseconds deadline);
    void applyRules(QNetworkRequest *request, bool hasBody) const;
    static QNetworkReply *send(QNetworkAccessManager *transport, Operation operation,
                               const QNetworkRequest &request, QIODevice *body);

    QPointer<QNetworkAccessManager> m_ownTransport;
    QPointer<QNetworkAccessManager> m_transport;
    std::chrono::milliseconds m_deadline { 30000 };
    QByteArray m_authorization; // of an AuthorizationScope
    DpopKey m_dpopKey; // likewise
    std::function<QDateTime()> m_clock = QDateTime::currentDateTimeUtc;
    bool m_telemetry = true;
};

} // namespace Auth0Qt
