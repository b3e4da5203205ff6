// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpointer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkrequest.h>

#include <chrono>

namespace Auth0Qt {

// The one manager that every request goes through, those of QOAuth2AuthorizationCodeFlow included.
// On each request it lays the house rules: https but for loopback hosts, no redirects followed, no
// cookies, no stored credentials, no cache, HTTP/1.1, a total deadline, a cap on the answer's size,
// our telemetry header, and bodies that Qt cannot send a second time.
//
// It sends nothing itself but hands each request to its transport. So the flow, which answers this
// manager's authenticationRequired() with the client id, is not asked when a server answers 401.
class NetworkAccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    static constexpr qint64 DefaultSizeLimit = 1024 * 1024;
    // Set on a QNetworkRequest (qint64) to cap its answer at another size.
    static constexpr QNetworkRequest::Attribute SizeLimitAttribute = QNetworkRequest::Attribute(
            QNetworkRequest::User + 0x4130);

    explicit NetworkAccessManager(QObject *parent = nullptr);
    ~NetworkAccessManager() override;

    // The application's manager for proxy, TLS and transport; our rules stay. Null: our own.
    // It must live in our thread. Running requests stay with the one that they began with.
    void setTransport(QNetworkAccessManager *transport);
    QNetworkAccessManager *transport() const; // null: our own
    void setTelemetry(bool enabled);
    bool telemetry() const { return m_telemetry; }
    void setDeadline(std::chrono::milliseconds deadline); // 30 s

    // A GET to a server that is none of the tenant's, with the same rules: it is told nothing of
    // the library, and what it says about the time is not heard.
    QNetworkReply *getForeign(const QNetworkRequest &request);

    // While it lives, requests carry the header Authorization: for those that somebody else builds.
    // Empty: nothing changes.
    class AuthorizationScope
    {
    public:
        AuthorizationScope(NetworkAccessManager *manager, const QByteArray &authorization);
        ~AuthorizationScope();
        Q_DISABLE_COPY_MOVE(AuthorizationScope)

    private:
        const QPointer<NetworkAccessManager> m_manager;
        const QByteArray m_before;
    };

    // The value of the header Auth0-Client. In a URL (the parameter auth0Client of /authorize and
    // /v2/logout) it goes without the environment, which would make the URL long.
    enum class Environment { Include, LeaveOut };
    static QByteArray auth0Client(Environment environment);

Q_SIGNALS:
    // A request has gone out, by whomever; no answer is there yet.
    void requestSent(QNetworkReply *reply);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    static void endTransports();
    void layRules(QNetworkRequest *request, bool hasBody) const;
    static QNetworkReply *send(QNetworkAccessManager *transport, Operation operation,
                               const QNetworkRequest &request, QIODevice *body);

    QPointer<QNetworkAccessManager> m_ownTransport;
    QPointer<QNetworkAccessManager> m_transport;
    std::chrono::milliseconds m_deadline { 30000 };
    QByteArray m_authorization; // of an AuthorizationScope
    bool m_telemetry = true;
};

} // namespace Auth0Qt
