// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

namespace Auth0Qt {

using Parameters = QList<QPair<QString, QString>>;

// For additional parameters of an authorization request, which the application gives as a map.
// ConfigurationError: options.reserved_parameter for a name of the protocol, or of a property whose
// effect is verified; options.parameter_value for a value that is no string, URL, number or
// boolean.
Auth0Error checkParameters(const QVariantMap &parameters);

// The parameters of a map, without those whose value is empty.
Parameters parametersFrom(const QVariantMap &map);

// Keeps the last parameter of each name (RFC 6749 section 3.1: a parameter is sent once).
Parameters onceEach(const Parameters &parameters);

// Each function returns whether a parameter of an authorization request has the form that its
// specification requires. An empty string or list has it.

// Words separated by spaces (OpenID Connect Core section 3.1.2.1).
bool isPrompt(const QString &prompt);
bool isDisplay(const QString &display);
// Only the form of the tags is checked, not whether there are such languages (RFC 5646
// section 2.1).
bool areLanguageTags(const QStringList &tags);
// No value is empty or contains white space, which separates the values of a list, or the other
// separator.
bool areWords(const QStringList &values, QChar otherSeparator = u' ');
// In the same order.
QStringList withoutDuplicates(QStringList values);
// Three parts, or five if the token is encrypted (RFC 7515 and RFC 7516, section 3.1).
bool isCompactToken(const QString &token);

} // namespace Auth0Qt
