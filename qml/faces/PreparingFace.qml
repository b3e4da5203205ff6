// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal */
FaceColumn {
    id: face

    required property Auth0LoginController controller
    property url logo

    Accessible.name: controller.text
    Accessible.role: Accessible.Pane

    Logo {
        anchors.horizontalCenter: parent.horizontalCenter
        source: face.logo
    }
    BusySign {
        Accessible.ignored: !delay.shown
        Accessible.name: face.controller.texts.busy
        anchors.horizontalCenter: parent.horizontalCenter
        animated: face.animated
        color: face.palette.windowText
        running: delay.shown

        // So that fast networks show no flicker.
        Timer {
            id: delay

            property bool shown: false

            interval: 250
            running: face.current

            onRunningChanged: if (running)
                shown = false
            onTriggered: shown = true
        }
    }
    FaceText {
        text: face.controller.text
    }
}
