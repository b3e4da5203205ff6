// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/homerealmdiscovery.h"
#include "http/httpaccessmanager.h"
#include "http/httpclient.h"
#include "http/servercache.h"
#include "http/serverclock.h"

namespace Auth0Qt {

// The network of a provider: its manager and what is known of the server. Shared, so that a running
// request keeps it alive if the provider is deleted.
class Http
{
public:
    Http()
    {
        client.manager()->setClock([this] { return clock.now(); });
    }
    Q_DISABLE_COPY_MOVE(Http)

    HttpClient client;
    ServerClock clock { client.manager() };
    ServerCache cache { &client };
    HomeRealmDiscovery realms { &client };
};

} // namespace Auth0Qt
