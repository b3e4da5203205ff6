// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

namespace Auth0Qt {

// What a failed refresh means (RFC 6749 section 5.2). invalid_grant ends the session, and what
// Auth0 says beside it tells why: refresh.expired, refresh.revoked, refresh.reused,
// refresh.user_gone, refresh.blocked; refresh.interrupted when the token may have been spent by a
// process that died over it; else refresh.invalid_grant. All other errors leave the session.
Auth0Error refreshError(const Auth0Error &httpError, bool interrupted);

} // namespace Auth0Qt
