// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0

/*! \internal Shows why the login failed, and what the user can do. */
FaceColumn {
    id: face

    required property Auth0LoginController controller
    // Not typed: in Qt 6.4, compiled code cannot read an enum of a value type.
    readonly property var problem: controller.error

    Accessible.description: controller.text
    Accessible.name: controller.title
    Accessible.role: Accessible.AlertMessage
    primary: retry
    summary: ViewSupport.canAnnounce ? "" : controller.title + " " + controller.text

    TintedIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: ViewSupport.secondaryText(face.palette.windowText, face.palette.window)
        height: 48
        name: face.problem.code === Auth0.ErrorCode.NetworkError ? "offline" : "problem"
        width: 48
    }
    FaceTitle {
        text: face.controller.title
    }
    FaceText {
        text: face.controller.text
    }
    ButtonRow {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8

        FaceButton {
            id: retry

            Accessible.description: face.summary
            focus: true
            highlighted: true
            objectName: "retry"
            text: face.controller.texts.tryAgain

            onClicked: face.controller.retry()
        }
        FaceButton {
            objectName: "continueInBrowser"
            text: face.controller.texts.continueInBrowser
            visible: face.controller.browserHelps

            onClicked: face.controller.continueInBrowser()
        }
    }
    // If no browser opened, the text asks the user to copy the link.
    FlatButton {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "copyLink"
        text: face.controller.copied && !fold.checked ? face.controller.texts.copied : face.controller.texts.copyLink
        visible: face.controller.linkHelps

        onClicked: face.controller.copyLink()
    }
    FlatButton {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "useDeviceCode"
        text: face.controller.texts.useCode
        visible: face.controller.canUseDeviceCode

        onClicked: face.controller.useDeviceCode()
    }
    FlatButton {
        id: fold

        anchors.horizontalCenter: parent.horizontalCenter
        checkable: true
        directional: !checked
        iconName: checked ? "chevron-down" : "chevron-right"
        objectName: "details"
        text: face.controller.texts.details
    }
    Rectangle {
        border.color: ViewSupport.mixed(face.palette.window, face.palette.windowText, 0.16)
        color: ViewSupport.mixed(face.palette.window, face.palette.windowText, 0.04)
        height: inside.implicitHeight + 32
        radius: 6
        visible: fold.checked
        width: parent.width

        Column {
            id: inside

            anchors.left: parent.left
            anchors.margins: 16
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 16

            TextEdit {
                Accessible.name: face.controller.texts.details
                Accessible.readOnly: true
                Accessible.role: Accessible.EditableText
                activeFocusOnTab: true
                color: face.palette.windowText
                font: ViewSupport.scaledFont(1, Font.Normal)
                horizontalAlignment: TextEdit.AlignLeft
                readOnly: true
                selectByKeyboard: true
                selectByMouse: true
                selectedTextColor: face.palette.highlightedText
                selectionColor: face.palette.highlight
                text: face.controller.details
                textFormat: TextEdit.PlainText
                width: parent.width
                wrapMode: TextEdit.Wrap
            }
            FaceButton {
                Accessible.name: face.controller.texts.copyDetails
                anchors.right: parent.right
                objectName: "copyDetails"
                text: face.controller.copied ? face.controller.texts.copied : face.controller.texts.copy

                onClicked: face.controller.copyDetails()
            }
        }
    }
}
