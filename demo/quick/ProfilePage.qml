// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Auth0
import Auth0Demo

// Every property of the profile in a live table, the identities as a tree, the whole text of the row
// that is selected, and the fields that a user can change.
Item {
    id: page

    required property DemoSession session
    required property LoginDialog linkDialog
    readonly property var chosen: properties.currentItem

    RowLayout {
        anchors.bottom: actions.top
        anchors.bottomMargin: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 16

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 584

            Field {
                id: find

                anchors.left: parent.left
                anchors.margins: 16
                anchors.right: onlySet.left
                anchors.rightMargin: 8
                anchors.top: parent.top
                placeholderText: qsTr("Find a property or value")

                onTextChanged: page.session.properties.text = text
            }
            PlainButton {
                id: onlySet

                anchors.margins: 16
                anchors.right: parent.right
                anchors.top: parent.top
                checkable: true
                text: qsTr("&Hide empty")

                onToggled: page.session.properties.onlySet = checked
            }
            Table {
                id: properties

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: 16
                anchors.right: parent.right
                anchors.top: find.bottom
                anchors.topMargin: 8
                firstWidth: Math.min(firstContent, width * 0.4)
                lastWidth: 92
                middleWidth: 84
                model: page.session.properties
                name: qsTr("Properties of the profile")
                objectName: "properties"
                titles: [qsTr("Property"), qsTr("Value"), qsTr("Source"), qsTr("Last change")]

                delegate: PropertyRow {
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 392
            spacing: 16

            IdentityCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 104
                Layout.preferredHeight: 264
                editor: page.session.editor
                identities: page.session.identities
                linkDialog: page.linkDialog
            }
            ValueCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 208
                Layout.preferredHeight: 280
                chosen: page.chosen
                editor: page.session.editor
            }
        }
    }
    ProfileActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        editor: page.session.editor
    }
}
