// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "revocation.h"

#include "../flow/findserver.h"
#include "../http/http.h"
#include "../logging_p.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Done = std::function<void(const Auth0Error &)>;

void later(const std::shared_ptr<Http> &http, const Done &done, const Auth0Error &error)
{
    if (done)
        QMetaObject::invokeMethod(
                &http->client, [http, done, error] { done(error); }, Qt::QueuedConnection);
}

} // namespace

void revokeRefreshToken(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                        const CredentialRecord &record, Done done)
{
    if (record.refreshToken.isEmpty())
        return later(http, done, {});
    const ClientAuthentication &client = settings.login.client;
    if (const Auth0Error error = client.check())
        return later(http, done, error);
    findServer(http, settings.login, &http->client, [=](const Result<ServerMetadata> &server) {
        if (!server || server->revocationEndpoint.isEmpty())
            return later(http, done, server ? Auth0Error() : server.error());
        const ClientProof proof = client.proof(record.clientId, *server, http->clock.now());
        const HttpClient::Form form { { u"token"_s, record.refreshToken },
                                      { u"token_type_hint"_s, u"refresh_token"_s } };
        http->client.postForm(
                server->revocationEndpoint, form + proof.parameters, proof.authorization,
                &http->client,
                [http, done](const HttpResponse &response) {
                    if (response.error)
                        qCInfo(lcProvider) << "revocation failed:" << response.error;
                    if (done)
                        done(response.error);
                },
                HttpResponse::Expect::Nothing);
    });
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
