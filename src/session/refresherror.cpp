// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/refresherror.h"

#include "flow/tokenset.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

bool mayBeLostToken(const QString &detail)
{
    return detail == "refresh.invalid_grant"_L1 || detail == "refresh.revoked"_L1
            || detail == "refresh.reused"_L1;
}

} // namespace

Auth0Error refreshError(const Auth0Error &httpError, bool interrupted)
{
    const Auth0Error plain = tokenError(httpError, OauthRequest::Refresh);
    // The process that was killed during the last refresh may have used the token. In this case
    // neither the user nor an administrator has revoked it.
    if (!interrupted || !mayBeLostToken(plain.detail()))
        return plain;
    Auth0Error error(plain.code(), u"refresh.interrupted"_s);
    error.setOauthError(plain.oauthError(), plain.oauthDescription());
    error.setHttpStatus(plain.httpStatus());
    return error;
}

Auth0Error notGrantedError(const Auth0Error &refusal)
{
    Auth0Error error(Auth0::ErrorCode::LoginRequired, u"refresh.not_granted"_s);
    error.setOauthError(refusal.oauthError(), refusal.oauthDescription());
    error.setHttpStatus(refusal.httpStatus());
    return error;
}

Auth0Error lockError(bool isPossible)
{
    if (isPossible)
        return Auth0Error(Auth0::ErrorCode::Timeout, u"refresh.lock_timeout"_s);
    Auth0Error error(Auth0::ErrorCode::StorageUnavailable, u"refresh.lock_unavailable"_s);
    error.setTransient(true);
    return error;
}

Auth0Error noRefreshTokenError()
{
    return Auth0Error(Auth0::ErrorCode::LoginRequired, u"refresh.no_refresh_token"_s);
}

Auth0Error keyLostError()
{
    return Auth0Error(Auth0::ErrorCode::LoginRequired, u"dpop.key"_s);
}

bool endsSession(const Auth0Error &refreshError)
{
    return refreshError.code() == Auth0::ErrorCode::LoginRequired
            && (refreshError.oauthError() == "invalid_grant"_L1
                || refreshError.detail() == "session.expired"_L1 || keepsRecord(refreshError));
}

bool keepsRecord(const Auth0Error &refreshError)
{
    return refreshError.detail() == "refresh.refused"_L1 || refreshError.detail() == "dpop.key"_L1;
}

} // namespace Auth0Qt
