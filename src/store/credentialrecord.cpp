// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/credentialrecord.h"

#include "store/recordjson.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

void put(QJsonObject *object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object->insert(name, value);
}

void put(QJsonObject *object, QLatin1StringView name, const QDateTime &value)
{
    if (value.isValid())
        object->insert(name, timeToJson(value));
}

void put(QJsonObject *object, QLatin1StringView name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object->insert(name, value);
}

} // namespace

bool CredentialRecord::takeNewerProfile(const CredentialRecord &other)
{
    const auto isNewer = [](const QDateTime &theirs, const QDateTime &ours) {
        return theirs.isValid() && (!ours.isValid() || ours < theirs);
    };
    const bool newUserinfo = isNewer(other.userinfoAt, userinfoAt);
    if (newUserinfo) {
        userinfoClaims = other.userinfoClaims;
        userinfoAt = other.userinfoAt;
        userinfoNewsAt = other.userinfoNewsAt;
    }
    const bool newRecord = isNewer(other.userRecordAt, userRecordAt);
    if (newRecord) {
        userRecord = other.userRecord;
        userRecordAt = other.userRecordAt;
        userRecordNewsAt = other.userRecordNewsAt;
    }
    const bool newPicture = isNewer(other.pictureAt, pictureAt);
    if (newPicture) {
        pictureUrl = other.pictureUrl;
        picture = other.picture;
        pictureAt = other.pictureAt;
    }
    return newUserinfo || newRecord || newPicture;
}

QByteArray CredentialRecord::toJson() const
{
    QJsonObject object { { "version"_L1, Version },
                         { "issuer"_L1, issuer },
                         { "client_id"_L1, clientId },
                         { "sub"_L1, subject } };
    put(&object, "access_token"_L1, accessToken);
    put(&object, "refresh_token"_L1, refreshToken);
    put(&object, "id_token"_L1, idToken);
    put(&object, "token_type"_L1, tokenType);
    if (!scopes.isEmpty())
        object.insert("scopes"_L1, QJsonArray::fromStringList(scopes));
    put(&object, "audience"_L1, audience);
    put(&object, "organization"_L1, organization);
    put(&object, "expires_at"_L1, expiresAt);
    put(&object, "id_token_claims"_L1, idTokenClaims);
    put(&object, "id_token_at"_L1, idTokenAt);
    put(&object, "id_token_news_at"_L1, idTokenNewsAt);
    put(&object, "userinfo_claims"_L1, userinfoClaims);
    put(&object, "userinfo_at"_L1, userinfoAt);
    put(&object, "userinfo_news_at"_L1, userinfoNewsAt);
    put(&object, "user_record"_L1, userRecord);
    put(&object, "user_record_at"_L1, userRecordAt);
    put(&object, "user_record_news_at"_L1, userRecordNewsAt);
    put(&object, "picture_url"_L1, QString::fromLatin1(pictureUrl.toEncoded()));
    put(&object, "picture"_L1, QString::fromLatin1(picture.toBase64(Base64Url)));
    put(&object, "picture_at"_L1, pictureAt);
    put(&object, "refresh_mark"_L1, QString::fromLatin1(refreshMark.toBase64(Base64Url)));
    put(&object, "refresh_marked_at"_L1, refreshMarkedAt);
    put(&object, "saved_at"_L1, savedAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<CredentialRecord> CredentialRecord::fromJson(const QByteArray &json)
{
    const auto object = openRecord(json, Version);
    if (!object)
        return object.error();

    CredentialRecord record;
    QString pictureUrl;
    RecordReader reader(*object);
    reader.required("issuer"_L1, &record.issuer)
            .required("client_id"_L1, &record.clientId)
            .required("sub"_L1, &record.subject)
            .optional("access_token"_L1, &record.accessToken)
            .optional("refresh_token"_L1, &record.refreshToken)
            .optional("id_token"_L1, &record.idToken)
            .optional("token_type"_L1, &record.tokenType)
            .optional("scopes"_L1, &record.scopes)
            .optional("audience"_L1, &record.audience)
            .optional("organization"_L1, &record.organization)
            .optional("expires_at"_L1, &record.expiresAt)
            .optional("id_token_claims"_L1, &record.idTokenClaims)
            .optional("id_token_at"_L1, &record.idTokenAt)
            .optional("id_token_news_at"_L1, &record.idTokenNewsAt)
            .optional("userinfo_claims"_L1, &record.userinfoClaims)
            .optional("userinfo_at"_L1, &record.userinfoAt)
            .optional("userinfo_news_at"_L1, &record.userinfoNewsAt)
            .optional("user_record"_L1, &record.userRecord)
            .optional("user_record_at"_L1, &record.userRecordAt)
            .optional("user_record_news_at"_L1, &record.userRecordNewsAt)
            .optional("picture_url"_L1, &pictureUrl)
            .optional("picture"_L1, &record.picture)
            .optional("picture_at"_L1, &record.pictureAt)
            .optional("refresh_mark"_L1, &record.refreshMark)
            .optional("refresh_marked_at"_L1, &record.refreshMarkedAt)
            .optional("saved_at"_L1, &record.savedAt);
    if (!reader.isValid())
        return recordFormatError();
    record.pictureUrl = QUrl::fromEncoded(pictureUrl.toLatin1());
    return record;
}

QString credentialKey(const QString &issuer, const QString &clientId, const QString &account)
{
    const QByteArray name = issuer.toUtf8() + '\0' + clientId.toUtf8() + '\0' + account.toUtf8();
    const auto hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(Base64Url));
}

} // namespace Auth0Qt
