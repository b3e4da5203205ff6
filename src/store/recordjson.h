// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Opens a record: a JSON object with a known "version".
Result<QJsonObject> openRecord(const QByteArray &json, int newestVersion);

Auth0Error recordFormatError();
// Whether the error of a record says that no version can read it. A record of a newer version is
// not damaged.
bool isDamaged(const Auth0Error &error);

QString timeToJson(const QDateTime &time); // empty for an invalid time

// Inserts a string, array or object, unless it is empty.
void put(QJsonObject *object, QLatin1StringView name, const QJsonValue &value);

// Reads the members of a stored object. A missing member keeps its default. A member of a wrong
// type makes the record invalid: a record without its refresh token must not be written back.
class RecordReader
{
public:
    explicit RecordReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool isValid() const { return m_valid; }

    RecordReader &required(QLatin1StringView name, QString *value);
    RecordReader &optional(QLatin1StringView name, QString *value);
    RecordReader &optional(QLatin1StringView name, QStringList *value);
    RecordReader &optional(QLatin1StringView name, QDateTime *value);
    RecordReader &optional(QLatin1StringView name, QJsonObject *value);
    RecordReader &optional(QLatin1StringView name, QByteArray *value); // base64url
    RecordReader &optional(QLatin1StringView name, QJsonArray *value);

private:
    QJsonValue take(QLatin1StringView name, QJsonValue::Type type);

    QJsonObject m_object;
    bool m_valid = true;
};

} // namespace Auth0Qt
