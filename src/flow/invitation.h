// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// What the link in an invitation to an organization of Auth0 says. Where the link leads is not
// looked at, and its organization_name is not used: it is what anybody may have written there.
struct Invitation
{
    QString ticket; // the parameter "invitation"
    QString organization; // canonical

    // Whether the link means to be one.
    static bool isLink(const QUrl &url);
    // Error: ConfigurationError, invitation.invalid.
    static Result<Invitation> fromUrl(const QUrl &url);
};

} // namespace Auth0Qt
