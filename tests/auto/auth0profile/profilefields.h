// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0identity.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>

namespace Auth0QtTest {

using namespace Qt::StringLiterals;

// A property of Auth0Profile and a claim that it is read from.
struct ProfileField
{
    const char *property;
    const char *claim;
    const char *scope; // of the login that has it in the ID token and in userinfo; else a namespace
    bool isInRecord; // of Auth0's Management API
    const char *meaning; // for docs/profile.md
    QMetaType type;
    QJsonValue json; // as Auth0 sends it
    QVariant value; // as the property tells it
    QVariant empty;
};

inline QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
}

inline QJsonObject fullIdentity()
{
    return { { u"connection"_s, u"google-oauth2"_s },
             { u"isSocial"_s, true },
             { u"provider"_s, u"google-oauth2"_s },
             { u"user_id"_s, u"103547991597142817347"_s },
             { u"profileData"_s, QJsonObject { { u"name"_s, u"Alice"_s } } } };
}

// Auth.js's Auth0Profile, field by field.
inline QList<ProfileField> authJsFields()
{
    const QMetaType text = QMetaType::fromType<QString>();
    const QMetaType flag = QMetaType::fromType<bool>();
    const QMetaType time = QMetaType::fromType<QDateTime>();
    const QMetaType map = QMetaType::fromType<QVariantMap>();
    const QJsonObject metadata { { u"theme"_s, u"dark"_s }, { u"deep"_s, QJsonArray { 1, 2 } } };
    const QList<Auth0Identity> identities { Auth0Identity(fullIdentity().toVariantMap()) };
    const QVariant noText = QString();
    const QVariant noTime = QDateTime();
    const QVariant noMap = QVariantMap();
    return {
        { "sub", "sub", "openid", false, "The user at this tenant. Empty: nobody is signed in",
          text, u"auth0|5f7c8ec7"_s, u"auth0|5f7c8ec7"_s, noText },
        { "userId", "user_id", "", true, "Auth0's id of the user, equal to `sub`", text,
          u"auth0|5f7c8ec7"_s, u"auth0|5f7c8ec7"_s, noText },
        { "username", "username", "", true,
          "Name to sign in with, in a database connection that has them", text, u"alice"_s,
          u"alice"_s, noText },
        { "name", "name", "profile", true,
          "Full name. Auth0 puts the e-mail address here for users who gave none", text,
          u"Alice Archer"_s, u"Alice Archer"_s, noText },
        { "nickname", "nickname", "profile", true, "Casual name", text, u"ali"_s, u"ali"_s,
          noText },
        { "givenName", "given_name", "profile", true, "Given names", text, u"Alice"_s, u"Alice"_s,
          noText },
        { "familyName", "family_name", "profile", true, "Family names", text, u"Archer"_s,
          u"Archer"_s, noText },
        { "email", "email", "email", true, "E-mail address; not a unique identifier", text,
          u"alice@example.com"_s, u"alice@example.com"_s, noText },
        { "emailVerified", "email_verified", "email", true,
          "Whether the address was proven to be the user's", flag, true, true, false },
        { "phoneNumber", "phone_number", "phone", true, "Telephone number", text, u"+15551234567"_s,
          u"+15551234567"_s, noText },
        { "phoneVerified", "phone_verified", "", true,
          "Whether the number was proven to be the user's, by Auth0's name", flag, true, true,
          false },
        { "picture", "picture", "profile", true, "Picture, http and https only",
          QMetaType::fromType<QUrl>(), u"https://cdn.example/a.png"_s,
          QUrl(u"https://cdn.example/a.png"_s), QUrl() },
        { "identities", "identities", "", true,
          "The accounts that are linked to the user; `Auth0IdentityModel` lists them",
          QMetaType::fromType<QList<Auth0Identity>>(), QJsonArray { fullIdentity() },
          QVariant::fromValue(identities), QVariant::fromValue(QList<Auth0Identity>()) },
        { "appMetadata", "app_metadata", "", true, "What applications keep about the user", map,
          metadata, metadata.toVariantMap(), noMap },
        { "userMetadata", "user_metadata", "", true,
          "What the user may change: `updateUserMetadata()`", map, metadata,
          metadata.toVariantMap(), noMap },
        { "blocked", "blocked", "", true, "Whether an administrator has blocked the user", flag,
          true, true, false },
        { "multifactor", "multifactor", "", true, "The factors that are enrolled",
          QMetaType::fromType<QStringList>(), QJsonArray { u"guardian"_s, u"duo"_s },
          QStringList { u"guardian"_s, u"duo"_s }, QStringList() },
        { "createdAt", "created_at", "", true, "When the user was created, UTC", time,
          u"2020-10-06T15:38:31.123Z"_s, utc("2020-10-06T15:38:31.123Z"), noTime },
        { "updatedAt", "updated_at", "profile", true, "When these data last changed, UTC", time,
          u"2024-02-29T23:59:59.000Z"_s, utc("2024-02-29T23:59:59.000Z"), noTime },
        { "lastIp", "last_ip", "", true, "Address of the last login", text, u"2001:db8::1"_s,
          u"2001:db8::1"_s, noText },
        { "lastLogin", "last_login", "", true, "Time of the last login, UTC", time,
          u"2024-01-01T00:00:00.5Z"_s, utc("2024-01-01T00:00:00.500Z"), noTime },
        { "lastPasswordReset", "last_password_reset", "", true,
          "When the password was last reset, UTC", time, u"2023-05-05T05:05:05.005Z"_s,
          utc("2023-05-05T05:05:05.005Z"), noTime },
        { "loginsCount", "logins_count", "", true,
          "How often the user has logged in; -1 if unknown", QMetaType::fromType<int>(), 42, 42,
          -1 },
    };
}

