// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qbytearraylist.h>
#include <QtCore/qlist.h>

namespace Auth0Qt {

// The requests that a server can refuse with an OAuth error. The detail of the error begins with
// the name of the request in lower case, such as "refresh.invalid_grant".
enum class OauthRequest {
    Authorize = 0x01, // the sign-in page
    Token = 0x02, // the exchange of the code
    Refresh = 0x04,
    Device = 0x08, // a code for another device
    Revoke = 0x10,
    Exchange = 0x20, // of a token of another system (RFC 8693)
    Push = 0x40 // of an authorization request (RFC 9126)
};

// A row of the table of OAuth errors.
struct OauthErrorRow
{
    int requests; // of OauthRequest
    const char *error; // of the response; nullptr: any
    const char *says; // what its description contains, alternatives with "|"; nullptr: anything
    int status; // of the response; 0: any
    const char *name; // the detail after the request; nullptr: the error of the response
    Auth0::ErrorCode code;
    const char *message;
    const char *hint;
};

// Sets the OAuth error of a response. What the server says becomes one line of limited length
// without what looks like a token. An error with other characters than RFC 6749 section 5.2 allows
// is left out. The secrets of the request are removed before: see Secrets.
void setOauthError(Auth0Error *error, const QString &oauthError, const QString &description);

// The error for the OAuth error of a server, by the table.
Auth0Error oauthError(OauthRequest request, const QString &error, const QString &description,
                      int httpStatus = 0);

// Whether only the user can do something about the error, by signing in. With
// InteractionPolicy::Ask the user is asked.
bool needsUser(const Auth0Error &error);

// The table, and the details of a row, without a dot for the row of all other errors.
QList<OauthErrorRow> oauthErrorRows();
QByteArrayList detailsOf(const OauthErrorRow &row);

} // namespace Auth0Qt
