// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/authorizationparameters.h"
#include "flow/clientauthentication.h"

#include "http/httpclient.h"

#include <QtCore/qurl.h>

namespace Auth0Qt {

class Http;
struct ServerMetadata;

// A form that is posted with the client's authentication: for tokens, whatever the grant
// (RFC 6749 section 3.2), for a device code (RFC 8628 section 3.1), for a revocation (RFC 7009
// section 2.1), or for a pushed authorization request (RFC 9126 section 2.1).
class TokenRequest
{
public:
    // To the server's token endpoint, unless another endpoint is set.
    TokenRequest(const ServerMetadata &server, const QString &clientId,
                 const ClientAuthentication &client);

    void setEndpoint(const QUrl &endpoint) { m_endpoint = endpoint; }
    // The request has a DPoP proof of this key, unless it is null.
    void setDpopKey(const DpopKey &key) { m_dpopKey = key; }
    const DpopKey &dpopKey() const { return m_dpopKey; }
    void setParameters(const Parameters &parameters) { m_parameters = parameters; }
    // An empty value is not sent (RFC 6749 section 3.2).
    void addParameter(const QString &name, const QString &value);

    // The form and the header of one request. The client authenticates anew in each call.
    ClientProof content(const QDateTime &now) const;
    // Sends the content at the server's time. The callback is called once, later, unless
    // context or http is destroyed first: the request is then aborted.
    void send(Http *http, QObject *context, HttpClient::Callback callback,
              HttpResponse::Expect expect = HttpResponse::Expect::Json) const;

private:
    QUrl m_endpoint;
    QString m_issuer;
    QString m_clientId;
    ClientAuthentication m_client;
    DpopKey m_dpopKey;
    Parameters m_parameters;
};

} // namespace Auth0Qt
