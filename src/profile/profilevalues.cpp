// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/profilevalues.h"

#include "profile/initials.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qtimezone.h>

#include <cmath>
#include <limits>
#include <optional>

namespace Auth0Qt {

namespace {

using namespace Qt::StringLiterals;

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

// Applications load a picture and open a link without a check: only http and https are safe.
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
    // A time without a zone is read as UTC. Local time has hours that do not exist.
    const QStringView time = QStringView(text).mid(qMax<qsizetype>(timeStart, 0));
    if (!text.endsWith(u'Z') && !time.contains(u'+') && !time.contains(u'-'))
        text += u'Z';
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QVariantMap toMap(const QJsonValue &value)
{
    return value.toObject().toVariantMap();
}

// A claim by its name, or by a path: Keycloak has roles in "realm_access.roles".
QJsonValue at(const QJsonObject &claims, const QString &name)
{
    const QJsonValue value = claims.value(name);
    const qsizetype dot = name.indexOf(u'.');
    if ((!value.isUndefined() && !value.isNull()) || dot < 0)
        return value;
    return at(claims.value(name.left(dot)).toObject(), name.mid(dot + 1));
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

ProfileValues profileValues(const ProfileClaims &claims, const ClaimsMapper &mapper)
{
    MergedClaims merged = mergedClaims(claims);
    merged.claims = mappedClaims(merged.claims, mapper);
    ProfileValues v;
    v.claims = merged.claims.toVariantMap();
    v.origins = merged.origins;
    v.namespaced = namespacedClaims(merged.claims, claims.claimsNamespace);
    const auto read = [&](const char *name) {
        return merged.claims.value(v.resolved(QString::fromLatin1(name)));
    };

    // The first name of a path can be in the namespace, too.
    const auto readPath = [&](const QString &name) {
        const QJsonValue value = at(merged.claims, v.resolved(name));
        const qsizetype dot = name.indexOf(u'.');
        if (!value.isUndefined() || dot < 0)
            return value;
        return at(merged.claims.value(v.resolved(name.left(dot))).toObject(), name.mid(dot + 1));
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
    const QJsonValue phoneVerified = read(
            "phone_verified"); // the name of Auth0, then of OpenID Connect
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
    v.permissions = toTexts(readPath(claims.permissionsClaim));
    v.roles = toTexts(readPath(claims.rolesClaim));

    v.displayName = displayNameOf(v);
    v.initials = initialsOf(v.displayName);
    return v;
}

} // namespace Auth0Qt
