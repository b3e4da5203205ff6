// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/findserver.h"

#include "http/http.h"

namespace Auth0Qt {

namespace {

// Auth0's layout is known: nobody need wait for a document that says the same.
bool isLayoutKnown(const LoginRequest &request, const Result<ServerMetadata> &layout)
{
    return request.issuer.isEmpty() && (request.endpoints.wellKnown.isEmpty() || !layout);
}

} // namespace

void findServer(const std::shared_ptr<Http> &http, const LoginRequest &request, QObject *context,
                std::function<void(const Result<ServerMetadata> &)> callback)
{
    const Endpoints &own = request.endpoints;
    if (const Auth0Error error = own.check())
        return callback(error);
    // The cache, which is a part of the network, keeps this until the answer comes, if it does. The
    // callback may let go of the network.
    const auto found = [network = std::weak_ptr<Http>(http), own,
                        callback = std::move(callback)](const Result<ServerMetadata> &server) {
        const auto keep = network.lock();
        callback(server ? own.appliedTo(*server) : server);
    };
    const Result<ServerMetadata> layout = ServerMetadata::forAuth0Domain(request.domain);
    if (isLayoutKnown(request, layout))
        return found(layout);
    const QString issuer = request.issuer.isEmpty() ? layout->issuer : request.issuer;
    // At once: the view would draw its window first.
    if (const auto cached = http->cache.cachedMetadata(issuer, own.wellKnown))
        return found(*cached);
    http->cache.metadata(issuer, own.wellKnown, context, found);
}

void prefetchServer(const std::shared_ptr<Http> &http, const LoginRequest &request)
{
    if (request.endpoints.check())
        return;
    ServerCache *const cache = &http->cache;
    const Result<ServerMetadata> layout = ServerMetadata::forAuth0Domain(request.domain);
    if (isLayoutKnown(request, layout)) {
        if (layout)
            cache->keys(request.endpoints.appliedTo(*layout).jwksUri, cache, [](const auto &) { });
        return;
    }
    const QString issuer = request.issuer.isEmpty() ? layout->issuer : request.issuer;
    cache->metadata(issuer, request.endpoints.wellKnown, cache, [](const auto &) { });
}

} // namespace Auth0Qt
