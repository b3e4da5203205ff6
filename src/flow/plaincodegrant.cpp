// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/plaincodegrant.h"

#include "flow/tokenrequest.h"
#include "http/servermetadata.h"

namespace Auth0Qt {

CodeGrant *CodeGrant::create(Http *http, const ServerMetadata &server, const QString &,
                             QObject *parent)
{
    return new PlainCodeGrant(http, server, parent);
}

PlainCodeGrant::PlainCodeGrant(Http *http, const ServerMetadata &server, QObject *parent)
    : CodeGrant(parent)
    , m_http(http)
    , m_authorizationEndpoint(server.authorizationEndpoint)
{
}

PlainCodeGrant::~PlainCodeGrant() = default;

void PlainCodeGrant::begin(const QString &, const QString &)
{
    Q_EMIT authorizationUrlReady(m_authorizationEndpoint);
}

void PlainCodeGrant::exchange(const QString &, const TokenRequest &request)
{
    request.send(m_http, this,
                 [this](const HttpResponse &response) { Q_EMIT responseReceived(response); });
}

} // namespace Auth0Qt
