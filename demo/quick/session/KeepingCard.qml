// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The settings for the session, and a token for another API from the same session.
Card {
    id: card

    required property SessionKeeping keeping
    required property real firstWidth
    readonly property real firstContent: Math.max(ahead.firstContent, askMe.firstContent, presence.firstContent, ask.implicitWidth)

    implicitHeight: column.height + 48

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: 24
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8

        SectionTitle {
            text: qsTr("Keep the session")
            width: parent.width
        }
        SwitchRow {
            id: ahead

            firstWidth: card.firstWidth
            meaning: qsTr("Gets a new access token before the old one expires, even if no request needs it.")
            on: card.keeping.ahead
            text: qsTr("Renew earl&y")

            onToggled: on => card.keeping.ahead = on
        }
        SwitchRow {
            id: askMe

            firstWidth: card.firstWidth
            meaning: qsTr("Opens the sign-in window when the session cannot continue without you.")
            on: card.keeping.ask
            text: qsTr("&Ask me to sign in")

            onToggled: on => card.keeping.ask = on
        }
        SwitchRow {
            id: presence

            firstWidth: card.firstWidth
            meaning: qsTr("Asks you each time before the application uses an access token.")
            on: card.keeping.presence
            text: qsTr("&Confirm that it is you")

            onToggled: on => card.keeping.presence = on
        }
        Item {
            height: answer.y + answer.height
            width: parent.width

            PlainButton {
                id: ask

                anchors.left: parent.left
                text: qsTr("Token &for another API")
                width: card.firstWidth

                onClicked: card.keeping.askForToken(audience.text)
            }
            Field {
                id: audience

                Accessible.name: qsTr("Audience of another API")
                anchors.left: ask.right
                anchors.leftMargin: 24
                anchors.right: parent.right
                placeholderText: "https://reports.example.com"
                text: placeholderText

                onAccepted: ask.clicked()
            }
            SecondaryLabel {
                id: answer

                anchors.left: audience.left
                anchors.right: parent.right
                anchors.top: audience.bottom
                anchors.topMargin: 8
                text: card.keeping.outcome
                wrapMode: Text.Wrap
            }
        }
    }
}
