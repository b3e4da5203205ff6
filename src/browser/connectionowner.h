// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#include <optional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Auth0Qt {

// The user whose process is at the other end of a connection on this computer. Nothing if that
// process has closed it, if /proc/net cannot be read, or on another system than Linux.
std::optional<uint> ownerOf(const QTcpSocket &socket);

// Whether a request on this connection must not be trusted: on Linux it is of a user who is neither
// root nor the effective user of this process. A connection that the other end has closed, whose
// user cannot be known any more, counts as one of another user. If this process runs as root,
// nothing does: the browser is that of the user who has called sudo.
bool isOfAnotherUser(const QTcpSocket &socket);

} // namespace Auth0Qt
