// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>

namespace Auth0Qt {

using Parameters = QList<QPair<QString, QString>>;

// Further parameters of an authorization request, as the application has them in a map: what may
// be in there, and how it is sent.

// ConfigurationError: options.reserved_parameter for a name that is the protocol's or that has a
// setting of its own whose effect is verified; options.parameter_value for a value that is no text,
// number or bool.
Auth0Error checkParameters(const QVariantMap &parameters);

// Empty values are not sent.
Parameters parametersFrom(const QVariantMap &map);

// The last of those with the same name (RFC 6749 section 3.1: none more than once).
Parameters onceEach(const Parameters &parameters);

} // namespace Auth0Qt
