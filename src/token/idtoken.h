// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/jsonwebkey.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

#include <chrono>
#include <optional>

namespace Auth0Qt {

// What an ID token must say to be believed: the inputs of OpenID Connect Core section 3.1.3.7.
struct IdTokenRules
{
    QString issuer; // compared byte for byte; empty: no token is from it
    QString clientId; // empty: no token is for it
    QStringList algorithms { QStringLiteral("RS256") };
    QByteArray nonce; // empty: none was sent, none is checked
    std::optional<std::chrono::seconds> maxAge; // max_age as sent; 0 is a value
    QString organization; // org_... compares org_id, else org_name
    QStringList acrValues; // essential acr_values as sent; empty: not checked
    QString accessToken; // for at_hash, when the token has one
    QString subject; // of the session that is refreshed (section 12.2); empty: any
    bool fromRefresh = false; // the token may leave the nonce out, but not have another (12.2)
    std::chrono::seconds leeway { 60 }; // for exp, nbf and auth_time
    QDateTime now; // the clock to judge by; invalid: the system's
};

// The claims of a token that obeys every rule. Otherwise the first broken rule, in this order, and
// nothing of the token; the code is IdTokenInvalid. One rule, one detail, be the claim wrong,
// missing or of another type:
//
//   id_token.size             longer than 64 KiB
//   id_token.encrypted        a JWE of five segments: not supported
//   id_token.format           not three segments of strict base64url
//   id_token.header           no JSON object with unique names, or kid no string
//   id_token.algorithm        not allowed here, or none that this library verifies (none, HS*)
//   id_token.crit             has crit or b64: no extension is understood
//   id_token.type             typ is another kind of token (at+jwt, dpop+jwt, ...), or cty nests
//   id_token.key_unknown      no key for it in the set; the set may be old: fetch it once more
//   id_token.key_ambiguous    more than one key fits
//   id_token.key_algorithm    the key that kid names is not for this algorithm or for signatures
//   id_token.signature        does not match
//   id_token.payload          no JSON object with unique names
//   id_token.iss              from another issuer
//   id_token.sub              no subject, or over 255 ASCII characters
//   id_token.aud              not for this client
//   id_token.azp              issued to another client; several audiences and no azp
//   id_token.exp              expired, or without an expiry
//   id_token.iat              without a time of issue. Only that: one in the future is a clock that
//                             is wrong, which OpenID Connect leaves to the client and no Auth0 SDK
//                             refuses
//   id_token.nbf              not valid yet
//   id_token.nonce            belongs to another sign-in
//   id_token.auth_time        the sign-in is longer ago than maxAge
//   id_token.org_id           another organization, or none
//   id_token.org_name         the same, for an organization known by name
//   id_token.acr              none of acrValues
//   id_token.at_hash          the access token is not the one that was issued with it
//   id_token.subject_changed  another user than the session's
//
// Times are numbers from 0 to 2^53, fractions allowed; a string is none.
Result<QJsonObject> verifyIdToken(const QByteArray &token, const JsonWebKeySet &keys,
                                  const IdTokenRules &rules);

} // namespace Auth0Qt