// The other standard claims (OpenID Connect Core section 5.1) and the organization.
inline QList<ProfileField> otherFields()
{
    const QMetaType text = QMetaType::fromType<QString>();
    const QMetaType url = QMetaType::fromType<QUrl>();
    const QVariant noText = QString();
    const QJsonObject address { { u"country"_s, u"PT"_s } };
    return {
        { "middleName", "middle_name", "profile", false, "Middle names", text, u"B."_s, u"B."_s,
          noText },
        { "preferredUsername", "preferred_username", "profile", false,
          "What the user wants to be called; not unique", text, u"al"_s, u"al"_s, noText },
        { "profileUrl", "profile", "profile", false, "Page about the user, http and https only",
          url, u"https://a.example/"_s, QUrl(u"https://a.example/"_s), QUrl() },
        { "website", "website", "profile", false, "The user's own page, http and https only", url,
          u"http://a.example/x"_s, QUrl(u"http://a.example/x"_s), QUrl() },
        { "gender", "gender", "profile", false, "Gender in the user's own words", text, u"female"_s,
          u"female"_s, noText },
        { "birthdate", "birthdate", "profile", false,
          "`YYYY-MM-DD`, `YYYY`, or `0000-MM-DD` without the year", text, u"0000-12-31"_s,
          u"0000-12-31"_s, noText },
        { "zoneinfo", "zoneinfo", "profile", false, "Time zone; `timeZone()` in C++", text,
          u"Europe/Lisbon"_s, u"Europe/Lisbon"_s, noText },
        { "locale", "locale", "profile", false, "Language tag; `localeValue()` in C++", text,
          u"pt-BR"_s, u"pt-BR"_s, noText },
        { "phoneVerified", "phone_number_verified", "phone", false,
          "The same by OpenID Connect's name, used when the other is not there",
          QMetaType::fromType<bool>(), true, true, false },
        { "address", "address", "address", false, "Postal address",
          QMetaType::fromType<QVariantMap>(), address, address.toVariantMap(), QVariantMap() },
        { "organizationId", "org_id", "openid", false, "The organization that the session is of",
          text, u"org_1"_s, u"org_1"_s, noText },
        { "organizationName", "org_name", "openid", false, "The organization's name, in lower case",
          text, u"acme"_s, u"acme"_s, noText },
        { "permissions", "permissions", "", false, "What the user may do, by `permissionsClaim`",
          QMetaType::fromType<QStringList>(), QJsonArray { u"read:things"_s, u"write:things"_s },
          QStringList { u"read:things"_s, u"write:things"_s }, QStringList() },
        { "roles", "roles", "", false, "The user's roles, by `rolesClaim`",
          QMetaType::fromType<QStringList>(), QJsonArray { u"admin"_s }, QStringList { u"admin"_s },
          QStringList() },
    };
}

} // namespace Auth0QtTest
