// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtNetwork/qsslcertificate.h>

namespace Auth0Qt {

// Whether the engine of this Qt can be given certificate authorities. It knows the system's.
constexpr bool EngineTakesAuthorities = QT_VERSION >= QT_VERSION_CHECK(6, 10, 0);

// Before the engine is loaded: what applicationAuthorities() needs is read meanwhile, in a thread.
AUTH0QT_CORE_EXPORT void prepareAuthorities();

// The authorities that the application trusts (QSslConfiguration's default) besides the system's,
// that of a company for example. Mostly none.
AUTH0QT_CORE_EXPORT QList<QSslCertificate> applicationAuthorities();

} // namespace Auth0Qt
