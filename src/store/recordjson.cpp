// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/recordjson.h"

#include "token/base64url.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

Auth0Error recordFormatError()
{
    return Auth0Error(Auth0::ErrorCode::StorageCorrupt, u"storage.record_format"_s);
}

bool isDamaged(const Auth0Error &error)
{
    return error.code() == Auth0::ErrorCode::StorageCorrupt
            && error.detail() != "storage.record_version"_L1;
}

Result<QJsonObject> openRecord(const QByteArray &json, int newestVersion)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const auto version = object.value("version"_L1);
    if (version.toInt() < 1) // also of what is no whole number
        return recordFormatError();
    // Written by a newer version of the application, which can still read it. Do not replace it.
    if (version.toInt() > newestVersion)
        return Auth0Error(Auth0::ErrorCode::StorageCorrupt, u"storage.record_version"_s);
    return object;
}

QString timeToJson(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void put(QJsonObject *object, QLatin1StringView name, const QJsonValue &value)
{
    if (!value.toString().isEmpty() || !value.toArray().isEmpty() || !value.toObject().isEmpty())
        object->insert(name, value);
}

QJsonValue RecordReader::take(QLatin1StringView name, QJsonValue::Type type)
{
    const QJsonValue json = m_object.value(name);
    m_valid = m_valid && (json.isUndefined() || json.type() == type);
    return json;
}

RecordReader &RecordReader::required(QLatin1StringView name, QString *value)
{
    m_valid = m_valid && m_object.contains(name);
    return optional(name, value);
}

RecordReader &RecordReader::optional(QLatin1StringView name, QString *value)
{
    if (const QJsonValue json = take(name, QJsonValue::String); json.isString())
        *value = json.toString();
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QStringList *value)
{
    QJsonArray array;
    optional(name, &array);
    for (const auto &item : std::as_const(array)) {
        m_valid = m_valid && item.isString();
        value->append(item.toString());
    }
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QDateTime *value)
{
    QString text;
    optional(name, &text);
    if (text.isEmpty())
        return *this;
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without a zone is ambiguous.
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        *value = time.toUTC();
    else
        m_valid = false;
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QJsonObject *value)
{
    if (const QJsonValue json = take(name, QJsonValue::Object); json.isObject())
        *value = json.toObject();
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QByteArray *value)
{
    QString text;
    optional(name, &text);
    if (const auto decoded = base64UrlDecode(text.toUtf8()))
        *value = *decoded;
    else
        m_valid = false;
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QJsonArray *value)
{
    if (const QJsonValue json = take(name, QJsonValue::Array); json.isArray())
        *value = json.toArray();
    return *this;
}

} // namespace Auth0Qt
