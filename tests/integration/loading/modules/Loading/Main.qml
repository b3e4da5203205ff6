// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Loading

Window {
    readonly property alias controller: content.controller

    height: 680
    visible: true
    width: 480

    Content {
        id: content

        anchors.fill: parent
    }
}
