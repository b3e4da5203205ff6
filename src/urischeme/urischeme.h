// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/result.h"

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// The scheme in lower case, if an application may use it as its own (RFC 8252 section 7.1). Error:
// ConfigurationError, uri_scheme.invalid.
Result<QString> ownUriScheme(const QString &scheme);

// Returns text as a URL if it has the scheme, otherwise an empty URL.
QUrl urlWithScheme(const QString &text, const QString &scheme);

} // namespace Auth0Qt
