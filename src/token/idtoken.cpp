// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/idtoken.h"

#include "global/errortexts.h"
#include "token/base64url.h"
#include "token/evp.h"
#include "token/jsonwebsignature.h"
#include "token/organization.h"
#include "token/pkce.h"
#include "token/rule.h"
#include "token/strictjson.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The kind of JWS (RFC 8725 section 3.11). typ is optional.

bool isOfType(const QJsonValue &value, QLatin1StringView type)
{
    // RFC 7515 section 4.1.9: "application/" is optional, the case of letters is ignored.
    const QString text = value.toString();
    return text.compare(type, Qt::CaseInsensitive) == 0
            || text.compare("application/"_L1 + type, Qt::CaseInsensitive) == 0;
}

bool hasPayload(const JsonWebSignature &jws)
{
    return !jws.payload.isEmpty();
}

bool isNoOtherKindOfToken(const JsonWebSignature &jws)
{
    const QJsonValue typ = memberOf(jws.header, "typ"_L1);
    return typ.isUndefined() || isOfType(typ, "JWT"_L1);
}

bool isNotNested(const JsonWebSignature &jws)
{
    const QJsonValue cty = memberOf(jws.header, "cty"_L1);
    return cty.isUndefined() || (cty.isString() && !isOfType(cty, "JWT"_L1));
}

constexpr Rule<JsonWebSignature> kindRules[] = {
    { "id_token.format", hasPayload },
    { "id_token.type", isNoOtherKindOfToken },
    { "id_token.type", isNotNested },
};

// The claims of a token whose signature is valid.

struct Validation
{
    const QJsonObject &claims;
    const QString &algorithm;
    const IdTokenRules &rules;
    double now; // seconds since the epoch

    QJsonValue claim(QLatin1StringView name) const { return memberOf(claims, name); }
    QString text(QLatin1StringView name) const { return claim(name).toString(); }
    double leeway() const { return double(rules.leeway.count()); }
};

std::optional<double> time(const Validation &validation, QLatin1StringView name)
{
    return numericDate(validation.claims, name);
}

// A string or an array of strings (RFC 7519 section 4.1.3); empty for anything else.
QStringList audiences(const Validation &validation)
{
    const QJsonValue aud = validation.claim("aud"_L1);
    const QJsonArray list = aud.isString() ? QJsonArray { aud } : aud.toArray();
    QStringList names;
    for (const QJsonValue &name : list) {
        if (!name.isString())
            return {};
        names.append(name.toString());
    }
    return names;
}

bool isFromIssuer(const Validation &validation)
{
    const QString &issuer = validation.rules.issuer;
    return !issuer.isEmpty() && validation.text("iss"_L1) == issuer;
}

bool namesSubject(const Validation &validation)
{
    return isSubject(validation.text("sub"_L1));
}

bool isForClient(const Validation &validation)
{
    const QString &clientId = validation.rules.clientId;
    return !clientId.isEmpty() && audiences(validation).contains(clientId);
}

bool isIssuedToClient(const Validation &validation)
{
    if (validation.claim("azp"_L1).isUndefined())
        return audiences(validation).size() <= 1;
    return validation.text("azp"_L1) == validation.rules.clientId;
}

bool isNotExpired(const Validation &validation)
{
    const auto exp = time(validation, "exp"_L1);
    return exp && validation.now < *exp + validation.leeway();
}

bool saysWhenIssued(const Validation &validation)
{
    return time(validation, "iat"_L1).has_value();
}

bool isValidAlready(const Validation &validation)
{
    if (validation.claim("nbf"_L1).isUndefined())
        return true;
    const auto nbf = time(validation, "nbf"_L1);
    return nbf && validation.now >= *nbf - validation.leeway();
}

bool answersNonce(const Validation &validation)
{
    if (validation.rules.nonce.isEmpty())
        return true;
    const QJsonValue nonce = validation.claim("nonce"_L1);
    if (validation.rules.fromRefresh && nonce.isUndefined())
        return true;
    return constantTimeEqual(nonce.toString().toUtf8(), validation.rules.nonce);
}

bool isRecentEnough(const Validation &validation)
{
    if (!validation.rules.maxAge)
        return true;
    const auto authTime = time(validation, "auth_time"_L1);
    return authTime && *authTime <= validation.now + validation.leeway()
            && validation.now
            <= *authTime + double(validation.rules.maxAge->count()) + validation.leeway();
}

// session_expiry is a number of seconds since the epoch. A greater number than this is one of
// milliseconds.
constexpr double SessionExpiryLimit = 1e10;

