// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/loginrequest.h"

#include "global/result.h"

#include <QtCore/qurl.h>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Auth0Qt {

class Http;

// Whether the authorization request is pushed (RFC 9126): by the application's handler, by a client
// that can authenticate, or by any client if the server requires it.
bool isPushed(const LoginRequest &login, const ServerMetadata &server);

// Pushes the parameters of authorizeUrl, and calls back once with the URL that the browser opens
// instead. It has the client ID and the request URI only, and can be opened once (section 4).
//
// The callback is called later, unless context is destroyed first. Errors: those of HttpResponse,
// push.OAUTH_ERROR for a server that refuses the request, and push.request_uri. The caller keeps
// http alive.
void pushAuthorizationRequest(const std::shared_ptr<Http> &http, const LoginRequest &login,
                              const ServerMetadata &server, const QUrl &authorizeUrl,
                              QObject *context, std::function<void(const Result<QUrl> &)> callback);

} // namespace Auth0Qt
