// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/recordjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

Auth0Error recordFormatError()
{
    return Auth0Error(Auth0::ErrorCode::StorageCorrupt, u"storage.record_format"_s);
}

Result<QJsonObject> openRecord(const QByteArray &json, int newestVersion)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const auto version = object.value("version"_L1);
    if (!version.isDouble() || version.toDouble() != version.toInt(0) || version.toInt() < 1)
        return recordFormatError();
    // A newer version of the application wrote it. It can read it again; we must not replace it.
    if (version.toInt() > newestVersion)
        return Auth0Error(Auth0::ErrorCode::StorageCorrupt, u"storage.record_version"_s);
    return object;
}

QString timeToJson(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

RecordReader &RecordReader::required(QLatin1StringView name, QString *value)
{
    m_valid = m_valid && m_object.contains(name);
    return optional(name, value);
}

RecordReader &RecordReader::optional(QLatin1StringView name, QString *value)
{
    const auto json = m_object.value(name);
    if (json.isString())
        *value = json.toString();
    else if (!json.isUndefined())
        m_valid = false;
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
    // A time without a zone would mean another moment on another computer.
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        *value = time.toUTC();
    else
        m_valid = false;
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QJsonObject *value)
{
    const auto json = m_object.value(name);
    if (json.isObject())
        *value = json.toObject();
    else if (!json.isUndefined())
        m_valid = false;
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QByteArray *value)
{
    QString text;
    optional(name, &text);
    const auto decoded = QByteArray::fromBase64Encoding(
            text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        *value = *decoded;
    else
        m_valid = false;
    return *this;
}

RecordReader &RecordReader::optional(QLatin1StringView name, QJsonArray *value)
{
    const auto json = m_object.value(name);
    if (json.isArray())
        *value = json.toArray();
    else if (!json.isUndefined())
        m_valid = false;
    return *this;
}

} // namespace Auth0Qt
