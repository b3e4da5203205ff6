// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qvariant.h>

namespace Auth0Qt {

// What one source has told of the user, whole: when it reached us, and when it was last something
// else than before (UTC; invalid: not known).
struct SourceClaims
{
    QJsonObject claims;
    QDateTime at;
    QDateTime newsAt;
};

// All that is known of the user, before anything is made of it. A source without claims has not
// been asked.
struct ProfileClaims
{
    SourceClaims idToken;
    SourceClaims userinfo;
    SourceClaims userRecord; // of the Management API
    // Changes that the user has made and the server has not confirmed yet, oldest first.
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

// For each claim the value of the source that had news last of those that have one; not simply of
// the last that was asked, else a value that two of them see differently would go back and forth
// with every refresh. Who somebody is, is the verified ID token's to say.
MergedClaims mergedClaims(const ProfileClaims &claims);

// What the server makes of a user when it is sent this change: user_metadata is merged key by key,
// and null takes a key away; every other member replaces what was there.
QJsonObject withChange(QJsonObject user, const QJsonObject &change);

// Without the tokens of other identity providers, which Auth0 can put beside an identity: they are
// none of a profile's business, nor of a store's.
QJsonObject withoutForeignTokens(QJsonObject user);

// Whether a source now says something else of the user than before.
bool tellsNews(const QJsonObject &now, const QJsonObject &before);

// Whether JSON can say all of it; a null says that there is no value.
bool isJson(const QVariant &value);

bool isProtectedClaim(const QString &name);

// The names in claims of those that stand in a namespace, by their plain names.
QHash<QString, QString> namespacedClaims(const QJsonObject &claims, const QString &claimsNamespace);

} // namespace Auth0Qt
