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

// The inputs of the validation of an ID token (OpenID Connect Core section 3.1.3.7).
struct IdTokenRules
{
    QString issuer; // compared byte for byte; empty: no token is valid
    QString clientId; // empty: no token is valid
    QStringList algorithms { QStringLiteral("RS256") };
    QByteArray nonce; // empty: not sent and not checked
    std::optional<std::chrono::seconds> maxAge; // max_age as sent; 0 is checked too
    QString organization; // compared with org_id if it begins with org_, else with org_name
    QStringList acrValues; // acr must be one of them; empty: not checked
    QString accessToken; // compared with at_hash if the token has it
    QString subject; // of the session that is refreshed (section 12.2); empty: not checked
    bool fromRefresh = false; // nonce is optional (section 12.2)
    // iat and auth_time of the ID token before, in seconds; empty: unknown (section 12.2).
    std::optional<double> issuedAfter;
    std::optional<double> authenticatedAfter;
    std::chrono::seconds leeway { 60 }; // for exp, nbf and auth_time, and iat of a refresh
    QDateTime now; // invalid: the time of this computer
};

// The claims of a valid token. Otherwise the error of the first violated rule, in this order, with
// the code IdTokenInvalid. A rule has the same detail whether the claim is wrong, missing or of
// another type:
//
//   id_token.size             longer than 64 KiB
//   id_token.encrypted        a JWE (five segments): not supported
//   id_token.format           not three segments of strict base64url
//   id_token.header           not a JSON object with unique names, or kid is not a string
//   id_token.algorithm        not allowed, or not supported (none, HS*)
//   id_token.crit             has crit or b64: no extension is supported
//   id_token.type             typ is another kind of token (at+jwt, dpop+jwt, ...), or cty is JWT
//   id_token.key_unknown      no key in the set fits; the set may be outdated: fetch it again
//   id_token.key_unfit        the key of this header was left out of the set: the hint says why
//   id_token.key_ambiguous    more than one key fits
//   id_token.key_algorithm    the key with this kid is not for this algorithm or for signatures
//   id_token.signature        does not match
//   id_token.payload          not a JSON object with unique names
//   id_token.iss              another issuer
//   id_token.sub              no subject, or not one to 255 printable ASCII characters
//   id_token.aud              another client
//   id_token.azp              another client, or missing with several audiences
//   id_token.exp              expired, or missing
//   id_token.iat              missing. A time in the future is accepted, as in all SDKs of Auth0:
//                             it only shows that a clock is wrong
//   id_token.nbf              not valid yet
//   id_token.nonce            of another login
//   id_token.auth_time        longer ago than maxAge
//   id_token.session_expiry   not a number, 10^10 or more, or not later than iat
//   id_token.org_id           another organization, or missing
//   id_token.org_name         the same, for an organization known by its name
//   id_token.acr              not one of acrValues
//   id_token.at_hash          of another access token
//   id_token.subject_changed  another user than that of the session
//   id_token.iat              of a refresh: older than the ID token before
//   id_token.auth_time        of a refresh: earlier than in the ID token before
//
// Times are numbers from 0 to 2^53, with or without fractions; strings are not times. A claim or a
// member of the header that is null counts as missing, except crit and b64.
Result<QJsonObject> verifyIdToken(const QByteArray &token, const JsonWebKeySet &keys,
                                  const IdTokenRules &rules);

// The claims of a signed response of userinfo (OpenID Connect Core section 5.3.2). The rules for
// the signature are those of an ID token. iss and aud are optional, and so are the times. Of rules
// the issuer, the client, the algorithms, the leeway and the time are used.
Result<QJsonObject> verifyUserinfo(const QByteArray &token, const JsonWebKeySet &keys,
                                   const IdTokenRules &rules);

// Whether the text can be a user's sub (OpenID Connect Core section 2).
bool isSubject(const QString &sub);

// NumericDate (RFC 7519 section 2), within the range in which a double is exact; empty for anything
// else.
std::optional<double> numericDate(const QJsonObject &claims, QLatin1StringView name);

// The end of the session by the claim session_expiry, UTC; invalid if the claims of the verified
// token have none.
QDateTime sessionExpiry(const QJsonObject &claims);

} // namespace Auth0Qt
