// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0.WebEngine
import Loading

// An application that imports the page's module with its own.
Window {
    readonly property alias controller: content.controller
    readonly property PageView early: PageView {
    }

    height: 680
    visible: true
    width: 480

    Content {
        id: content

        anchors.fill: parent
    }
}
