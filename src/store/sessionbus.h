// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace Auth0Qt {

// Tells GIO's connection, which libsecret will use, not to end the process when the bus goes away.
// To be called when the bus is known to answer. Does not wait.
void surviveLossOfBus();

// Makes libsecret open a new session with the Secret Service. It keeps the one it has for good,
// also when the service was started again and knows nothing of it: then every job fails.
void renewSecretServiceSession();

} // namespace Auth0Qt

#endif
