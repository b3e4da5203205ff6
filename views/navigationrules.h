// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// Where a page inside a login view may go. Pure functions, so that the rules can be tested alone.
enum class Navigation {
    Allow,
    Block,
    Redirect, // the transaction's redirect URI: the answer to the login
    Refused, // a host that does not want to be shown in an embedded browser
    Contact, // mailto: and tel:, which the desktop has programs for
    Foreign // another program's, or not secure: the system browser may do it
};

struct NavigationRules
{
    QUrl redirectUri;
    QStringList refusedHosts;

    Navigation decide(const QUrl &url, bool isMainFrame) const;
};

// Scheme, host, port and path are equal; what follows is the answer (RFC 9700 section 4.1.3: exact
// comparison). An empty path is "/", which the engine adds to schemes of our own.
bool isSameRedirect(const QUrl &url, const QUrl &redirectUri);

bool isLoopbackHost(const QString &host);

// A connection that a padlock may be shown for.
bool isSecureUrl(const QUrl &url);

} // namespace Auth0Qt
