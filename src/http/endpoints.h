// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/servermetadata.h"

namespace Auth0Qt {

// Where the server's endpoints are when the application says so itself; what is empty is where
// the metadata or Auth0's layout say.
struct Endpoints
{
    QUrl wellKnown; // the metadata document
    QUrl authorization;
    QUrl token;
    QUrl userinfo;

    // ConfigurationError for a URL that is neither https nor on this computer: config.well_known,
    // config.authorization_url, config.token_url, config.userinfo_url.
    Auth0Error check() const;
    // The metadata with the application's own endpoints in the place of theirs.
    ServerMetadata appliedTo(ServerMetadata server) const;
};

} // namespace Auth0Qt
