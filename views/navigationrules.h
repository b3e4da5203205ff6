// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// Where a page inside a login view may navigate. Pure functions.
enum class Navigation {
    Allow,
    Block,
    Redirect, // the transaction's redirect URI: the answer to the login
    Refused, // a host that refuses embedded browsers
    Contact, // mailto: and tel:, for programs of the desktop
    Foreign // another scheme, or not secure: for the system browser
};

struct NavigationRules
{
    QUrl redirectUri;
    QStringList refusedHosts;

    Navigation decide(const QUrl &url, bool isMainFrame) const;
};

// Whether the padlock is closed: https, or a loopback host.
bool isSecureUrl(const QUrl &url);

} // namespace Auth0Qt
