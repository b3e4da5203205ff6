// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import Auth0Demo

// Rows under a header, one of them current.
FocusScope {
    id: table

    property alias model: list.model
    property alias delegate: list.delegate
    property alias currentIndex: list.currentIndex
    property alias currentItem: list.currentItem
    property alias firstWidth: list.firstWidth
    property alias lastWidth: list.lastWidth
    property alias middleWidth: list.middleWidth
    property alias words: list.words
    readonly property real rowWidth: list.width
    readonly property real firstContent: Math.max(list.firstContent, header.firstContent)
    readonly property real secondContent: Math.max(list.secondContent, header.secondContent)
    property var titles: []
    property string name
    property bool followsEnd: false

    signal activated(int row)

    TableHeader {
        id: header

        anchors.left: parent.left
        anchors.right: list.right
        firstWidth: table.firstWidth
        lastWidth: table.lastWidth
        middleWidth: table.middleWidth
        titles: table.titles
    }
    // Beside the rows, on the side of the layout direction.
    ThinScrollBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: header.bottom
    }
    TableList {
        id: list

        Accessible.name: table.name
        Accessible.role: Accessible.Table
        ScrollBar.vertical: bar
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: bar.size < 1 ? bar.width : 0
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: -1
        focus: true
        highlightMoveDuration: 0
        keyNavigationEnabled: true

        Keys.onEnterPressed: activated(currentIndex)
        Keys.onReturnPressed: activated(currentIndex)
        onActivated: row => table.activated(row)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
            currentIndex = 0
        onCountChanged: if (table.followsEnd)
            positionViewAtEnd()
    }
}
