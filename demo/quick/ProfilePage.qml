// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Auth0Demo

// Every property of the profile in a live table, the identities as a tree, and the whole text of
// the row that is selected.
Item {
    id: page

    required property DemoSession session
    readonly property var chosen: properties.currentItem

    RowLayout {
        anchors.fill: parent
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
                text: qsTr("&Only what is set")

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
                lastWidth: 96
                model: page.session.properties
                name: qsTr("Properties of the profile")
                titles: [qsTr("Property"), qsTr("Value"), qsTr("Last change")]

                delegate: PropertyRow {
                }
            }
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 392
            spacing: 16

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 300

                SectionTitle {
                    id: identitiesTitle

                    anchors.left: parent.left
                    anchors.margins: 16
                    anchors.right: parent.right
                    anchors.top: parent.top
                    text: qsTr("Identities")
                }
                TableHeader {
                    id: identitiesHeader

                    anchors.left: parent.left
                    anchors.leftMargin: 16
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    anchors.top: identitiesTitle.bottom
                    anchors.topMargin: 8
                    firstWidth: identities.firstWidth
                    lastWidth: 0
                    titles: [qsTr("Identity"), qsTr("Value")]
                    visible: identities.visible
                }
                IdentityTree {
                    id: identities

                    Accessible.name: qsTr("Identities")
                    activeFocusOnTab: true
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.margins: 16
                    anchors.right: parent.right
                    anchors.top: identitiesHeader.bottom
                    anchors.topMargin: 0
                    model: page.session.identities
                    visible: !page.session.identities.empty

                    delegate: IdentityRow {
                    }

                    Connections {
                        function onShown() {
                            identities.expandRecursively(-1, 1);
                        }

                        target: page.session.identities
                    }
                }
                SecondaryLabel {
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.margins: 16
                    anchors.right: parent.right
                    anchors.top: identitiesTitle.bottom
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("This profile has no identities. They come with an Auth0 action that adds them to the ID token.")
                    verticalAlignment: Text.AlignVCenter
                    visible: page.session.identities.empty
                    wrapMode: Text.Wrap
                }
            }
            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 200

                SectionTitle {
                    id: valueTitle

                    anchors.left: parent.left
                    anchors.margins: 16
                    anchors.right: parent.right
                    anchors.top: parent.top
                    text: page.chosen ? page.chosen.name : qsTr("Whole value")
                }
                ReadOnlyText {
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.margins: 16
                    anchors.right: parent.right
                    anchors.top: valueTitle.bottom
                    anchors.topMargin: 8
                    name: valueTitle.text
                    placeholderText: qsTr("Select a row to read it whole.")
                    text: page.chosen ? page.chosen.fullText : ""
                }
            }
        }
    }
}
