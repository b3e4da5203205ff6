// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick

/*! \internal Buttons in a row, or in a column if the row is too wide. */
Grid {
    id: row

    readonly property real room: parent ? parent.width : 0
    readonly property bool fits: {
        let sum = 0;
        for (let i = 0; i < visibleChildren.length; ++i)
            sum += visibleChildren[i].implicitWidth + spacing;
        return sum - spacing <= room;
    }

    columns: fits ? Math.max(1, visibleChildren.length) : 1
    horizontalItemAlignment: Grid.AlignHCenter
    spacing: 8
}
