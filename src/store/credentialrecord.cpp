// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/credentialrecord.h"

#include "store/machine.h"
#include "store/recordjson.h"
#include "token/base64url.h"
#include "token/idtoken.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Whether the tokens can be sent. A record without a user is that of a test of the store.
bool isUsable(const CredentialRecord &record)
{
    return (record.subject.isEmpty() || isSubject(record.subject))
            && isTokenText(record.accessToken.value) && isTokenText(record.accessToken.type)
            && isTokenText(record.refreshToken) && isTokenText(record.idToken);
}

} // namespace

bool CredentialRecord::isOver(const QDateTime &serverTime) const
{
    return sessionExpiresAt.isValid()
            && serverTime.addSecs(ExpiryMargin.count()) >= sessionExpiresAt;
}

bool CredentialRecord::isOfOtherMachine() const
{
    return !machine.isEmpty() && machine != thisMachine();
}

QByteArray CredentialRecord::refreshTokenHash() const
{
    return QCryptographicHash::hash(refreshToken.toLatin1(), QCryptographicHash::Sha256);
}

bool CredentialRecord::takeNewerProfile(const CredentialRecord &other)
{
    const bool newUserinfo = userinfoClaims.takeNewer(other.userinfoClaims);
    const bool newRecord = userRecord.takeNewer(other.userRecord);
    const bool newPicture = isLater(other.pictureAt, pictureAt);
    if (newPicture) {
        pictureUrl = other.pictureUrl;
        picture = other.picture;
        pictureAt = other.pictureAt;
    }
    return newUserinfo || newRecord || newPicture;
}

