// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>

#include <optional>

namespace Auth0Qt {

// A JSON object, or nothing: refuses what QJsonDocument lets pass, a byte order mark, a name that
// appears twice in one object however it is spelled (RFC 7515 section 4, RFC 7519 section 4), a
// bare control character in a string and an escape that JSON does not have.
std::optional<QJsonObject> parseStrictObject(const QByteArray &json);

} // namespace Auth0Qt
