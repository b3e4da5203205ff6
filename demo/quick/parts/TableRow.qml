// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls

// A row on the grid with a thin line under it; a changed row lights up for a moment.
ItemDelegate {
    id: row

    required property int index
    property string first
    property string second
    property string third
    property real firstWidth: 200
    property real lastWidth: 0
    property real indent: 0
    property bool bold: false
    property bool firstQuiet: false
    property bool secondQuiet: false
    property bool thirdQuiet: false
    property real glow: 0
    property bool selected: false

    readonly property color ordinaryColor: selected ? Look.highlightedText : Look.text
    readonly property color quietColor: selected ? Look.highlightedText : Look.secondaryText

    Accessible.name: first + " " + second + " " + third
    implicitHeight: Math.max(32, name.implicitHeight + 8)
    padding: 0

    background: Rectangle {
        color: row.selected ? Look.highlight : "transparent"

        Rectangle {
            anchors.fill: parent
            color: Look.accent
            opacity: 0.22 * row.glow
            visible: !row.selected
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Look.line
            height: 1
            opacity: 0.6
            width: parent.width
        }
    }
    contentItem: Item {
        PlainLabel {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: 8 + row.indent
            anchors.verticalCenter: parent.verticalCenter
            color: row.firstQuiet ? row.quietColor : row.ordinaryColor
            elide: Text.ElideRight
            font.weight: row.bold ? Font.DemiBold : Font.Normal
            text: row.first
            width: row.firstWidth - 16 - row.indent
        }
        PlainLabel {
            id: value

            anchors.left: name.right
            anchors.leftMargin: 16
            anchors.right: change.left
            anchors.rightMargin: row.lastWidth > 0 ? 16 : 0
            anchors.verticalCenter: parent.verticalCenter
            color: row.secondQuiet ? row.quietColor : row.ordinaryColor
            elide: Text.ElideRight
            font.weight: name.font.weight
            maximumLineCount: 1
            text: row.second
        }
        PlainLabel {
            id: change

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            color: row.thirdQuiet ? row.quietColor : row.ordinaryColor
            elide: Text.ElideRight
            font.weight: name.font.weight
            text: row.third
            width: Math.max(0, row.lastWidth - 16)
        }
    }

    ToolTip {
        id: tip

        delay: 600
        text: row.second
        visible: row.hovered && value.truncated

        contentItem: PlainLabel {
            color: Look.toolTipText
            text: row.second
            width: Math.min(480, implicitWidth)
            wrapMode: Text.Wrap
        }
    }
}
