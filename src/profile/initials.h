// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstring.h>

namespace Auth0Qt {

// What an avatar without a picture shows for a name: one or two user-perceived characters, or
// nothing when the name has none to show.
AUTH0QT_CORE_EXPORT QString initialsOf(const QString &displayName);

} // namespace Auth0Qt
