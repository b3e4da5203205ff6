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

// Calls back with the metadata of the server, in which the application's own endpoints replace the
// server's. Calls back at once for a domain and for cached metadata, otherwise when they are
// fetched, unless context is destroyed first. The caller keeps http alive.
void findServer(const std::shared_ptr<Http> &http, const LoginRequest &request, QObject *context,
                std::function<void(const Result<ServerMetadata> &)> callback);

// Whether the server is Auth0. Before its metadata are known, a domain is one of Auth0.
bool isAuth0(const LoginRequest &request, const ServerMetadata &server);

// Fetches into the cache what a login needs first: the metadata, or the keys if the domain is
// enough.
void prefetchServer(const std::shared_ptr<Http> &http, const LoginRequest &request);

} // namespace Auth0Qt
