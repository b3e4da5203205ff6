// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>

#include <optional>

namespace Auth0Qt {

// A JSON object, or nothing. Rejects what QJsonDocument accepts: a byte order mark before the
// object or at the begin of the name of one of its members, a name that is in an object twice (RFC
// 7515 section 4, RFC 7519 section 4), a control character in a string, and an unknown escape.
std::optional<QJsonObject> parseStrictObject(const QByteArray &json);

// The value of a member, or undefined: some servers write null for a member without a value.
inline QJsonValue memberOf(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

inline bool hasMember(const QJsonObject &object, QLatin1StringView name)
{
    return !memberOf(object, name).isUndefined();
}

} // namespace Auth0Qt