bool endsAfterIssue(const Validation &validation)
{
    const QJsonValue claim = validation.claim("session_expiry"_L1);
    if (claim.isUndefined() || claim.isNull())
        return true;
    const auto end = time(validation, "session_expiry"_L1);
    return end && *end < SessionExpiryLimit && *end > time(validation, "iat"_L1).value_or(0);
}

bool isOfOrganizationId(const Validation &validation)
{
    const QString organization = canonicalOrganization(validation.rules.organization);
    return !isOrganizationId(organization) || isOfOrganization(validation.claims, organization);
}

bool isOfOrganizationName(const Validation &validation)
{
    const QString organization = canonicalOrganization(validation.rules.organization);
    return isOrganizationId(organization) || isOfOrganization(validation.claims, organization);
}

bool isOfRequiredClass(const Validation &validation)
{
    const QStringList &acrValues = validation.rules.acrValues;
    return acrValues.isEmpty() || acrValues.contains(validation.text("acr"_L1));
}

// OpenID Connect Core section 3.1.3.8: the left half of the hash that the algorithm uses.
bool matchesAccessToken(const Validation &validation)
{
    const QJsonValue atHash = validation.claim("at_hash"_L1);
    if (atHash.isUndefined() || validation.rules.accessToken.isEmpty())
        return true;
    const SignatureAlgorithm *known = signatureAlgorithm(validation.algorithm);
    if (!known)
        return false;
    const QByteArray hash = QCryptographicHash::hash(validation.rules.accessToken.toUtf8(),
                                                     known->hash);
    return constantTimeEqual(atHash.toString().toUtf8(),
                             base64UrlEncode(hash.first(hash.size() / 2)));
}

// OpenID Connect Core section 12.2. An older token may be one that was issued before.
bool isIssuedLater(const Validation &validation)
{
    const std::optional<double> &before = validation.rules.issuedAfter;
    return !before || time(validation, "iat"_L1).value_or(0) >= *before - validation.leeway();
}

// The same section: auth_time is that of the login.
bool isOfSameLogin(const Validation &validation)
{
    const std::optional<double> &before = validation.rules.authenticatedAfter;
    if (!before || validation.claim("auth_time"_L1).isUndefined())
        return true;
    const auto authTime = time(validation, "auth_time"_L1);
    return authTime && *authTime >= *before - validation.leeway();
}

bool isSameSubject(const Validation &validation)
{
    const QString &subject = validation.rules.subject;
    return subject.isEmpty() || validation.text("sub"_L1) == subject;
}

constexpr Rule<Validation> claimRules[] = {
    { "id_token.iss", isFromIssuer },
    { "id_token.sub", namesSubject },
    { "id_token.aud", isForClient },
    { "id_token.azp", isIssuedToClient },
    { "id_token.exp", isNotExpired },
    { "id_token.iat", saysWhenIssued },
    { "id_token.nbf", isValidAlready },
    { "id_token.nonce", answersNonce },
    { "id_token.auth_time", isRecentEnough },
    { "id_token.session_expiry", endsAfterIssue },
    { "id_token.org_id", isOfOrganizationId },
    { "id_token.org_name", isOfOrganizationName },
    { "id_token.acr", isOfRequiredClass },
    { "id_token.at_hash", matchesAccessToken },
    { "id_token.subject_changed", isSameSubject },
    { "id_token.iat", isIssuedLater },
    { "id_token.auth_time", isOfSameLogin },
};

bool isFromIssuerIfNamed(const Validation &validation)
{
    return validation.claim("iss"_L1).isUndefined() || isFromIssuer(validation);
}

bool isForClientIfNamed(const Validation &validation)
{
    return validation.claim("aud"_L1).isUndefined() || isForClient(validation);
}

bool isNotExpiredIfLimited(const Validation &validation)
{
    return validation.claim("exp"_L1).isUndefined() || isNotExpired(validation);
}

// OpenID Connect Core section 5.3.2.
constexpr Rule<Validation> userinfoRules[] = {
    { "id_token.iss", isFromIssuerIfNamed }, { "id_token.sub", namesSubject },
    { "id_token.aud", isForClientIfNamed },  { "id_token.exp", isNotExpiredIfLimited },
    { "id_token.nbf", isValidAlready },
};

// A claim as text: a string itself, or JSON.
QString claimText(const Validation &validation, QLatin1StringView name)
{
    const QJsonValue claim = validation.claim(name);
    if (claim.isString())
        return claim.toString();
    if (claim.isUndefined())
        return {};
    const QByteArray list = QJsonDocument(QJsonArray { claim }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString isoTime(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000))
            .toUTC()
            .toString(Qt::ISODateWithMs);
}

QString timeText(const Validation &validation, QLatin1StringView name)
{
    const std::optional<double> seconds = time(validation, name);
    return seconds ? isoTime(*seconds) : claimText(validation, name);
}

