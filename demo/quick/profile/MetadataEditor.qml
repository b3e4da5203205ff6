// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// The user's metadata as a table, and two fields that set and remove a value.
Item {
    id: edit

    required property ProfileEditor editor
    readonly property var keys: editor.metadata.keys
    readonly property var chosen: rows.currentItem

    onChosenChanged: if (chosen) {
        key.text = chosen.key;
        value.text = chosen.value;
    }

    Table {
        id: rows

        anchors.bottom: key.top
        anchors.bottomMargin: 8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        firstWidth: Math.min(firstContent, width * 0.5)
        model: edit.editor.metadata
        name: qsTr("Metadata")
        titles: [qsTr("Key"), qsTr("Value")]

        delegate: MetadataRow {
        }
    }
    Field {
        id: key

        anchors.bottom: set.top
        anchors.bottomMargin: 8
        anchors.left: parent.left
        objectName: "metadataKey"
        placeholderText: qsTr("Key")
        width: (parent.width - 8) * 0.4
    }
    Field {
        id: value

        anchors.bottom: key.bottom
        anchors.left: key.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        objectName: "metadataValue"
        placeholderText: qsTr("Text, number, true or false")

        onAccepted: set.clicked()
    }
    PlainButton {
        id: set

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        enabled: key.text.trim().length > 0
        objectName: "metadataSet"
        text: qsTr("&Set")

        onClicked: edit.editor.setValue(key.text, value.text)
    }
    PlainButton {
        anchors.bottom: parent.bottom
        anchors.left: set.right
        anchors.leftMargin: 8
        enabled: edit.keys.includes(key.text.trim())
        text: qsTr("Re&move")

        onClicked: edit.editor.removeValue(key.text.trim())
    }
}
