// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstring.h>

namespace Auth0Qt {

// How a host is shown to a person who must judge it: as Unicode where its letters cannot be taken
// for others, otherwise in its ASCII form (RFC 5890 A-labels, "xn--...").
AUTH0QT_CORE_EXPORT QString displayHost(const QString &host);

} // namespace Auth0Qt
