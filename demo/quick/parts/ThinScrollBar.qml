// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// A scroll bar without arrows and frame.
ScrollBar {
    id: bar

    implicitWidth: 10
    minimumSize: 0.08
    padding: 2

    background: null
    contentItem: Rectangle {
        color: Look.windowText
        implicitWidth: 6
        opacity: bar.hovered || bar.pressed ? 0.5 : 0.25
        radius: 3
        visible: bar.size < 1
    }
}
