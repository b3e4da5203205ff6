// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// A name and a value.
Item {
    id: row

    required property string name
    required property string value
    required property real nameWidth
    readonly property real nameContent: nameLabel.implicitWidth

    height: Math.max(nameLabel.height, valueText.height)
    width: parent.width

    SecondaryLabel {
        id: nameLabel

        anchors.left: parent.left
        text: row.name
        width: row.nameWidth
        wrapMode: Text.Wrap
    }
    TextEdit {
        id: valueText

        Accessible.name: row.name
        Accessible.role: Accessible.StaticText
        anchors.left: nameLabel.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        color: Look.windowText
        font: nameLabel.font.family ? Qt.font({
                "family": nameLabel.font.family,
                "pointSize": Look.bodySize
            }) : nameLabel.font
        horizontalAlignment: TextEdit.AlignLeft
        readOnly: true
        selectByMouse: true
        selectedTextColor: Look.highlightedText
        selectionColor: Look.highlight
        text: row.value
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
    }
}
