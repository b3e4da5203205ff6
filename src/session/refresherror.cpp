// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/refresherror.h"

#include "flow/tokenset.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// Auth0 has no code for these, only words, and they have changed before: what is not understood is
// still an invalid_grant.
QString reason(const QString &description)
{
    const auto says = [&description](QLatin1StringView text) {
        return description.contains(text, Qt::CaseInsensitive);
    };
    if (says("reuse"_L1) || says("already used"_L1) || says("used more than once"_L1))
        return u"refresh.reused"_s;
    if (says("blocked"_L1))
        return u"refresh.blocked"_s;
    if (says("doesn't exist anymore"_L1) || says("user does not exist"_L1)
        || says("user not found"_L1) || says("user was deleted"_L1)) {
        return u"refresh.user_gone"_s;
    }
    if (says("expired"_L1))
        return u"refresh.expired"_s;
    if (says("revoked"_L1) || says("Unknown or invalid refresh token"_L1))
        return u"refresh.revoked"_s;
    return {};
}

} // namespace

Auth0Error refreshError(const Auth0Error &httpError, bool interrupted)
{
    const Auth0Error plain = tokenError(httpError, u"refresh"_s);
    if (plain.code() != Auth0::ErrorCode::LoginRequired)
        return plain;
    QString detail = reason(plain.oauthDescription());
    // Whoever died over the last refresh had perhaps spent the token: then it is not the user's or
    // the administrator's doing.
    if (interrupted
        && (detail.isEmpty() || detail == "refresh.revoked"_L1 || detail == "refresh.reused"_L1)) {
        detail = u"refresh.interrupted"_s;
    }
    if (detail.isEmpty())
        return plain;
    Auth0Error error(plain.code(), detail);
    error.setOauthError(plain.oauthError(), plain.oauthDescription());
    error.setHttpStatus(plain.httpStatus());
    return error;
}

} // namespace Auth0Qt
