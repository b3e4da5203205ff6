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

// What kind of JWS it is (RFC 8725 section 3.11). Without typ it is an ID token like any other.

bool isOfType(const QJsonValue &value, QLatin1StringView type)
{
    // RFC 7515 section 4.1.9: "application/" may be left out, upper and lower case are the same.
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
    const QJsonValue typ = jws.header.value("typ"_L1);
    return typ.isUndefined() || isOfType(typ, "JWT"_L1);
}

bool isNotNested(const JsonWebSignature &jws)
{
    const QJsonValue cty = jws.header.value("cty"_L1);
    return cty.isUndefined() || (cty.isString() && !isOfType(cty, "JWT"_L1));
}

constexpr Rule<JsonWebSignature> kindRules[] = {
    { "id_token.format", hasPayload },
    { "id_token.type", isNoOtherKindOfToken },
    { "id_token.type", isNotNested },
};

// What the token claims, the signature being right.

struct Evidence
{
    const QJsonObject &claims;
    const QString &algorithm;
    const IdTokenRules &rules;
    double now; // seconds since the epoch

    QJsonValue claim(QLatin1StringView name) const { return claims.value(name); }
    QString text(QLatin1StringView name) const { return claim(name).toString(); }
    double leeway() const { return double(rules.leeway.count()); }
};

// NumericDate (RFC 7519 section 2). Checked for range before anybody calculates with it.
std::optional<double> time(const Evidence &evidence, QLatin1StringView name)
{
    const QJsonValue value = evidence.claim(name);
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds >= 0 && seconds <= 9007199254740992.0)) // 2^53
        return std::nullopt;
    return seconds;
}

// A string or an array of strings (RFC 7519 section 4.1.3); empty for anything else.
QStringList audiences(const Evidence &evidence)
{
    const QJsonValue aud = evidence.claim("aud"_L1);
    const QJsonArray list = aud.isString() ? QJsonArray { aud } : aud.toArray();
    QStringList names;
    for (const QJsonValue &name : list) {
        if (!name.isString())
            return {};
        names.append(name.toString());
    }
    return names;
}

bool isFromIssuer(const Evidence &evidence)
{
    const QString &issuer = evidence.rules.issuer;
    return !issuer.isEmpty() && evidence.text("iss"_L1) == issuer;
}