// With the expected and the found value. The nonce, the hash of the access token and the user are
// left out.
Auth0Error brokenClaim(const Validation &validation, const char *detail)
{
    const IdTokenRules &rules = validation.rules;
    const QString now = isoTime(validation.now);
    const QString leeway = u" (leeway %1 s)"_s.arg(rules.leeway.count());
    const auto notEarlier = [&leeway](double seconds) -> QString {
        return "not earlier than "_L1 + isoTime(seconds) + leeway;
    };
    const QString recent =
            u"at most %1 s before %2"_s.arg(rules.maxAge.value_or(0s).count()).arg(now) + leeway;
    const struct
    {
        const char *detail;
        QString expected;
        QString found;
    } values[] = {
        { "id_token.iss", rules.issuer, claimText(validation, "iss"_L1) },
        { "id_token.aud", rules.clientId, claimText(validation, "aud"_L1) },
        { "id_token.azp", rules.clientId, claimText(validation, "azp"_L1) },
        { "id_token.exp", "later than "_L1 + now + leeway, timeText(validation, "exp"_L1) },
        { "id_token.iat", rules.issuedAfter ? notEarlier(*rules.issuedAfter) : u"a number"_s,
          timeText(validation, "iat"_L1) },
        { "id_token.nbf", "not later than "_L1 + now + leeway, timeText(validation, "nbf"_L1) },
        { "id_token.auth_time",
          rules.authenticatedAfter ? notEarlier(*rules.authenticatedAfter) : recent,
          timeText(validation, "auth_time"_L1) },
        { "id_token.session_expiry",
          "a number of seconds later than iat, "_L1 + claimText(validation, "iat"_L1)
                  + ", and less than 10^10"_L1,
          claimText(validation, "session_expiry"_L1) },
        { "id_token.org_id", rules.organization, claimText(validation, "org_id"_L1) },
        { "id_token.org_name", rules.organization, claimText(validation, "org_name"_L1) },
        { "id_token.acr", "one of "_L1 + rules.acrValues.join(u' '),
          claimText(validation, "acr"_L1) },
    };
    for (const auto &value : values) {
        if (qstrcmp(value.detail, detail) == 0) {
            return valueError(Auth0::ErrorCode::IdTokenInvalid, QString::fromLatin1(detail),
                              value.expected, value.found);
        }
    }
    return invalidIdToken(detail);
}

// The claims of a JWT with a valid signature.
template<std::size_t Count>
Result<QJsonObject> verifiedClaims(const QByteArray &token, const JsonWebKeySet &keys,
                                   const IdTokenRules &rules,
                                   const Rule<Validation> (&rulesForClaims)[Count])
{
    const auto jws = JsonWebSignature::parse(token, rules.algorithms);
    if (!jws)
        return jws.error();
    if (const char *detail = firstBroken(kindRules, *jws))
        return invalidIdToken(detail);

    const auto key = keys.select(jws->keyId, jws->algorithm);
    if (!key)
        return key.error();
    if (!jws->verify(*key))
        return invalidIdToken("id_token.signature");

    const auto claims = parseStrictObject(jws->payload);
    if (!claims)
        return invalidIdToken("id_token.payload");
    const QDateTime now = rules.now.isValid() ? rules.now : QDateTime::currentDateTimeUtc();
    const Validation validation { *claims, jws->algorithm, rules,
                                  double(now.toMSecsSinceEpoch()) / 1000.0 };
    if (const char *detail = firstBroken(rulesForClaims, validation))
        return brokenClaim(validation, detail);
    return *claims;
}

} // namespace

Result<QJsonObject> verifyIdToken(const QByteArray &token, const JsonWebKeySet &keys,
                                  const IdTokenRules &rules)
{
    return verifiedClaims(token, keys, rules, claimRules);
}

Result<QJsonObject> verifyUserinfo(const QByteArray &token, const JsonWebKeySet &keys,
                                   const IdTokenRules &rules)
{
    return verifiedClaims(token, keys, rules, userinfoRules);
}

bool isSubject(const QString &sub)
{
    return !sub.isEmpty() && sub.size() <= 255 && std::all_of(sub.begin(), sub.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f;
    });
}

std::optional<double> numericDate(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds >= 0 && seconds <= 9007199254740992.0)) // 2^53
        return std::nullopt;
    return seconds;
}

QDateTime sessionExpiry(const QJsonObject &claims)
{
    const QJsonValue claim = claims["session_expiry"_L1];
    return claim.isDouble()
            ? QDateTime::fromMSecsSinceEpoch(qint64(claim.toDouble() * 1000)).toUTC()
            : QDateTime();
}

} // namespace Auth0Qt
