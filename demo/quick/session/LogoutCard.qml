// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The three kinds of signing out.
Card {
    id: card

    required property SessionFacts facts
    required property real firstWidth
    readonly property real firstContent: Math.max(here.firstContent, browser.firstContent, everywhere.firstContent)

    implicitHeight: column.height + 48

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: 24
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8

        SectionTitle {
            text: qsTr("Sign out")
            width: parent.width
        }
        LogoutRow {
            id: here

            firstWidth: card.firstWidth
            meaning: qsTr("Removes the tokens from this computer and revokes the refresh token.")
            text: qsTr("On this co&mputer")

            onClicked: card.facts.logOut(SessionFacts.Logout.Here)
        }
        LogoutRow {
            id: browser

            firstWidth: card.firstWidth
            meaning: qsTr("Also ends the session that the tenant keeps in your browser.")
            text: qsTr("In the &browser too")
            visible: card.facts.browserLogout

            onClicked: card.facts.logOut(SessionFacts.Logout.Browser)
        }
        LogoutRow {
            id: everywhere

            firstWidth: card.firstWidth
            meaning: qsTr("Also ends the session at the identity provider that you signed in with.")
            text: qsTr("&Everywhere")
            visible: card.facts.federatedLogout

            onClicked: card.facts.logOut(SessionFacts.Logout.Federated)
        }
    }
}
