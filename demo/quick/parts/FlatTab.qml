// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// A tab as a plain word with a line under the current one.
TabButton {
    id: tab

    // The mnemonic works with Alt, and is not shown.
    readonly property string word: text.replace("&", "")
    readonly property real implicitTabWidth: bold.advanceWidth + 32

    Accessible.name: word
    implicitHeight: Math.max(40, implicitContentHeight + 16)
    padding: 0
    width: implicitTabWidth

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 8
            color: Look.accent
            height: 3
            visible: tab.checked
        }
        Rectangle {
            anchors.bottomMargin: 6
            anchors.fill: parent
            anchors.leftMargin: 4
            anchors.rightMargin: 4
            anchors.topMargin: 6
            border.color: Look.accent
            border.width: 1
            color: "transparent"
            radius: 4
            visible: tab.visualFocus
        }
    }
    contentItem: PlainLabel {
        color: tab.checked || tab.hovered ? Look.windowText : Look.secondaryText
        font.weight: tab.checked ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        text: tab.word
        verticalAlignment: Text.AlignVCenter
    }

    // Qt 6.4 does nothing when a screen reader presses a button.
    Accessible.onPressAction: checked = true

    TextMetrics {
        id: bold

        font.pointSize: Look.bodySize
        font.weight: Font.DemiBold
        text: tab.word
    }
}
