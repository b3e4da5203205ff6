// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qvariant.h>

#include <functional>

namespace Auth0Qt {

// The application's own function from claims to claims.
using ClaimsMapper = std::function<QVariantMap(const QVariantMap &)>;

// What the mapper makes of the claims. It cannot change those that say who somebody is; without a
// mapper, or when it gives nothing, they are as they were.
QJsonObject mappedClaims(const QJsonObject &claims, const ClaimsMapper &mapper);

} // namespace Auth0Qt
