// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Auth0

/*! \internal */
Item {
    id: content

    required property T.Button control
    required property color textColor
    property url logo
    required property bool busy
    required property bool problem
    readonly property bool rightToLeft: control.mirrored || Application.layoutDirection === Qt.RightToLeft

    implicitHeight: Math.max(16, label.implicitHeight)
    implicitWidth: 16 + 8 + label.implicitWidth

    Row {
        anchors.centerIn: parent
        LayoutMirroring.enabled: content.rightToLeft
        spacing: 8

        Item {
            anchors.verticalCenter: parent.verticalCenter
            height: 16
            width: 16

            Image {
                id: picture

                anchors.fill: parent
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                source: ViewSupport.readableLogo(content.logo)
                sourceSize.height: 16
                sourceSize.width: 16
                visible: !content.busy && !content.problem && status === Image.Ready
            }
            TintedIcon {
                anchors.fill: parent
                color: content.textColor
                mirrored: content.rightToLeft && !content.problem
                name: content.problem ? "problem" : "login"
                visible: !content.busy && (content.problem || picture.status !== Image.Ready)
            }
            BusySign {
                Accessible.ignored: true
                anchors.fill: parent
                color: content.textColor
                padding: 0
                running: content.busy
            }
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: content.textColor
            elide: Text.ElideRight
            font: content.control.font
            text: content.control.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, Math.max(0, content.control.availableWidth - 24))
        }
    }
}
