// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtNetwork/qsslcertificate.h>

namespace Auth0Qt {

// Whether Qt WebEngine of this version can use other certificate authorities than the system's.
constexpr bool EngineTakesAuthorities = QT_VERSION >= QT_VERSION_CHECK(6, 10, 0);

// Starts to read, in a thread, what applicationAuthorities() needs. Called before the engine is
// loaded.
AUTH0QT_CORE_EXPORT void prepareAuthorities();

// The authorities that the application trusts (QSslConfiguration::defaultConfiguration()) and the
// system does not, for example that of a company. Usually none.
AUTH0QT_CORE_EXPORT QList<QSslCertificate> applicationAuthorities();

} // namespace Auth0Qt
