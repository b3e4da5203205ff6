// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstring.h>

namespace Auth0Qt {

// The form in which a host name is shown, so that a user can recognize a deceptive one: Unicode if
// its letters cannot be mistaken for others, otherwise ASCII (RFC 5890 A-labels, "xn--...").
AUTH0QT_CORE_EXPORT QString displayHost(const QString &host);

} // namespace Auth0Qt
