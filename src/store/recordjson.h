// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Opens a record: a JSON object whose "version" we know.
Result<QJsonObject> openRecord(const QByteArray &json, int newestVersion);

Auth0Error recordFormatError();

QString timeToJson(const QDateTime &time);

// Takes members out of a stored object. A member that is absent keeps its default; one of the
// wrong type makes the whole record invalid: a record that lost its refresh token in silence
// would be written back without it.
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
    QJsonObject m_object;
    bool m_valid = true;
};

} // namespace Auth0Qt
