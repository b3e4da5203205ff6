// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A text of the profile, to be changed.
Item {
    id: edit

    required property ProfileEditor editor
    required property string property
    required property string text

    function save() {
        editor.setField(property, field.text);
    }

    // The user's input stays if the source returns the same value again.
    onPropertyChanged: field.text = text
    onTextChanged: field.text = text

    Field {
        id: field

        Accessible.name: qsTr("New value")
        anchors.left: parent.left
        anchors.right: parent.right

        onAccepted: edit.save()
    }
    PlainButton {
        anchors.left: parent.left
        anchors.top: field.bottom
        anchors.topMargin: 8
        text: qsTr("&Save")

        onClicked: edit.save()
    }
}
