// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Auth0Demo

// The accounts at other services.
ColumnLayout {
    id: column

    required property Security security

    spacing: 8

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Connected accounts")
    }
    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: 96

        Table {
            id: list

            anchors.fill: parent
            anchors.margins: 8
            firstWidth: 240
            lastWidth: Math.max(0, rowWidth - firstWidth - 200)
            model: column.security.accounts
            name: qsTr("Connected accounts")
            titles: [qsTr("Service"), qsTr("Allowed"), qsTr("Added")]

            delegate: ConnectedAccountRow {
            }
        }
    }
    RowLayout {
        spacing: 8

        ComboBox {
            id: services

            Accessible.name: qsTr("Service")
            Layout.fillWidth: true
            implicitHeight: 32
            model: column.security.accounts.connections
        }
        PlainButton {
            enabled: services.count > 0
            text: qsTr("Co&nnect")

            onClicked: column.security.accounts.connectAccount(services.currentText)
        }
        PlainButton {
            enabled: list.currentItem !== null
            text: qsTr("Re&move")

            onClicked: column.security.accounts.remove((list.currentItem as ConnectedAccountRow).accountId)
        }
    }
}
