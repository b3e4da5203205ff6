// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/profileclaims.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>
#include <QtCore/qurl.h>

#include <algorithm>
#include <array>

namespace Auth0Qt {

namespace {

using namespace Qt::StringLiterals;

// Claims about the token or the session (OpenID Connect Core section 2, RFC 7519 section 4.1), and
// those that identify the user and the organization. They are taken from the verified ID token and
// never from a namespace.
const QSet<QString> &protectedClaims()
{
    static const QSet<QString> names { u"iss"_s,    u"sub"_s,     u"aud"_s,       u"exp"_s,
                                       u"iat"_s,    u"nbf"_s,     u"jti"_s,       u"nonce"_s,
                                       u"azp"_s,    u"sid"_s,     u"auth_time"_s, u"acr"_s,
                                       u"amr"_s,    u"at_hash"_s, u"c_hash"_s,    u"s_hash"_s,
                                       u"org_id"_s, u"org_name"_s };
    return names;
}

// Fields of an Auth0 user that are not OpenID Connect claims. Tokens have them in a namespace. They
// are found even if no namespace is configured, since their names are unambiguous.
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

// Userinfo or a record of another user is not used (OpenID Connect Core section 5.3.2).
bool isOfSameUser(const QJsonObject &idToken, const QJsonObject &other, QLatin1StringView name)
{
    const QJsonValue sub = idToken.value("sub"_L1);
    const QJsonValue id = other.value(name);
    return sub.isUndefined() || sub.isNull() || id.isUndefined() || id.isNull() || sub == id;
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

// A value under its plain name would hide another one in the namespace, which this later source has
// changed.
void removeOvertaken(MergedClaims &merged, const QJsonObject &later, const QString &claimsNamespace)
{
    const auto names = namespacedClaims(merged.claims, claimsNamespace);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const bool hasBoth = hasValue(merged.claims, it.key()) && hasValue(later, it.value());
        const bool differ = merged.claims.value(it.key()) != later.value(it.value());
        if (!hasBoth || !differ || hasValue(later, it.key()))
            continue;
        merged.claims.remove(it.key());
        merged.origins.remove(it.key());
    }
}

} // namespace

bool isProtectedClaim(const QString &name)
{
    return protectedClaims().contains(name);
}

MergedClaims mergedClaims(const ProfileClaims &all)
{
    struct Source
    {
        const SourceClaims *answer;
        Auth0::ProfileSource source;
    };
    // In the order of the requests, which decides between equal times.
    std::array<Source, 3> sources { {
            { &all.idToken, Auth0::ProfileSource::IdToken },
            { &all.userinfo, Auth0::ProfileSource::Userinfo },
            { &all.userRecord, Auth0::ProfileSource::ManagementApi },
    } };
    // An invalid time, of a record that an earlier version stored, is the oldest.
    std::stable_sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) {
        return a.answer->changedAt.toMSecsSinceEpoch() < b.answer->changedAt.toMSecsSinceEpoch();
    });

    const QJsonObject &idToken = all.idToken.claims;
    const bool useUserinfo = isOfSameUser(idToken, all.userinfo.claims, "sub"_L1);
    const bool useRecord = isOfSameUser(idToken, all.userRecord.claims, "user_id"_L1);
    MergedClaims merged;
    for (const auto &[answer, source] : sources) {
        if ((answer == &all.userinfo && !useUserinfo) || (answer == &all.userRecord && !useRecord))
            continue;
        const QJsonObject claims = withoutForeignTokens(answer->claims);
        for (auto it = claims.begin(); it != claims.end(); ++it) {
            // Null does not replace a value.
            const bool known = hasValue(merged.claims, it.key());
            const bool isIdTokens = isProtectedClaim(it.key())
                    && source != Auth0::ProfileSource::IdToken;
            if ((known && it.value().isNull()) || isIdTokens)
                continue;
            merged.claims.insert(it.key(), it.value());
            merged.origins.insert(it.key(), { source, answer->receivedAt });
        }
        removeOvertaken(merged, claims, all.claimsNamespace);
    }

    for (const QJsonObject &change : all.changes) {
        const QString metadata = u"user_metadata"_s;
        if (change.contains(metadata) && !hasValue(merged.claims, metadata)) {
            const auto names = namespacedClaims(merged.claims, all.claimsNamespace);
            merged.claims.insert(metadata, merged.claims.value(names.value(metadata)).toObject());
        }
        merged.claims = withChange(merged.claims, change);
        const QStringList names = change.keys();
        for (const QString &name : names)
            merged.origins.insert(name, { Auth0::ProfileSource::LocalChange, {} });
    }
    return merged;
}

QJsonObject userClaims(QJsonObject claims)
{
    for (const QString &name : protectedClaims())
        claims.remove(name);
    return claims;
}

bool isJson(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        return std::all_of(map.cbegin(), map.cend(), isJson);
    }
    if (value.typeId() == QMetaType::QVariantList) {
        const QVariantList list = value.toList();
        return std::all_of(list.cbegin(), list.cend(), isJson);
    }
    const bool isNull = !value.isValid() || value.typeId() == QMetaType::Nullptr;
    return isNull || !QJsonValue::fromVariant(value).isNull();
}

QJsonObject withChange(QJsonObject user, const QJsonObject &change)
{
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it.key() != "user_metadata"_L1 || !it.value().isObject()) {
            user.insert(it.key(), it.value());
            continue;
        }
        QJsonObject metadata = user.value(it.key()).toObject();
        const QJsonObject changes = it.value().toObject();
        for (auto entry = changes.begin(); entry != changes.end(); ++entry) {
            if (entry.value().isNull())
                metadata.remove(entry.key());
            else
                metadata.insert(entry.key(), entry.value());
        }
        user.insert(it.key(), metadata);
    }
    return user;
}

QJsonObject withoutForeignTokens(QJsonObject user)
{
    const QStringList names = user.keys();
    for (const QString &name : names) {
        const QJsonValue value = user.value(name);
        if (!value.isArray() || (name != "identities"_L1 && !name.endsWith("/identities"_L1)))
            continue;
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list.at(i).isObject())
                continue;
            QJsonObject identity = list.at(i).toObject();
            identity.remove("access_token"_L1);
            identity.remove("access_token_secret"_L1);
            identity.remove("refresh_token"_L1);
            list.replace(i, identity);
        }
        user.insert(name, list);
    }
    return user;
}

// Without a configured namespace, a name that is in several namespaces is ambiguous and ignored.
QHash<QString, QString> namespacedClaims(const QJsonObject &claims, const QString &claimsNamespace)
{
    QHash<QString, QString> found;
    QSet<QString> ambiguous;
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        const QString name = claimsNamespace.isEmpty()
                ? guessedName(it.key())
                : withoutNamespace(it.key(), claimsNamespace);
        if (name.isEmpty() || it.value().isNull() || isProtectedClaim(name))
            continue;
        if (found.contains(name))
            ambiguous.insert(name);
        found.insert(name, it.key());
    }
    for (const QString &name : std::as_const(ambiguous))
        found.remove(name);
    return found;
}

} // namespace Auth0Qt
