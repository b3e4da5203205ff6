// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qvariant.h>

#include <functional>

namespace Auth0Qt {

// A function of the application that converts claims.
using ClaimsMapper = std::function<QVariantMap(const QVariantMap &)>;

// The claims that the mapper returns, with the protected claims (isProtectedClaim()) unchanged.
// Without a mapper, or if it returns nothing, the claims themselves.
QJsonObject mappedClaims(const QJsonObject &claims, const ClaimsMapper &mapper);

} // namespace Auth0Qt
