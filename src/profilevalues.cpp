// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profilevalues.h"

#include "initials.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>

#include <cmath>
#include <limits>
#include <optional>

namespace Auth0Qt {

namespace {

using namespace Qt::StringLiterals;

// Claims about the token or the session and not about the person (OpenID Connect Core section 2,
// RFC 7519 section 4.1), and those that decide who somebody is. Only the verified ID token is
// believed where it has them, and no namespaced claim ever takes their place.
const QSet<QString> &protectedClaims()
{
    static const QSet<QString> names { u"iss"_s,    u"sub"_s,     u"aud"_s,       u"exp"_s,
                                       u"iat"_s,    u"nbf"_s,     u"jti"_s,       u"nonce"_s,
                                       u"azp"_s,    u"sid"_s,     u"auth_time"_s, u"acr"_s,
                                       u"amr"_s,    u"at_hash"_s, u"c_hash"_s,    u"s_hash"_s,
                                       u"org_id"_s, u"org_name"_s };
    return names;
}

// Fields of an Auth0 user that are no OpenID Connect claims. An application that sends them must
// put them into a namespace, and their names are unmistakable; so they are found even when the
// namespace was not configured.
const QSet<QString> &auth0Claims()
{
    static const QSet<QString> names {
        u"user_id"_s,       u"username"_s, u"identities"_s,     u"app_metadata"_s,
        u"user_metadata"_s, u"blocked"_s,  u"phone_verified"_s, u"multifactor"_s,
        u"created_at"_s,    u"last_ip"_s,  u"last_login"_s,     u"last_password_reset"_s,
        u"logins_count"_s,
    };
    return names;
}

bool hasValue(const QJsonObject &claims, const QString &name)
{
    const QJsonValue value = claims.value(name);
    return !value.isNull() && !value.isUndefined();
}

// The tokens of other identity providers, which Auth0 can put beside an identity, are none of a
// profile's business.
QJsonValue withoutTokens(const QJsonValue &identities)
{
    if (!identities.isArray())
        return identities;
    QJsonArray list = identities.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            continue;
        QJsonObject identity = list.at(i).toObject();
        identity.remove("access_token"_L1);
        identity.remove("access_token_secret"_L1);
        identity.remove("refresh_token"_L1);
        list.replace(i, identity);
    }
    return list;
}

struct MergedClaims
{
    QJsonObject claims;
    QHash<QString, ClaimSource> sources;

    void take(const QString &name, const QJsonValue &value, ClaimSource source)
    {
        const bool identities = name == "identities"_L1 || name.endsWith("/identities"_L1);
        claims.insert(name, identities ? withoutTokens(value) : value);
        sources.insert(name, source);
    }
};

// Where both sources have a value, userinfo's is taken: it is what the server knows now, while an
// ID token tells what was so when it was issued. A null is no value. Userinfo about somebody else
// is not used at all (OpenID Connect Core section 5.3.2).
MergedClaims merge(const QJsonObject &idToken, const QJsonObject &userinfo)
{
    MergedClaims merged;
    for (auto it = idToken.begin(); it != idToken.end(); ++it)
        merged.take(it.key(), it.value(), ClaimSource::IdToken);

    const QString sub = "sub"_L1;
    if (hasValue(idToken, sub) && hasValue(userinfo, sub)
        && idToken.value(sub) != userinfo.value(sub))
        return merged;
    for (auto it = userinfo.begin(); it != userinfo.end(); ++it) {
        const bool known = hasValue(idToken, it.key());
        if (!known || (!it.value().isNull() && !protectedClaims().contains(it.key())))
            merged.take(it.key(), it.value(), ClaimSource::Userinfo);
    }
    return merged;
}

// "https://acme.com/user_metadata" in the namespace "https://acme.com/" or "https://acme.com" is
// "user_metadata".
QString withoutNamespace(const QString &claim, const QString &claimsNamespace)
{
    if (!claim.startsWith(claimsNamespace))
        return {};
    QString name = claim.mid(claimsNamespace.size());
    if (!claimsNamespace.endsWith(u'/') && name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

QString guessedName(const QString &claim)
{
    const QUrl url(claim, QUrl::StrictMode);
    if ((url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        return {};
    const QString name = claim.mid(claim.lastIndexOf(u'/') + 1);
    return auth0Claims().contains(name) ? name : QString();
}

// Plain names of the claims that stand in a namespace. Without a configured namespace, two claims
// that would both fit are none: a guess must not choose.
QHash<QString, QString> namespacedClaims(const QJsonObject &claims, const QString &claimsNamespace)
{
    QHash<QString, QString> found;
    QSet<QString> ambiguous;
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        const QString name = claimsNamespace.isEmpty()
                ? guessedName(it.key())
                : withoutNamespace(it.key(), claimsNamespace);
        if (name.isEmpty() || it.value().isNull() || protectedClaims().contains(name))
            continue;
        if (found.contains(name))
            ambiguous.insert(name);
        found.insert(name, it.key());
    }
    for (const QString &name : std::as_const(ambiguous))
        found.remove(name);
    return found;
}

QString toText(const QJsonValue &value)
{
    return value.toString();
}

// Some identity providers send booleans as text.
bool toBool(const QJsonValue &value)
{
    return value.toBool() || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

int toCount(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool fits = number >= 0 && number <= std::numeric_limits<int>::max();
    return fits && std::floor(number) == number ? int(number) : -1;
}

// A picture is loaded and a link is opened by whoever binds to it; so only the web's schemes.
QUrl toUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::TolerantMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

QDateTime fromEpoch(double seconds)
{
    constexpr double endOfYear9999 = 253402300799;
    if (!(std::abs(seconds) <= endOfYear9999))
        return {};
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000), QTimeZone::utc()).toUTC();
}

// ISO 8601 as Auth0 writes it, or seconds since 1970 as OpenID Connect does.
QDateTime toTime(const QJsonValue &value)
{
    if (value.isDouble())
        return fromEpoch(value.toDouble());
    QString text = value.toString().trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return fromEpoch(number);

    const qsizetype timeStart = text.indexOf(u'T');
    if (timeStart < 0)
        text += "T00:00:00Z"_L1;
    // Read as UTC, and not as the machine's time, when it does not say: there are hours that the
    // machine's time does not have.
    const QStringView time = QStringView(text).mid(qMax<qsizetype>(timeStart, 0));
    if (!text.endsWith(u'Z') && !time.contains(u'+') && !time.contains(u'-'))
        text += u'Z';
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QVariantMap toMap(const QJsonValue &value)
{
    return value.toObject().toVariantMap();
}

QStringList toTexts(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString() };
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list) {
        if (item.isString())
            texts.append(item.toString());
    }
    return texts;
}

QList<Auth0Identity> toIdentities(const QJsonValue &value)
{
    QList<Auth0Identity> identities;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list) {
        if (item.isObject())
            identities.append(Auth0Identity(item.toObject().toVariantMap()));
    }
    return identities;
}

QString displayNameOf(const ProfileValues &values)
{
    const QString candidates[] = { values.name,     values.nickname, values.preferredUsername,
                                   values.username, values.email,    values.phoneNumber };
    for (const QString &candidate : candidates) {
        if (!candidate.trimmed().isEmpty())
            return candidate;
    }
    return values.sub;
}

} // namespace

