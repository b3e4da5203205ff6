// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import Auth0Demo

// Column titles as secondary text over one thin line.
Item {
    id: header

    required property var titles
    required property real firstWidth
    required property real lastWidth
    property real middleWidth: 0
    readonly property real firstContent: first.implicitWidth + 16
    readonly property real secondContent: second.implicitWidth + 16

    height: 32

    PlainLabel {
        id: first

        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        color: Look.secondaryText
        elide: Text.ElideRight
        text: header.titles[0]
        width: header.firstWidth - 16
    }
    PlainLabel {
        id: second

        anchors.left: first.right
        anchors.leftMargin: 16
        anchors.right: middle.left
        anchors.rightMargin: header.middleWidth > 0 ? 16 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: Look.secondaryText
        elide: Text.ElideRight
        text: header.titles[1]
    }
    PlainLabel {
        id: middle

        anchors.right: last.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        color: Look.secondaryText
        elide: Text.ElideRight
        text: header.middleWidth > 0 ? header.titles[2] : ""
        width: Math.max(0, header.middleWidth - 16)
    }
    PlainLabel {
        id: last

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        color: Look.secondaryText
        elide: Text.ElideRight
        text: header.titles[header.middleWidth > 0 ? 3 : 2] ?? ""
        width: Math.max(0, header.lastWidth - 16)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Look.line
        height: 1
        width: parent.width
    }
}
