// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QVariant;
QT_END_NAMESPACE

// How the demo writes the value of a property. Both give an empty string for "not there".
namespace ValueText {

QString oneLine(const QVariant &value);
QString full(const QVariant &value); // maps and lists over several lines
QString json(const QVariant &value); // of any type, in one line

// Qt shows a tooltip as rich text when it looks like it; this never does.
QString toolTip(const QString &text);

} // namespace ValueText
