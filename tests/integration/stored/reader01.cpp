// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "reader01.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>

namespace Auth0QtTest::Version01 {

using namespace Qt::StringLiterals;

namespace {

enum class Type { Required, Text, Texts, Time, Object, Bytes, List };

struct Member
{
    const char *name;
    Type type;
};

constexpr Member SessionMembers[] = {
    { "issuer", Type::Required },        { "client_id", Type::Required },
    { "sub", Type::Required },           { "access_token", Type::Text },
    { "refresh_token", Type::Text },     { "id_token", Type::Text },
    { "token_type", Type::Text },        { "scopes", Type::Texts },
    { "audience", Type::Text },          { "organization", Type::Text },
    { "expires_at", Type::Time },        { "id_token_claims", Type::Object },
    { "id_token_at", Type::Time },       { "id_token_news_at", Type::Time },
    { "userinfo_claims", Type::Object }, { "userinfo_at", Type::Time },
    { "userinfo_news_at", Type::Time },  { "user_record", Type::Object },
    { "user_record_at", Type::Time },    { "user_record_news_at", Type::Time },
    { "picture_url", Type::Text },       { "picture", Type::Bytes },
    { "picture_at", Type::Time },        { "refresh_mark", Type::Bytes },
    { "refresh_marked_at", Type::Time }, { "saved_at", Type::Time },
};

constexpr Member IndexMembers[] = { { "accounts", Type::List }, { "login_prompt", Type::Texts } };

constexpr Member AccountMembers[] = {
    { "key", Type::Required },       { "issuer", Type::Required },
    { "client_id", Type::Required }, { "account", Type::Required },
    { "sub", Type::Required },       { "name", Type::Text },
    { "picture", Type::Text },       { "last_used", Type::Time },
    { "organization", Type::Text },  { "organization_name", Type::Text },
};

constexpr Member RevocationMembers[] = { { "issuer", Type::Required },
                                         { "client_id", Type::Required },
                                         { "tokens", Type::List } };

constexpr Member RevokedMembers[] = { { "token", Type::Required }, { "since", Type::Time } };

bool isTime(const QString &text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.isEmpty() || (time.isValid() && time.timeSpec() != Qt::LocalTime);
}

bool isBytes(const QString &text)
{
    return bool(QByteArray::fromBase64Encoding(text.toUtf8(),
                                               QByteArray::Base64UrlEncoding
                                                       | QByteArray::AbortOnBase64DecodingErrors));
}

bool isReadable(const QJsonValue &value, Type type)
{
    if (value.isUndefined())
        return type != Type::Required;
    const QJsonArray list = value.toArray();
    switch (type) {
    case Type::Required:
    case Type::Text:
        return value.isString();
    case Type::Texts:
        return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &item) {
                   return item.isString();
               });
    case Type::Time:
        return value.isString() && isTime(value.toString());
    case Type::Object:
        return value.isObject();
    case Type::Bytes:
        return value.isString() && isBytes(value.toString());
    case Type::List:
        break;
    }
    return value.isArray();
}

template<std::size_t Count>
QString faultOf(const QJsonObject &object, const Member (&members)[Count])
{
    for (const Member &member : members) {
        const QLatin1StringView name(member.name);
        if (!isReadable(object.value(name), member.type))
            return name;
    }
    return {};
}

template<std::size_t Count>
QString faultOfRecord(const QJsonObject &object, const Member (&members)[Count])
{
    if (object.value("version"_L1) != QJsonValue(1))
        return u"version"_s;
    return faultOf(object, members);
}

template<std::size_t Count>
QString faultOfItems(const QJsonArray &items, const Member (&members)[Count])
{
    for (const QJsonValue &item : items) {
        if (const QString fault = faultOf(item.toObject(), members); !fault.isEmpty())
            return fault;
    }
    return {};
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QString faultOfSession(const QByteArray &json)
{
    return faultOfRecord(objectOf(json), SessionMembers);
}

QString faultOfIndex(const QByteArray &json)
{
    const QJsonObject object = objectOf(json);
    const QString fault = faultOfRecord(object, IndexMembers);
    return fault.isEmpty() ? faultOfItems(object["accounts"_L1].toArray(), AccountMembers) : fault;
}

QString faultOfRevocations(const QByteArray &json)
{
    const QJsonObject object = objectOf(json);
    const QString fault = faultOfRecord(object, RevocationMembers);
    return fault.isEmpty() ? faultOfItems(object["tokens"_L1].toArray(), RevokedMembers) : fault;
}

} // namespace Auth0QtTest::Version01
