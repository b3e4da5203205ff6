// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qnamespace.h>

// Roles that the demo's models share with RowDelegate.
enum RowRole {
    FlashRole = Qt::UserRole + 1, // qreal, 1 just changed ... 0 at rest
    QuietRole, // bool, text of little weight
    FullTextRole, // QString, the whole value with line breaks
};
