// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The selected row of the profile's table: its whole value, the source of the value, and the
// fields to change it if the user can.
Card {
    id: card

    required property ProfileEditor editor
    required property var chosen // the PropertyRow, or null
    readonly property string property: chosen ? chosen.name : ""
    readonly property bool isField: editor.editable && editor.isField(property)
    readonly property bool isMetadata: editor.editable && editor.isMetadata(property)

    SectionTitle {
        id: title

        anchors.left: parent.left
        anchors.margins: 16
        anchors.right: parent.right
        anchors.top: parent.top
        text: card.chosen ? card.property : qsTr("Whole value")
    }
    SecondaryLabel {
        id: origin

        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: 8
        text: card.chosen ? card.chosen.origin : ""
        visible: text.length > 0
        wrapMode: Text.Wrap
    }
    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 16
        anchors.right: parent.right
        anchors.top: origin.visible ? origin.bottom : title.bottom
        anchors.topMargin: 8

        ReadOnlyText {
            anchors.fill: parent
            name: title.text
            placeholderText: qsTr("Select a row to see its whole value or to change it.")
            text: card.chosen ? card.chosen.fullText : ""
            visible: !card.isField && !card.isMetadata
        }
        FieldEditor {
            anchors.fill: parent
            editor: card.editor
            property: card.property
            text: card.chosen ? card.chosen.fullText : ""
            visible: card.isField
        }
        MetadataEditor {
            anchors.fill: parent
            editor: card.editor
            visible: card.isMetadata
        }
    }
}
