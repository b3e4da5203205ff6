// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"
#include "global/result.h"
#include "global/secrets.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// A longer redirect ends the transaction. Auth0's redirects are shorter than 1 KiB.
constexpr qsizetype MaxRedirectLength = 16 * 1024;

// Longer URLs and requests from other processes are not read. Chromium does not follow a redirect
// whose response head is longer.
constexpr qsizetype MaxReceivedLength = 256 * 1024;

// The values of one transaction, which its redirect must match.
struct RedirectRules
{
    QUrl redirectUri;
    QByteArray state;
    QString issuer;
    bool issRequired = false; // authorization_response_iss_parameter_supported (RFC 9207)
    QString codeParameter = QStringLiteral("code");
    Secrets secrets {}; // of the authorization request, which an error may repeat
};

// Encodes the characters that browsers send as they are although RFC 3986 does not allow them, such
// as "|", "{" and "%" alone (URL Standard section 1.3, query percent-encode set). QUrl's tolerant
// mode would encode every "%" if one of them begins no encoding.
QByteArray percentEncoded(const QByteArray &url);

// Compares scheme, host, port and path (RFC 9700 section 4.1.3: exact comparison). A URL with a
// user or password does not match. An empty path equals "/", which browsers add. A fragment is
// ignored: a browser keeps that of an earlier page when it follows a redirect without one (Fetch
// Standard section 4.4), e.g. Facebook's "#_=_".
AUTH0QT_CORE_EXPORT bool matchesRedirectUri(const QUrl &url, const QUrl &redirectUri);

// The authorization code in a redirect (RFC 6749 section 4.1.2), decoded. Errors:
// - RedirectRejected, redirect.unexpected or redirect.state: the redirect does not belong to the
//   transaction, which continues.
// - All others end the transaction, because the redirect has its state: redirect.too_long,
//   redirect.duplicate, redirect.token (a token, or parameters in the fragment), redirect.iss,
//   redirect.no_code, and authorize.<error> for the error responses of section 4.1.2.1.
Result<QString> codeFromRedirect(const QUrl &url, const RedirectRules &rules);

// Whether the query of url has this state.
bool hasState(const QUrl &url, const QByteArray &state);

// Whether error is one of the first kind above. They must not end a transaction: otherwise any
// local program could abort a login.
bool isForeignRedirect(const Auth0Error &error);

} // namespace Auth0Qt
