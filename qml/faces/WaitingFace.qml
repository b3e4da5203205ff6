// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal Shown while the login runs in the system browser. */
FaceColumn {
    id: face

    required property Auth0LoginController controller
    property url logo

    Accessible.description: controller.text
    Accessible.name: controller.title
    Accessible.role: Accessible.Pane
    primary: openAgain
    summary: ViewSupport.canAnnounce ? "" : (controller.title + " " + controller.text + " " + controller.hint).trim()

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 16

        Logo {
            fallback: "window"
            size: 56
            source: face.logo
        }
        TintedIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: ViewSupport.secondaryText(face.palette.windowText, face.palette.window)
            height: 24
            mirrored: face.rightToLeft
            name: "arrow"
            width: 24
        }
        TintedIcon {
            color: face.palette.windowText
            height: 56
            name: "browser"
            width: 56
        }
    }
    FaceTitle {
        text: face.controller.title
        topPadding: 8
    }
    FaceText {
        text: face.controller.text
    }
    ButtonRow {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8

        FaceButton {
            id: openAgain

            Accessible.description: face.summary
            focus: true
            highlighted: true
            objectName: "openAgain"
            text: face.controller.texts.openAgain

            onClicked: face.controller.openAgain()
        }
        FaceButton {
            enabled: String(face.controller.authorizeUrl).length > 0
            objectName: "copyLink"
            text: face.controller.copied ? face.controller.texts.copied : face.controller.texts.copyLink

            onClicked: face.controller.copyLink()
        }
        FaceButton {
            objectName: "cancel"
            text: face.controller.texts.cancel

            onClicked: face.controller.cancel()
        }
    }
    FlatButton {
        anchors.horizontalCenter: parent.horizontalCenter
        directional: true
        iconName: "back"
        objectName: "backToPage"
        text: face.controller.texts.backToPage
        visible: face.controller.canGoBack

        onClicked: face.controller.backToPage()
    }
    FaceText {
        color: ViewSupport.secondaryText(face.palette.windowText, face.palette.window)
        font: ViewSupport.scaledFont(0.9, Font.Normal)
        // Nothing moves under the pointer when the hint appears.
        opacity: face.controller.hint ? 1 : 0
        text: face.controller.hint || " "
    }
    Item {
        height: code.height
        width: parent.width

        FlatButton {
            id: code

            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "useDeviceCode"
            text: face.controller.texts.useCode
            visible: face.controller.hint.length > 0 && face.controller.canUseDeviceCode

            onClicked: face.controller.useDeviceCode()
        }
    }
}
