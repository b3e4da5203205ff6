// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/transaction.h"

#include "flow/findserver.h"

namespace Auth0Qt {

Transaction::Transaction(std::shared_ptr<Http> http, const LoginRequest &request, QObject *parent)
    : QObject(parent)
    , m_http(std::move(http))
    , m_request(request)
{
}

Transaction::~Transaction() = default;

bool Transaction::handleRedirect(const QUrl &)
{
    return false;
}

void Transaction::fetchMetadata()
{
    if (m_finished)
        return;
    const auto take = [this](const Result<ServerMetadata> &server) {
        if (m_finished)
            return;
        if (!server)
            return finish(server.error());
        m_server = *server;
        serverFound();
    };
    findServer(m_http, m_request, this, take);
}

} // namespace Auth0Qt
