// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// A switch and what it means.
Item {
    id: row

    required property string text
    required property string meaning
    required property bool on
    required property real firstWidth
    readonly property real firstContent: box.implicitWidth

    signal toggled(bool on)

    height: Math.max(box.height, label.height)
    width: parent.width

    CheckBox {
        id: box

        Accessible.description: row.meaning
        Accessible.name: row.text.replace("&", "")
        anchors.left: parent.left
        bottomPadding: 0
        implicitHeight: 24
        leftPadding: 0
        rightPadding: 0
        text: row.text
        topPadding: 0
        width: Math.min(implicitWidth, row.firstWidth)

        // The style would show the ampersand.
        contentItem: PlainLabel {
            elide: Text.ElideRight
            leftPadding: box.mirrored ? 0 : box.indicator.width + box.spacing
            rightPadding: box.mirrored ? box.indicator.width + box.spacing : 0
            text: row.text.replace(/&(.)/, "<u>$1</u>")
            textFormat: Text.StyledText
            verticalAlignment: Text.AlignVCenter
        }

        // The style's outline is darker than the window, and invisible on a dark card.
        Rectangle {
            anchors.fill: parent
            border.color: box.visualFocus ? Look.accent : Look.outline
            border.width: box.visualFocus ? 2 : 1
            color: "transparent"
            parent: box.indicator
            radius: 2
        }

        onToggled: row.toggled(checked)

        // A click does not break the binding.
        Binding on checked  {
            value: row.on
        }
    }
    SecondaryLabel {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: row.firstWidth + 24
        anchors.right: parent.right
        anchors.verticalCenter: box.verticalCenter
        text: row.meaning
        wrapMode: Text.Wrap
    }
}
