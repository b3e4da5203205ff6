// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/endpoints.h"

#include "global/errortexts.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

Auth0Error Endpoints::check() const
{
    const struct
    {
        const QUrl &url;
        QLatin1StringView detail;
    } all[] = { { wellKnown, "config.well_known"_L1 },
                { authorization, "config.authorization_url"_L1 },
                { token, "config.token_url"_L1 },
                { userinfo, "config.userinfo_url"_L1 },
                { revocation, "config.revocation_url"_L1 } };
    for (const auto &[url, detail] : all) {
        if (!url.isEmpty() && !isAllowedEndpoint(url))
            return valueError(Auth0::ErrorCode::ConfigurationError, detail, {},
                              shownUrl(url.toString()));
    }
    return {};
}

ServerMetadata Endpoints::appliedTo(ServerMetadata server) const
{
    if (!authorization.isEmpty())
        server.authorizationEndpoint = authorization;
    if (!token.isEmpty())
        server.tokenEndpoint = token;
    if (!userinfo.isEmpty())
        server.userinfoEndpoint = userinfo;
    if (!revocation.isEmpty())
        server.revocationEndpoint = revocation;
    return server;
}

} // namespace Auth0Qt
