// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// Calls an API with the access token, and shows whether the token was refreshed first.
Item {
    id: page

    required property DemoSession session
    readonly property ApiCall api: session.api

    Card {
        id: request

        height: 64
        width: parent.width

        SectionTitle {
            id: method

            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: "GET"
        }
        Field {
            id: address

            Accessible.name: qsTr("Address to call")
            anchors.left: method.right
            anchors.leftMargin: 8
            anchors.right: send.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            placeholderText: "https://api.example.com/things"
            text: page.api.address

            onAccepted: page.api.send()
            onTextEdited: page.api.address = text
        }
        PlainButton {
            id: send

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            enabled: !page.api.busy
            highlighted: true
            objectName: "sendButton"
            text: qsTr("&Send")

            onClicked: page.api.send()
        }
    }
    Card {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: request.bottom
        anchors.topMargin: 16

        SecondaryLabel {
            anchors.fill: parent
            anchors.margins: 24
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Send the request to see the answer of the API.\nThe access token is sent with it. If it has expired, it is refreshed first.")
            verticalAlignment: Text.AlignVCenter
            visible: !page.api.answered
            wrapMode: Text.Wrap
        }
        Column {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: 24
            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.top: parent.top
            anchors.topMargin: 16
            spacing: 8
            visible: page.api.answered

            TitleLabel {
                text: page.api.status
                width: parent.width
                wrapMode: Text.Wrap
            }
            SecondaryLabel {
                text: page.api.facts
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        ReadOnlyText {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: 24
            anchors.margins: 16
            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.top: head.bottom
            name: qsTr("Body of the answer")
            text: page.api.body
            visible: page.api.answered
        }
    }
}
