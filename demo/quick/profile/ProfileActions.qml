// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The actions on the whole profile, and the result of the last one.
Item {
    id: row

    required property ProfileEditor editor

    implicitHeight: Math.max(reload.height, outcome.implicitHeight)

    PlainButton {
        id: reload

        anchors.left: parent.left
        anchors.top: parent.top
        text: qsTr("Re&load")

        onClicked: row.editor.reload()
    }
    PlainButton {
        id: password

        anchors.left: reload.right
        anchors.leftMargin: 8
        anchors.top: parent.top
        text: qsTr("Change pass&word\u2026")
        visible: row.editor.editable

        onClicked: question.open()
    }
    SecondaryLabel {
        id: outcome

        Accessible.role: Accessible.AlertMessage
        anchors.left: password.visible ? password.right : reload.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.editor.outcome
        wrapMode: Text.Wrap
    }
    Dialog {
        id: question

        anchors.centerIn: Overlay.overlay
        modal: true
        parent: Overlay.overlay
        title: qsTr("Change your password?")
        width: Math.min(400, (parent?.width ?? 432) - 32)

        onAccepted: row.editor.changePassword()
        onOpened: send.forceActiveFocus(Qt.TabFocusReason)

        Column {
            spacing: 16
            width: parent.width

            PlainLabel {
                text: row.editor.passwordText
                width: parent.width
                wrapMode: Text.Wrap
            }
            Row {
                anchors.right: parent.right
                spacing: 8

                PlainButton {
                    id: send

                    text: qsTr("&Send the e-mail")

                    onClicked: question.accept()
                }
                PlainButton {
                    text: qsTr("&Cancel")

                    onClicked: question.reject()
                }
            }
        }
    }
}
