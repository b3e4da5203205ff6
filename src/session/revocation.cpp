// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/revocation.h"

#include "flow/findserver.h"
#include "global/logging.h"
#include "http/http.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qobject.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Done = std::function<void(const Auth0Error &)>;

// Belongs to no provider but to the application. Keeps the network alive.
class Revocation : public QObject
{
public:
    Revocation(std::shared_ptr<Http> http, Done done)
        : QObject(QCoreApplication::instance())
        , m_http(std::move(http))
        , m_done(std::move(done))
    {
    }

    void start(const SessionSettings &settings, const CredentialRecord &record)
    {
        const ClientAuthentication client = settings.login.client;
        const Auth0Error error = client.check();
        if (error || record.refreshToken.isEmpty())
            return finishLater(record.refreshToken.isEmpty() ? Auth0Error() : error);
        findServer(m_http, settings.login, this,
                   [this, client, record](const Result<ServerMetadata> &server) {
                       if (!server || server->revocationEndpoint.isEmpty())
                           return finishLater(server ? Auth0Error() : server.error());
                       send(*server, client, record);
                   });
    }

private:
    void send(const ServerMetadata &server, const ClientAuthentication &client,
              const CredentialRecord &record)
    {
        const ClientProof proof = client.proof(record.clientId, server, m_http->clock.now());
        const HttpClient::Form form { { u"token"_s, record.refreshToken },
                                      { u"token_type_hint"_s, u"refresh_token"_s } };
        m_http->client.postForm(
                server.revocationEndpoint, form + proof.parameters, proof.authorization, this,
                [this](const HttpResponse &response) {
                    if (response.error)
                        qCInfo(lcProvider) << "revocation failed:" << response.error;
                    finish(response.error);
                },
                HttpResponse::Expect::Nothing);
    }

    void finishLater(const Auth0Error &error)
    {
        QMetaObject::invokeMethod(this, [this, error] { finish(error); }, Qt::QueuedConnection);
    }

    void finish(const Auth0Error &error)
    {
        deleteLater();
        if (m_done)
            m_done(error);
    }

    const std::shared_ptr<Http> m_http;
    const Done m_done;
};

} // namespace

void revokeRefreshToken(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                        const CredentialRecord &record, Done done)
{
    (new Revocation(http, std::move(done)))->start(settings, record);
}

bool isRevocationSettled(const Auth0Error &error)
{
    if (!error)
        return true;
    // A refusal to show the metadata says nothing of the token.
    return error.httpStatus() >= 400 && error.httpStatus() < 500 && !error.isTransient()
            && !error.detail().startsWith("discovery."_L1);
}

} // namespace Auth0Qt
