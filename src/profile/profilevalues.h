// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0identity.h"
#include "profile/claimsmapper.h"
#include "profile/profileclaims.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The values of the properties of Auth0Profile.
struct ProfileValues
{
    QString sub;
    QString name;
    QString givenName;
    QString familyName;
    QString middleName;
    QString nickname;
    QString preferredUsername;
    QUrl profileUrl;
    QUrl picture;
    QUrl website;
    QString email;
    bool emailVerified = false;
    QString gender;
    QString birthdate;
    QString zoneinfo;
    QString locale;
    QString phoneNumber;
    bool phoneVerified = false;
    QVariantMap address;
    QDateTime updatedAt;

    QString userId;
    QString username;
    QList<Auth0Identity> identities;
    QVariantMap appMetadata;
    QVariantMap userMetadata;
    bool blocked = false;
    QStringList multifactor;
    QDateTime createdAt;
    QString lastIp;
    QDateTime lastLogin;
    QDateTime lastPasswordReset;
    int loginsCount = -1;
    QString organizationId;
    QString organizationName;
    QStringList permissions;
    QStringList roles;

    QString displayName;
    QString initials;
    QVariantMap claims;
    // The full names in claims by plain names, for the claims in a namespace.
    QHash<QString, QString> namespaced;
    QHash<QString, ClaimOrigin> origins; // for each name in claims

    // The name in claims from which a claim is read: its own, or that in a namespace.
    QString resolved(const QString &claim) const;
};

ProfileValues profileValues(const ProfileClaims &claims, const ClaimsMapper &mapper = {});

} // namespace Auth0Qt
