// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// An organization of Auth0 as one asks for it: by its id, which begins with "org_", or by its name,
// which Auth0 keeps in lower case.
bool isOrganizationId(const QString &organization);

// Without the space around it, and a name in lower case: what is sent, compared and stored.
QString canonicalOrganization(const QString &organization);

// Whether these claims of an ID token are of organization, which is canonical: org_id for an id,
// org_name for a name. Those of any are, when there is none to be of.
bool isOfOrganization(const QJsonObject &claims, const QString &organization);

} // namespace Auth0Qt
