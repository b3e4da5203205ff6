// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// The texts of a row. The second one has the remaining width.
Item {
    id: content

    required property var row

    function measure() {
        row.measured(name.implicitWidth + row.indent + 16, value.implicitWidth + 16);
    }

    implicitHeight: name.implicitHeight
    implicitWidth: 200

    Component.onCompleted: measure()

    PlainLabel {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: 8 + content.row.indent
        anchors.verticalCenter: parent.verticalCenter
        color: content.row.firstQuiet ? content.row.quietColor : content.row.ordinaryColor
        elide: Text.ElideRight
        font.weight: content.row.bold ? Font.DemiBold : Font.Normal
        text: content.row.first
        width: content.row.firstWidth - 16 - content.row.indent

        onImplicitWidthChanged: content.measure()
    }
    PlainLabel {
        id: value

        anchors.left: name.right
        anchors.leftMargin: 16
        anchors.right: middle.left
        anchors.rightMargin: content.row.middleWidth > 0 ? 16 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: content.row.secondQuiet ? content.row.quietColor : content.row.ordinaryColor
        elide: Text.ElideRight
        font.weight: name.font.weight
        maximumLineCount: 1
        text: content.row.second

        onImplicitWidthChanged: content.measure()
    }
    PlainLabel {
        id: middle

        anchors.right: change.left
        anchors.rightMargin: content.row.lastWidth > 0 ? 16 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: content.row.quietColor
        elide: Text.ElideRight
        text: content.row.middle
        width: Math.max(0, content.row.middleWidth - 16)

        HoverHandler {
            id: overMiddle

            enabled: content.row.middleToolTip.length > 0
        }
    }
    PlainLabel {
        id: change

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        color: content.row.thirdQuiet ? content.row.quietColor : content.row.ordinaryColor
        elide: Text.ElideRight
        font.weight: name.font.weight
        text: content.row.third
        width: Math.max(0, content.row.lastWidth - 16)
    }
    ToolTip {
        id: tip

        delay: 600
        text: overMiddle.hovered ? content.row.middleToolTip : content.row.second
        visible: content.row.hovered && (overMiddle.hovered || value.truncated)

        contentItem: PlainLabel {
            color: Look.toolTipText
            text: tip.text
            width: Math.min(480, implicitWidth)
            wrapMode: Text.Wrap
        }
    }
}
