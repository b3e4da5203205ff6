// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// What the store keeps for one account: a JSON object of version 1.
struct CredentialRecord
{
    static constexpr int Version = 1;

    QString issuer;
    QString clientId;
    QString subject; // sub
    QString accessToken;
    QString refreshToken; // empty: the server gave none
    QString idToken;
    QString tokenType;
    QStringList scopes;
    QString audience;
    QString organization; // that was asked for, and is in the claims; canonical, empty: none was
    QDateTime expiresAt; // UTC; invalid: unknown
    // For an offline start: what each source has told, when, and when it had news last.
    QJsonObject idTokenClaims; // verified
    QDateTime idTokenAt;
    QDateTime idTokenNewsAt;
    QJsonObject userinfoClaims;
    QDateTime userinfoAt;
    QDateTime userinfoNewsAt;
    QJsonObject userRecord; // of the Management API
    QDateTime userRecordAt;
    QDateTime userRecordNewsAt;
    QUrl pictureUrl;
    QByteArray picture; // a small one, as PNG or JPEG
    QDateTime pictureAt;
    // Write-ahead mark: a refresh was about to spend the refresh token with this hash.
    QByteArray refreshMark;
    QDateTime refreshMarkedAt;
    QDateTime savedAt;

    // What other, of the same user, has been told later than this. Returns whether there was any.
    bool takeNewerProfile(const CredentialRecord &other);

    QByteArray toJson() const;
    // Errors, all StorageCorrupt: storage.record_format, storage.record_version.
    static Result<CredentialRecord> fromJson(const QByteArray &json);
};

// The key of a session's record: a hash of issuer, client id and account, so that no name of a
// person or tenant stands in the keychain's list of entries.
QString credentialKey(const QString &issuer, const QString &clientId, const QString &account);

} // namespace Auth0Qt
