// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The parameters of the link in an invitation to an organization of Auth0. The host of the link is
// not checked. Its organization_name is not used, since anyone can set it.
struct Invitation
{
    QString ticket; // the parameter "invitation"
    QString organization; // canonical

    // Whether url has the parameters of an invitation. fromUrl() can still fail.
    static bool isLink(const QUrl &url);
    // Error: ConfigurationError, invitation.invalid.
    static Result<Invitation> fromUrl(const QUrl &url);
};

} // namespace Auth0Qt
