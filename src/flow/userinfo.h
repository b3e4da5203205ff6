// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/loginrequest.h"

#include "global/result.h"
#include "token/accesstoken.h"

#include <QtCore/qjsonobject.h>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Auth0Qt {

class Http;

// Requests the claims of the user (OpenID Connect Core section 5.3). A signed response is verified
// (section 5.3.2). The caller compares sub.
//
// Calls back once, unless context is destroyed first. Errors: those of findServer() and of
// HttpResponse, userinfo.unavailable, and for a signed response those of ServerCache::keys() and
// userinfo.jwt.RULE with the rule of verifyUserinfo(). The caller keeps http alive.
void requestUserinfo(const std::shared_ptr<Http> &http, const LoginRequest &settings,
                     const AccessToken &accessToken, QObject *context,
                     std::function<void(const Result<QJsonObject> &)> callback);

} // namespace Auth0Qt
