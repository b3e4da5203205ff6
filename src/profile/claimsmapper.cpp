// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/claimsmapper.h"

#include "profile/profileclaims.h"

namespace Auth0Qt {

QJsonObject mappedClaims(const QJsonObject &claims, const ClaimsMapper &mapper)
{
    const QVariantMap mapped = mapper ? mapper(claims.toVariantMap()) : QVariantMap();
    if (mapped.isEmpty())
        return claims;
    QJsonObject result;
    for (auto it = mapped.cbegin(); it != mapped.cend(); ++it) {
        if (it.value().isValid() && !isProtectedClaim(it.key())) // invalid: undefined in QML
            result.insert(it.key(), QJsonValue::fromVariant(it.value()));
    }
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (isProtectedClaim(it.key()))
            result.insert(it.key(), it.value());
    }
    return result;
}

} // namespace Auth0Qt
