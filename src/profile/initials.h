// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstring.h>

namespace Auth0Qt {

// The initials for an avatar without a picture: one or two user-perceived characters, or nothing if
// the name has no letters, digits and symbols.
AUTH0QT_CORE_EXPORT QString initialsOf(const QString &displayName);

} // namespace Auth0Qt