bool namesSubject(const Evidence &evidence)
{
    const QString sub = evidence.text("sub"_L1);
    return !sub.isEmpty() && sub.size() <= 255
            && std::all_of(sub.begin(), sub.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isForClient(const Evidence &evidence)
{
    const QString &clientId = evidence.rules.clientId;
    return !clientId.isEmpty() && audiences(evidence).contains(clientId);
}

bool isIssuedToClient(const Evidence &evidence)
{
    if (evidence.claim("azp"_L1).isUndefined())
        return audiences(evidence).size() <= 1;
    return evidence.text("azp"_L1) == evidence.rules.clientId;
}

bool isNotExpired(const Evidence &evidence)
{
    const auto exp = time(evidence, "exp"_L1);
    return exp && evidence.now < *exp + evidence.leeway();
}

bool saysWhenIssued(const Evidence &evidence)
{
    return time(evidence, "iat"_L1).has_value();
}

bool isValidAlready(const Evidence &evidence)
{
    if (evidence.claim("nbf"_L1).isUndefined())
        return true;
    const auto nbf = time(evidence, "nbf"_L1);
    return nbf && evidence.now >= *nbf - evidence.leeway();
}

bool answersNonce(const Evidence &evidence)
{
    if (evidence.rules.nonce.isEmpty())
        return true;
    const QJsonValue nonce = evidence.claim("nonce"_L1);
    if (evidence.rules.fromRefresh && nonce.isUndefined())
        return true;
    return constantTimeEqual(nonce.toString().toUtf8(), evidence.rules.nonce);
}

bool isRecentEnough(const Evidence &evidence)
{
    if (!evidence.rules.maxAge)
        return true;
    const auto authTime = time(evidence, "auth_time"_L1);
    return authTime
            && evidence.now
            <= *authTime + double(evidence.rules.maxAge->count()) + evidence.leeway();
}

bool isOfOrganizationId(const Evidence &evidence)
{
    const QString organization = canonicalOrganization(evidence.rules.organization);
    return !isOrganizationId(organization) || isOfOrganization(evidence.claims, organization);
}

bool isOfOrganizationName(const Evidence &evidence)
{
    const QString organization = canonicalOrganization(evidence.rules.organization);
    return isOrganizationId(organization) || isOfOrganization(evidence.claims, organization);
}

bool isOfRequestedClass(const Evidence &evidence)
{
    const QStringList &acrValues = evidence.rules.acrValues;
    return acrValues.isEmpty() || acrValues.contains(evidence.text("acr"_L1));
}

// OpenID Connect Core section 3.1.3.8: the left half of the hash that the algorithm uses.
bool matchesAccessToken(const Evidence &evidence)
{
    const QJsonValue atHash = evidence.claim("at_hash"_L1);
    if (atHash.isUndefined() || evidence.rules.accessToken.isEmpty())
        return true;
    const SignatureAlgorithm *known = signatureAlgorithm(evidence.algorithm);
    if (!known)
        return false;
    const QByteArray hash = QCryptographicHash::hash(evidence.rules.accessToken.toUtf8(),
                                                     known->hash);
    return constantTimeEqual(atHash.toString().toUtf8(),
                             base64UrlEncode(hash.first(hash.size() / 2)));
}

bool isSameSubject(const Evidence &evidence)
{
    const QString &subject = evidence.rules.subject;
    return subject.isEmpty() || evidence.text("sub"_L1) == subject;
}

constexpr Rule<Evidence> claimRules[] = {
    { "id_token.iss", isFromIssuer },
    { "id_token.sub", namesSubject },
    { "id_token.aud", isForClient },
    { "id_token.azp", isIssuedToClient },
    { "id_token.exp", isNotExpired },
    { "id_token.iat", saysWhenIssued },
    { "id_token.nbf", isValidAlready },
    { "id_token.nonce", answersNonce },
    { "id_token.auth_time", isRecentEnough },
    { "id_token.org_id", isOfOrganizationId },
    { "id_token.org_name", isOfOrganizationName },
    { "id_token.acr", isOfRequestedClass },
    { "id_token.at_hash", matchesAccessToken },
    { "id_token.subject_changed", isSameSubject },
};

// A claim as it stands in the token.
QString claimText(const Evidence &evidence, QLatin1StringView name)
{
    const QJsonValue claim = evidence.claim(name);
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

QString timeText(const Evidence &evidence, QLatin1StringView name)
{
    const std::optional<double> seconds = time(evidence, name);
    return seconds ? isoTime(*seconds) : claimText(evidence, name);
}

// With the values that developers compare. The nonce and the hash of the access token are none of
// them, and neither are users.
Auth0Error brokenClaim(const Evidence &evidence, const char *detail)
{
    const IdTokenRules &rules = evidence.rules;
    const QString now = isoTime(evidence.now);
    const QString leeway = u" (leeway %1 s)"_s.arg(rules.leeway.count());
    const struct
    {
        const char *detail;
        QString expected;
        QString found;
    } values[] = {
        { "id_token.iss", rules.issuer, claimText(evidence, "iss"_L1) },
        { "id_token.aud", rules.clientId, claimText(evidence, "aud"_L1) },
        { "id_token.azp", rules.clientId, claimText(evidence, "azp"_L1) },
        { "id_token.exp", "later than "_L1 + now + leeway, timeText(evidence, "exp"_L1) },
        { "id_token.iat", u"a number"_s, claimText(evidence, "iat"_L1) },
        { "id_token.nbf", "not later than "_L1 + now + leeway, timeText(evidence, "nbf"_L1) },
        { "id_token.auth_time",
          u"at most %1 s before %2"_s.arg(rules.maxAge.value_or(0s).count()).arg(now) + leeway,
          timeText(evidence, "auth_time"_L1) },
        { "id_token.org_id", rules.organization, claimText(evidence, "org_id"_L1) },
        { "id_token.org_name", rules.organization, claimText(evidence, "org_name"_L1) },
        { "id_token.acr", "one of "_L1 + rules.acrValues.join(u' '),
          claimText(evidence, "acr"_L1) },
    };
    for (const auto &value : values) {
        if (qstrcmp(value.detail, detail) == 0) {
            return valueError(Auth0::ErrorCode::IdTokenInvalid, QString::fromLatin1(detail),
                              value.expected, value.found);
        }
    }
    return invalidIdToken(detail);
}

} // namespace

Result<QJsonObject> verifyIdToken(const QByteArray &token, const JsonWebKeySet &keys,
                                  const IdTokenRules &rules)
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
    const Evidence evidence { *claims, jws->algorithm, rules,
                              double(now.toMSecsSinceEpoch()) / 1000.0 };
    if (const char *detail = firstBroken(claimRules, evidence))
        return brokenClaim(evidence, detail);
    return *claims;
}

} // namespace Auth0Qt
