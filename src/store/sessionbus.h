// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace Auth0Qt {

// Prevents that GIO's connection, which libsecret uses, ends the process when the bus ends. Called
// when the bus has responded. Does not block.
void surviveLossOfBus();

// Makes libsecret open a new session with the Secret Service. After a restart of the service, which
// does not know the old session, all jobs fail otherwise.
void renewSecretServiceSession();

} // namespace Auth0Qt

#endif
