// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick

Window {
    readonly property QtObject controller: loader.item ? loader.item.controller : null

    height: 680
    visible: true
    width: 480

    Loader {
        id: loader

        anchors.fill: parent
        asynchronous: true
        source: "modules/Loading/Content.qml"
    }
}