QByteArray CredentialRecord::toJson() const
{
    const bool hasKey = !dpopKey.isNull() || isKeyLost;
    QJsonObject object { { "version"_L1, hasKey ? DpopVersion : 1 },
                         { "issuer"_L1, issuer },
                         { "client_id"_L1, clientId },
                         { "sub"_L1, subject } };
    put(&object, "machine"_L1, machine);
    put(&object, "access_token"_L1, accessToken.value);
    put(&object, "refresh_token"_L1, refreshToken);
    put(&object, "dpop_key"_L1, QString::fromLatin1(base64UrlEncode(dpopKey.privateKey())));
    put(&object, "id_token"_L1, idToken);
    put(&object, "token_type"_L1, accessToken.type);
    put(&object, "scopes"_L1, QJsonArray::fromStringList(accessToken.scopes));
    put(&object, "audience"_L1, accessToken.audience);
    put(&object, "organization"_L1, organization);
    put(&object, "login_audience"_L1, loginAudience);
    put(&object, "requested_audience"_L1, requestedAudience);
    put(&object, "requested_scopes"_L1, QJsonArray::fromStringList(requestedScopes));
    put(&object, "expires_at"_L1, timeToJson(accessToken.expiresAt));
    put(&object, "id_token_claims"_L1, idTokenClaims.claims);
    put(&object, "id_token_at"_L1, timeToJson(idTokenClaims.receivedAt));
    put(&object, "id_token_news_at"_L1, timeToJson(idTokenClaims.changedAt));
    put(&object, "userinfo_claims"_L1, userinfoClaims.claims);
    put(&object, "userinfo_at"_L1, timeToJson(userinfoClaims.receivedAt));
    put(&object, "userinfo_news_at"_L1, timeToJson(userinfoClaims.changedAt));
    put(&object, "user_record"_L1, userRecord.claims);
    put(&object, "user_record_at"_L1, timeToJson(userRecord.receivedAt));
    put(&object, "user_record_news_at"_L1, timeToJson(userRecord.changedAt));
    put(&object, "picture_url"_L1, QString::fromLatin1(pictureUrl.toEncoded()));
    put(&object, "picture"_L1, QString::fromLatin1(base64UrlEncode(picture)));
    put(&object, "picture_at"_L1, timeToJson(pictureAt));
    put(&object, "refresh_mark"_L1, QString::fromLatin1(base64UrlEncode(refreshMark)));
    put(&object, "refresh_marked_at"_L1, timeToJson(refreshMarkedAt));
    put(&object, "refused_token"_L1, QString::fromLatin1(base64UrlEncode(refusedToken)));
    put(&object, "saved_at"_L1, timeToJson(savedAt));
    put(&object, "session_expires_at"_L1, timeToJson(sessionExpiresAt));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<CredentialRecord> CredentialRecord::fromJson(const QByteArray &json)
{
    const auto object = openRecord(json, DpopVersion);
    if (!object)
        return object.error();

    CredentialRecord record;
    QString pictureUrl;
    RecordReader reader(*object);
    reader.required("issuer"_L1, &record.issuer)
            .required("client_id"_L1, &record.clientId)
            .required("sub"_L1, &record.subject)
            .optional("machine"_L1, &record.machine)
            .optional("access_token"_L1, &record.accessToken.value)
            .optional("refresh_token"_L1, &record.refreshToken)
            .optional("id_token"_L1, &record.idToken)
            .optional("token_type"_L1, &record.accessToken.type)
            .optional("scopes"_L1, &record.accessToken.scopes)
            .optional("audience"_L1, &record.accessToken.audience)
            .optional("organization"_L1, &record.organization)
            .optional("login_audience"_L1, &record.loginAudience)
            .optional("requested_audience"_L1, &record.requestedAudience)
            .optional("requested_scopes"_L1, &record.requestedScopes)
            .optional("expires_at"_L1, &record.accessToken.expiresAt)
            .optional("id_token_claims"_L1, &record.idTokenClaims.claims)
            .optional("id_token_at"_L1, &record.idTokenClaims.receivedAt)
            .optional("id_token_news_at"_L1, &record.idTokenClaims.changedAt)
            .optional("userinfo_claims"_L1, &record.userinfoClaims.claims)
            .optional("userinfo_at"_L1, &record.userinfoClaims.receivedAt)
            .optional("userinfo_news_at"_L1, &record.userinfoClaims.changedAt)
            .optional("user_record"_L1, &record.userRecord.claims)
            .optional("user_record_at"_L1, &record.userRecord.receivedAt)
            .optional("user_record_news_at"_L1, &record.userRecord.changedAt)
            .optional("picture_url"_L1, &pictureUrl)
            .optional("picture"_L1, &record.picture)
            .optional("picture_at"_L1, &record.pictureAt)
            .optional("refresh_mark"_L1, &record.refreshMark)
            .optional("refresh_marked_at"_L1, &record.refreshMarkedAt)
            .optional("refused_token"_L1, &record.refusedToken)
            .optional("saved_at"_L1, &record.savedAt)
            .optional("session_expires_at"_L1, &record.sessionExpiresAt);
    if (!reader.isValid() || !isUsable(record))
        return recordFormatError();
    // Not a damaged record: the user has to sign in again, and the reason is known.
    if (object->value("version"_L1).toInt() == DpopVersion || record.accessToken.isDpop()) {
        const auto key = base64UrlDecode(object->value("dpop_key"_L1).toString().toUtf8());
        record.dpopKey = DpopKey::fromPrivateKey(key.value_or(QByteArray()));
        record.isKeyLost = record.dpopKey.isNull();
        if (record.accessToken.isDpop())
            record.accessToken.key = record.dpopKey;
    }
    record.pictureUrl = QUrl::fromEncoded(pictureUrl.toLatin1());
    // Earlier versions had one audience for all of these.
    if (record.requestedScopes.isEmpty()) {
        record.loginAudience = record.accessToken.audience;
        record.requestedAudience = record.accessToken.audience;
    }
    return record;
}

QString credentialKey(const QString &issuer, const QString &clientId, const QString &account)
{
    const QByteArray name = issuer.toUtf8() + '\0' + clientId.toUtf8() + '\0' + account.toUtf8();
    const auto hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return QString::fromLatin1(base64UrlEncode(hash));
}

} // namespace Auth0Qt
