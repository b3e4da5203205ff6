// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/loginrequest.h"

#include "global/result.h"
#include "http/servermetadata.h"

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Auth0Qt {

class Http;

// Calls back with where the server is: at once for a domain, whose layout is known, and where the
// server's metadata are cached, else when they are there, unless context dies. The application's
// own endpoints have taken the place of the server's. Whoever asks keeps the network alive.
void findServer(const std::shared_ptr<Http> &http, const LoginRequest &request, QObject *context,
                std::function<void(const Result<ServerMetadata> &)> callback);

// Sends the first request that a login needs, for the network's cache: for the metadata, or for the
// keys where the server's layout is known.
void prefetchServer(const std::shared_ptr<Http> &http, const LoginRequest &request);

} // namespace Auth0Qt
