// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qobjectdefs.h>
#include <QtCore/qvariant.h>

namespace Auth0Qt {

// Writes each entry of map to the gadget's property of that name, and returns the error of the
// first entry that cannot be written. Exported for the QML module only.
AUTH0QT_CORE_EXPORT Auth0Error writeProperties(const QVariantMap &map,
                                               const QMetaObject &metaObject, void *gadget);

} // namespace Auth0Qt
