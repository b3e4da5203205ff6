// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Auth0Qt {

// The process at the other end of a local socket.
enum class Peer { Client, Server };

// Whether the process at the other end belongs to the user. False if that is not known.
bool isPeerOurs(const QLocalSocket &socket, Peer peer);

#ifdef Q_OS_WIN
// Whether the process runs as the user of this process. False if its user cannot be read: a process
// cannot read that of one with more rights (an elevated one).
bool isProcessOurs(unsigned long processId);
#endif

} // namespace Auth0Qt
