// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Auth0

/*! \internal */
Item {
    id: content

    required property T.Button control
    required property Auth0Profile profile
    required property bool offline
    readonly property bool truncated: label.truncated

    implicitHeight: 28
    implicitWidth: 28 + 8 + Math.min(label.implicitWidth, 200) + 8 + 12

    Row {
        anchors.fill: parent
        // Also in an application from right to left without LayoutMirroring.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: content.control.mirrored || Application.layoutDirection === Qt.RightToLeft
        spacing: 8

        Avatar {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            background: content.control.palette.window
            color: content.control.palette.windowText
            font: content.control.font
            height: 28
            profile: content.profile
            width: 28

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.right: parent.right
                border.color: content.control.palette.window
                border.width: 2
                color: ViewSupport.mixed(content.control.palette.window, content.control.palette.windowText, 0.6)
                height: 10
                radius: 5
                visible: content.offline
                width: 10
            }
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: content.control.palette.buttonText
            elide: Text.ElideRight
            font: content.control.font
            opacity: content.control.enabled ? 1 : 0.5
            text: content.control.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, Math.max(0, parent.width - 28 - 12 - 2 * parent.spacing))
        }
        TintedIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: content.control.palette.buttonText
            height: 12
            name: "chevron-down"
            width: 12
        }
    }
}
