// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The accounts that are signed in.
Item {
    id: page

    required property AccountList accounts
    readonly property var chosen: list.currentItem

    SecondaryLabel {
        id: note

        text: qsTr("Each account has its own session. Other windows of this demo show the same accounts.")
        width: parent.width
        wrapMode: Text.Wrap
    }
    Card {
        anchors.bottom: buttons.top
        anchors.bottomMargin: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: note.bottom
        anchors.topMargin: 16

        Table {
            id: list

            anchors.fill: parent
            anchors.margins: 8
            firstWidth: 240
            lastWidth: Math.max(0, rowWidth - firstWidth - 200)
            model: page.accounts
            name: qsTr("Accounts")
            titles: [qsTr("Name"), qsTr("Account"), qsTr("Last used")]

            delegate: AccountRow {
            }

            onActivated: row => page.accounts.switchTo(row)
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 8

        PlainButton {
            enabled: list.currentIndex >= 0 && page.chosen !== null && !page.chosen.current
            text: qsTr("S&witch to this account")

            onClicked: page.accounts.switchTo(list.currentIndex)
        }
        PlainButton {
            enabled: list.currentIndex >= 0
            text: qsTr("Sign &out")

            onClicked: page.accounts.signOut(list.currentIndex)
        }
        PlainButton {
            text: qsTr("&Add an account")

            onClicked: page.accounts.add()
        }
    }
}
