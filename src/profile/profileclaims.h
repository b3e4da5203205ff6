// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"
#include "profile/sourceclaims.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qvariant.h>

namespace Auth0Qt {

// The claims of all sources, not merged. A source without claims was not requested.
struct ProfileClaims
{
    SourceClaims idToken;
    SourceClaims userinfo;
    SourceClaims userRecord; // of the Management API
    // The user's changes that the server has not confirmed yet, oldest first.
    QList<QJsonObject> changes;
    QString claimsNamespace;
    QString permissionsClaim = QStringLiteral("permissions");
    QString rolesClaim = QStringLiteral("roles");
};

struct ClaimOrigin
{
    Auth0::ProfileSource source = Auth0::ProfileSource::NoSource;
    QDateTime at;
};

struct MergedClaims
{
    QJsonObject claims;
    QHash<QString, ClaimOrigin> origins; // for each name in claims
};

// Each claim has the value of the source that changed last among those that have one. With the
// source that was received last, a claim with two values would alternate with each refresh.
// Protected claims are those of the verified ID token, and no other source supplies them.
MergedClaims mergedClaims(const ProfileClaims &claims);

// The user after the server has accepted this change: user_metadata is merged key by key, and null
// removes a key; each other member is replaced.
QJsonObject withChange(QJsonObject user, const QJsonObject &change);

// Removes the tokens of identity providers, which Auth0 can add to an identity. Neither the profile
// nor the store keeps them.
QJsonObject withoutForeignTokens(QJsonObject user);

// The claims about the user, without those about the token.
QJsonObject userClaims(QJsonObject claims);

// Whether the value can be converted to JSON. An invalid QVariant and nullptr are null.
bool isJson(const QVariant &value);

bool isProtectedClaim(const QString &name);

// Maps plain names to the full names of the claims in a namespace.
QHash<QString, QString> namespacedClaims(const QJsonObject &claims, const QString &claimsNamespace);

} // namespace Auth0Qt
