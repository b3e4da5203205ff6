// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace Auth0Qt {

// Scheme, host and port (RFC 6454 section 4), the port always written.
QString originOf(const QUrl &url);

// Whether the URL is at the prefix or below it: same origin, and whole segments of the path, so
// that /v2 is a prefix of /v2 and /v2/orders, but not of /v20. The query does not count.
bool isBelow(const QUrl &url, const QUrl &prefix);

} // namespace Auth0Qt
