// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/organization.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;

bool isOrganizationId(const QString &organization)
{
    return organization.startsWith("org_"_L1);
}

QString canonicalOrganization(const QString &organization)
{
    const QString text = organization.trimmed();
    return isOrganizationId(text) ? text : text.toLower();
}

bool isOfOrganization(const QJsonObject &claims, const QString &organization)
{
    const auto claim = isOrganizationId(organization) ? "org_id"_L1 : "org_name"_L1;
    return organization.isEmpty() || claims.value(claim).toString() == organization;
}

} // namespace Auth0Qt
