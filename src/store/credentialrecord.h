// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"
#include "profile/sourceclaims.h"
#include "token/accesstoken.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

#include <chrono>

namespace Auth0Qt {

// The stored session of an account: a JSON object.
struct CredentialRecord
{
    // Of a record with a DPoP key. An earlier version of the library would not know that its tokens
    // need one, so it must not use the record. All other records have version 1.
    static constexpr int DpopVersion = 2;

    QString issuer;
    QString clientId;
    QString subject; // sub
    // thisMachine() at the time of the login or of the last refresh. Two computers that use the
    // same refresh token, which rotates, lose the session: the server takes the second use for a
    // theft.
    QString machine;
    AccessToken accessToken;
    QString refreshToken; // empty: none was issued
    // The key of the DPoP proofs of this session, to which its refresh token is bound, and its
    // access tokens if they are of the type DPoP. Null: there is none.
    DpopKey dpopKey;
    bool isKeyLost = false; // the record has a key that cannot be read
    QString idToken;
    QString organization; // requested at login, canonical; empty: none
    // The audience of the login: a refresh without an audience returns a token for it. It is that
    // of the access token, unless the token comes from a refresh for another audience.
    QString loginAudience;
    // Auth0Provider::audience and scopes at the time of the login. Records of earlier versions have
    // no scopes here.
    QString requestedAudience;
    QStringList requestedScopes;
    // For an offline start.
    SourceClaims idTokenClaims; // verified
    SourceClaims userinfoClaims;
    SourceClaims userRecord; // of the Management API
    QUrl pictureUrl;
    QByteArray picture; // small, PNG or JPEG
    QDateTime pictureAt;
    // Written before a refresh: the hash of the refresh token that it uses.
    QByteArray refreshMark;
    QDateTime refreshMarkedAt;
    // The hash of a refresh token that the server has refused (refresh.refused).
    QByteArray refusedToken;
    QDateTime savedAt;
    // The end of the session, which the server has set at the login, by its clock; invalid: none.
    QDateTime sessionExpiresAt;

    // A session is over this long before sessionExpiresAt, as in all SDKs of Auth0.
    static constexpr std::chrono::seconds ExpiryMargin { 30 };
    // Whether the session is over at serverTime.
    bool isOver(const QDateTime &serverTime) const;

    // Whether the record is of another computer, from which the system has copied it.
    bool isOfOtherMachine() const;

    QByteArray refreshTokenHash() const;
    // Whether the server has refused the refresh token.
    bool isRefused() const { return refusedToken == refreshTokenHash(); }

    // Takes the claims and the picture of other, a record of the same user, that were received
    // later than those of this record. Returns whether there were any.
    bool takeNewerProfile(const CredentialRecord &other);

    QByteArray toJson() const;
    // Errors, all StorageCorrupt: storage.record_format, storage.record_version.
    static Result<CredentialRecord> fromJson(const QByteArray &json);
};

// The key of a session's record: a hash of issuer, client id and account, so that the list of
// entries in the keychain contains no name of a user or tenant.
QString credentialKey(const QString &issuer, const QString &clientId, const QString &account);

} // namespace Auth0Qt
