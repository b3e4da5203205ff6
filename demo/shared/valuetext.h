// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QVariant;
QT_END_NAMESPACE

// The texts for the value of a property. Both are empty for an absent value.
namespace ValueText {

QString oneLine(const QVariant &value);
QString full(const QVariant &value); // maps and lists over several lines
QString json(const QVariant &value); // of any type, in one line

// Never rich text: Qt shows a tooltip that looks like markup as rich text.
QString toolTip(const QString &text);

} // namespace ValueText
