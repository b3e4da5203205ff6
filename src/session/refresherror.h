// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

namespace Auth0Qt {

// Returns the error of a failed refresh by the table of OAuth errors, or refresh.interrupted if a
// process that was killed may have used the token.
Auth0Error refreshError(const Auth0Error &httpError, bool interrupted);

// The error of a refresh for an audience or scopes that the login did not request, if the server
// does not give them: LoginRequired, refresh.not_granted. The session itself goes on. refusal is
// the error of the server, if there was one.
Auth0Error notGrantedError(const Auth0Error &refusal = {});

// The error of a refresh without the lock of the record: another process has it, or it is not
// possible because there is no folder for it. A refresh without it could use a refresh token twice.
Auth0Error lockError(bool isPossible);

Auth0Error noRefreshTokenError();
// The DPoP key of the session cannot be read.
Auth0Error keyLostError();

// Whether an error of a refresh ends the session: invalid_grant does (RFC 6749 section 5.2),
// refresh.refused, and a session that is over. The session is kept if the server wants the user for
// another reason.
bool endsSession(const Auth0Error &refreshError);

// Whether the record of a session that has ended stays in the store until the next sign-in: the
// server has refused the refresh token without saying that it is not valid.
bool keepsRecord(const Auth0Error &refreshError);

} // namespace Auth0Qt
