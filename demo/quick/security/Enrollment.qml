// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Auth0
import Auth0Demo

// The method that is being added: a QR code, a key or a code to keep, and a field for the code.
Card {
    id: card

    required property Security security

    implicitHeight: row.implicitHeight + 32
    visible: security.methods.enrollmentId !== ""

    onVisibleChanged: code.clear()

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 16
        spacing: 16

        QrCode {
            Accessible.name: qsTr("QR code")
            Layout.preferredHeight: 200
            Layout.preferredWidth: 200
            text: card.security.methods.barcodeUri
            visible: text !== "" && !empty
        }
        ColumnLayout {
            spacing: 8

            PlainLabel {
                Layout.fillWidth: true
                text: card.security.instruction
                wrapMode: Text.Wrap
            }
            TextEdit {
                Accessible.name: qsTr("Key")
                Layout.fillWidth: true
                color: Look.text
                font: Look.fixedFont
                readOnly: true
                selectByMouse: true
                text: card.security.secret
                textFormat: TextEdit.PlainText
                visible: text !== ""
                wrapMode: TextEdit.WrapAnywhere
            }
            RowLayout {
                spacing: 8

                Field {
                    id: code

                    Layout.fillWidth: true
                    echoMode: card.security.methods.enrollmentType === "password" ? TextInput.Password : TextInput.Normal
                    objectName: "methodCode"
                    placeholderText: card.security.codeName
                    visible: placeholderText !== ""

                    onAccepted: card.security.methods.verify(text)
                }
                PlainButton {
                    objectName: "confirmMethod"
                    text: qsTr("Con&firm")

                    onClicked: card.security.methods.verify(code.text)
                }
                PlainButton {
                    text: qsTr("&Cancel")

                    onClicked: card.security.methods.cancelEnrollment()
                }
            }
        }
    }
}
