// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The state of the session, the time to its expiry, and two operations.
Card {
    id: card

    required property SessionFacts facts
    readonly property real nameWidth: Math.min(Math.max(factState.nameContent, factServer.nameContent, factExpires.nameContent, factSessionExpires.nameContent, factScopes.nameContent, factAudience.nameContent, factKey.nameContent, factAccount.nameContent, factStore.nameContent), column.width * 0.35)

    implicitHeight: Math.max(column.height, ring.height) + 48

    CountdownRing {
        id: ring

        Accessible.name: qsTr("Time until expiry: %1").arg(card.facts.countdown.words)
        Accessible.role: Accessible.Indicator
        anchors.left: parent.left
        anchors.margins: 24
        anchors.top: parent.top
        countdown: card.facts.countdown
        height: implicitHeight
        width: implicitWidth
    }
    Column {
        id: column

        anchors.left: ring.right
        anchors.leftMargin: 40
        anchors.margins: 24
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8

        FactRow {
            id: factState

            name: qsTr("State")
            nameWidth: card.nameWidth
            value: card.facts.state
        }
        FactRow {
            id: factServer

            name: qsTr("Server")
            nameWidth: card.nameWidth
            value: card.facts.server
        }
        FactRow {
            id: factExpires

            name: qsTr("Access token expires")
            nameWidth: card.nameWidth
            value: card.facts.expires
        }
        FactRow {
            id: factSessionExpires

            name: qsTr("Session expires")
            nameWidth: card.nameWidth
            value: card.facts.sessionExpires
        }
        FactRow {
            id: factScopes

            name: qsTr("Scopes")
            nameWidth: card.nameWidth
            value: card.facts.scopes
        }
        FactRow {
            id: factAudience

            name: qsTr("Audience")
            nameWidth: card.nameWidth
            value: card.facts.audience
        }
        FactRow {
            id: factKey

            name: qsTr("Session key")
            nameWidth: card.nameWidth
            value: card.facts.key
        }
        FactRow {
            id: factAccount

            name: qsTr("Account")
            nameWidth: card.nameWidth
            value: card.facts.account
        }
        FactRow {
            id: factStore

            name: qsTr("Store")
            nameWidth: card.nameWidth
            value: card.facts.store
        }
        Item {
            height: 8
            width: 1
        }
        Row {
            spacing: 8
            width: parent.width

            PlainButton {
                id: refresh

                enabled: card.facts.idle
                highlighted: true
                text: qsTr("Refresh &now")

                onClicked: card.facts.refresh()
            }
            PlainButton {
                id: reload

                enabled: card.facts.idle
                text: qsTr("Re&load profile")

                onClicked: card.facts.reloadProfile()
            }
            PlainButton {
                id: web

                enabled: card.facts.idle
                text: qsTr("Open the &web page")
                visible: card.facts.hasWebPage

                onClicked: card.facts.openWebPage()
            }
            SecondaryLabel {
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                leftPadding: 8
                rightPadding: 8
                text: card.facts.outcome
                width: Math.max(0, parent.width - refresh.width - reload.width - (web.visible ? web.width + 8 : 0) - 16)
            }
        }
    }
}
