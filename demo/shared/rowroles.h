// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qnamespace.h>

// Roles that the models share with the views' rows. QML, which has rows of one column, asks for the
// texts of the columns by role. Far from those that the library's own models count from
// Qt::UserRole.
enum RowRole {
    FlashRole = Qt::UserRole + 0x100, // qreal, 1 just changed ... 0 at rest
    QuietRole, // bool, text of little weight
    FullTextRole, // QString, the whole value with line breaks
    FirstColumnRole, // QString, what the first column shows; the next ones follow
    SecondColumnRole,
    ThirdColumnRole,
    FourthColumnRole,
    SecondColumnQuietRole,
    OriginRole, // QString, where the value comes from and since when
};
