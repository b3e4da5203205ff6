// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstring.h>

namespace Auth0Qt {

// Text of a server for users: one line of limited length. A line break or tab becomes a space.
// Other control and format characters are removed, but not the joiners of a script (ZWJ and ZWNJ),
// which change the word. Exported for the views only.
AUTH0QT_CORE_EXPORT QString sanitizedText(const QString &text, qsizetype maxLength);

} // namespace Auth0Qt
