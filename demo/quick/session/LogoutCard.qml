// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

// The three kinds of logging out.
Card {
    id: card

    required property SessionFacts facts
    required property real firstWidth

    implicitHeight: column.height + 48

    component Kind: Item {
        id: kind

        required property string text
        required property string meaning
        required property int how

        height: Math.max(push.height, label.height)
        width: parent.width

        PlainButton {
            id: push

            Accessible.description: kind.meaning
            anchors.left: parent.left
            text: kind.text
            width: card.firstWidth

            onClicked: card.facts.logOut(kind.how)
        }
        SecondaryLabel {
            id: label

            anchors.left: push.right
            anchors.leftMargin: 24
            anchors.right: parent.right
            anchors.verticalCenter: push.verticalCenter
            text: kind.meaning
            wrapMode: Text.Wrap
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: 24
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8

        SectionTitle {
            text: qsTr("Log out")
            width: parent.width
        }
        Kind {
            how: SessionFacts.Logout.Here
            meaning: qsTr("Forgets the tokens on this computer and revokes the refresh token.")
            text: qsTr("On this &computer")
        }
        Kind {
            how: SessionFacts.Logout.Browser
            meaning: qsTr("Also ends the session that the tenant keeps in your browser.")
            text: qsTr("In the &browser too")
        }
        Kind {
            how: SessionFacts.Logout.Federated
            meaning: qsTr("Also ends the session at the identity provider you signed in with.")
            text: qsTr("&Everywhere")
        }
    }
}
