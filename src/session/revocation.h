// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionsettings.h"

#include "store/credentialrecord.h"

#include <functional>
#include <memory>

namespace Auth0Qt {

class Http;

// Tells the server that a refresh token is of no more use (RFC 7009). Nobody has to wait: the
// request keeps its network alive. done, when given, runs once, also when there is nothing to
// revoke; it is called later, and an error means that the token may still be good.
void revokeRefreshToken(const std::shared_ptr<Http> &http, const SessionSettings &settings,
                        const CredentialRecord &record,
                        std::function<void(const Auth0Error &)> done = {});

// Whether the token needs no further request: the server has accepted, or has refused for good.
// Everything else (no network, a hotel's sign-in page, a server in trouble) may end well later.
bool isRevocationSettled(const Auth0Error &error);

} // namespace Auth0Qt
