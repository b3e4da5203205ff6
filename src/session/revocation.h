// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionsettings.h"

#include "store/credentialrecord.h"

#include <functional>
#include <memory>

namespace Auth0Qt {

class Http;

// Revokes the refresh token of the record at the server (RFC 7009). The caller can be deleted
// meanwhile: the request keeps its network alive. Calls done, if given, once, never during this
// call, also if there is nothing to revoke. An error means that the token may still be valid.
void revokeRefreshToken(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                        const CredentialRecord &record,
                        std::function<void(const Auth0Error &)> done = {});

// Whether no further request is needed, because the server has accepted the request or refused it
// permanently. After any other error (no network, a captive portal, a server error) a later request
// can succeed.
bool isRevocationSettled(const Auth0Error &error);

} // namespace Auth0Qt
