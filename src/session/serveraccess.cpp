// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "serveraccess.h"

#include "../flow/findserver.h"

namespace Auth0Qt {

void withServer(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                QObject *context, std::function<void(const Result<ServerMetadata> &)> callback)
{
    findServer(http, settings.login, context, std::move(callback));
}

} // namespace Auth0Qt
