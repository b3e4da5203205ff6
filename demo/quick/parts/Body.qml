// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// A page that scrolls if it is higher than the window.
Flickable {
    id: body

    default property alias content: column.data

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width

    ScrollBar.vertical: ThinScrollBar {
    }

    Column {
        id: column

        anchors.left: parent.left
        spacing: 16
        width: body.width - 16 // beside the scroll bar
    }
}
