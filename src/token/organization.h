// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// Auth0 names an organization by its id, which begins with "org_", or by its name in lower case.
bool isOrganizationId(const QString &organization);

// The form that is sent, compared and stored: without surrounding space, a name in lower case.
QString canonicalOrganization(const QString &organization);

// Whether the claims of an ID token are of organization, which is canonical: org_id is compared
// with an id, org_name with a name. True for an empty organization.
bool isOfOrganization(const QJsonObject &claims, const QString &organization);

} // namespace Auth0Qt
