// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/httpclient.h"
#include "http/servercache.h"
#include "http/serverclock.h"

namespace Auth0Qt {

// The network of one provider: the one manager and what is known of the servers. Shared, so that
// a request on the wire keeps it alive when its provider is gone.
class Http
{
public:
    HttpClient client;
    ServerClock clock { client.manager() };
    ServerCache cache { &client };
};

} // namespace Auth0Qt