QString ProfileValues::resolved(const QString &claim) const
{
    const auto it = claims.constFind(claim);
    const bool plain = it != claims.cend() && !it->isNull();
    return plain ? claim : namespaced.value(claim, claim);
}

ProfileValues profileValues(const QJsonObject &idTokenClaims, const QJsonObject &userinfoClaims,
                            const QString &claimsNamespace, const ClaimsMapper &mapper)
{
    MergedClaims merged = merge(idTokenClaims, userinfoClaims);
    merged.claims = mappedClaims(merged.claims, mapper);
    ProfileValues v;
    v.claims = merged.claims.toVariantMap();
    v.sources = merged.sources;
    v.namespaced = namespacedClaims(merged.claims, claimsNamespace);
    const auto read = [&](const char *name) {
        return merged.claims.value(v.resolved(QString::fromLatin1(name)));
    };

    v.sub = toText(read("sub"));
    v.name = toText(read("name"));
    v.givenName = toText(read("given_name"));
    v.familyName = toText(read("family_name"));
    v.middleName = toText(read("middle_name"));
    v.nickname = toText(read("nickname"));
    v.preferredUsername = toText(read("preferred_username"));
    v.profileUrl = toUrl(read("profile"));
    v.picture = toUrl(read("picture"));
    v.website = toUrl(read("website"));
    v.email = toText(read("email"));
    v.emailVerified = toBool(read("email_verified"));
    v.gender = toText(read("gender"));
    v.birthdate = toText(read("birthdate"));
    v.zoneinfo = toText(read("zoneinfo"));
    v.locale = toText(read("locale"));
    v.phoneNumber = toText(read("phone_number"));
    const QJsonValue phoneVerified = read("phone_verified"); // Auth0's name, then OpenID's
    v.phoneVerified = toBool(phoneVerified.isNull() || phoneVerified.isUndefined()
                                     ? read("phone_number_verified")
                                     : phoneVerified);
    v.address = toMap(read("address"));
    v.updatedAt = toTime(read("updated_at"));

    v.userId = toText(read("user_id"));
    v.username = toText(read("username"));
    v.identities = toIdentities(read("identities"));
    v.appMetadata = toMap(read("app_metadata"));
    v.userMetadata = toMap(read("user_metadata"));
    v.blocked = toBool(read("blocked"));
    v.multifactor = toTexts(read("multifactor"));
    v.createdAt = toTime(read("created_at"));
    v.lastIp = toText(read("last_ip"));
    v.lastLogin = toTime(read("last_login"));
    v.lastPasswordReset = toTime(read("last_password_reset"));
    v.loginsCount = toCount(read("logins_count"));
    v.organizationId = toText(read("org_id"));
    v.organizationName = toText(read("org_name"));

    v.displayName = displayNameOf(v);
    v.initials = initialsOf(v.displayName);
    return v;
}

bool isProtectedClaim(const QString &name)
{
    return protectedClaims().contains(name);
}

} // namespace Auth0Qt
