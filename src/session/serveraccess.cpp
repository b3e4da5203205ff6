// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "serveraccess.h"

#include "../http/http.h"

namespace Auth0Qt {

void withServer(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                QObject *context, std::function<void(const Result<ServerMetadata> &)> callback)
{
    if (settings.login.issuer.isEmpty()) {
        callback(ServerMetadata::forAuth0Domain(settings.login.domain));
        return;
    }
    http->cache.metadata(settings.login.issuer, context,
                         [http, callback = std::move(callback)](
                                 const Result<ServerMetadata> &server) { callback(server); });
}

} // namespace Auth0Qt
