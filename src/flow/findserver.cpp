// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/findserver.h"

#include "http/http.h"

namespace Auth0Qt {

namespace {

// The issuer whose metadata are fetched. Empty if the domain is enough: the endpoints of an Auth0
// tenant are known, but not whether it supports DPoP.
QString issuerToFetch(const LoginRequest &request, const Result<ServerMetadata> &layout)
{
    if (!request.issuer.isEmpty() || !layout)
        return request.issuer;
    const bool isEnough = request.endpoints.wellKnown.isEmpty() && request.dpop == Auth0::Dpop::Off;
    return isEnough ? QString() : layout->issuer;
}

} // namespace

void findServer(const std::shared_ptr<Http> &http, const LoginRequest &request, QObject *context,
                std::function<void(const Result<ServerMetadata> &)> callback)
{
    const Endpoints &own = request.endpoints;
    if (const Auth0Error error = own.check())
        return callback(error);
    // Weak, since the cache, a part of http, keeps this function until the answer comes. The
    // callback may release the last reference to http.
    const auto found = [network = std::weak_ptr<Http>(http), own,
                        callback = std::move(callback)](const Result<ServerMetadata> &server) {
        const auto keep = network.lock();
        callback(server ? own.appliedTo(*server) : server);
    };
    const Result<ServerMetadata> layout = ServerMetadata::forAuth0Domain(request.domain);
    const QString issuer = issuerToFetch(request, layout);
    if (issuer.isEmpty())
        return found(layout);
    // At once: otherwise the view would draw its window first.
    if (const auto cached = http->cache.cachedMetadata(issuer, own.wellKnown))
        return found(*cached);
    http->cache.metadata(issuer, own.wellKnown, context, found);
}

bool isAuth0(const LoginRequest &request, const ServerMetadata &server)
{
    return server.issuer.isEmpty() ? request.issuer.isEmpty()
                                   : !server.auth0LogoutEndpoint.isEmpty();
}

void prefetchServer(const std::shared_ptr<Http> &http, const LoginRequest &request)
{
    if (request.endpoints.check())
        return;
    ServerCache *const cache = &http->cache;
    const Result<ServerMetadata> layout = ServerMetadata::forAuth0Domain(request.domain);
    const QString issuer = issuerToFetch(request, layout);
    if (!issuer.isEmpty())
        cache->metadata(issuer, request.endpoints.wellKnown, cache, [](const auto &) { });
    else if (layout)
        cache->keys(request.endpoints.appliedTo(*layout).jwksUri, cache, [](const auto &) { });
}

} // namespace Auth0Qt
