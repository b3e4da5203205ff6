// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QUrl;
QT_END_NAMESPACE

namespace Auth0Qt {

// A WebSocket begins with a request over HTTP (RFC 6455 section 4.1): https for wss, http for ws.
// Other URLs are unchanged.
QUrl handshakeUrl(const QUrl &url);

// Scheme, host and port (RFC 6454 section 4), always with the port.
QString originOf(const QUrl &url);

// Whether the URL has the same origin and its path begins with the segments of the prefix: /v2 is a
// prefix of /v2 and /v2/orders, not of /v20. The query is ignored.
bool isBelow(const QUrl &url, const QUrl &prefix);

} // namespace Auth0Qt
