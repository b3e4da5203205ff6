// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/tokenrequest.h"

#include "http/http.h"
#include "http/servermetadata.h"

namespace Auth0Qt {

TokenRequest::TokenRequest(const ServerMetadata &server, const QString &clientId,
                           const ClientAuthentication &client)
    : m_endpoint(server.tokenEndpoint)
    , m_issuer(server.issuer)
    , m_clientId(clientId)
    , m_client(client)
{
}

void TokenRequest::addParameter(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_parameters.append({ name, value });
}

ClientProof TokenRequest::content(const QDateTime &now) const
{
    ClientProof content = m_client.proof(m_clientId, m_issuer, now);
    content.parameters = onceEach(content.parameters + m_parameters);
    return content;
}

void TokenRequest::send(Http *http, QObject *context, HttpClient::Callback callback,
                        HttpResponse::Expect expect) const
{
    const ClientProof content = this->content(http->clock.now());
    http->client.postForm(m_endpoint, content.parameters, content.authorization, m_dpopKey, context,
                          std::move(callback), expect);
}

} // namespace Auth0Qt
