// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtDBus/qdbusconnection.h>

namespace Auth0Qt {

// The address of the session bus that is there already; empty if there is none. libdbus and GIO
// would start one when the environment names none ("autolaunch"): a bus without a keychain, which
// would outlive us.
QString sessionBusAddress();

// A connection of our own, not QDBusConnection::sessionBus(), so that it can be opened again after
// the bus went away. Blocks: not for the GUI thread. Also tells GIO's connection, which libsecret
// will use, not to end the process when the bus goes away.
QDBusConnection openSessionBus();

// Makes libsecret open a new session with the Secret Service. It keeps the one it has for good,
// also when the service was started again and knows nothing of it: then every job fails.
void renewSecretServiceSession();

} // namespace Auth0Qt

#endif
