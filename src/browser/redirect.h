// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// No longer URL is taken from another process. Auth0's answers stay below 1 KiB.
constexpr qsizetype MaxRedirectLength = 8192;

// What a redirect has to match: one transaction's values.
struct RedirectRules
{
    QUrl redirectUri;
    QByteArray state;
    QString issuer;
    bool issRequired = false; // authorization_response_iss_parameter_supported (RFC 9207)
};

// Whether url goes to redirectUri: scheme, host, port and path are compared, and no user, password
// or fragment is accepted. A missing path equals "/": browsers add it.
bool matchesRedirectUri(const QUrl &url, const QUrl &redirectUri);

// The authorization code in a redirect (RFC 6749 section 4.1.2), decoded. Errors:
// - RedirectRejected, redirect.unexpected, redirect.duplicate or redirect.state: it is not our
//   server's answer; the transaction goes on waiting;
// - anything else ends the transaction: redirect.iss, redirect.no_code, and authorize.<error> for
//   the error answers of section 4.1.2.1.
Result<QString> codeFromRedirect(const QUrl &url, const RedirectRules &rules);

// True for the errors above that come from a stranger and must not end a transaction: otherwise
// any local program could abort a login.
bool isStrangersRedirect(const Auth0Error &error);

} // namespace Auth0Qt
