// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/servermetadata.h"

namespace Auth0Qt {

// Endpoints that the application has set. For an empty one that of the metadata, or of the layout
// of Auth0, is used.
struct Endpoints
{
    QUrl wellKnown; // the metadata document
    QUrl authorization;
    QUrl token;
    QUrl userinfo;
    QUrl revocation;

    // ConfigurationError for a URL that isAllowedEndpoint() rejects: config.well_known,
    // config.authorization_url, config.token_url, config.userinfo_url, config.revocation_url.
    Auth0Error check() const;
    // The metadata with the endpoints of the application.
    ServerMetadata appliedTo(ServerMetadata server) const;
};

} // namespace Auth0Qt
