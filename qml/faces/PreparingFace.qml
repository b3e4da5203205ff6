// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal Without a primary button: if the user starts the login with the Enter key and holds it, the
    repeated key must not cancel the login. */
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

        // The busy sign does not flicker on a fast network.
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
    ButtonRow {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8

        FaceButton {
            objectName: "continueInBrowser"
            text: face.controller.texts.continueInBrowser
            visible: face.controller.browserHelps

            onClicked: face.controller.continueInBrowser()
            onVisibleChanged: if (!visible && activeFocus)
                face.take()
        }
        FaceButton {
            objectName: "cancelPreparing"
            text: face.controller.texts.cancel

            onClicked: face.controller.cancel()
        }
    }
}
