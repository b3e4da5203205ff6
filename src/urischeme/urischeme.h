// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The scheme in lower case, when an application may have it for itself (RFC 8252 section 7.1).
// Error: ConfigurationError, uri_scheme.invalid.
Result<QString> ownUriScheme(const QString &scheme);

// The URL that text is, when it has the scheme; else an empty one.
QUrl urlWithScheme(const QString &text, const QString &scheme);

} // namespace Auth0Qt
